/** A block of code in the language `candor`, as blogs print it. */
export const CODE = '[class~=language-candor], [data-lang=candor], [data-language=candor], .highlight.candor';
/** An element that stands for a widget. Marks of content that is in the page have no hyphen. */
export const CARRIER = `[data-candor*="-"], ${CODE}`;

/**
 * Calls back for each part of a page that has carriers in it: for what is there, and for what is added later.
 *
 * @returns a function that ends it
 */
export const onCarriers = (page: Document, found: (part: ParentNode) => void): (() => void) => {
  if (page.querySelector(CARRIER)) found(page);
  const observer = new MutationObserver((records) => {
    for (const {addedNodes, target} of records)
      for (const node of addedNodes)
        if (node instanceof Element && (node.matches(CARRIER) || node.querySelector(CARRIER))) found(target as Element);
  });
  observer.observe(page, {childList: true, subtree: true});
  return () => observer.disconnect();
};
