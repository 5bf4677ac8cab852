import {presets} from '../../src/theme/presets.js';

/** The presets as styles for what is in an element with `data-preset`, in place of a whole page. */
export const presetStyles: string = Object.entries(presets)
  .map(([name, {cssText}]) => `[data-preset='${name}'] {\n${cssText.replaceAll(':where(html)', '&')}\n}`)
  .join('\n');
