// The packed package in an application, with two bundlers and TypeScript.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {after, before, test} from 'node:test';
import {promisify} from 'node:util';
import * as esbuild from 'esbuild';
import * as vite from 'vite';
import {read, readJson, root} from '../helpers/project.mjs';

const {name, exports} = readJson('package.json');
const tags = Object.entries(exports).flatMap(([door, {default: code}]) =>
  code?.startsWith('./dist/widgets/') ? [door.slice(2)] : [],
);
/** The only widget that contains other widgets. */
const COMPOSITION = 'review-article';
/** The widgets that it may contain. */
const partsOfArticles = () =>
  Object.values(readJson(`dist/schemas/${COMPOSITION}.json`).$defs)
    .map(({properties}) => properties?.block?.const)
    .filter((block) => block && block !== 'prose');
const run = (command, ...args) =>
  promisify(execFile)(command, args, {cwd: app, shell: process.platform === 'win32'}).catch(({stdout, stderr}) =>
    assert.fail(stdout + stderr),
  );
let app;

const TYPED = `
import '${name}/define';
import {de} from '${name}/lang/de';
import {addWords, check, ReviewCard, reviewShape, type ReviewInput, type TestimonialsInput} from '${name}';

const short: ReviewInput = {
  name: 'Northfold Drift 0.9 L',
  rating: 4.5,
  author: 'Lena Marsh',
  image: 'drift.jpg',
  offers: ['https://kitchenworks.example/drift', {url: '/go/drift', seller: 'Kitchenworks'}],
  testimonials: [{quote: 'Boils fast, pours slow.', author: 'Tom W.', rating: {value: 8, best: 10}}],
};
const card = document.createElement('review-card');
card.data = short;
card.data = '{"name": "Northfold Drift 0.9 L"}';
card.headingLevel = 3;
const same: ReviewCard = card;
const list = document.querySelector('testimonial-list')!;
list.data = {testimonials: [{quote: 'Boils fast, pours slow.'}]} satisfies TestimonialsInput;
list.layout = 'grid';
document.createElement('buying-checklist').data = {items: ['It fits under my cabinet', {label: 'It pours', hint: 'Try.'}]};
document.createElement('buying-checklist').remember = true;
document.createElement('author-profile').data = {name: 'Lena Marsh', links: [{label: 'About', url: '/about'}]};
card.addEventListener('candor-problem', ({detail}) => detail.problems[0]?.path.trim());
document.addEventListener('candor-problem', ({detail}) => detail.problems.map(({path}) => path.toUpperCase()));

const {model, problems} = check(reviewShape, JSON.parse('{}'));

addWords('de-at', {...de, pros: 'Gut'});
console.log(model?.name.length, model?.rating?.value.toFixed(), problems.length, same);

// @ts-expect-error a rating is a number, or an object with a value
card.data = {name: 'Kettle', rating: 'good'};
// @ts-expect-error the name is required
card.data = {rating: 4};
// @ts-expect-error unknown field
card.data = {name: 'Kettle', colour: 'red'};
// @ts-expect-error an offer needs an address
card.data = {name: 'Kettle', offers: [{seller: 'Kitchenworks'}]};
// @ts-expect-error not one of the allowed words
card.data = {name: 'Kettle', evidence: {obtained: 'found'}};
// @ts-expect-error a list
list.data = {testimonials: 'Boils fast, pours slow.'};
// @ts-expect-error a level is a number
card.headingLevel = '3';
`;

const TEMPLATE = `
import type {Review, WidgetTags} from '${name}';

declare global {
  namespace JSX {
    interface IntrinsicElements extends WidgetTags<{id?: string; data?: number; ref?: (element: HTMLElement) => void}> {}
  }
}
export const good = [
  <review-card id="a" data={{name: 'Drift'}} heading-level="3" ref={(card) => card.focus()} />,
  <review-card data='{"name": "Drift"}' oncandor-offer-click={(event) => event.detail.seller?.trim()} />,
  <review-card headingLevel={3} src="a.json" oncandor-problem={({detail}) => detail.problems[0]?.path.trim()} />,
  <testimonial-list layout="grid" data={{testimonials: []}} />,
  <buying-checklist remember />,
];
// @ts-expect-error the name is required
export const nameless = <review-card data={{rating: 4}} />;
// @ts-expect-error there is no such layout
export const round = <testimonial-list layout="round" />;
// @ts-expect-error read-only
export const model = <review-card model={{} as Review} />;
// @ts-expect-error there is no such widget
export const none = <review-cart />;
`;

const REACT = `
import '${name}/types/react';
import {createRef} from 'react';
import type {ReviewCard as Card, StarRating as Stars} from '${name}';
import {ReviewCard, StarRating, TestimonialList, type ReviewCardElement} from '${name}/react';

const [card, stars] = [createRef<Card>(), createRef<Stars>()];
const typed: ReviewCardElement | null = card.current;
void typed?.updateComplete.then(() => typed.model?.name.trim());
export const good = [
  <review-card ref={card} className="a" key="1" data={{name: 'Drift'}} oncandor-offer-click={({detail}) => detail.url.trim()}>
    Drift
  </review-card>,
  <review-card ref={(it) => void it?.updateComplete} onClick={({currentTarget}) => currentTarget.model?.name} />,
  <ReviewCard ref={card} className="a" key="1" data={{name: 'Drift'}} headingLevel={4} src={undefined}>Drift</ReviewCard>,
  <ReviewCard onOfferClick={({detail}) => detail.seller?.trim()} onProblem={({detail}) => detail.problems[0]?.path} />,
  <TestimonialList layout="grid" structuredData="about" mode="light" id="a" />,
];
export const wrong = [
  // @ts-expect-error unknown field
  <review-card data={{name: 'Drift', colour: 'red'}} />,
  // @ts-expect-error the class of another widget
  <review-card ref={stars} />,
  // @ts-expect-error no such event detail
  <review-card oncandor-offer-click={({detail}) => detail.shop} />,
  // @ts-expect-error no such property
  <review-card layout="grid" />,
  // @ts-expect-error no such mode
  <review-card mode="dark" />,
  // @ts-expect-error the level is no number
  <review-card heading-level="three" />,
  // @ts-expect-error there is no such widget
  <review-cart data="{}" />,
  // @ts-expect-error unknown field
  <ReviewCard data={{name: 'Drift', colour: 'red'}} />,
  // @ts-expect-error the class of another widget
  <StarRating ref={card} />,
  // @ts-expect-error no such event detail
  <ReviewCard onOfferClick={({detail}) => detail.shop} />,
  // @ts-expect-error no such event
  <ReviewCard onOfferClicked={() => {}} />,
  // @ts-expect-error there is no such layout
  <TestimonialList layout="round" />,
  // @ts-expect-error read-only
  <ReviewCard model={{name: 'Drift'}} />,
];
`;

/** Sets every attribute of every widget to each kind of value that it may have, and to a wrong one. */
const everyAttribute = () => {
  const lines = readJson('dist/custom-elements.json')
    .modules.flatMap((module) => module.declarations)
    .flatMap(({name: component, tagName, attributes}) =>
      attributes.flatMap(({name: attribute, fieldName = attribute, type: {text}}) => {
        const words = text.match(/'[^']*'/g) ?? [{string: '"{}"', number: '3', boolean: 'true'}[text]];
        return [
          ...words.flatMap((word) => [
            `<${tagName} ${attribute}={${word}} ${fieldName === attribute ? '' : `${fieldName}={${word}}`} />,`,
            `<of.${component} ${fieldName}={${word}} />,`,
          ]),
          `// @ts-expect-error a wrong value\n<${tagName} ${attribute}={Symbol('')} />,`,
          `// @ts-expect-error a wrong value\n<of.${component} ${fieldName}={Symbol('')} />,`,
        ];
      }),
    );
  return `import '${name}/types/react';\nimport * as of from '${name}/react';\nexport const all = [\n${lines.join('\n')}\n];\n`;
};

/** Writes an application that imports one entry point, and uses the events of the others. */
const eventsKnownFrom = (door) => `
import '${name}/${door}';
document.addEventListener('candor-offer-click', ({detail}) => detail.seller?.trim());
document.querySelector('star-rating')?.addEventListener('candor-problem', ({detail}) => detail.problems[0]?.path);
// @ts-expect-error no such detail
addEventListener('candor-offer-click', ({detail}) => detail.shop);
`;

const BUNDLERS = {
  esbuild: async (entry) => {
    const {outputFiles} = await esbuild.build({
      entryPoints: [entry],
      absWorkingDir: app,
      bundle: true,
      write: false,
      minify: true,
      format: 'esm',
      target: 'es2022',
    });
    return outputFiles[0].text;
  },
  vite: async (entry) => {
    const {output} = await vite.build({
      root: app,
      configFile: false,
      logLevel: 'silent',
      build: {write: false, rolldownOptions: {input: entry}},
    });
    return output.find(({type}) => type === 'chunk').code;
  },
};

before(async () => {
  mkdirSync(`${root}.cache`, {recursive: true});
  app = mkdtempSync(`${root}.cache/consumer-`);
  await run('npm', 'pack', root, '--ignore-scripts', '--silent', '--pack-destination', app);
  const [packed] = readdirSync(app);
  await run('tar', '-xzf', packed);
  mkdirSync(`${app}/node_modules`);
  renameSync(`${app}/package`, `${app}/node_modules/${name}`);
  writeFileSync(`${app}/package.json`, '{"type": "module", "private": true}');
});
after(() => app && rmSync(app, {recursive: true, force: true}));

/** Checks files as a project of its own. */
const typecheck = async (files, options) => {
  for (const [file, text] of Object.entries(files)) writeFileSync(`${app}/${file}`, text);
  const compilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    target: 'es2022',
    module: 'preserve',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
    ...options,
  };
  writeFileSync(`${app}/tsconfig.json`, JSON.stringify({compilerOptions, files: Object.keys(files)}));
  await run(process.execPath, `${root}node_modules/typescript/bin/tsc`, '-p', app);
};

test('TypeScript checks the elements and their data, also in templates', () =>
  typecheck({'typed.ts': TYPED, 'template.tsx': TEMPLATE}, {jsx: 'preserve'}));

test('TypeScript checks the elements and the components in React', () =>
  typecheck({'react.tsx': REACT, 'every.tsx': everyAttribute()}, {jsx: 'react-jsx'}));

for (const door of ['define', 'star-rating', 'candor.js', 'react'])
  test(`the types of the events come with ${door}`, () => typecheck({'events.ts': eventsKnownFrom(door)}));

test('the package has the code, its sources and its documents', () => {
  const folder = `${app}/node_modules/${name}`.slice(root.length);
  for (const tag of tags) assert.ok(readJson(`${folder}/dist/schemas/${tag}.json`).$id.endsWith(`${tag}.json`));
  assert.ok(readJson(`${folder}/dist/custom-elements.json`).modules.length);
  for (const file of ['dist/candor.js', 'src/index.ts', 'README.md', 'LICENSE'])
    assert.ok(read(`${folder}/${file}`), file);
});

test('the package has the command line, which has no dependencies', async () => {
  const folder = `${app}/node_modules/${name}`;
  const {bin} = readJson(`${folder.slice(root.length)}/package.json`);
  const program = `${folder}/${bin[name]}`;
  assert.match(read(program.slice(root.length)), /^#!\/usr\/bin\/env node\n/);
  // Outside of any folder with node_modules.
  const alone = mkdtempSync(`${tmpdir()}/candor-`);
  try {
    cpSync(`${folder}/dist`, `${alone}/dist`, {recursive: true});
    writeFileSync(`${alone}/package.json`, '{"type": "module"}');
    writeFileSync(`${alone}/post.md`, `<star-rating data='{"rating": 4}'></star-rating>\n`);
    const {stdout} = await run(process.execPath, `${alone}/${bin[name]}`, 'check', `${alone}/post.md`);
    assert.equal(stdout, '1 widget in 1 file: no problems found.\n');
    const {stdout: schema} = await run(process.execPath, `${alone}/${bin[name]}`, 'schema', 'star-rating');
    assert.equal(JSON.parse(schema).title, 'StarRating');
  } finally {
    rmSync(alone, {recursive: true, force: true});
  }
});

for (const [bundler, bundle] of Object.entries(BUNDLERS)) {
  const build = (code) => {
    writeFileSync(`${app}/entry.js`, code);
    return bundle(`${app}/entry.js`);
  };
  // A class says its own tag; other code may name it, too.
  const registered = (code) => tags.filter((tag) => new RegExp(`\\btag["'\`]?[=,]["'\`]${tag}["'\`]`).test(code));

  test(`${bundler}: one import registers every widget`, async () => {
    const code = await build(`import '${name}/define';`);
    assert.match(code, /\.define\(/);
    assert.deepEqual(registered(code), tags);
  });

  // The package's list of side effects decides what a bundler leaves out, for all widgets alike.
  for (const tag of bundler === 'esbuild' ? tags.filter((it) => it !== COMPOSITION) : ['review-card'])
    test(`${bundler}: ${tag} is bundled without other widgets`, async () => {
      const code = await build(`import '${name}/${tag}';`);
      assert.match(code, /\.define\(/);
      assert.deepEqual(registered(code), [tag]);
    });

  test(`${bundler}: ${COMPOSITION} is bundled with all widgets that an article may contain`, async () => {
    const code = await build(`import '${name}/${COMPOSITION}';`);
    assert.deepEqual(registered(code), tags);
    assert.deepEqual(new Set(partsOfArticles()), new Set(tags.filter((it) => it !== COMPOSITION)));
  });

  test(`${bundler}: a component of React is bundled without other widgets`, async () => {
    const code = await build(`import {StarRating} from '${name}/react'; console.log(StarRating);`);
    assert.deepEqual(registered(code), ['star-rating']);
  });

  test(`${bundler}: unused exports are left out`, async () => {
    const code = await build(`import {readJson} from '${name}'; console.log(readJson('{}'));`);
    assert.doesNotMatch(code, /customElements/);
    assert.deepEqual(registered(code), []);
  });

  test(`${bundler}: importing a language adds it`, async () => {
    const code = await build(`import '${name}/review-card'; import '${name}/lang/de';`);
    assert.ok(code.includes(/pros: '(.*?)'/.exec(read('src/i18n/de.ts'))[1]));
  });
}
