import {presetCss, presets} from '../theme/presets.js';
import {findTag} from './load-script.js';

/** Gives the page the preset that the tag of the script names. A style sheet of a document needs no leave of its policy. */
export const adoptPreset = (): void => {
  const {preset} = findTag()?.dataset ?? {};
  if (!preset) return;
  if (!Object.hasOwn(presets, preset)) {
    console.warn('%s', `Candor: unknown preset "${preset}". There are: ${Object.keys(presets).join(', ')}.`);
    return;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(presetCss(presets[preset]!));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};
