// Writes what editors and assistants read: dist/vscode.html-custom-data.json, dist/web-types.json and dist/llms.txt. Reads dist/.
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {snippet} from '../dist/index.js';
import {declarations} from './manifest.mjs';
import {widgets} from './model.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const readJson = (path) => JSON.parse(readFileSync(root + path, 'utf8'));
const writeJson = (path, json) => writeFileSync(root + path, `${JSON.stringify(json, null, 2)}\n`);
const {name: packageName, version, description: summary} = readJson('package.json');
const smallest = readJson('stories/examples/smallest.json');

/** The words that an attribute may have; none if it may have others. */
const wordsOf = ({type}) => [...type.text.matchAll(/'([^']*)'/g)].flatMap(([, word]) => word || []);
const typeOf = (item) =>
  wordsOf(item)
    .map((word) => `'${word}'`)
    .join(' | ') || item.type.text;
const described = ({name, description}) => ({name, description});
const reference = 'Fields of the data: `candor-widgets/dist/reference.md`.';

writeJson('dist/vscode.html-custom-data.json', {
  version: 1.1,
  tags: declarations.map(({tagName, description, attributes}) => ({
    name: tagName,
    description: {kind: 'markdown', value: `${description}\n\n${reference}`},
    attributes: attributes.map((attribute) => ({
      ...described(attribute),
      ...(attribute.type.text === 'boolean' && {valueSet: 'v'}),
      ...(wordsOf(attribute).length && {values: wordsOf(attribute).map((name) => ({name}))}),
    })),
  })),
});

writeJson('dist/web-types.json', {
  $schema: 'https://json.schemastore.org/web-types',
  name: packageName,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: declarations.map(
        ({tagName, description, attributes, events, members, slots, cssParts, cssProperties}) => ({
          name: tagName,
          description: `${description}\n\n${reference}`,
          attributes: attributes.map((attribute) => ({
            ...described(attribute),
            ...(attribute.default && {default: attribute.default}),
            value: {type: typeOf(attribute)},
          })),
          slots: slots.map(described),
          js: {
            properties: members
              .filter(({kind, static: isStatic}) => kind === 'field' && !isStatic)
              .map((member) => ({...described(member), type: member.type.text})),
            events: events.map((event) => ({...described(event), type: event.type.text})),
          },
          css: {parts: cssParts.map(described), properties: cssProperties.map(described)},
        }),
      ),
    },
  },
});

const list = (items) => items.map(([name, path, text]) => `- [${name}](${path}): ${text}`).join('\n');
const examples = widgets.map((widget) => snippet('element', widget, smallest[widget.tag]).text).join('\n');
writeFileSync(
  `${root}dist/llms.txt`,
  `# Candor

> ${summary}

Version ${version} of the npm package \`${packageName}\`. A widget is an HTML element whose data is JSON, in its attribute \`data\` or
its property of the same name. Widgets check the data, show what is valid, and report the rest in the console and in the event
\`candor-problem\`. Always write the closing tag. Put JSON in single quotes, and write an apostrophe in it as \`&#39;\`.

- In a page: \`<script defer src="https://cdn.jsdelivr.net/npm/${packageName}@${version}/dist/candor.js"></script>\`
- With a bundler: \`import '${packageName}/define'\`, or one widget, such as \`import '${packageName}/review-card'\`
- In React: \`import {ReviewCard} from '${packageName}/react'\`
- Types of the tags in templates: \`import '${packageName}/types/react'\`, or \`preact\`, \`solid\`, \`vue\`, \`svelte\`
- To check data: \`npx ${packageName} check FILE\`

The smallest data of each widget:

\`\`\`html
${examples}
\`\`\`

## Widgets

${list(declarations.map(({tagName, summary: text}) => [`<${tagName}>`, `schemas/${tagName}.json`, `${text} JSON Schema of its data.`]))}

## Reference

${list([
  ['Reference', 'reference.md', 'Fields, attributes, events, parts and custom properties of each widget.'],
  ['Manifest', 'custom-elements.json', 'The same for programs, as a custom elements manifest.'],
  ['Tokens', 'tokens.json', 'Custom properties in the format of the Design Tokens Community Group.'],
])}
`,
);
