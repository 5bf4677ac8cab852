// Writes dist/presets/<name>.css: the presets, for pages that link to one; and dist/tokens.json for design tools.
import {copyFileSync, mkdirSync, writeFileSync} from 'node:fs';
import {presetCss, presets} from '../dist/theme/presets.js';

mkdirSync('dist/presets', {recursive: true});
for (const [name, preset] of Object.entries(presets))
  writeFileSync(`dist/presets/${name}.css`, `${presetCss(preset).replaceAll(/^(?=--)/gm, '  ')}\n`);
copyFileSync('src/theme/tokens.json', 'dist/tokens.json');
