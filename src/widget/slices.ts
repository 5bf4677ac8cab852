/** Milliseconds of drawing after which the page gets its turn. */
const SLICE = 30;

const turn = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Whether an element that shows nothing of its own yet is in the window. */
const isSeen = (element: Element): boolean => {
  if (element.shadowRoot?.firstChild) return false;
  const {top, bottom} = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/**
 * Draws many elements in slices, between which the page can be used: in each what is new in the window, where readers see
 * it come, then for a while what else waits.
 *
 * @param waiting what is not drawn yet; what is drawn leaves it, and more can come in meanwhile
 */
export const drawInSlices = async <T extends Element>(
  waiting: ReadonlySet<T>,
  draw: (element: T) => void,
): Promise<void> => {
  const hidden = new Map<T, Animation>();
  // The first formatter of a page takes as long as many cards: it has a turn of its own.
  await turn();
  Intl.NumberFormat();
  while (waiting.size) {
    await turn();
    const end = performance.now() + SLICE;
    const drawSome = (elements: Iterable<T>): void => {
      for (const element of elements) {
        if (performance.now() >= end) return;
        hidden.get(element)?.cancel();
        draw(element);
      }
    };
    // Where each one is, is asked before any is drawn: afterwards the whole page would have to be laid out for each.
    const seen = [...waiting].filter(isSeen);
    drawSome(seen);
    // What has no turn yet is not seen until then, and keeps its room: nothing that readers see moves when neighbours grow.
    for (const element of seen)
      if (waiting.has(element) && !hidden.has(element))
        hidden.set(element, element.animate({visibility: ['hidden', 'hidden']}, 1e9));
    drawSome(waiting);
  }
};
