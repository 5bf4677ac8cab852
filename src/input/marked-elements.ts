/** Checks for another widget, whose fields are its own. */
export const isOtherWidget = (element: Element): boolean =>
  element.hasAttribute('data-candor') || element.localName.includes('-') || element.localName === 'template';

/** Finds the elements that are marked as a field of a root, not of another widget within it. */
export const markedElementsIn = (root: Element): Element[] =>
  [...root.querySelectorAll('[data-field]')].filter((mark) => {
    for (let it = mark.parentElement!; it !== root; it = it.parentElement!) if (isOtherWidget(it)) return false;
    return true;
  });

/** The attribute of the template that keeps what the author wrote, while the content of the widget stands in its place. */
export const STOWED = 'data-candor-children';

/**
 * Finds the element whose children are marked: the widget, the box in its template, or the carrier that it replaces, around
 * which a box may stand if its tag can have no shadow root.
 */
export const markedRoot = (host: Element): Element => {
  const around = host.querySelector(':scope > slot') && (host.getRootNode() as Partial<ShadowRoot>).host;
  const template = host.querySelector<HTMLTemplateElement>(`:scope>[${STOWED}]`);
  const box = around ?? template?.content.firstElementChild;
  return box?.querySelector(':scope > [data-candor*="-"]:only-child') ?? box ?? host;
};
