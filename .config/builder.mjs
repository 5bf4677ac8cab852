// Writes dist/builder/: the page on which widgets are made, with the documentation of all fields, and its style sheet. Reads dist/.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {transform} from 'esbuild';
import {proseShape} from '../dist/model/prose.js';
import {declarations} from './manifest.mjs';
import {docsOf, widgets} from './model.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(root + path, 'utf8');
const readJson = (path) => JSON.parse(read(path));

const isSingle = (example) => typeof example !== 'object';
const exampleOf = ([example]) => {
  const [first] = Array.isArray(example) ? example : [example];
  return first !== undefined && isSingle(first) && first !== true ? [String(first)] : [];
};

/** Collects the description and the example of each field, by its path without places in lists. */
const fieldsOf = (schema, path = '', found = {}) => {
  if (schema.item) return fieldsOf(schema.item, path, found);
  const {fields} = docsOf(schema);
  for (const [name, each] of Object.entries(schema.entries ?? {})) {
    const at = path ? `${path}.${name}` : name;
    const {description, examples = []} = fields[name] ?? {};
    if (description) found[at] = [description, ...exampleOf(examples)];
    fieldsOf(each, at, found);
  }
  return found;
};

const {version} = readJson('package.json');
const {integrity} = readJson('dist/integrity.json')['candor.js'];
const docs = {
  summaries: Object.fromEntries(
    widgets.map(({tag}) => [tag, declarations.find(({tagName}) => tagName === tag).summary]),
  ),
  fields: Object.fromEntries(
    [...widgets, {tag: 'prose', shape: proseShape}].map(({tag, shape}) => [tag, fieldsOf(shape)]),
  ),
  script: `<script defer data-cfasync="false" src="https://cdn.jsdelivr.net/npm/candor-widgets@${version}/dist/candor.js" integrity="${integrity}" crossorigin="anonymous"></script>`,
};
const json = JSON.stringify(docs).replaceAll('<', String.raw`\u003c`);
writeFileSync(
  `${root}dist/builder/index.html`,
  read('src/builder/index.html').replace('<!-- docs -->', () => json),
);
const {code} = await transform(read('src/builder/builder.css'), {loader: 'css', minify: true, target: 'es2022'});
writeFileSync(`${root}dist/builder/builder.css`, code);
