import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const path = fileURLToPath(new URL('../dist/custom-elements.json', import.meta.url));
/** The declaration of each widget in the manifest of custom elements. */
export const declarations = JSON.parse(readFileSync(path, 'utf8')).modules.flatMap((module) => module.declarations);
