// Writes dist/reference.md: fields, attributes, parts, events and custom properties of each widget. Reads dist/.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {snippet} from '../dist/index.js';
import {widgets} from './model.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const readJson = (path) => JSON.parse(readFileSync(root + path, 'utf8'));

/** Bundles the generator that Storybook uses. */
const {outputFiles} = await build({
  stdin: {
    contents: `export {declaredOf} from './manifest.js'; export {referenceDocument} from './reference.js';`,
    resolveDir: `${root}stories/helpers`,
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const {declaredOf, referenceDocument} = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
const smallest = readJson('stories/examples/smallest.json');

writeFileSync(
  `${root}dist/reference.md`,
  referenceDocument(
    widgets.map((widget) => ({
      schema: readJson(`dist/schemas/${widget.tag}.json`),
      declared: declaredOf(widget.tag),
      example: snippet('element', widget, smallest[widget.tag]).text,
    })),
  ),
);
