// Content of widgets in existing pages: nothing else of the page is changed.
import {expect} from '@open-wc/testing';
import {parse, serialize, type DefaultTreeAdapterTypes} from 'parse5';
import {prerender, type PrerenderOptions} from '../../src/prerender/prerender.js';
import {isWidgetTag} from '../../src/model/shapes.js';
import {DRAWN, LEFT} from '../helpers/odd-pages.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

const attribute = (node: Node, name: string): string | undefined =>
  'attrs' in node ? node.attrs.find((each) => each.name === name)?.value : undefined;
const isHost = (node: Node): boolean =>
  'tagName' in node && (isWidgetTag(node.tagName) || !!attribute(node, 'data-candor')?.includes('-'));
const isInserted = (node: Node): boolean =>
  attribute(node, 'data-candor-styles') !== undefined ||
  (attribute(node, 'data-candor') !== undefined && !isHost(node)) ||
  !!attribute(node, 'data-candor-fallback');

const walk = (node: Parent, visit: (child: Node, parent: Parent) => void): void => {
  const children = Array.from(node.childNodes);
  for (const child of children) {
    visit(child, node);
    if ('childNodes' in child) walk(child, visit);
  }
};

/** Checks for the widget in a carrier, or in the place of a block of code. */
const isPut = (node: Node): boolean =>
  attribute(node, 'data-candor') === '' && 'tagName' in node && isWidgetTag(node.tagName);
/** The box in a template that keeps what the author wrote. */
const boxIn = (node: Node): Element | undefined =>
  'content' in node && attribute(node, 'data-candor-children') !== undefined
    ? (node.content.childNodes[0] as Element)
    : undefined;

/** Finds what was inserted around and within a node. */
const insertionsIn = (node: Node): (readonly [number, number])[] => {
  const {startOffset: start, endOffset: end, ...tags} = node.sourceCodeLocation ?? {startOffset: 0, endOffset: 0};
  const box = boxIn(node)?.sourceCodeLocation;
  if (box) {
    return [
      [start, box.startTag!.endOffset],
      [box.endTag!.startOffset, end],
    ];
  }
  if (isPut(node) && 'startTag' in tags) {
    const {startTag, endTag} = tags as {startTag: {endOffset: number}; endTag: {startOffset: number}};
    return [
      [start, startTag.endOffset],
      [endTag.startOffset, end],
    ];
  }
  return isInserted(node) && end ? [[start, end]] : [];
};

/** Removes everything that was inserted from the source of a page. */
const withoutInsertions = (html: string): string => {
  const ranges: (readonly [number, number])[] = [];
  walk(parse(html, {sourceCodeLocationInfo: true}), (node) => {
    for (const [start, end] of insertionsIn(node))
      if (!ranges.some(([from, to]) => start >= from && end <= to)) ranges.push([start, end]);
  });
  return ranges
    .toSorted(([a], [b]) => b - a)
    .reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), html);
};

/** The page as a browser sees it, without what was inserted, and without paragraphs that hold widgets alone. */
const outside = (html: string): string => {
  const page = parse(html);
  const replaceBy = (parent: Parent, node: Node, nodes: readonly Node[]): void => {
    parent.childNodes.splice(parent.childNodes.indexOf(node), 1, ...nodes);
  };
  walk(page, (node, parent) => {
    if (isInserted(node) || boxIn(node)) replaceBy(parent, node, boxIn(node)?.childNodes ?? []);
  });
  walk(page, (node, parent) => {
    if (isPut(node)) replaceBy(parent, node, (node as Element).childNodes);
  });
  const unwrapped: Element[] = [];
  walk(page, (node) => {
    if (!('tagName' in node) || node.tagName !== 'p' || !node.childNodes.some(isHost)) return;
    if (node.childNodes.every((each) => isHost(each) || ('value' in each && !each.value.trim()))) unwrapped.push(node);
  });
  for (const paragraph of unwrapped) {
    const siblings = paragraph.parentNode!.childNodes;
    if (paragraph.attrs.length) paragraph.tagName = paragraph.nodeName = 'div';
    else siblings.splice(siblings.indexOf(paragraph), 1, ...paragraph.childNodes);
  }
  return serialize(page);
};

const MODES = ['light', 'dsd', 'plain'] as const;
const draw = (html: string, mode: PrerenderOptions['mode'] & string): string => prerender(html, {mode}).html;

/** Checks for a page with a paragraph that cannot stay: widgets with blocks are all that it holds. */
const isUnwrapped = (name: string): boolean => /^a paragraph (?:of its own|with attributes|that)/.test(name);

describe('drawing the widgets of a page', () => {
  for (const [name, html] of Object.entries(DRAWN))
    it(`leaves everything else as it is: ${name}`, () => {
      for (const mode of MODES) {
        const result = draw(html, mode);
        const isLeft = prerender(html, {mode}).problems.some(({message}) => message.endsWith('left as it is.'));
        expect(result === html, mode).to.equal(isLeft);
        if (mode === 'dsd' || !isUnwrapped(name)) expect(withoutInsertions(result), mode).to.equal(html);
        expect(outside(result), mode).to.equal(outside(html));
        expect(draw(result, mode), `${mode}, again`).to.equal(result);
        expect(prerender(result, {mode}).changed).to.equal(false);
      }
    });

  for (const [name, html] of Object.entries(LEFT))
    it(`draws nothing: ${name}`, () => {
      for (const mode of MODES) {
        if (mode === 'dsd' && name === 'marked children') continue;
        expect(prerender(html, {mode})).to.include({html, changed: false});
      }
    });

  for (const from of MODES)
    for (const to of MODES)
      it(`replaces ${from} content by ${to} content`, () => {
        for (const [name, html] of Object.entries(DRAWN))
          if (!isUnwrapped(name) && draw(html, to) !== html)
            expect(draw(draw(html, from), to), name).to.equal(draw(html, to));
      });

  const BLOCKS = {
    'of Hugo': [
      '<div class="highlight">',
      '<pre tabindex="0"><code class="language-candor" data-lang="candor">',
      '</code></pre>',
      '</div>',
    ],
    'of Jekyll': [
      '<main>',
      '<div class="language-candor highlighter-rouge"><pre class="highlight"><code>',
      '</code></pre></div>',
      '</main>',
    ],
    'in a paragraph': ['', '<code class="language-candor">', '</code>', ''],
  };
  for (const [name, [before, start, end, after]] of Object.entries(BLOCKS)) {
    const block = `${start}review-card\n{&quot;name&quot;: &quot;Slow lamp é&quot;}\n${end}`;
    const html = `<!doctype html><meta charset="utf-8"><title>x</title>${before}${block}${after}<p>End`;
    it(`puts a widget in the place of a block of code ${name}, which it keeps`, () => {
      for (const mode of MODES) {
        const result = draw(html, mode);
        expect(result, mode).to.match(/<h2[^>]*>Slow lamp é<\/h2>/);
        expect(result).to.contain(
          `${before}<review-card data-candor="" data="{&quot;name&quot;: &quot;Slow lamp é&quot;}`,
        );
        const kept = mode === 'dsd' ? block : `<template data-candor-children><div>${block}</div></template>`;
        expect(result).to.contain(`${kept}</review-card>${after}`);
        expect(withoutInsertions(result)).to.equal(html);
        expect(draw(result, mode)).to.equal(result);
        for (const from of MODES) expect(draw(draw(html, from), mode), from).to.equal(result);
      }
      const bytes = prerender(new TextEncoder().encode(html)).html;
      expect(new TextDecoder().decode(bytes)).to.equal(draw(html, 'light'));
    });

    it(`removes a block of code ${name} with the data`, () => {
      const {html: dropped} = prerender(html, {dropData: true});
      expect(dropped).to.contain('<review-card data-candor=""><section').and.not.contain('language-candor');
      expect(prerender(dropped, {dropData: true}).changed).to.equal(false);
    });
  }

  it('puts the widget of a block of code after a paragraph that the block has ended', () => {
    const block =
      '<pre tabindex=0><code class=language-candor data-lang=candor>star-rating\n{"rating": 4}</code></pre>';
    const html = `<!doctype html><body><p>One <b>two</b>${block}<p>Three`;
    for (const mode of MODES)
      for (const dropData of [false, true]) {
        const {html: result} = prerender(html, {mode, dropData});
        expect(result)
          .to.contain('<p>One <b>two</b></p><star-rating data-candor="')
          .and.contain('</star-rating><p>Three');
        expect(prerender(result, {mode, dropData})).to.include({html: result, changed: false});
      }
  });

  it('has the styles of a part of a page before a block of code, not in its template', () => {
    const result = draw('<pre><code class="language-candor">star-rating\n{"rating": 4}</code></pre>', 'light');
    expect(result).to.match(/^<style data-candor-styles="star-rating">[^<]*<\/style><star-rating data-candor=""/);
  });

  it('draws every widget of a page whose tags are not closed, in one run', () => {
    const card = (name: string, end: string): string => `<review-card data='{"name":"${name}"}'${end}`;
    for (const html of [
      `<main>${card('A', '/>')}<p>Text</p>${card('B', '></review-card>')}<p>End</p></main>`,
      `<main><div>${card('A', '>')}<p>Text</p>${card('B', '/>')}</div><p>End</p></main>`,
      `<main><p>${card('A', '/>')}\n${card('B', '/>')}</p><p>Text</p><p>End</p></main>`,
      `<main><p>${card('A', '/>')} Text</p>${card('B', '>')}<p>End</p></main>`,
    ])
      for (const mode of MODES) {
        const {html: result, problems} = prerender(html, {mode});
        const isLeft = mode === 'plain' && html.includes(' Text');
        expect(result.split('</h2>').length).to.equal(isLeft ? 2 : 3);
        const around = outside(result).split(/<review-card[^]*?<\/review-card>/);
        if (!isLeft) expect(around.join('')).to.match(/Text.*End/s);
        expect(problems.some(({message}) => message.includes('was not closed'))).to.equal(true);
        expect(draw(result, mode), mode).to.equal(result);
      }
    const {html: inText, problems} = prerender(`<p>${card('A', '/>')} Text</p>`);
    expect(inText).to.contain('</template></review-card> Text</p>');
    expect(problems.map(({rule}) => rule)).to.deep.equal(['place', 'unclosed']);
  });

  it('draws a page in one run that the parser takes apart', () => {
    const data = `'{"name":"Slow lamp"}'`;
    const card = `<review-card data=${data}></review-card>`;
    const carrier = (tag: string, inside = ''): string =>
      `<${tag} data-candor="review-card" data-candor-data=${data}>${inside}</${tag}>`;
    const code = '<pre><code class="language-candor">star-rating\n{"rating": 4}</code></pre>';
    for (const html of [
      `<pre>One${code}two</pre>`,
      `<b><i>One</b>${code}</i><p>Two`,
      `<p><b>One<i>two</b>three${code}</i>four`,
      `<p><em>${code}${card}`,
      `<svg><g>${code}</g></svg>`,
      `<table>${card.replace('</review-card>', '')}${carrier('div')}<tr><td>x</td></tr></table>`,
      `<table>${card}${card}<tr><td>x</td></tr></table>`,
      `<table><div>${card}</div><p>${card}</p><div>${code}</div><tr><td>x</td></tr></table>`,
      carrier('p', card.replace('</review-card>', '')),
      carrier('p', card),
      `<p>One<marquee><p>${card}`,
      `<p><svg><svg>${code}`,
      `<p>${card}${code}<p class="a">${card}${code}`,
      `${card.replace('</review-card>', '')}<select>${card}${carrier('div')}`,
      `<main>${card.replace('></', `><p>One <em>${card}</`)}<p>Two</p>${card}</main>`,
      `<main>${card.replace('</review-card>', '').repeat(5)}<p>Two`,
    ])
      for (const mode of MODES)
        for (const dropData of [false, true]) {
          const {html: result} = prerender(html, {mode, dropData});
          expect(prerender(result, {mode, dropData}).html, `${html} ${mode}`).to.equal(result);
        }
  });

  it('takes the tags of a paragraph away where others are not closed', () => {
    const stars = `<star-rating data='{"rating": 4}'></star-rating>`;
    for (const [html, expected] of [
      [`<p>One<p>${stars}<p>Two`, '<p>One</p>*<p>Two'],
      [`<p>${stars}<p>${stars}<p class="a">${stars}<p>${stars}`, '**<div class="a">*</div>*'],
      [`<p>One<p class="a">${stars}<p>Two`, '<p>One<div class="a">*</div><p>Two'],
      [`<div><p class="a">${stars}</div>Two`, '<div><div class="a">*</div></div>Two'],
      [`<body><p class="a">${stars}</body></html>\n`, '<body><div class="a">*</body></html>\n'],
      [`<svg><g><p>${stars}</p>Two`, '<svg><g></svg>*Two'],
      [`<p>${stars}<pre><code class="language-candor">star-rating {"rating": 4}</code></pre>Two`, '**Two'],
    ] as const) {
      const result = draw(html, 'plain');
      expect(result.replaceAll(/<star-rating.*?<\/star-rating>/g, '*')).to.equal(expected);
      for (const mode of MODES) expect(draw(draw(html, mode), mode)).to.equal(draw(html, mode));
    }
  });

  it('removes the content of another mode where a widget is left as it is', () => {
    const card = `<review-card data='{"name":"Slow lamp"}'>Lamp</review-card>`;
    for (const html of [`<h2>${card}</h2>`, '<review-card><h2 data-field="name">Slow lamp</h2></review-card>']) {
      const drawn = draw(html, 'dsd');
      expect(drawn).to.contain('<template shadowrootmode="open"');
      expect(draw(drawn, 'plain')).to.equal(html);
    }
  });

  it('leaves a block of code that is not closed or that names no widget', () => {
    for (const block of [
      '<pre><code class="language-candor">review-card {"name": "Slow lamp"}',
      '<pre><code class="language-candor">slow-lamp {"name": "Slow lamp"}</code></pre>',
      '<pre><code class="language-candor">review-card {"name": </code></pre>',
      '<pre><code>review-card {"name": "Slow lamp"}</code></pre>',
    ])
      expect(prerender(block)).to.include({html: block, changed: false});
  });

  it('has one style element and one script in a page that is made of pages', () => {
    const card = `<review-card structured-data data='{"name": "Slow lamp", "rating": 4, "author": {"name": "Lena Marsh"}}'></review-card>`;
    const stars = `<star-rating data='{"rating": 4}'></star-rating>`;
    const parts = `${prerender(card).html}<style data-candor-styles="slow-lamp">p {}</style>${prerender(card + stars).html}`;
    const {html} = prerender(parts);
    expect(html.match(/<style [^>]*>/g)).to.deep.equal(['<style data-candor-styles="review-card star-rating">']);
    expect(html.match(/<script /g)).to.have.length(1);
    expect(prerender(html)).to.include({html, changed: false});
    const left = prerender(parts, {mode: 'dsd', jsonLd: false}).html;
    expect(left).not.to.match(/<script|data-candor-styles/);
    const author = '<script id="candor-json-ld" type="application/ld+json">{}</script>';
    expect(prerender(author + card).html.match(/<script /g)).to.have.length(1);
  });

  it('draws carriers where the page has its content, not among comments', () => {
    const carrier = `<div data-candor="review-card" data-candor-data='{"name": "Slow lamp"}'></div>`;
    const code = '<pre><code class="language-candor">review-card {"name": "Slow lamp"}</code></pre>';
    const widget = `<review-card data='{"name": "Slow lamp"}'></review-card>`;
    const drawn = (html: string): number => prerender(html, {mode: 'dsd'}).html.split('</h2>').length - 1;
    for (const each of [carrier, code]) {
      expect(drawn(`<main>${each}</main>`)).to.equal(1);
      expect(drawn(`<div id="comments">${each}</div>`)).to.equal(0);
      expect(drawn(`<li class="comment"><div>${each}</div></li>`)).to.equal(0);
      const meta = '<meta name="candor-content" content=".post">';
      expect(drawn(`${meta}<main>${each}</main><div class="post">${each}</div>`)).to.equal(1);
      expect(drawn(`<meta name="candor-content" content="..."><main>${each}</main>`)).to.equal(1);
    }
    expect(drawn(`<div id="comments">${widget}</div>`)).to.equal(1);
  });

  it('keeps what the author wrote in a template, so that the page has everything once', () => {
    const keeps = (inside: string, expected: string): void => {
      const html = `<main><review-card data='{"name": "Slow lamp"}'>${inside}</review-card></main>`;
      for (const mode of ['light', 'plain'] as const) {
        const result = draw(html, mode);
        expect(result).to.contain(`</section>${expected}</review-card>`);
        expect(withoutInsertions(result)).to.equal(html);
        expect(draw(result, mode)).to.equal(result);
        for (const from of MODES) expect(draw(draw(html, from), mode), from).to.equal(result);
      }
    };
    const kept = (inside: string): string => `<template data-candor-children><div>${inside}</div></template>`;
    keeps('', '');
    keeps(' \n<!-- x --> ', ' \n<!-- x --> ');
    keeps('Text', kept('Text'));
    keeps(' <a href="/x">Slow <b>lamp</b></a><br> ', kept(' <a href="/x">Slow <b>lamp</b></a><br> '));
    keeps('<p>One<p>Two<ul><li>x</ul>', kept('<p>One<p>Two<ul><li>x</ul>'));
    const script = '<script type="application/json">{}</script>';
    keeps(`${script} <i>x</i>`, `${script}${kept(' <i>x</i>')}`);
    keeps(`<i>x</i>${script}`, `${kept('<i>x</i>')}${script}`);
    keeps('<p>One <span>two', kept('<p>One <span>two'));
    keeps('One <b>two <i>three</b> four</i>', kept('One <b>two <i>three</b> four</i>'));
    expect(draw(`<review-card data='{"name": "Slow lamp"}'><h2 id="slow-lamp">x</h2></review-card>`, 'light')).to.match(
      /<article [^>]*id="slow-lamp-2"/,
    );
  });

  it('removes what the author wrote with the data, for programs that read templates, too', () => {
    const data = `data='{"name": "Slow lamp"}'`;
    for (const html of [
      `<review-card ${data}>Text <b>Slow</b></review-card>`,
      `<review-card><p>Text</p><script type="application/json">{"name": "Slow lamp"}</script></review-card>`,
      `<div data-candor="review-card" data-candor-${data}><p>Text</div>`,
    ])
      for (const mode of MODES) {
        const {html: result} = prerender(html, {mode, dropData: true});
        expect(result).not.to.match(/"name"|&quot;/);
        if (mode === 'dsd') continue;
        expect(result).not.to.match(/>Text|<template/);
        expect(prerender(draw(html, mode), {mode, dropData: true}).html).to.equal(result);
        expect(prerender(result, {mode, dropData: true}).changed).to.equal(false);
      }
  });

  it('shows the content alone where a template cannot keep what the author wrote', () => {
    const data = `data='{"name": "Slow lamp"}'`;
    const script = '<script type="application/json">{"name": "Slow lamp"}</script>';
    for (const [html, inside] of [
      [`<main><review-card ${data}>One <b>two</review-card> three</main>`, 'One <b>two</review-card>'],
      [`<main><review-card>One${script}two</review-card></main>`, `One${script}two</review-card>`],
      [`<main><div data-candor="review-card" data-candor-${data}><form>One</div><form>Two</form></main>`, '<form>One<'],
    ] as const) {
      const {html: result, problems} = prerender(html);
      expect(result).to.contain(`</template>${inside}`).and.not.contain('</section>');
      expect(withoutInsertions(result)).to.equal(html);
      expect(problems.map(({rule}) => rule)).to.deep.equal(['place']);
      expect(prerender(result).html).to.equal(result);
      expect(prerender(html, {mode: 'plain'})).to.deep.include({html, changed: false});
    }
  });

  it('keeps a fallback together in which a tag is open where the widget ends', () => {
    const start = `<main><star-rating data='{"rating": 4}'>`;
    for (const fallback of ['<p>Four of <em>five', '<div>Four'])
      for (const mode of MODES) {
        const html = `${start}${fallback}</star-rating>\n<p>Rest</p><script src="candor.js"></script></main>`;
        const {html: result, problems} = prerender(html, {mode});
        expect(result).to.contain(
          `<template data-candor-children><div>${fallback}</div></template></star-rating>\n<p>Rest</p>`,
        );
        expect(problems.map(({rule}) => rule)).to.deep.equal(['unclosed']);
        expect(problems[0]!.message).to.contain('</star-rating> ends nothing there');
        expect(prerender(result, {mode}).html).to.equal(result);
      }
  });

  it('puts a widget into a carrier, with what the carrier says and nothing that would run', () => {
    const html = `<div data-candor="review-card" data-candor-data='{"name": "Slow lamp"}' data-candor-onclick="x()"
      data-candor-heading-level="3" data-candor-lang="de">Text</div>`;
    const result = draw(html, 'light');
    expect(result).to.match(
      /<review-card data-candor="" data="[^"]*" heading-level="3" lang="de"><section data-candor="\w+"><article/,
    );
    expect(result).to.contain(
      '</section><template data-candor-children><div>Text</div></template></review-card></div>',
    );
    expect(draw(html, 'dsd'))
      .to.contain('<review-card data=')
      .and.not.match(/ onclick/);
    expect(withoutInsertions(result)).to.equal(html);
  });

  it('reads pages that nest elements deeper than calls may nest', () => {
    const deep = '<code class="language-candor">'.repeat(5000);
    expect(draw(deep, 'light')).to.equal(deep);
  });

  it('is quick enough for huge pages', () => {
    const huge = `<!doctype html><body>${'<p>Text with <b>words</b> and <a href="/x">links</a>.\n'.repeat(20_000)}${DRAWN['a part of a page']}`;
    expect(huge.length).to.be.above(1e6);
    const result = draw(huge, 'light');
    expect(result).to.contain('>Slow lamp</h2>');
    expect(withoutInsertions(result)).to.equal(huge);
    expect(draw(result, 'light')).to.equal(result);
  });
});
