/** A block of code in the language `candor`, as blogs print it. */
export const CODE = '[class~=language-candor], [data-lang=candor], [data-language=candor], .highlight.candor';
/** An element that stands for a widget. Marks of content that is in the page have no hyphen. */
export const CARRIER = `[data-candor*="-"], ${CODE}`;
