/** Returns the index of the item at a height of the page. */
const indexAt = (list: Element, y: number): number => {
  const items = [...list.children];
  const at = items.findIndex((item) => {
    const {top, height} = item.getBoundingClientRect();
    return y < top + height / 2;
  });
  return at < 0 ? items.length : at;
};

/**
 * Sorts a list while its item is dragged.
 *
 * @param index the place of the item
 * @param move moves the item from a place to another
 */
export const startDrag = (event: PointerEvent, index: number, move: (from: number, to: number) => boolean): void => {
  const item = (event.target as Element).closest('li')!;
  const list = item.parentElement!;
  if (event.button !== 0) return;
  event.preventDefault();
  list.classList.add('dragging');
  let from = index;
  const drag = ({clientY}: PointerEvent): void => {
    const at = indexAt(list, clientY);
    const to = at > from ? at - 1 : at;
    if (to !== from && move(from, to)) from = to;
  };
  const end = (): void => {
    list.classList.remove('dragging');
    removeEventListener('pointermove', drag);
    removeEventListener('pointerup', end);
    removeEventListener('pointercancel', end);
  };
  addEventListener('pointermove', drag);
  addEventListener('pointerup', end);
  addEventListener('pointercancel', end);
};
