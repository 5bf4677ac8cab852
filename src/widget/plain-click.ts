/** Checks that a click is one with the main button alone, which does what a link says and opens nothing else. */
export const isPlainClick = ({button, altKey, ctrlKey, metaKey, shiftKey}: MouseEvent): boolean =>
  !(button || altKey || ctrlKey || metaKey || shiftKey);
