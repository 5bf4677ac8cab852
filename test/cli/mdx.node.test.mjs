// The findings of `check` in MDX.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assertFound, findingsIn, folder, run} from '../helpers/cli.mjs';

const inPosts = (cases) => assertFound('mdx', cases);
const FORMS = ['element', 'children', 'carrier', 'fence', 'jsx'];

test('every form that is for MDX is read back without a finding, and what is wrong in it is found', async () => {
  const cwd = folder({
    'data.json': {block: 'review-card', name: `{x} "a" \`b 'c' <d>`, rating: 4.5, pros: ['**Fast** & quiet']},
  });
  const written = [];
  for (const form of FORMS) written.push((await run(['snippet', 'data.json', '--form', form], {cwd})).stdout);
  const found = await findingsIn('mdx', [...written, ...written.map((text) => text.replaceAll('4.5', '45'))]);
  assert.deepEqual(
    found.map((each) => each.map(({path}) => path)),
    [...FORMS.map(() => []), ...FORMS.map(() => ['rating'])],
  );
});

test('data is read from texts and from code of literals, with its place', async () => {
  const forms = [
    `<review-card data='{"name": "A &amp; B",\n ‸"rating": 9}' />`,
    `<review-card data={'{"name": "A", ‸"rating": 9}'}></review-card>`,
    `<review-card data={\`{"name": "A",\n‸"rating": 9}\`} />`,
    `<review-card data={{"name": "It’s } \\"q\\" & 'r'",\n  ‸"rating": 9}} />`,
    `<review-card data={JSON.stringify({"name": "A", ‸"rating": 9})} />`,
    `<review-card data={‸{name: 'A', rating: 9, pros: [\`B\`]}} />`,
    `<review-card data={‸'{"name": "\\u0041", "rating": 9}'} />`,
    `import B from './b'\n\nexport const c = {}\n\n# {c}\n\n- <review-card heading-level={3} data={{"name": "A", ‸"rating": 9}} />`,
    `---\ntitle: A\n---\n\n<B>\n  <review-card {...d} data={{"name": "A",\n  ‸"rating": 9}}/>\n</B>`,
    `<div data-candor="review-card" data-candor-data={'{"name": "A", ‸"rating": 9}'} />`,
    `<div data-candor="review-card">\n<h3 data-field="name">A</h3>\n‸<p data-field="rating">9</p>\n</div>`,
    '```candor\nreview-card\n{"name": "A", ‸"rating": 9}\n```',
    `<!-- A -->\n\n# B {#b}\n\n<review-card data={{"name": "A", ‸"rating": 9}} />`,
  ];
  await inPosts(forms.map((form) => [form, 'data rating']));
});

test('data from other expressions is ignored', async () => {
  const codes = ['review', 'f("a")', '{...review}', '{name}', '`${a}`', '[1, x]', 'JSON.parse("{}")', '{[a]: 1}'];
  await inPosts(codes.map((code) => [`<review-card data={${code}} {...rest} flag />`]));
  await inPosts([[`<ReviewCard data={{"rating": 9}} />`], ['{/* <review-card data="{}" /> */}']]);
});

test('advice is for the page as a whole', async () => {
  const card = `<review-card data={{"name": "A", "offers": ["https://shop.example/a"]}} />\n`;
  const note = `<disclosure-note data={{"kind": "affiliate"}} />\n\n`;
  await inPosts([
    [note + card],
    [`\n${card}`, '2:1 disclosure'],
    [`${note}${card}\n[B](https://shop.example/b)`, '5:1 rel'],
  ]);
});

test('invalid MDX is reported if it may contain widgets', async () => {
  const [[{severity, message}]] = await inPosts([
    ['# A\n\n‸<br>\n\n<star-rating data={{"rating": 4}} />', 'mdx'],
    ['‸<star-rating data={{"rating": 4}}>', 'mdx'],
    ['<br>\n\n{'],
  ]);
  assert.equal(severity, 'error');
  assert.equal(
    message,
    'The file is not valid MDX, so its widgets were not checked: Expected a closing tag for `<br>`.',
  );
});
