import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as candor from '../../src/index.js';
import {findDisclosures, PATTERNS} from '../../src/author/words.js';
import {filesOf, readJson} from '../helpers/project.mjs';

const SHAPES = Object.fromEntries(
  Object.values(candor).flatMap((it) => (it?.tag && it.shape ? [[it.tag, it.shape]] : [])),
);
const seen = (tag, data) => ({tag, shape: SHAPES[tag], model: candor.check(SHAPES[tag], data).model});
const rulesOf = (...args) => candor.advise(...args).map(({rule, widget}) => `${rule} ${widget}`);

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

test('counts only notes about links as disclosures', () => {
  for (const kind of ['gift', 'paid']) {
    assert.deepEqual(rulesOf([seen('disclosure-note', {kind}), card()]), ['disclosure 1'], kind);
    const text = 'The maker lent it to me. Links to shops are affiliate links.';
    assert.deepEqual(rulesOf([seen('disclosure-note', {kind, text}), card()]), [], kind);
  }
  for (const data of [{kind: 'amazon'}, {kind: 'affiliate'}, {text: 'I earn when you buy.'}])
    assert.deepEqual(rulesOf([seen('disclosure-note', data), card()]), []);
});

test('counts paid links outside of widgets', () => {
  const disclosed = (url, rel = 'nofollow') =>
    rulesOf([{...NOTE, place: 2}], [{url, rel, place: 1}]).includes('disclosure -1');
  for (const url of [
    'https://www.amazon.com/dp/B0?tag=a-20',
    'https://amzn.to/3x',
    'https://www.awin1.com/cread.php?awinmid=1&ued=x',
    'https://shop.example/p?aff_id=9',
    'https://shop.example/p?id=7&affid=9',
    'https://www.anrdoezrs.net/click-1-2',
    'https://shop.example/?utm_medium=affiliate',
  ])
    assert.ok(disclosed(url), url);
  assert.ok(disclosed('https://shop.example/p', 'noopener sponsored'));
  for (const url of [
    'https://www.amazon.com/dp/B0',
    'https://slowcounter.example/?tag=coffee',
    '/about?tag=coffee',
    'https://shop.example/affordable?ref=1',
    'https://notawin1.com.example/',
  ])
    assert.ok(!disclosed(url), url);
  const link = {url: 'https://www.amazon.com/dp/B0?tag=a', rel: 'sponsored'};
  const [{link: index, fix}] = candor.advise(
    [{...NOTE, place: 3}],
    [
      {url: '/', rel: '', place: 0},
      {...link, place: 1},
    ],
  );
  assert.deepEqual([index, fix.includes('"kind":"amazon"')], [1, true]);
  assert.deepEqual(rulesOf([{...NOTE, place: 0}], [{...link, place: 1}]), []);
  assert.deepEqual(rulesOf([], [link]), ['disclosure -1']);
});

test('counts a disclosure in the page’s own words, before the first paid link', () => {
  const told = (text, place = 0) => !rulesOf([{...card(), place: 1}], [], [{text, place}]).length;
  for (const text of [
    'As an Amazon Associate I earn from qualifying purchases.',
    'We are a participant in the Amazon Services LLC Associates Program.',
    'This post contains affiliate links.',
    'When you buy through links here, I may earn a small commission, at no extra cost to you.',
    'Some of these are\n  paid links.',
    'Als Amazon-Partner verdiene ich an qualifizierten Verkäufen.',
    'Dieser Beitrag enthält Affiliate-Links.',
    'Alle mit * markierten Links sind Partnerlinks.',
    'Wenn du darüber kaufst, bekomme ich eine kleine Provision.',
    'This page has no ads, but affiliate links.',
  ]) {
    assert.ok(told(text), text);
    assert.ok(!told(text, 2), text);
  }
  for (const text of [
    'This post contains no affiliate links.',
    'I do not use affiliate links.',
    'We don’t earn a commission.',
    'Diese Seite enthält keine Affiliate-Links.',
    'The links of the chain are steel.',
    'An affiliate\n\nlinks here.',
    'Links',
  ])
    assert.ok(!told(text), text);
  const parts = ['It has ', 'affiliate', ' links.'].map((text, i) => ({text, place: i - 3}));
  assert.deepEqual(rulesOf([{...card(), place: 1}], [], parts), []);
  const prose = {headline: 'A', blocks: [{block: 'prose', text: 'This page has affiliate links.'}]};
  assert.deepEqual(rulesOf([seen('review-article', prose), card()]), []);
});

test('an offer at a place of the page is no paid link', () =>
  assert.deepEqual(rulesOf([card({offers: ['#where-to-buy']})]), []));

test('reports a paid link of the page without rel', () => {
  const links = [
    {url: 'https://www.kitchenworks.example/other', rel: ''},
    {url: 'https://www.amazon.de/dp/1?tag=x', rel: 'noopener'},
    {url: SHOP, rel: 'noopener Sponsored'},
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

test('names all products of a person, with titles of lists as products', () => {
  const quote = {quote: 'Good.', author: 'Ines S.', source: {type: 'E-mail'}};
  const by = (product) => card({name: product, testimonials: [quote]});
  const list = (title) => seen('testimonial-list', {title, testimonials: [quote]});
  const messages = (...widgets) => candor.advise([NOTE, ...widgets]).map(({message}) => message);
  assert.deepEqual(messages(by('Drift'), by('Pallas'), by('Harrow')), [
    'Ines S. is quoted about Drift, about Pallas and about Harrow.',
  ]);
  assert.deepEqual(messages(list('Drift'), list('Pallas')), ['Ines S. is quoted about Drift and about Pallas.']);
  assert.deepEqual(messages(by('Drift'), list('What readers say about the Drift')), []);
  assert.deepEqual(messages(by('Drift'), list('Pallas: your letters')), [
    'Ines S. is quoted about Drift and about Pallas: your letters.',
  ]);
  assert.deepEqual(messages(by('Drift'), seen('testimonial-list', {testimonials: [quote]})), []);
});

test('reports claims of a test in any text or title, in the languages of the package, unless denied', () => {
  const rulesFor = (data) => rulesOf([NOTE, card(data)]);
  for (const text of [
    'I tested it.',
    'After testing it for a month, I kept it.',
    'I tried it at home.',
    'A hands-on report.',
    'Ich habe ihn einen Monat getestet.',
    'Von mir ausprobiert.',
    'Im Test war er der beste.',
    'Der Praxistest.',
  ]) {
    assert.deepEqual(rulesFor({summary: text}), ['evidence 1'], text);
    assert.deepEqual(rulesFor({pros: ['Quiet', text]}), ['evidence 1'], text);
    assert.deepEqual(rulesFor({summary: text, evidence: {obtained: 'bought'}}), [], text);
  }
  for (const text of [
    'I have not tested it.',
    'I haven’t tried it yet.',
    'Nicht getestet.',
    'Ohne es getestet zu haben.',
    'The latest contest.',
    'Untested.',
  ])
    assert.deepEqual(rulesFor({summary: text}), [], text);
  const quote = {quote: 'I tested it.', source: {type: 'E-mail'}};
  assert.deepEqual(rulesFor({testimonials: [quote]}), []);
  for (const [tag, data] of [
    ['verdict-box', {title: 'Tested: buy it', summary: 'Yes.'}],
    ['top-picks', {title: 'Tested', items: [{name: 'Drift'}]}],
    ['top-picks', {items: [{name: 'Drift', summary: 'I tried it.'}]}],
    ['top-picks', {items: [{name: 'Drift'}], methodology: 'A month of testing.'}],
    ['buying-guide', {title: 'How I tested', sections: [{title: 'A', text: 'B'}]}],
    ['review-article', {headline: 'Five kettles, tested', blocks: [{block: 'prose', text: 'A'}]}],
    ['review-article', {headline: 'A', blocks: [{block: 'prose', text: 'I tested them.'}]}],
  ]) {
    const widget = seen(tag, data);
    const tested = card({evidence: {obtained: 'bought'}});
    assert.deepEqual(rulesOf([NOTE, widget]), ['evidence 1'], JSON.stringify(data));
    assert.deepEqual(rulesOf([NOTE, widget, tested]), [], JSON.stringify(data));
  }
  const pick = seen('top-picks', {items: [{name: 'Pallas', summary: 'I tested it.', href: '/pallas'}]});
  const [{message, path}] = candor.advise([NOTE, pick, card({evidence: {obtained: 'bought'}})]);
  assert.deepEqual(
    [message, path],
    ['The pick Pallas says “tested”, but no review of it says how.', 'items[0].summary'],
  );
});

test('reports promises in labels and leads, which no date hides', () => {
  const pathsFor = (offer, rest) =>
    candor
      .advise([NOTE, seen('offer-button', {offers: [{url: SHOP, ...offer}], ...rest})])
      .map(({rule, path}) => `${rule} ${path}`);
  for (const label of [
    'FREE returns',
    '50 % off today',
    '-20% at Kitchenworks',
    'Only 3 left',
    'Lowest price',
    'Now $94',
    '94 € bei Kitchenworks',
    'Save 10 dollars',
    'Gratis Versand',
    'Nur heute: 20 Prozent Rabatt',
    '30-day returns',
    '2 Jahre Garantie',
  ]) {
    assert.deepEqual(pathsFor({label}), ['date offers[0].label'], label);
    assert.deepEqual(pathsFor({label, noteAsOf: new Date().toISOString().slice(0, 10)}), [], label);
    assert.deepEqual(pathsFor({}, {lead: label}), ['date lead'], label);
  }
  for (const label of [
    'See it at Kitchenworks',
    'Check today’s price',
    'View deal',
    'Buy the Drift 48',
    'BPA-free kettle at Kitchenworks',
    'Zum Angebot',
    'Preis prüfen',
  ])
    assert.deepEqual(pathsFor({label}), [], label);
});

test('reports picks and reviews that do not match', () => {
  const picks = (...items) => seen('top-picks', {items});
  const review = (data) => seen('review-card', {name: 'Northfold Drift', ...data});
  const adviceFor = (...widgets) =>
    candor.advise(widgets).map(({rule, path, message, fix}) => [rule, path, `${message} ${fix}`]);
  const [[rule, path, words]] = adviceFor(picks({name: 'Northfold Drift'}, {name: 'Northfold Drft'}), review());
  assert.deepEqual([rule, path], ['picks', 'items[1].name']);
  assert.match(words, /“Northfold Drft” leads nowhere.*as in the review, “Northfold Drift”/);
  assert.deepEqual(adviceFor(picks({name: 'Northfold Drft'}, {name: 'Northfold drift'})), []);
  assert.deepEqual(adviceFor(picks({name: 'Pallas', href: '/pallas'}), review()), []);
  for (const [own, other, expected] of [
    [{rating: 4.6}, {rating: 4.4}, 'items[0].rating'],
    [{rating: 4.6}, {rating: {value: 9.2, best: 10}}, 'items[0].rating'],
    [{award: 'Best'}, {award: 'Cheapest'}, 'items[0].award'],
  ]) {
    assert.deepEqual(adviceFor(picks({name: 'Northfold Drift', ...own}), review(other))[0].slice(0, 2), [
      'picks',
      expected,
    ]);
    assert.deepEqual(adviceFor(picks({name: 'Northfold Drift', ...own}), review(own)), []);
    assert.deepEqual(adviceFor(picks({name: 'Northfold Drift', ...own}), review()), []);
  }
  const blocks = [
    {block: 'top-picks', items: [{name: 'Pallas'}]},
    {block: 'review-card', name: 'Drift'},
  ];
  assert.deepEqual(rulesOf([seen('review-article', {headline: 'A', blocks})]), ['picks 0']);
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

test('reports pictures without alternative text that no name stands beside', () => {
  const silent = card({image: '/drift.jpg', gallery: ['/1.jpg', {url: '/2.jpg', alt: 'The lid'}, '/3.jpg']});
  const [{rule, path, message}, ...others] = candor.advise([NOTE, silent]);
  assert.deepEqual([rule, path, others], ['alt', 'gallery[0]', []]);
  assert.equal(message, '2 of 3 pictures of the gallery have no alternative text.');
  assert.deepEqual(rulesOf([NOTE, card({gallery: [{url: '/2.jpg', alt: 'The lid'}]})]), []);
  const prose = (image) => seen('review-article', {headline: 'A', blocks: [{block: 'prose', text: 'B', image}]});
  assert.deepEqual(
    candor.advise([prose('/1.jpg')]).map((each) => each.path),
    ['blocks[0].image'],
  );
  assert.deepEqual(candor.advise([prose({url: '/1.jpg', alt: 'Grounds'})]), []);
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

test('reports links in texts whose addresses were mended, with the one that is meant', () => {
  for (const [address, meant] of [
    ['amazon.com/dp/B0?tag=a-20', 'https://amazon.com/dp/B0?tag=a-20'],
    ['www.shop.example', 'https://www.shop.example'],
    ['lena@slow.example', 'mailto:lena@slow.example'],
    ['<shop.example/a>', 'https://shop.example/a'],
  ]) {
    const [advice, ...others] = candor.advise([NOTE, seen('verdict-box', {summary: `See [this](${address}) now.`})]);
    assert.deepEqual([advice?.path, advice?.fix, others], ['summary', `Write “${meant}”.`, []], address);
  }
  for (const summary of ['[a](https://shop.example/a)', '[a](/a) and [b](b.html)', '`[a](amazon.com/dp/B0)`'])
    assert.deepEqual(candor.advise([NOTE, seen('verdict-box', {summary})]), [], summary);
});

test('reports placeholders in addresses, and formatting in plain texts', () => {
  const paths = (data) =>
    candor.advise([NOTE, seen('review-card', {name: 'Drift', ...data})]).map(({rule, path}) => `${rule} ${path}`);
  assert.deepEqual(paths({offers: ['https://shop.example/?tag=%MERCHANT%']}), ['text offers[0].url']);
  assert.deepEqual(paths({offers: ['https://shop.example/{{ id }}']}), ['template offers[0].url']);
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

test('has words for every language of the package', () => {
  const languages = filesOf('src/i18n', (path) => path.endsWith('.define.ts'));
  const names = languages.map((path) => /([^/]+)\.define/.exec(path)[1]);
  assert.deepEqual(new Set(Object.keys(PATTERNS)), new Set(['en', ...names]));
});

test('knows the disclosures that the widgets themselves show, in every language', async () => {
  for (const language of Object.keys(PATTERNS)) {
    const words = await import(`../../src/i18n/${language}.ts`);
    const {affiliate, amazon} = words.disclosure ?? Object.values(words)[0];
    for (const sentence of [affiliate, amazon]) assert.equal(findDisclosures(sentence).length > 0, true, sentence);
  }
});

test('finds the disclosure after a very long text', () => {
  // In time that grows with the square of the length, this would take minutes.
  const before = '“A kettle,” я сказал. '.repeat(10_000);
  assert.deepEqual(findDisclosures(`${before}I earn a commission.`), [before.length + 2]);
});

test('asks whether the author of the review of a book is that of the book', () => {
  const book = (more) =>
    seen('review-card', {name: 'The Burr Notebook', itemType: 'Book', author: 'Mara Quill', ...more});
  const asked = (...widgets) => rulesOf(widgets).filter((rule) => rule.startsWith('author'));
  const article = (...blocks) => seen('review-article', {headline: 'Books', author: 'Lena Marsh', blocks});
  assert.deepEqual(asked(book()), ['author 0']);
  assert.deepEqual(asked(book({by: 'Mara Quill'})), ['author 0']);
  assert.deepEqual(asked(article({block: 'review-card', ...book().model})), ['author 0']);
  assert.deepEqual(asked(seen('author-profile', {name: 'Lena Marsh'}), book()), ['author 1']);
  for (const widgets of [
    [book({by: ['Otis Penn', 'Ida']})],
    [book({author: undefined})],
    [book({itemType: 'Product'})],
    [seen('author-profile', {name: 'mara quill'}), book()],
    [seen('review-card', {name: 'Drift', author: 'Mara Quill'}), book()],
    [article({block: 'review-card', ...book({author: 'Lena Marsh'}).model})],
  ])
    assert.deepEqual(asked(...widgets), []);
  const [{path, message, fix}] = candor.advise([article({block: 'review-card', ...book().model})]);
  assert.deepEqual(
    [path, /Mara Quill .* The Burr Notebook/.test(message), fix.includes('by: "Mara Quill"')],
    ['blocks[0].author', true, true],
  );
});
