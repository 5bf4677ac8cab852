import {unsafeCSS, type CSSResult} from 'lit';

/** Returns styles for a container of a name that is at most so many em wide. Styles that stand in this file are not minified. */
export const inContainer = (name: string, width: number, {cssText}: CSSResult): CSSResult =>
  unsafeCSS(`@container ${name} (max-width: ${width}em) { ${cssText} }`);
