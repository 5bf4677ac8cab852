/** Matches the tags of elements that stand on lines of their own. */
export const BLOCK: RegExp =
  /^(?:address|article|aside|audio|blockquote|canvas|caption|center|dd|details|dialog|div|dl|dt|embed|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|iframe|li|main|nav|object|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|video)$/;

/** Matches the tags of elements that show no text. */
export const NO_TEXT: RegExp = /^(?:link|meta|noscript|script|slot|style|template)$/;
