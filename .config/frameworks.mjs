// Writes dist/react/, a component of React for each widget, and dist/types/, the types for the templates of frameworks. Reads dist/.
import {copyFileSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {declarations} from './manifest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const write = (path, text) => writeFileSync(`${root}dist/${path}`, text);

mkdirSync(`${root}dist/types`, {recursive: true});
for (const file of readdirSync(`${root}src/types`)) {
  copyFileSync(`${root}src/types/${file}`, `${root}dist/types/${file}`);
  write(`types/${basename(file, '.d.ts')}.js`, 'export {};\n');
}

/** Server components of React import the components, which run in the browser. */
const CLIENT = `'use client';\n`;
mkdirSync(`${root}dist/react`, {recursive: true});
for (const {name, tagName, summary} of declarations) {
  const imported = `import {${name} as ${name}Element} from '../widgets/${tagName}/define.js';\n`;
  write(
    `react/${tagName}.js`,
    `${CLIENT}${imported}import {component} from './component.js';\nexport const ${name} = component(${name}Element);\n`,
  );
  write(
    `react/${tagName}.d.ts`,
    `${imported}import type {WidgetComponent} from './component.js';\n/** ${summary} */\nexport declare const ${name}: WidgetComponent<${name}Element>;\nexport type {${name}Element};\n`,
  );
}
const reexports = (...names) =>
  declarations
    .map(({name, tagName}) => `export {${names.map((each) => each(name)).join(', ')}} from './${tagName}.js';\n`)
    .join('');
const component = (name) => name;
const element = (name) => `type ${name}Element`;
write('react/index.js', CLIENT + reexports(component));
write('react/index.d.ts', `${reexports(component, element)}export type {WidgetComponent} from './component.js';\n`);
