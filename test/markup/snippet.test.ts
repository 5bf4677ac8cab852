import {expect} from '@open-wc/testing';
import {parseExpressionAt, type AnyNode} from 'acorn';
import * as fc from 'fast-check';
import {attributeValue, type Encoding} from '../../src/input/encode.js';
import {FORMS, snippet, type Form} from '../../src/markup/snippet.js';
import {readJson} from '../../src/input/json.js';

/** Strings that have broken pages. */
const NASTY = [
  `'`,
  `"`,
  '\\',
  '</script>',
  '<!--',
  '-->',
  ']]>',
  '&amp;',
  '&#39;',
  '&copy=',
  '{{ x }}',
  '{% x %}',
  '{{< x >}}',
  '${x}',
  '`',
  '```',
  '[gallery]',
  ':)',
  '--',
  '...',
  '3x4',
  '%',
  '%7B',
  'eyJ',
  '\n\n',
  '\r\n',
  '\t',
  '\u0000',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\ud83d\ude00',
  '\ud83d',
  '“curly”',
  '<b>',
  'javascript:alert(1)',
  '@click',
  '*/',
  '//',
  '#{x}',
  '<%= x %>',
  '__proto__',
];
const nasty = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({unit: 'binary', maxLength: 4})), {minLength: 1, maxLength: 6})
  .map((parts) => parts.join(''));
const documents = fc.record({name: nasty, pros: fc.array(nasty, {maxLength: 3}), rating: fc.double({noNaN: true})});

const parse = (html: string): DocumentFragment => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
};
const attributeOf = (html: string, name: string): string => parse(html).querySelector(`[${name}]`)!.getAttribute(name)!;
/** The value of an expression of literals, which is all that the code in braces may hold. */
const valueOf = (node: AnyNode): unknown => {
  switch (node.type) {
    case 'Literal':
      return node.value;
    case 'UnaryExpression':
      return -(valueOf(node.argument) as number);
    case 'ArrayExpression':
      return node.elements.map((element) => valueOf(element!));
    case 'ObjectExpression':
      return Object.fromEntries(
        node.properties.map((each) => (each.type === 'Property' ? [valueOf(each.key), valueOf(each.value)] : [])),
      );
    default:
      throw new Error(`${node.type} is no literal`);
  }
};

/** What code in braces gives, as a framework's compiler reads it. */
const evaluate = (text: string): string => {
  const code = /data=\{([^]*)\}><\/review-card>$/.exec(text)![1]!;
  const call = parseExpressionAt(code, 0, {ecmaVersion: 2022});
  if (call.type !== 'CallExpression' || call.end !== code.length) throw new Error(`not one call: ${code}`);
  expect(code.slice(call.callee.start, call.callee.end)).to.equal('JSON.stringify');
  expect(call.arguments).to.have.length(1);
  return JSON.stringify(valueOf(call.arguments[0]!));
};

/** How the data comes out of each form that holds it as JSON. */
const READERS: Readonly<Partial<Record<Form, (text: string) => string>>> = {
  element: (text) => attributeOf(text, 'data'),
  script: (text) => parse(text).querySelector('script')!.textContent,
  carrier: (text) => attributeOf(text, 'data-candor-data'),
  fence: (text) => {
    const pre = document.createElement('pre');
    pre.textContent = text;
    return parse(pre.outerHTML).textContent.replace(/^```candor\nreview-card\n([^]*)\n```$/, '$1');
  },
  jsx: evaluate,
  vue: (text) => attributeOf(text, 'data'),
  svelte: evaluate,
  angular: (text) => attributeOf(text, 'data'),
  wordpress: (text) => attributeOf(text, 'data-candor-data'),
};

describe('snippets', () => {
  for (const [form, read] of Object.entries(READERS) as [Form, (text: string) => string][])
    it(`as ${form}: bring any text back unchanged`, () => {
      fc.assert(
        fc.property(documents, (data) => {
          expect(readJson(read(snippet(form, {tag: 'review-card', data})))).to.deep.equal(
            readJson(JSON.stringify(data)),
          );
        }),
        {numRuns: 1500},
      );
    });

  for (const encoding of ['plain', 'shielded', 'percent'] as Encoding[])
    it(`with data ${encoding}: an attribute brings any text back, and closes itself`, () => {
      fc.assert(
        fc.property(documents, (data) => {
          const {firstElementChild: element, childNodes} = parse(
            `<x-y data=${attributeValue(data, encoding)} b></x-y>`,
          );
          expect(childNodes).to.have.length(1);
          expect(element!.getAttributeNames()).to.deep.equal(['data', 'b']);
          expect(readJson(element!.getAttribute('data')!)).to.deep.equal(readJson(JSON.stringify(data)));
        }),
        {numRuns: 1500},
      );
    });

  it('stand on one line where they are an element or a carrier', () => {
    const data = {name: 'Drift\n0.9 L', pros: ['a\r\nb']};
    for (const form of ['element', 'script', 'carrier', 'jsx', 'vue', 'svelte', 'angular'] as const)
      expect(snippet(form, {tag: 'review-card', data})).not.to.match(/[\n\r]/);
  });

  it('are readable: letters, digits and most signs stand as they are', () => {
    const data = {name: 'Größe: 2,5 cm (10 % größer)'};
    expect(snippet('element', {tag: 'review-card', data})).to.equal(
      `<review-card data='{"name":"Größe: 2,5 cm (10 \\u0025 größer)"}'></review-card>`,
    );
  });

  it('keep other attributes and the fallback', () => {
    const source = {
      tag: 'review-card',
      data: {name: 'Drift'},
      attributes: {'heading-level': '3', lang: 'e"n'},
      fallback: '<a href="/drift">Drift</a>',
    };
    expect(snippet('element', source)).to.equal(
      `<review-card heading-level="3" lang="e&quot;n" data='{"name":"Drift"}'><a href="/drift">Drift</a></review-card>`,
    );
    expect(snippet('carrier', source)).to.contain('data-candor-heading-level="3"');
  });

  it('for WordPress are a block, for which its editor asks nothing', () => {
    const text = snippet('wordpress', {tag: 'review-card', data: {name: 'Drift'}});
    expect(text).to.match(/^<!-- wp:html -->\n<div data-candor="review-card" [^\n]*><\/div>\n<!-- \/wp:html -->$/);
  });

  it('know every form', () => {
    for (const form of FORMS)
      expect(snippet(form, {tag: 'review-card', data: {name: 'Drift'}})).to.contain('review-card');
  });
});
