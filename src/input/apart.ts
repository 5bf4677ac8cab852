/** Another widget, whose fields are its own. */
export const isApart = (element: Element): boolean =>
  element.hasAttribute('data-candor') || element.localName.includes('-') || element.localName === 'template';

/** Elements that are marked as a field of what stands in a root, not of another widget within it. */
export const marksIn = (root: Element): Element[] =>
  [...root.querySelectorAll('[data-field]')].filter((mark) => {
    for (let it = mark.parentElement!; it !== root; it = it.parentElement!) if (isApart(it)) return false;
    return true;
  });
