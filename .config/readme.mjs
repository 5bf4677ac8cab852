// Writes the parts of README.md, of the guides and of the example blog that follow from the code, each between two comments: `name` and `/name`. With `--check`
// it writes nothing, and ends with an error when a file is stale. It reads dist/, so it comes after the rest of the build.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {declarations} from './manifest.mjs';
import {settingsShape} from '../dist/model/settings.js';
import {docsOf, widgets} from './model.mjs';
import {sizes} from './size.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const readJson = (path) => JSON.parse(readFileSync(root + path, 'utf8'));
const {articleShape, check, explain, ReviewCard, snippet, toHtml} = await import('../dist/index.js');
const {name: packageName, version} = readJson('package.json');
const smallest = readJson('stories/examples/smallest.json');

/** The room that the style in README.md keeps for widgets until they are drawn: no more than twice what the smallest of them takes. */
const ROOM = '8em';
/** The room for widgets that are smaller. */
const SMALLER = {'6em': ['disclosure-note'], '5em': ['offer-button'], '1.7em': ['star-rating']};
/** The room for widgets whose data has lists of texts and of objects: they are long. Tables have both, however small. */
const LONG = '30em';
const TABLE = 'comparison-table';
const IS_LONG = [
  `:not(${TABLE})[data*='["'][data*="[{"]`,
  `:not([data-candor=${TABLE}])[data-candor-data*='["'][data-candor-data*="[{"]`,
];

const fence = (language, code) => {
  const ticks = code.startsWith('```') ? '````' : '```';
  return `${ticks}${language}\n${code}\n${ticks}`;
};
const code = (text) => `\`${text}\``;
const cell = (text) =>
  String(text ?? '')
    .replaceAll('|', '\\|')
    .replaceAll(/\s+/g, ' ');
const table = (head, rows) => {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
};
const markup = (widget, data, fallback = '') => snippet('element', widget, data, {fallback}).text;

const {integrity} = readJson('dist/integrity.json')['candor.js'];
const cdn = `https://cdn.jsdelivr.net/npm/${packageName}@${version}/dist/candor.js`;
const wrong = {name: 'Northfold Drift 0.9 L', rating: 7, pros: ['Stops without a drip', 3], colour: 'red'};
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const sections = {
  script: () =>
    fence(
      'html',
      `<script defer data-cfasync="false" src="${cdn}" integrity="${integrity}" crossorigin="anonymous"></script>`,
    ),
  example: () => {
    const [widget] = widgets;
    const data = smallest[widget.tag];
    return fence('html', markup(widget, data, data.name));
  },
  space: () => {
    const empty = (kinds) => `:is(${kinds}):not([hidden], :has([data-field], [data-candor]))`;
    const room = (size) => `display: block; min-block-size: var(--_candor-reserved, ${size});`;
    const reserve = (kinds, size) => `${empty(kinds)} { ${room(size)} }`;
    const all = `${widgets.map(({tag}) => tag).join(', ')}, [data-candor*="-"]`;
    // The margin that widgets have of themselves is as weak here, so that the page's own rules win.
    const rules = [`:where(${empty(all)}) { ${room(ROOM)} margin-block: 1.55em; }`];
    for (const [size, tags] of Object.entries(SMALLER))
      rules.push(reserve(tags.map((tag) => `${tag}, [data-candor=${tag}]`).join(', '), size));
    rules.push(reserve(IS_LONG.join(', '), LONG));
    return fence('css', rules.join('\n'));
  },
  widgets: () =>
    widgets.map(({tag}) => `- \`<${tag}>\`: ${declarations.find(({tagName}) => tagName === tag).summary}`).join('\n'),
  problems: () => {
    const {problems} = check(widgets[0].shape, wrong);
    return `${fence('json', JSON.stringify(wrong))}\n\n${fence('text', problems.map(explain).join('\n'))}`;
  },
  sizes: async () => {
    const rows = (await sizes(['review-card', 'review-article'])).map(({name, bytes, gzip}) => [
      code(name),
      kilobytes(bytes),
      kilobytes(gzip),
    ]);
    return table(['With everything it needs', 'Minified', 'Gzip'], rows);
  },
};

/** The code in the guides: the same review in the form for each place. */
const guided = readJson('stories/examples/guide.json');
const paste = (form, language, options) => () => {
  const data = guided[ReviewCard.tag];
  return fence(language, snippet(form, ReviewCard, data, {fallback: data.name, ...options}).text);
};
const kebab = (name) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
/** Writes a value as it stands in an attribute. */
const inAttribute = (value) =>
  value === true
    ? ''
    : `='${typeof value === 'string' ? value : Array.isArray(value) ? value.join(' ') : JSON.stringify(value)}'`;
const settingsTable = () => {
  const {fields} = docsOf(settingsShape);
  const rows = Object.entries(settingsShape.entries).map(([name, {words}]) => {
    const {description, examples} = fields[name];
    const values = words ? ` ${words.map((word) => code(word)).join(', ')}.` : '';
    return [code(name), code(`data-${kebab(name)}${inAttribute(examples[0])}`), description + values];
  });
  return table(['Setting', 'On the tag of the script', 'Meaning'], rows);
};
const guideSections = {
  settings: settingsTable,
  script: sections.script,
  space: sections.space,
  problems: sections.problems,
  element: paste('element', 'html'),
  children: paste('children', 'html'),
  carrier: paste('carrier', 'html'),
  attribute: paste('carrier', 'html', {encoding: 'plain'}),
  wordpress: paste('wordpress', 'html'),
  fence: paste('fence', 'md'),
  jsx: paste('jsx', 'jsx'),
};

/** The example article as content that is its own data. */
const markedSections = {
  article: () =>
    toHtml(articleShape, check(articleShape, readJson('stories/examples/article-full.json')).model, {level: 2}),
};

/** Code of an application in the tests, between comments with its path. */
const APP_CODE = /\{\/\* (test\/apps\/\S+) \*\/\}[^]*?\{\/\* \/\1 \*\/\}/g;

const htmlComment = (text) => `<!-- ${text} -->`;
const documents = [
  {path: 'README.md', sections, comment: htmlComment},
  {path: 'stories/blog/marked.html', sections: markedSections, comment: htmlComment},
  ...readdirSync(`${root}stories/guides`).map((name) => ({
    path: `stories/guides/${name}`,
    sections: guideSections,
    comment: (text) => `{/* ${text} */}`,
  })),
];

const write = async ({path, sections: all, comment}) => {
  const stale = readFileSync(root + path, 'utf8');
  let fresh = stale;
  for (const [name, section] of Object.entries(all)) {
    const [start, end] = [comment(name), comment(`/${name}`)];
    const [from, to] = [fresh.indexOf(start), fresh.indexOf(end)];
    if (from < 0 && all === guideSections) continue;
    if (from < 0 || to < from) throw new Error(`${path} has no place for “${name}”`);
    fresh = `${fresh.slice(0, from)}${start}\n\n${await section()}\n\n${fresh.slice(to)}`;
  }
  fresh = fresh.replaceAll(APP_CODE, (_, app) => {
    const file = readFileSync(root + app, 'utf8').trimEnd();
    return `${comment(app)}\n\n${fence(extname(app).slice(1), file)}\n\n${comment(`/${app}`)}`;
  });
  if (fresh === stale) return;
  if (process.argv.includes('--check')) {
    console.error(`${path} is stale: run \`npm run build\`.`);
    process.exitCode = 1;
  } else writeFileSync(root + path, fresh);
};
for (const document of documents) await write(document);
