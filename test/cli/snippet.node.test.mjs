// The command `snippet`, whose every form can be read back.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findingsIn, folder, run, runBuilt} from '../helpers/cli.mjs';
import {readJson} from '../helpers/project.mjs';

const DATA = {
  name: 'Crank’s "48" <mk> & \'co\'',
  rating: {value: 8.5, best: 10},
  pros: ['**Fast** --> and `quiet`', '100 %'],
  specs: [{name: 'Weight', value: 0.6, unit: 'kg'}],
  evidence: {obtained: 'bought', testedFrom: '2026-09-01'},
  datePublished: '2026-10-06',
};
const WIDE = ['element', 'script', 'children', 'carrier', 'vue', 'angular', 'wordpress'];
const snippet = (data, ...args) => run(['snippet', 'data.json', ...args], {cwd: folder({'data.json': data})});
const inForm = async (form) => {
  const {stdout, stderr, code} = await snippet({block: 'review-card', ...DATA}, '--form', form);
  assert.deepEqual([stderr, code], ['', 0]);
  return stdout;
};

for (const [extension, forms] of [
  ['html', WIDE],
  ['md', ['fence']],
])
  test(`${forms.join(', ')}: the checker reads them back without a finding, and finds in them what is wrong`, async () => {
    const written = await Promise.all(forms.map(inForm));
    const damaged = written.map((text) => text.replaceAll('8.5', '85'));
    const found = await findingsIn(extension, [...written, ...damaged]);
    assert.deepEqual(
      found.map((each) => each.map(({path}) => path)),
      [...forms.map(() => []), ...forms.map(() => ['rating'])],
    );
  });

test('the name of a platform selects its form', async () => {
  for (const [platform, form] of [
    ['ghost', 'element'],
    ['hugo', 'fence'],
    ['wordpress-classic', 'carrier'],
    ['blogger', 'carrier'],
    ['squarespace', 'carrier'],
    ['next', 'jsx'],
  ])
    assert.equal(await inForm(platform), await inForm(form));
  const {stdout} = await run(['snippet', '--help']);
  for (const name of [
    ...WIDE,
    'jsx',
    'svelte',
    'fence',
    'ghost',
    'hugo',
    'wordpress-classic',
    'blogger',
    'squarespace',
    'next',
  ])
    assert.match(stdout, new RegExp(`^  (?:${name} |[a-z].*[ ,;]${name}(?:,|$))`, 'm'), name);
});

for (const form of ['jsx', 'svelte'])
  test(`${form}: the expression gives the data`, async () => {
    const [, code] = /^<review-card data=\{JSON\.stringify\((.*)\)\}><\/review-card>\n$/.exec(await inForm(form));
    assert.deepEqual(JSON.parse(code), DATA);
  });

test('a carrier has its data in an attribute if there is an encoding', async () => {
  const encodings = ['plain', 'shielded', 'percent'];
  const written = await Promise.all(
    encodings.map((it) => snippet(DATA, '--widget', 'review-card', '--form', 'carrier', '--encoding', it)),
  );
  for (const {stdout} of written) assert.match(stdout, /^<div data-candor="review-card" data-candor-data=/);
  const found = await findingsIn(
    'html',
    written.map(({stdout}) => stdout),
  );
  assert.deepEqual(found, [[], [], []]);
});

test('the level of the heading and the language are those asked for', async () => {
  const args = ['--widget', 'review-card', '--form', 'children', '--heading-level', '2', '--lang', 'de'];
  const {stdout} = await snippet(DATA, ...args);
  assert.match(stdout, /^<review-card heading-level="2">\n<h2 data-field="name" /);
  assert.match(stdout, /<h3>Was mir gefiel<\/h3>/);
});

test('every widget can be written as marked children, from the smallest data', async () => {
  const smallest = Object.entries(readJson('stories/examples/smallest.json'));
  const cwd = folder(Object.fromEntries(smallest.map(([tag, data]) => [`${tag}.json`, {block: tag, ...data}])));
  const written = [];
  for (const [tag] of smallest) written.push(await run(['snippet', `${tag}.json`, '--form', 'children'], {cwd}));
  assert.ok(written.every(({code, stdout}, i) => code === 0 && stdout.startsWith(`<${smallest[i][0]}>`)));
  const found = await findingsIn(
    'html',
    written.map(({stdout}) => stdout),
  );
  assert.deepEqual(
    found.flat().filter(({severity}) => severity === 'error'),
    [],
  );
});

test('one widget of a document is written on request', async () => {
  const data = {'review-card': {name: 'A'}, 'star-rating': {rating: 4}};
  const {stdout} = await snippet(data, '--widget', 'star-rating');
  assert.equal(stdout, `<star-rating data='{"rating":4}'></star-rating>\n`);
  const {stderr, code} = await snippet(data);
  assert.deepEqual([stderr.includes('choose one with --widget: review-card, star-rating'), code], [true, 2]);
});

test('empty fields are left out', async () => {
  const data = {block: 'review-card', name: 'A', award: '', rating: null, image: {url: '', alt: null}, brand: 'B'};
  const {stdout, stderr} = await snippet(data, '--form', 'element');
  assert.equal(stdout + stderr, `<review-card data='{"name":"A","image":{},"brand":"B"}'></review-card>\n`);
});

test('it reads standard input', async () => {
  const {stdout} = await run(['snippet', '-', '--form', 'element'], {input: '{"block": "star-rating", "rating": 4}'});
  assert.equal(stdout, `<star-rating data='{"rating":4}'></star-rating>\n`);
});

test('invalid data is reported and left out', async () => {
  const {stdout, stderr, code} = await snippet({block: 'review-card', name: 'A', rating: 9});
  assert.equal(stdout, `<review-card data='{"name":"A"}'></review-card>\n`);
  assert.match(stderr, /rating: expected a number/);
  assert.equal(code, 1);
});

test('nothing is written without valid data', async () => {
  for (const [data, said] of [
    [{name: 'A'}, /does not say which widget/],
    [{block: 'review-card'}, /name: expected text/],
    [{block: 'review-crad', name: 'A'}, /Did you mean review-card/],
    ['{"block": "review-card', /expected JSON/],
  ]) {
    const {stdout, stderr, code} = await snippet(data);
    assert.deepEqual([stdout, code], ['', 1]);
    assert.match(stderr, said);
  }
  const {stderr, code} = await run(['snippet', 'gone.json']);
  assert.deepEqual([stderr, code], ['gone.json: The file does not exist.\n', 1]);
});

test('--page also writes the tag of the script, as in the README', async () => {
  const data = {block: 'star-rating', rating: 4};
  const cwd = folder({'data.json': data});
  const {stdout} = await runBuilt(['snippet', 'data.json', '--page', '--form', 'element'], {cwd});
  const [widget, empty, tag] = stdout.split('\n');
  assert.deepEqual([widget, empty], [`<star-rating data='{"rating":4}'></star-rating>`, '']);
  const {integrity} = readJson('dist/integrity.json')['candor.js'];
  const {version} = readJson('package.json');
  assert.equal(
    tag,
    `<script defer data-cfasync="false" src="https://cdn.jsdelivr.net/npm/candor-widgets@${version}/dist/candor.js" integrity="${integrity}" crossorigin="anonymous"></script>`,
  );
  const {stderr, code} = await snippet(data, '--page', '--form', 'jsx');
  assert.deepEqual([stderr.includes('import candor-widgets/define'), code], [true, 2]);
});

test('a file says which widget it is for by its name, or by its fields', async () => {
  const files = {
    'review-card.json': {name: 'A'},
    'drift.author-profile.json': {name: 'A'},
    'a.json': {name: 'A', rating: 4},
    'b.json': {rating: 4},
    'c.json': {kind: 'affiliate'},
    'd.json': {items: ['It fits under my cabinet']},
    'e.json': {items: [{name: 'A', award: 'Best'}]},
    'f.json': {items: [{name: 'A'}], rows: [{name: 'Weight', values: [1]}]},
    'g.json': {headline: 'A', blocks: [{block: 'prose', text: 'B'}]},
    'h.json': {testimonials: [{quote: 'Good.'}]},
    'i.json': {title: 'A', sections: [{title: 'B', text: 'C'}]},
    'j.json': {offers: ['/a']},
    'k.json': {summary: 'Buy it.'},
    'l.json': {name: 'A', bio: 'B'},
    'm.json': {feed: '/feed.xml'},
  };
  const tags =
    'review-card author-profile review-card star-rating disclosure-note buying-checklist top-picks comparison-table review-article testimonial-list buying-guide offer-button verdict-box author-profile latest-entries';
  const cwd = folder(files);
  const written = await Promise.all(Object.keys(files).map((name) => run(['snippet', name], {cwd})));
  assert.deepEqual(written.map(({stdout}) => /^<([\w-]+)/.exec(stdout)?.[1]).join(' '), tags);
});
