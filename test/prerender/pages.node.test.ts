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

/** Removes everything that was inserted from the source of a page. */
const withoutInsertions = (html: string): string => {
  const ranges: (readonly [number, number])[] = [];
  walk(parse(html, {sourceCodeLocationInfo: true}), (node) => {
    const place = node.sourceCodeLocation;
    if (
      isInserted(node) &&
      place &&
      !ranges.some(([start, end]) => place.startOffset >= start && place.endOffset <= end)
    )
      ranges.push([place.startOffset, place.endOffset]);
  });
  return ranges
    .toSorted(([a], [b]) => b - a)
    .reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), html);
};

/** The page as a browser sees it, without what was inserted, and without paragraphs that hold widgets alone. */
const outside = (html: string): string => {
  const page = parse(html);
  walk(page, (node, parent) => {
    if (isInserted(node)) parent.childNodes.splice(parent.childNodes.indexOf(node), 1);
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
      for (const mode of ['light', 'dsd'] as const) {
        const result = draw(html, mode);
        expect(result, mode).to.match(/<h2[^>]*>Slow lamp é<\/h2>/);
        expect(result).to.contain(
          `<template data-candor-children><div>${block}</div></template></review-card>${after}`,
        );
        expect(result).to.contain(`${before}<review-card data="{&quot;name&quot;: &quot;Slow lamp é&quot;}`);
        expect(draw(result, mode)).to.equal(result);
      }
      const bytes = prerender(new TextEncoder().encode(html)).html;
      expect(new TextDecoder().decode(bytes)).to.equal(draw(html, 'light'));
    });

    it(`puts plain content in the place of a block of code ${name}`, () => {
      const result = draw(html, 'plain');
      expect(result).to.contain('>Slow lamp é</h2>').and.not.contain('language-candor');
      expect(result.startsWith(html.slice(0, html.indexOf(block)))).to.equal(true);
      expect(result.endsWith(`${after}<p>End`)).to.equal(true);
      const {html: dropped} = prerender(html, {dropData: true});
      expect(dropped).to.contain('<review-card><section').and.not.contain('language-candor');
      expect(prerender(dropped, {dropData: true}).changed).to.equal(false);
    });
  }

  it('leaves a block of code that is not closed or that names no widget', () => {
    for (const block of [
      '<pre><code class="language-candor">review-card {"name": "Slow lamp"}',
      '<pre><code class="language-candor">slow-lamp {"name": "Slow lamp"}</code></pre>',
      '<pre><code class="language-candor">review-card {"name": </code></pre>',
      '<pre><code>review-card {"name": "Slow lamp"}</code></pre>',
    ])
      expect(prerender(block)).to.include({html: block, changed: false});
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

  it('is quick enough for huge pages', () => {
    const huge = `<!doctype html><body>${'<p>Text with <b>words</b> and <a href="/x">links</a>.\n'.repeat(100_000)}${DRAWN['a part of a page']}`;
    expect(huge.length).to.be.above(5e6);
    const result = draw(huge, 'light');
    expect(result).to.contain('>Slow lamp</h2>');
    expect(withoutInsertions(result)).to.equal(huge);
    expect(draw(result, 'light')).to.equal(result);
  });
});
