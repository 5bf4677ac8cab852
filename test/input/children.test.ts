import {expect} from '@open-wc/testing';
import {check} from '../../src/input/check.js';
import {readChildren} from '../../src/input/read-children.js';
import {articleShape} from '../../src/model/article.js';
import {checklistShape} from '../../src/model/checklist.js';
import {comparisonShape} from '../../src/model/comparison.js';
import {disclosureShape} from '../../src/model/disclosure.js';
import {guideShape} from '../../src/model/guide.js';
import {readInline, type Marks} from '../../src/model/inline.js';
import {latestShape} from '../../src/model/latest.js';
import {picksShape} from '../../src/model/picks.js';
import {profileShape} from '../../src/model/profile.js';
import {reviewShape} from '../../src/model/review.js';
import type {Schema} from '../../src/model/schema.js';
import {testimonialsShape} from '../../src/model/testimonials.js';
import {verdictShape} from '../../src/model/verdict.js';

const parsed = (html: string): Element =>
  new DOMParser().parseFromString(`<body><div>${html}</div>`, 'text/html').body.firstElementChild!;
const read = (html: string, shape: Schema = reviewShape): unknown => readChildren(parsed(html), shape);
/** Reads HTML as the summary of a review card. */
const summary = (html: string): unknown => (read(html) as {summary?: unknown} | undefined)?.summary;
const checked = (html: string, shape: Schema): unknown => {
  const {model, problems} = check(shape, read(html, shape));
  expect(problems).to.deep.equal([]);
  return model;
};

describe('marked children', () => {
  it('read the pictures of emoji, and others in the middle of a line, as their text', () => {
    const texts: Readonly<Record<string, string>> = {
      'Hot <img draggable="false" role="img" class="emoji" alt="🔥" src="/1f525.svg">': 'Hot 🔥',
      '<img class="emoji" alt="🔥" src="/1f525.svg"> Hot': '🔥 Hot',
      '<img class="emoji" alt="🔥" src="/1f525.svg">': '🔥',
      'Nice <img src="/s.gif" alt=":-)" class="wp-smiley" style="height: 1em"> lamp': 'Nice :-) lamp',
      'Nice <img class="twemoji" alt="👩🏽‍🌾" src="/x.svg">': 'Nice 👩🏽‍🌾',
      '<b>So <img alt="👍" src="/x.png"></b> it is': '**So 👍** it is',
      'It gives <img class="latex" src="/latex.php" alt="E = mc^2"> of light': 'It gives E = mc^2 of light',
      '<img src="/lamp.jpg" alt="The lamp on a desk">It is bright.': 'It is bright.',
      'It is bright.<br><img src="/lamp.jpg" alt="The lamp on a desk">': 'It is bright.',
      'It is <img src="/dot.gif" alt=""> bright.': 'It is bright.',
    };
    for (const [html, text] of Object.entries(texts))
      expect(summary(`<h2 data-field="name">A</h2><p data-field="summary">${html}</p>`), html).to.equal(text);
    const name = 'Drift <img class="emoji" alt="🔥" src="/1f525.svg">';
    expect(read(`<h2 data-field="name">${name}</h2>`)).to.deep.equal({name: 'Drift 🔥'});
    const author = '<p data-field="author"><img src="/lena.jpg" alt="Lena"> Lena Marsh</p>';
    expect(read(author)).to.deep.equal({author: ['Lena Marsh']});
  });

  it('are read as data', () => {
    const html =
      '<h3 data-field="name">Northfold Drift</h3><ul data-field="pros"><li>Stops without a drip</li><li>Quiet</li></ul>' +
      '<a data-field="offers" href="https://kitchenworks.example/drift">Check price</a>';
    expect(read(html)).to.deep.equal({
      name: 'Northfold Drift',
      pros: ['Stops without a drip', 'Quiet'],
      offers: [{url: 'https://kitchenworks.example/drift', label: 'Check price'}],
    });
  });

  it('are undefined without data marks', () => {
    for (const html of ['', 'Text', '<p>Text</p>', '<script data-x>"data-field"</script>', '<p data-field="">It</p>'])
      expect(read(html)).to.equal(undefined);
  });

  it('are read in spite of the elements that editors add', () => {
    for (const html of [
      '<p><h3 data-field="name">It</h3></p><p></p><p><br></p><div data-field="pros"><p></p><ul><br><li><p>a</p></li><li></li><li>b<br></li></ul></div>',
      '<!-- a --><div><div><h3 data-field="name"><!-- b --><strong></strong>It</h3></div>Text<ul class="x" data-field="pros"><li>a<li>b</ul></div>',
      '<span data-field="name">It<br></span><p data-field="pros">a</p><hr><p data-field="pros">b</p><p>More</p>',
      '<h3 data-field="name">It<ul data-field="pros"><li>a</li><li>b</li></ul>',
      '<h3 data-field=" name "> &#73;t&#10;</h3><section data-field="pros"><h4>Good</h4><ol><li>a<li>b</ol></section>',
    ])
      expect(read(html), html).to.deep.equal({name: 'It', pros: ['a', 'b']});
  });

  it('include unknown fields, which the check reports', () => {
    const {model, problems} = check(reviewShape, read('<h3 data-field="name">It</h3><p data-field="titel">Is</p>'));
    expect(model).to.deep.equal({name: 'It'});
    expect(problems.map(({path, found}) => [path, found])).to.deep.equal([['titel', '“Is”']]);
    for (const name of ['__proto__', 'constructor', 'hasOwnProperty'])
      expect(
        check(reviewShape, read(`<h3 data-field="name">It</h3><p data-field="${name}">x</p>`)).model,
      ).to.deep.equal({
        name: 'It',
      });
  });

  it('of a nested widget belong to it', () => {
    const html =
      '<h3 data-field="name">It</h3><verdict-box><p data-field="summary">Not mine</p></verdict-box>' +
      '<div data-candor="verdict-box"><p data-field="summary">Nor this</p></div><template><p data-field="award">x</p></template>';
    expect(read(html)).to.deep.equal({name: 'It'});
  });

  it('belong to the nearest object that has the field', () => {
    const html =
      '<h3 data-field="name">It</h3><div data-field="testimonials"><blockquote data-field="quote">Good.</blockquote>' +
      '<p data-field="author"><span data-field="name">Ines</span><i data-field="location">Lisbon</i></p>' +
      '<b data-field="rating">4</b><i data-field="award">Best</i></div><b data-field="rating">5</b>';
    expect(read(html)).to.deep.equal({
      name: 'It',
      testimonials: [{quote: 'Good.', author: {name: 'Ines', location: 'Lisbon'}, rating: 4}],
      award: 'Best',
      rating: 5,
    });
  });
});

describe('texts of marked children', () => {
  const kept: Readonly<Record<string, string>> = {
    '<b>a</b> and <strong>b</strong>': '**a** and **b**',
    '<i>a</i> and <em>b</em>': '*a* and *b*',
    '<code>a*b</code>': '`a*b`',
    '<code>a`b</code>': '``a`b``',
    '<a href="/a_(b)">c</a>': '[c](/a_\\(b\\))',
    '<a href="a b">c</a>': '[c](<a b>)',
    '<a href="javascript:alert(1)">c</a>': 'c',
    'a<b> b </b>c': 'a **b** c',
    '<b>a</b><b>b</b>': '**ab**',
    '<b><i>a</i></b>': '***a***',
    '<b>a <i>b</i></b> c': '**a *b*** c',
    '<i>a</i><b>b</b>': '*a***b**',
    'x<b>!y!</b>z': 'x!**y**!z',
    '<b><a href="/x">a</a></b>': '[**a**](/x)',
    '2 * 3 * 4': '2 * 3 * 4',
    '*a*': '\\*a\\*',
    '[a](b)': '\\[a\\](b)',
    'a \\ b': 'a \\ b',
    '\\*': '\\\\\\*',
    'a  \n b': 'a b',
    'a<br>b': 'a\nb',
    'a<br><br>b': 'a\n\nb',
    '<div>a</div><div>b</div>': 'a\n\nb',
    '<b>a<br>b</b>': '**a\nb**',
    'a<script>b</script><style>c</style>d': 'ad',
    '&lt;b&gt; &amp; &nbsp;x': '<b> & \u00A0x',
  };
  for (const [html, text] of Object.entries(kept))
    it(`of ${html.replaceAll('\n', '↵')}`, () => {
      expect(summary(`<div data-field="summary">${html}</div>`)).to.equal(text);
    });

  const MARKS: Marks<string> = {
    em: (content) => `<em>${content.join('')}</em>`,
    strong: (content) => `<strong>${content.join('')}</strong>`,
    code: (text) => `<code>${text}</code>`,
    link: (content, url) => `<a href="${url}">${content.join('')}</a>`,
  };
  it('keep their formatting as inline marks', () => {
    for (const html of [
      '<strong>a</strong> <em>b</em> <code>c</code> <a href="/d">e</a>',
      '<em>a <strong>b</strong> c</em>',
      '<a href="/d">a <em>b</em> <code>c]</code></a>[x]',
      '<strong>*a*</strong>_b_',
      'a<strong>b</strong>c',
      '<code>`</code> <code>a</code>',
    ]) {
      const text = summary(`<p data-field="summary">${html}</p>`) as string;
      expect(readInline(text, MARKS).join('').replaceAll('> ', '>'), text).to.equal(html.replaceAll('> ', '>'));
    }
  });

  it('are joined from several paragraphs', () => {
    expect(summary('<p data-field="summary">a</p><ul></ul><p data-field="summary">b</p>')).to.equal('a\n\nb');
    expect(summary('<div data-field="summary"><p>a</p>  <p> </p><p>b</p>c</div>')).to.equal('a\n\nb\n\nc');
  });

  it('of names are one line without inline marks', () => {
    expect(read('<h3 data-field="name"> <b>A</b>\n*b*<br>c <p>d</p></h3>')).to.deep.equal({name: 'A *b* c d'});
  });
});

describe('facts of marked children', () => {
  const field = (html: string): unknown => Object.values(read(html) as object)[0];

  it('in time elements are read from datetime', () => {
    expect(field('<time data-field="datePublished" datetime="2026-06-25">25 June</time>')).to.equal('2026-06-25');
    expect(field('<p data-field="datePublished">On <time datetime="2026-06-25">25 June</time></p>')).to.equal(
      '2026-06-25',
    );
    expect(field('<p data-field="datePublished">June 25, 2026</p>')).to.equal('June 25, 2026');
    expect(field('<time data-field="datePublished" datetime="2026-06-25" data-value="x">25 June</time>')).to.equal('x');
    expect(
      field('<p data-field="datePublished">On <time datetime="2026-06-25" data-value="x">25 June</time></p>'),
    ).to.equal('x');
  });

  it('that are numbers are found in the text', () => {
    const numbers: Readonly<Record<string, unknown>> = {
      '4.6 out of 5': 4.6,
      'Rated 4,5': 4.5,
      '★ 3': 3,
      great: 'great',
    };
    for (const [text, number] of Object.entries(numbers))
      expect(field(`<b data-field="rating">${text}</b>`), text).to.equal(number);
    expect(field('<b data-field="rating" data-value="4.6">★★★★☆</b>')).to.equal(4.6);
    expect(field('<meter data-field="rating" value="4.6" max="5"></meter>')).to.equal(4.6);
    expect(field('<b data-field="position">No. 1,200</b>')).to.equal(1200);
  });

  it('that can be text or numbers are numbers if the text is only a number', () => {
    const value = (html: string): unknown =>
      (read(`<ul data-field="specs"><li>${html}</li></ul>`) as {specs: {value: unknown}[]}).specs[0]!.value;
    expect(value('<b data-field="value">0.9</b>')).to.equal(0.9);
    expect(value('<b data-field="value">0.9 L</b>')).to.equal('0.9 L');
    expect(value('<b data-field="value" data-value="true">Yes</b>')).to.equal(true);
    expect(value('<b data-field="value" data-value="12">a dozen</b>')).to.equal(12);
    expect(value('<b data-field="value" data-value="&quot;12&quot;">12</b>')).to.equal('12');
  });

  it('that have more digits than a number keeps are texts', () => {
    const cells = '<tr><th>Weight</th><td>4.50</td><td>4.5</td><td>4006381333931001234</td></tr>';
    expect(read(`<table><tbody data-field="rows">${cells}</tbody></table>`, comparisonShape)).to.deep.include({
      rows: [{name: 'Weight', values: ['4.50', 4.5, '4006381333931001234']}],
    });
    const offer = '<p data-field="offers"><a data-field="url" href="/1">See it</a> <b data-field="price">94.00</b></p>';
    expect(read(offer)).to.have.nested.property('offers[0].price', '94.00');
    expect(read('<p data-field="rating" data-value="4.50">Four and a half</p>')).to.deep.equal({rating: 4.5});
  });

  it('that are words from a list may be written as text', () => {
    const shop = (html: string): unknown =>
      (read(`<p data-field="offers"><a href="/a"></a>${html}</p>`) as {offers: {availability: unknown}[]}).offers[0]!
        .availability;
    expect(shop('<b data-field="availability">In stock</b>')).to.equal('in-stock');
    expect(shop('<b data-field="availability" data-value="limited">Three left</b>')).to.equal('limited');
    expect(shop('<b data-field="availability">Somewhere</b>')).to.equal('Somewhere');
  });

  it('of pictures are read from the img element', () => {
    const image = {url: 'a.jpg', alt: 'A kettle', width: 3, height: 4};
    const img = 'src="a.jpg" alt="A kettle" width="3" height="4"';
    expect(field(`<img data-field="image" ${img}>`)).to.deep.equal(image);
    expect(field(`<figure data-field="image"><a href="b.jpg"><img ${img}></a></figure>`)).to.deep.equal(image);
    expect(field(`<p data-field="image"><img ${img}><i data-field="credit">Lena</i></p>`)).to.deep.equal({
      ...image,
      credit: 'Lena',
    });
    expect(field('<img data-field="image" src="a.jpg" alt="" width="100%">')).to.deep.equal({url: 'a.jpg'});
    expect(field('<a data-field="image" href="a.jpg">The kettle</a>')).to.equal('a.jpg');
  });

  for (const attributes of [
    'src="data:image/gif;base64,R0lGOD" data-src="/lamp.svg"',
    'src="/blank.gif" data-src="/lamp.svg"',
    'data-lazy-src="/lamp.svg"',
    'src="data:image/svg+xml,1" data-orig-src="/lamp.svg"',
    'src="" data-original="/lamp.svg"',
    'src="data:," data-srcset="/lamp.svg 400w, /lamp-2.svg 800w"',
    'src="data:," data-lazy-srcset="/lamp.svg, /lamp-2.svg 2x"',
    'src="data:," srcset="/lamp.svg 1x"',
    'src="/lamp.svg" srcset="data:, 1w"',
  ])
    it(`of pictures that are loaded late are read: ${attributes}`, () => {
      expect(field(`<img data-field="image" ${attributes} alt="">`)).to.deep.equal({url: '/lamp.svg'});
    });

  it('of pictures that are loaded late are read from the copy for readers without scripts', () => {
    const copy = document.createElement('noscript');
    copy.textContent = '<img alt="" src="/lamp.svg?a=1&amp;b=2">';
    const markup = `<p data-field="image"><img src="data:," alt="">${copy.outerHTML}</p>`;
    expect(field(markup)).to.deep.equal({url: '/lamp.svg?a=1&b=2'});
  });

  it('of pictures may be in elements with exact values, and in several places', () => {
    expect(
      field(
        '<p><span data-field="image"><b data-field="width" data-value="800"><img src="a.jpg" alt="" width="80"></b></span> <span data-field="image"><small data-field="credit">Lena</small></span></p>',
      ),
    ).to.deep.equal({url: 'a.jpg', width: 800, credit: 'Lena'});
  });

  it('that are languages are read from lang', () => {
    const html =
      '<div data-field="testimonials"><blockquote data-field="quote lang" lang="de">Gut.</blockquote></div><div data-field="testimonials"><blockquote data-field="quote">Good.</blockquote><i data-field="lang">en</i></div>';
    expect(checked(html, testimonialsShape)).to.deep.equal({
      testimonials: [
        {quote: 'Gut.', lang: 'de'},
        {quote: 'Good.', lang: 'en'},
      ],
    });
  });

  it('of people and shops are read from a link', () => {
    expect(field('<a data-field="author" href="/about">Lena</a>')).to.deep.equal([{name: 'Lena', url: '/about'}]);
    expect(
      field('<p data-field="author">By <a href="/about">Lena</a>, <i data-field="jobTitle">baker</i></p>'),
    ).to.deep.equal([{name: 'Lena', url: '/about', jobTitle: 'baker'}]);
    expect(field('<p data-field="author">Lena</p>')).to.deep.equal(['Lena']);
    expect(field('<p data-field="offers"><a href="/shop">Buy</a> at <b data-field="seller">K</b></p>')).to.deep.equal([
      {url: '/shop', label: 'Buy', seller: 'K'},
    ]);
    expect(field('<a data-field="offers" href=" /shop "><img src="x.png" alt=""></a>')).to.deep.equal([
      {url: ' /shop '},
    ]);
  });
});

describe('lists of marked children', () => {
  it('can be definitions, tables, or short items without data marks', () => {
    const specs = [
      {name: 'Capacity', value: 0.9, unit: 'L'},
      {name: 'Colour', value: 'Green'},
    ];
    for (const html of [
      '<dl data-field="specs"><dt>Capacity</dt><dd>0.9 <span data-field="unit">L</span></dd><dt>Colour</dt><dd>Green</dd></dl>',
      '<dl data-field="specs"><div><dt>Capacity<dd>0.9 <b data-field="unit">L</b></div><div><dt>Colour<dd>Green</div></dl>',
      '<table data-field="specs"><tr><th>Capacity</th><td>0.9 <b data-field="unit">L</b></td></tr><tr><th>Colour<td>Green</table>',
      '<div data-field="specs"><table><tbody><tr><td>Capacity<td data-field="value">0.9<td data-field="unit">L</tr><tr><td>Colour<td>Green</table></div>'.replace(
        '<td>Capacity',
        '<td data-field="name">Capacity',
      ),
    ])
      expect((read(html) as {specs: unknown}).specs, html).to.deep.equal(specs);
  });

  it('of links are texts with addresses', () => {
    const html =
      '<ul><li><a href="/a">A</a> <time data-field="date" datetime="2026-06-18">June</time></li><li>B</li></ul>';
    expect(checked(html.replace('<ul', '<ul data-field="entries"'), latestShape)).to.deep.equal({
      entries: [{title: 'A', url: '/a', date: '2026-06-18'}, {title: 'B'}],
    });
    expect(
      checked('<b data-field="name">L</b><p data-field="links"><a href="/a">A</a></p>', profileShape),
    ).to.deep.equal({
      name: 'L',
      links: [{label: 'A', url: '/a'}],
    });
    expect(
      checked('<ol data-field="items"><li><h4><a href="#a">A</a></h4><p data-field="summary">s</p></ol>', picksShape),
    ).to.deep.equal({
      items: [{name: 'A', href: '#a', summary: 's'}],
    });
  });

  it('of quotes may be quotes alone', () => {
    expect(
      checked('<blockquote data-field="testimonials"><p>a</p><p>b</p></blockquote>', testimonialsShape),
    ).to.deep.equal({
      testimonials: [{quote: 'a\n\nb'}],
    });
  });

  it('keep the positions in a table', () => {
    const html =
      '<table><caption data-field="title">T</caption><thead><tr data-field="items"><td></td><th>A</th><th><a href="#b">B</a></th></tr></thead>' +
      '<tbody data-field="rows"><tr><th>Weight</th><td>96</td><td></td></tr><tr><th data-field="name">Red</th>' +
      '<td data-field="values" data-value="true">yes</td><td data-field="values" data-value="">?</td></tr></tbody></table>';
    expect(checked(html, comparisonShape)).to.deep.equal({
      title: 'T',
      items: [{name: 'A'}, {name: 'B', href: '#b'}],
      rows: [
        {name: 'Weight', values: [96, null]},
        {name: 'Red', values: [true, null]},
      ],
    });
  });

  it('can spread the item of a column over several rows', () => {
    const html =
      '<table><thead><tr data-field="items"><td></td><th>A</th><th><b data-field="name">B</b></th></tr></thead><tbody data-field="rows"><tr><th>Weight</th><td>96</td><td>31</td></tr></tbody>' +
      '<tfoot><tr data-field="items"><th scope="row">Where to buy</th><td>–</td><td><a data-field="offer" href="/b">Buy</a></td></tr></tfoot></table>';
    expect(checked(html, comparisonShape)).to.deep.equal({
      items: [{name: 'A'}, {name: 'B', offer: {url: '/b', label: 'Buy'}}],
      rows: [{name: 'Weight', values: [96, 31]}],
    });
  });

  it('can hold sections and lists of their own', () => {
    const html =
      '<h3 data-field="title">T</h3><section data-field="sections"><h4 data-field="title">A</h4><div data-field="text"><p>x</p><ul><li>y</ul></div>' +
      '<dl data-field="features"><dt>t</dt><dd>d</dd></dl><div data-field="bestFor"><p data-field="lead">l</p><ul data-field="items"><li>i</ul></div>' +
      '<div data-field="checklist"><ul data-field="items"><li>c</li><li><b data-field="label">d</b><i data-field="hint">h</i></ul></div></section>';
    expect(checked(html, guideShape)).to.deep.equal({
      title: 'T',
      sections: [
        {
          title: 'A',
          text: 'x\n\ny',
          features: [{term: 't', description: 'd'}],
          bestFor: {lead: 'l', items: ['i']},
          checklist: {items: [{label: 'c'}, {label: 'd', hint: 'h'}]},
        },
      ],
    });
    expect(checked('<ul data-field="items"><li>a <b>b</b></li></ul>', checklistShape)).to.deep.equal({
      items: [{label: 'a **b**'}],
    });
  });

  it('of blocks name the tag of each, or are text', () => {
    const html =
      '<h1 data-field="headline">H</h1><p data-field="blocks">One</p><section data-field="blocks" data-block="prose"><p data-field="text">Two</p>' +
      '<ul data-field="points"><li>a</ul></section><review-card data-field="blocks"><h3 data-field="name">It</h3></review-card>';
    expect(checked(html, articleShape)).to.deep.equal({
      headline: 'H',
      blocks: [
        {block: 'prose', text: 'One'},
        {block: 'prose', text: 'Two', points: ['a']},
        {block: 'review-card', name: 'It'},
      ],
    });
    const {problems} = check(
      articleShape,
      read('<h1 data-field="headline">H</h1><p data-field="blocks" data-block="constructor">x</p>', articleShape),
    );
    expect(problems[0]!.path).to.equal('blocks[0].block');
  });

  it('can be nested', () => {
    const html = '<div data-field="kind" data-value="gift"><p data-field="text">It was <b>free</b>.</p></div>';
    expect(checked(html, disclosureShape)).to.deep.equal({kind: 'gift', text: 'It was **free**.'});
    expect(
      checked('<h3><a data-field="title" href="#x">T</a></h3><p data-field="summary">s', verdictShape),
    ).to.deep.equal({
      title: 'T',
      summary: 's',
    });
  });
});
