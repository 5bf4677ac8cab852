// The quick parser of pages builds the same tree as the whole one, and knows the same places of tags and attributes.
import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {PageElement, type PageNode} from '../../src/page/dom.js';
import {parseHtml, parseTags} from '../../src/page/parse-html.js';
import {DRAWN, LEFT} from '../helpers/odd-pages.js';

const rangeOf = (range?: {startOffset: number; endOffset: number}): string =>
  range ? `${range.startOffset}-${range.endOffset}` : '';

/** Writes a tree, with the places of elements that have a start tag. */
const written = (node: PageNode): unknown => {
  const children = node.childNodes.map(written);
  if (!(node instanceof PageElement)) return 'nodeValue' in node ? [node.nodeType, node.nodeValue] : children;
  const {localName, namespaceURI, attributes, content, place} = node;
  const places = [place?.startTag, place?.endTag].map(rangeOf);
  // An element without an end tag ends where something else closed it, which may be a text.
  const end = place?.endTag && place.endOffset;
  return {localName, namespaceURI, attributes, places, end, children, content: content && written(content)};
};

const elementsIn = (node: PageNode): PageElement[] =>
  node.childNodes.flatMap((child) => (child instanceof PageElement ? [child, ...elementsIn(child)] : []));

describe('parsing the tags of a page', () => {
  const {'very many levels': _deep, ...drawn} = DRAWN;
  for (const [name, html] of Object.entries({...drawn, ...LEFT, 'a long page': `<p>x</p>\n`.repeat(20_000)}))
    it(`gives the tree and the places of all of parsing: ${name}`, () => {
      const [quick, whole] = [parseTags(html), parseHtml(html)];
      expect(written(quick)).to.deep.equal(written(whole));
      const attributesOf = (page: PageNode): string[][] =>
        elementsIn(page)
          .filter(({localName}) => localName.includes('-'))
          .map(({place, attributes}) => attributes.map((each) => rangeOf(place?.attrs?.[each.name])));
      expect(attributesOf(quick)).to.deep.equal(attributesOf(whole));
    });

  it('gives the tree and the places of all of parsing, whatever the page is', () => {
    const tags =
      '<p>|</p>|<b>|</b>|<a b="|<a b=\'|"|\'|>|<li>|<td>|<table>|</table>|<svg>|</svg>|<script>|</script>|<title>|<pre>|<!--|-->';
    const texts = 'x|ä|é and|&amp;|&ampx|&#0;|&|<|=| |\t|\n|\r|\r\n|\f|\0|😀|\uD83D|\uDE00|\uFEFF';
    const pages = fc.array(fc.constantFrom(...`${tags}|${texts}`.split('|')), {maxLength: 16});
    const property = fc.property(pages, (parts) => {
      const html = parts.join('');
      expect(written(parseTags(html)), JSON.stringify(html)).to.deep.equal(written(parseHtml(html)));
    });
    fc.assert(property, {numRuns: 2000});
  });
});
