import type {CSSResultOrNative} from 'lit';
import {pageLook} from './page-look.js';

const sheets = new WeakMap<readonly CSSResultOrNative[], CSSStyleSheet>();

const textOf = (style: CSSResultOrNative): string =>
  'cssText' in style ? style.cssText : Array.from(style.cssRules, ({cssText}) => cssText).join('\n');

/**
 * Gives a shadow root the styles of its class, as one style sheet for all elements of that class, and the look of the page. A sheet belongs to one
 * document: an element that moves to another document needs another sheet.
 */
export const adoptStyles = (root: ShadowRoot, styles: readonly CSSResultOrNative[]): void => {
  const {CSSStyleSheet: Sheet} = root.ownerDocument.defaultView ?? window;
  let sheet = sheets.get(styles);
  if (!(sheet instanceof Sheet)) {
    sheet = new Sheet();
    sheet.replaceSync(styles.map(textOf).join(''));
    sheets.set(styles, sheet);
  }
  root.adoptedStyleSheets = [pageLook(root.host), sheet];
};
