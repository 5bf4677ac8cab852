// The findings of `check` in HTML.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assertFound, findingsIn} from '../helpers/cli.mjs';

const inPages = (cases) => assertFound('html', cases);
const base64 = (data) => Buffer.from(JSON.stringify(data)).toString('base64');
const percent = (data) => encodeURIComponent(JSON.stringify(data));
const WRONG = {name: 'Größe', rating: 9};

test('a page without mistakes has no findings', async () => {
  const page = `<!doctype html><title>Drift</title>
    <review-card data='{"name": "Drift", "rating": 4.5}'>Drift</review-card><a href="/about">About</a>`;
  await inPages([[page]]);
});

test('invalid data is found in every source, with the line and column of the field', async () => {
  const forms = [
    `<review-card data='{"name": "A",\n ‸"rating": 9}'></review-card>`,
    `<review-card data="{&quot;name&quot;: &quot;A &amp; B&quot;, ‸&quot;rating&quot;: 9}"></review-card>`,
    `<review-card data=‸${percent(WRONG)}></review-card>`,
    `<review-card data="‸${base64(WRONG)}"></review-card>`,
    `<div data-candor="review-card" data-candor-data='{"name": "A", ‸"rating": 9}'></div>`,
    `<div data-candor="review-card" data-candor-data="‸${percent(WRONG)}">A</div>`,
    `<review-card>\n<script type="application/json">\n{"name": "A & B",\r\n ‸"rating": 9}</script></review-card>`,
    `<review-card><p><script type="application/json">{‸"rating": 9, "name": "A"}</script></p></review-card>`,
    `<review-card>\n<h3 data-field="name">A</h3>\n<p>It gets ‸<b data-field="rating">9</b>.</p></review-card>`,
    `<div data-candor="review-card"><b data-field="name">A</b>\n‸<b data-field="rating">9</b></div>`,
    `<pre><code class="language-candor">review-card\n{"name": "A &amp; B",\n‸"rating": 9}</code></pre>`,
    `<div class="highlight candor"><pre><code>review-card\n{"name": "A", ‸"rating": 9}</code></pre></div>`,
  ];
  await inPages(forms.map((form) => [form, 'data rating']));
});

test('the item of a list of marked elements is found', async () => {
  const note = `<disclosure-note data='{"kind": "affiliate"}'></disclosure-note>`;
  const html = `${note}<review-card><h3 data-field="name">A</h3>
<ul data-field="offers">
  <li><a href="/go" rel="sponsored">A</a></li>
  ‸<li><a href="javascript:alert(1)">B</a></li>
</ul></review-card>`;
  await inPages([[html, 'data offers[1].url']]);
});

test('comments, templates and texts contain no widgets', async () => {
  const wrong = `<review-card data='{"rating": 9}'>`;
  const places = [`<!-- ${wrong} -->`, `<template>${wrong}</template>`, `<textarea>${wrong}</textarea>`];
  places.push(`<script>"${wrong}"</script>`, `---\ntitle: ${wrong}\n---\n<p>A</p>`);
  await inPages(places.map((html) => [html]));
});

test('damaged data that is repaired is a warning, with the text to paste', async () => {
  const found = await findingsIn('html', [
    `<review-card data="{“name”: “A”, &quot;rating&quot;: 4,}"></review-card>`,
    `<div data-candor="review-card" data-candor-data='{"name": "A", "rating": 4,}'></div>`,
    `<review-card><script type="application/json">{"name": "A", "rating": 4,}</script></review-card>`,
  ]);
  const json = '{"name":"A","rating":4}';
  assert.deepEqual(
    found.map(([{severity, rule, fix}, ...more]) => [severity, rule, fix, more.length]),
    [`data='${json}'`, `data-candor-data='${json}'`, json].map((text) => ['warning', 'repaired', `Write ${text}`, 0]),
  );
  assert.match(found[0][0].message, /repaired quotation marks and commas$/);
});

test('data that cannot be parsed is an error, at the first invalid character', async () => {
  const [[{severity, message}]] = await inPages([
    [`<review-card data='{"name": "A",\n "rating" ‸4'></review-card>`, 'json'],
  ]);
  assert.equal(severity, 'error');
  assert.match(message, /^data: expected JSON from attribute, found (?!.*position)/);
});

test('a value that a quotation mark cut off is reported once, at the mark', async () => {
  const found = await inPages([
    [`<review-card data='{"name": "Lena'‸s"}'></review-card>`, 'cut-off'],
    [`<div data-candor="review-card" data-candor-data='{"name": "Lena'‸s"}'></div>`, 'cut-off'],
    [`<review-card data="{"‸name": "A"}"></review-card>`, 'cut-off'],
  ]);
  const [single, , double] = found.map(([finding]) => finding);
  assert.ok(single.severity === 'error' && single.message.startsWith("A '") && single.fix.includes('&#39;'));
  assert.ok(double.message.startsWith('A "') && double.fix.includes('&quot;'));
});

test('tags that are not closed take in what follows', async () => {
  await inPages([
    [`<p>A</p>\n<star-rating data='{"rating": 4}' />\n<p>B</p>`, '2:1 self-closing'],
    [`<star-rating data='{"rating": 4}'>\n<p>B</p>`, '1:1 unclosed'],
    [`<div data-candor="star-rating" data-candor-data='{"rating": 4}' />B`, '1:1 self-closing'],
    [`<p data-candor="star-rating" data-candor-data='{"rating": 4}'>B`],
    [`<p>A</p>\n<star-rating data='{"rating": 4}></star-rating>\n<p>B</p>`, '2:1 unclosed'],
    [`<b data-candor="star-rating" data-candor-data="{}></b>`, '1:1 unclosed'],
  ]);
});

test('unknown tags are reported, with a suggestion', async () => {
  const found = await findingsIn('html', [
    '<div data-candor="review-crad"></div>',
    '<review-cards data="{}"></review-cards>',
    '<reviewcard data="{}"></reviewcard>',
    '<pre><code class="language-candor">review_card {"name": "A"}</code></pre>',
  ]);
  for (const [{rule, severity, fix}, ...more] of found)
    assert.deepEqual([rule, severity, fix, more], ['name', 'error', 'Did you mean review-card?', []]);
  await inPages([['<my-card></my-card><object data="a.pdf"></object><my-review-card></my-review-card>']]);
});

test('data in two places is reported', async () => {
  const html = `<review-card data='{"name": "A"}'><script type="application/json">{"name": "B"}</script></review-card>`;
  const [[{message}]] = await inPages([[html, '1:1 sources']]);
  assert.match(message, /attribute and script; attribute counts/);
});

const SHOP = 'https://kitchenworks.example/drift';
const NOTE = `<disclosure-note data='{"kind": "affiliate"}'></disclosure-note>`;
const card = (data) => `<review-card data='${JSON.stringify({name: 'Drift', ...data})}'></review-card>`;

const pointing = (text, to) => text.replace(to, `‸${to}`);

test('advice is a warning, with its position', async () => {
  const found = await inPages([
    [`<p>A</p>\n${card({offers: [SHOP]})}`, '2:1 disclosure'],
    [`${NOTE}\n${card({offers: [SHOP]})}\n<a href="/"></a> <a href="${SHOP}">B</a>`, '3:18 rel'],
    [`${NOTE}\n${card({offers: ['/go/drift']})}<a href="/other">B</a>`],
    [pointing(`${NOTE}\n${card({offers: [{url: SHOP, note: 'Free returns'}]})}`, '"note"'), 'date offers[0].note'],
    [pointing(card({summary: 'Tested.'}), '"summary"'), 'evidence summary'],
    [pointing(card({testimonials: [{quote: 'Good.'}]}), '{"quote"'), 'source testimonials[0]'],
    [
      `<review-card><h3 data-field="name">A</h3><ul data-field="testimonials">\n‸<li data-field="quote">B</li></ul></review-card>`,
      'source testimonials[0]',
    ],
    [pointing(card({image: 'https://m.media-amazon.com/images/I/1.jpg'}), '"image"'), 'photo image'],
    [
      ['Drift', 'Pallas']
        .map((name) => card({name, testimonials: [{quote: 'Good.', author: 'Ines', source: {type: 'E-mail'}}]}))
        .join('\n'),
      '2:53 one-name testimonials[0]',
    ],
  ]);
  assert.ok(found.flat().every(({severity, fix}) => severity === 'warning' && fix));
});

test('an undated price is an error, because it is not shown', async () => {
  const [[{rule, severity, path, fix}]] = await findingsIn('html', [NOTE + card({offers: [{url: SHOP, price: 9}]})]);
  assert.deepEqual([rule, severity, path], ['data', 'error', 'offers[0].price']);
  assert.match(fix, /priceAsOf/);
});

test('plain paid links and the page’s own words count, in their order', async () => {
  const plain = '<a href="https://www.amazon.com/dp/B0?tag=a" rel="sponsored">A</a>';
  const own = '<p>As an Amazon Associate I earn from <b>qualifying</b>\n purchases.</p>';
  const gift = `<disclosure-note data='{"kind": "gift"}'></disclosure-note>`;
  await inPages([
    [`<p>A</p>\n‸${plain}\n${NOTE}`, 'disclosure'],
    [`${gift}\n‸${plain}`, 'disclosure'],
    [`${NOTE}${plain}`],
    [`${own}\n${plain}${card({offers: [SHOP]})}`],
    [`‸${card({offers: [SHOP]})}\n${own}`, 'disclosure'],
    [`<p hidden>This page has affiliate links.</p>\n‸${plain}`, 'disclosure'],
    [`<script>"This page has affiliate links."</script>\n‸${plain}`, 'disclosure'],
    [plain.replace('>A<', '>A (affiliate link)<')],
    [`<p>Diese Seite enthält Affiliate-Links.</p>${plain}`],
  ]);
});

test('a text that contradicts its exact value is found', async () => {
  const name = '<h2 data-field="name">A</h2>';
  await inPages([
    [
      `<review-card>${name}\n‸<p data-field="rating" data-value="4.4">4.9 out of 5</p></review-card>`,
      'exact-value rating',
    ],
    [
      `<html lang="de"><div data-candor="review-card">${name}‸<p data-field="rating" data-value="4.4">4,9 von 5</p></div>`,
      'exact-value rating',
    ],
    [`<review-card>${name}<p data-field="rating" data-value="4.4">4.4 out of 5</p></review-card>`],
    [
      `<review-card>${name}\n‸<time data-field="datePublished" datetime="2026-06-25">June 26, 2026</time></review-card>`,
      'exact-value datePublished',
    ],
  ]);
});

test('a widget without data is told why', async () => {
  const found = await inPages([
    [`<p>A</p>\n‸<review-card data="[object Object]"></review-card>`, 'object'],
    [`‸<div data-candor="review-card" data-candor-data="[object Object]"></div>`, 'object'],
    [`‸<review-card name="Lena's" rating="4" dateModified="2026-06-25"></review-card>`, 'attributes'],
    [`‸<review-card></review-card>`, 'empty'],
    [`‸<review-card data=""></review-card>`, 'empty'],
    [`‸<div data-candor="review-card"></div>`, 'empty'],
    [`<review-card src="/a.json"></review-card>`],
    [`<review-card title="A" data='{"name": "A"}'></review-card>`],
  ]);
  assert.equal(found[2][0].fix, `Write data='{"name":"Lena&#39;s","rating":4,"dateModified":"2026-06-25"}' instead.`);
});
