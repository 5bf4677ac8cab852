import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as candor from '../../src/index.js';
import {readJson} from '../helpers/project.mjs';

const SHAPES = Object.fromEntries(
  Object.values(candor).flatMap((it) => (it?.tag && it.shape ? [[it.tag, it.shape]] : [])),
);
const seen = (tag, data) => ({tag, shape: SHAPES[tag], model: candor.check(SHAPES[tag], data).model});
const rulesOf = (widgets, links) => candor.advise(widgets, links).map(({rule, widget}) => `${rule} ${widget}`);

const SHOP = 'https://kitchenworks.example/drift';
const NOTE = seen('disclosure-note', {kind: 'affiliate'});
const card = (data = {}) => seen('review-card', {name: 'Drift', offers: [SHOP], ...data});

test('reports a paid link before any disclosure once, with the note to paste', () => {
  assert.deepEqual(rulesOf([card(), card()]), ['disclosure 0']);
  assert.deepEqual(rulesOf([card(), NOTE]), ['disclosure 0']);
  assert.deepEqual(rulesOf([NOTE, card()]), []);
  assert.deepEqual(rulesOf([seen('review-card', {name: 'Drift'})]), []);
  assert.deepEqual(rulesOf([card({offers: ['#where-to-buy']})]), []);
  const [{fix}] = candor.advise([card({offers: ['https://amzn.to/x']})]);
  assert.match(fix, /"kind":"amazon"/);
  for (const [tag, data] of [
    ['top-picks', {items: [{name: 'Drift', offer: SHOP}]}],
    ['comparison-table', {items: [{name: 'Drift', offer: SHOP}], rows: [{name: 'Weight', values: [1]}]}],
    ['verdict-box', {summary: 'Buy it.', offer: SHOP}],
    ['offer-button', {offers: [SHOP]}],
  ])
    assert.deepEqual(rulesOf([seen(tag, data)]), ['disclosure 0'], tag);
});

test('reports a paid link of the page without rel', () => {
  const links = [
    {url: 'https://www.kitchenworks.example/other', rel: ''},
    {url: 'https://www.amazon.de/dp/1?tag=x', rel: 'noopener'},
    {url: SHOP, rel: 'noopener sponsored'},
    {url: SHOP, rel: 'nofollow'},
    {url: 'https://elsewhere.example', rel: ''},
  ];
  assert.deepEqual(rulesOf([NOTE, card()], links), ['rel -1', 'rel -1']);
});

test('ignores links without a host if an offer is a redirect on the blog', () => {
  const links = [{url: 'mailto:lena@slowcounter.example', rel: ''}];
  assert.deepEqual(rulesOf([NOTE, card({offers: ['/go/drift']})], links), []);
});

test('reports a person quoted about two products once', () => {
  const by = (name, product) =>
    card({name: product, testimonials: [{quote: 'Good.', author: name, source: {type: 'E-mail'}}]});
  assert.deepEqual(rulesOf([NOTE, by('Ines S.', 'Drift'), by('Ines S.', 'Pallas'), by('Ines S.', 'Harrow')]), [
    'one-name 2',
  ]);
  assert.deepEqual(rulesOf([NOTE, by('Ines S.', 'Drift'), by('Ines S.', 'Drift'), by('Tom W.', 'Pallas')]), []);
});

test('reports quotes without a source, notes without a date, “tested” without evidence, and pictures of shops', () => {
  assert.deepEqual(rulesOf([NOTE, card({testimonials: [{quote: 'Good.'}]})]), ['source 1']);
  assert.deepEqual(rulesOf([NOTE, card({offers: [{url: SHOP, note: 'Free returns'}]})]), ['date 1']);
  assert.deepEqual(rulesOf([NOTE, card({summary: 'I tested it for a week.'})]), ['evidence 1']);
  assert.deepEqual(rulesOf([NOTE, card({body: 'Tested.', evidence: {obtained: 'researched'}})]), ['evidence 1']);
  assert.deepEqual(rulesOf([NOTE, card({summary: 'Tested.', evidence: {obtained: 'bought'}})]), []);
  assert.deepEqual(rulesOf([NOTE, card({image: 'https://m.media-amazon.com/images/I/1.jpg'})]), ['photo 1']);
  assert.deepEqual(rulesOf([NOTE, card({image: 'https://img.kitchenworks.example/1.jpg'})]), ['photo 1']);
  assert.deepEqual(rulesOf([NOTE, card({image: 'https://shop.co.uk/1.jpg', offers: ['https://other.co.uk/2']})]), []);
  assert.deepEqual(rulesOf([NOTE, card({image: '/drift.jpg'})]), []);
});

test('returns the path in the data', () => {
  const data = {
    name: 'Drift',
    body: 'Tested.',
    image: 'https://m.media-amazon.com/images/I/1.jpg',
    offers: [{url: SHOP, note: 'Free returns'}],
    testimonials: [{quote: 'Good.', source: {type: 'E-mail'}}, {quote: 'Bad.'}],
  };
  const article = {headline: 'A', blocks: [{block: 'disclosure-note'}, {block: 'review-card', ...data}]};
  const pathsIn = (widget) => candor.advise([widget]).map(({rule, path}) => [rule, path]);
  const paths = ['testimonials[1]', 'offers[0].note', 'body', 'image'];
  assert.deepEqual(pathsIn(seen('review-card', data)), [
    ['disclosure', ''],
    ...['source', 'date', 'evidence', 'photo'].map((rule, i) => [rule, paths[i]]),
  ]);
  assert.deepEqual(
    pathsIn(seen('review-article', article)).map(([, path]) => path),
    paths.map((path) => `blocks[1].${path}`),
  );
});

test('reports markup, placeholders and lost letters in texts, with a fix', () => {
  for (const [summary, found, fix] of [
    ['It is <b>great</b>.<br>Really.', '<b>', /\*\*strong\*\*/],
    ['Really.<br />', '<br />', /remove/],
    ['A <a href="/x" class="y">link</a>', '<a href="/x" class="y">', /a link/],
    ['Salt &amp; pepper', '&amp;', /Write “&”/],
    ['Don&#8217;t', '&#8217;', /Write “’”/],
    ['Don&#x2019;t', '&#x2019;', /Write “’”/],
    ['Caf&eacute;', '&eacute;', /the character itself/],
    ['Buy [amazon box="B00TEST"] now', '[amazon box="B00TEST"]', /remove/],
    ['[amazon box=”B00TEST”]', '[amazon box=”B00TEST”]', /remove/],
    ['[gallery ids=1,2 /]', '[gallery ids=1,2 /]', /remove/],
    ['[box]Text[/box]', '[/box]', /remove/],
    ['At %MERCHANT% today', '%MERCHANT%', /remove/],
    ['Hello %s', '%s', /remove/],
    ['It is [object Object].', '[object Object]', /remove/],
    ['The {{ title }} is good', '{{ title }}', /remove/],
    ['{% include note.html %}', '{% include note.html %}', /remove/],
    ['<?php echo $title; ?>', '<?php echo $title; ?', /remove/],
    ['<%= title %>', '<%= title %>', /remove/],
    ['Hello ${name}', '${name}', /remove/],
    ['Lorem ipsum dolor sit amet', 'Lorem ipsum', /remove/],
    ['undefined', 'undefined', /remove/],
    ['NaN out of 5', 'NaN', /remove/],
    ['TODO: write this', 'TODO', /remove/],
    ['Caf\uFFFD', '\uFFFD', /UTF-8/],
    ['CafÃ©', 'Ã©', /UTF-8/],
    ['Donâ€™t', 'â€™', /UTF-8/],
  ]) {
    const advice = candor.advise([NOTE, seen('verdict-box', {summary})]);
    assert.equal(advice.length, 1, summary);
    const [{widget, path, message}] = advice;
    assert.deepEqual([widget, path, message.includes(`“${found}”`)], [1, 'summary', true], message);
    assert.match(advice[0].fix, fix);
  }
  for (const summary of [
    'Type `<b>` or `&amp;`, or {@link x}, in `{{ title }}`.',
    'Learn <main> & <header> in 5 < 6 days [sic]',
    'A [link](https://example.org) and [1] of **two**',
    '100% of 50 % off; a todo list, undefined behaviour explained',
    'Château à â la carte {a}',
  ])
    assert.deepEqual(candor.advise([NOTE, seen('verdict-box', {summary})]), [], summary);
});

test('reports placeholders in addresses, and formatting in plain texts', () => {
  const paths = (data) =>
    candor.advise([NOTE, seen('review-card', {name: 'Drift', ...data})]).map(({rule, path}) => `${rule} ${path}`);
  assert.deepEqual(paths({offers: ['https://shop.example/?tag=%MERCHANT%']}), ['text offers[0].url']);
  assert.deepEqual(paths({image: '{{ site.url }}/drift.jpg'}), ['template image.url']);
  assert.deepEqual(paths({offers: ['https://shop.example/?a=1&amp;b=%D0%BA%CE%BB%']}), []);
  for (const value of ['**0.9**', '*0.9* L', '`0.9`', '[0.9](/a)'])
    assert.deepEqual(paths({specs: [{name: 'Capacity', value}]}), ['text specs[0].value'], value);
  for (const value of ['2 * 3 * 4', '5*', '[0.9]', 0.9, true, 'C:\\x'])
    assert.deepEqual(paths({specs: [{name: 'Capacity', value}]}), [], String(value));
  assert.deepEqual(paths({name: '**Drift**', pros: ['**Quiet**']}), ['text name']);
  const table = {items: [{name: 'A'}], rows: [{name: 'Weight', values: ['**1**']}]};
  const blocks = [
    {block: 'disclosure-note', kind: 'affiliate'},
    {block: 'comparison-table', ...table},
  ];
  assert.deepEqual(
    candor.advise([seen('review-article', {headline: 'A', blocks})]).map(({path}) => path),
    ['blocks[1].rows[0].values[0]'],
  );
});

test('accepts the disclosure of an article for the widgets after it', () => {
  const blocks = [{block: 'disclosure-note'}, {block: 'offer-button', offers: [SHOP]}];
  assert.deepEqual(rulesOf([seen('review-article', {headline: 'A', blocks}), card()]), []);
  const prose = {headline: 'A', blocks: [{block: 'prose', text: 'B'}]};
  assert.deepEqual(rulesOf([seen('review-article', prose), card()]), ['disclosure 1']);
});

test('gives little advice on the full example article, and asks for sources in the plain one', () => {
  const article = (name) => [seen('review-article', readJson(`stories/examples/article-${name}.json`))];
  assert.ok(
    !candor.advise(article('full')).some(({rule}) => ['disclosure', 'photo', 'evidence', 'one-name'].includes(rule)),
  );
  assert.ok(candor.advise(article('plain')).some(({rule}) => rule === 'source'));
});

test('gives no advice on an empty page', () => assert.deepEqual(candor.advise([]), []));
