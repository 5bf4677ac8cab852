import {presets} from '../theme/presets.js';
import {pageSettings} from './page-settings.js';

let sheet: CSSStyleSheet | undefined;

/** Gives the page the preset and the accent of its settings. A style sheet of a document needs no leave of its policy. */
export const adoptLook = (): void => {
  const {preset, accent} = pageSettings();
  const css = [
    preset ? presets[preset]!.cssText : '',
    accent ? `:where(html){--candor-color-accent:${accent}}` : '',
  ].join('');
  if (css && !sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  sheet?.replaceSync(css);
};
