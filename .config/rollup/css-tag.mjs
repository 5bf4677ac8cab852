/**
 * Stands in the pasted script in the place of Lit's module of that name: its styles are texts, which
 * `src/widget/adopt-styles.ts` gives to widgets, in browsers that all know adopted style sheets.
 */
export const css = ([cssText]) => ({cssText});
export const unsafeCSS = (cssText) => ({cssText});
export const getCompatibleStyle = (style) => style;
export const adoptStyles = () => {};

// Lit passes these on. The script uses none of them.
export const [CSSResult, supportsAdoptingStyleSheets] = [];
