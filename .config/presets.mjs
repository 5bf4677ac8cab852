// Writes dist/presets/<name>.css: the presets, for pages that link to one; and dist/tokens.json for design tools.
import {copyFileSync, mkdirSync, writeFileSync} from 'node:fs';
import {presets} from '../dist/theme/presets.js';

/** Writes each declaration of minified styles on a line of its own. */
const format = (css) => css.replaceAll(/[{};]/g, (sign) => ({'{': ' {\n  ', ';': ';\n  ', '}': ';\n}\n'})[sign]);

mkdirSync('dist/presets', {recursive: true});
for (const [name, {cssText}] of Object.entries(presets)) writeFileSync(`dist/presets/${name}.css`, format(cssText));
copyFileSync('src/theme/tokens.json', 'dist/tokens.json');
