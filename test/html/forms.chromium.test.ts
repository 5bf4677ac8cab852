import {expect} from '@open-wc/testing';
import {parseExpressionAt, type AnyNode} from 'acorn';
import * as fc from 'fast-check';
import {attributeValue, type Encoding} from '../../src/input/encode.js';
import {check} from '../../src/input/check.js';
import {readChildren} from '../../src/input/read-children.js';
import {readJson} from '../../src/input/read-json.js';
import {findUnclosedTag} from '../../src/input/unclosed-tag.js';
import {FORMS, writeForm, type Form, type SnippetParts} from '../../src/html/forms.js';
import {toHtml} from '../../src/html/to-html.js';
import {reviewShape, type Review} from '../../src/model/review.js';

/** Hostile strings. */
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
  '*a* _b_ ~c~ ^d^ |',
  '8)',
  ' - ',
  '(tm)',
  ':mrgreen:',
  'www.drift.example',
  'lena@drift.example',
  'Wordpress',
];
const nasty = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({unit: 'binary', maxLength: 4})), {minLength: 1, maxLength: 6})
  .map((parts) => parts.join(''));
const documents = fc.record({name: nasty, pros: fc.array(nasty, {maxLength: 3}), rating: fc.double({noNaN: true})});
const TEN = 10;
const tenStrings = fc.array(nasty, {minLength: TEN, maxLength: TEN});

/** Parses HTML as a document. */
const parse = (html: string): DocumentFragment => {
  const template = document.createElement('template');
  template.innerHTML = new TextDecoder().decode(new TextEncoder().encode(html));
  return template.content;
};
const attributeOf = (html: string, name: string): string => parse(html).querySelector(`[${name}]`)!.getAttribute(name)!;
/** Evaluates an expression of literals, the only code that braces may contain. */
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

/** Evaluates the code in braces, as the compiler of a framework does. */
const evaluate = (text: string): string => {
  const code = /data=\{([^]*)\}><\/review-card>$/.exec(text)![1]!;
  const call = parseExpressionAt(code, 0, {ecmaVersion: 2022});
  if (call.type !== 'CallExpression' || call.end !== code.length) throw new Error(`not one call: ${code}`);
  expect(code.slice(call.callee.start, call.callee.end)).to.equal('JSON.stringify');
  expect(call.arguments).to.have.length(1);
  return JSON.stringify(valueOf(call.arguments[0]!));
};

/** Reads the data from each form that contains it as JSON. */
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

/** Forms that are HTML, and the text that a widget reads in them. */
const HTML_FORMS: readonly Form[] = ['element', 'script', 'carrier', 'wordpress', 'vue', 'angular'];
const MARKED_FORMS: readonly Form[] = ['children', 'carrier', 'wordpress'];

const checked = (data: object): Review => check(reviewShape, data).model!;
const marked = (data: object): SnippetParts => ({tag: 'review-card', data, marked: toHtml(reviewShape, checked(data))});
const readMarked = (html: string): unknown =>
  check(reviewShape, readChildren(parse(html).firstElementChild!, reviewShape)).model;
/** Text that HTML allows: everything but U+0000 and lone surrogates. */
const isText = (it: string): boolean => !!it.trim() && !it.includes('\0') && !/\\ud[89a-f]/.test(JSON.stringify(it));

describe('R3: 10,000 random hostile strings are unchanged after parsing', () => {
  for (const form of HTML_FORMS)
    it(`in the form ${form}`, () => {
      const property = fc.property(tenStrings, (texts) => {
        const html = writeForm(form, {tag: 'review-card', data: {texts}});
        expect(readJson(READERS[form]!(html))).to.deep.equal({texts});
      });
      fc.assert(property, {numRuns: 10_000 / TEN});
    });

  for (const form of MARKED_FORMS)
    it(`in the form ${form} with marked children`, () => {
      const property = fc.property(fc.array(nasty.filter(isText), {minLength: TEN, maxLength: TEN}), (pros) => {
        const data = {name: 'Drift', pros};
        expect(readMarked(writeForm(form, marked(data)).replaceAll(/<!--.*-->\n?/g, ''))).to.deep.equal(checked(data));
      });
      fc.assert(property, {numRuns: 10_000 / TEN});
    });
});

describe('R26: snippets in templates of frameworks', () => {
  for (const form of ['jsx', 'svelte'] as const)
    it(`as ${form} are code that evaluates to the data`, () => {
      const property = fc.property(documents, (data) => {
        expect(readJson(evaluate(writeForm(form, {tag: 'review-card', data})))).to.deep.equal(
          readJson(JSON.stringify(data)),
        );
      });
      fc.assert(property, {numRuns: 1000});
    });

  it('as vue and angular have no braces in texts, which their compilers would evaluate', () => {
    const data = {name: '{{ x }} {x} @if'};
    for (const form of ['vue', 'angular'] as const)
      expect(writeForm(form, {tag: 'review-card', data})).to.contain(
        '"\\u007b\\u007b x \\u007d\\u007d \\u007bx\\u007d @if"',
      );
  });

  it('with marked children close every element, and have no braces', () => {
    const text = writeForm('children', marked({name: '{x} {{y}}', image: {url: 'a.jpg', alt: '{z}'}, summary: 'a\nb'}));
    expect(text).not.to.match(/[{}]|<(?:br|img)[^>]*[^/]>/);
  });

  it('with marked children have tags around several lines on their own lines, as MDX requires', () => {
    const data = {name: 'Drift', testimonials: [{quote: 'a\n\nb', author: 'Ines S.'}, {quote: 'c'}]};
    for (const line of writeForm('children', marked(data)).split('\n')) {
      const [opened, closed] = [line.match(/<(?!\/)[^>]*[^/]>/g) ?? [], line.match(/<\//g) ?? []];
      if (opened.length !== closed.length) expect(line).to.match(/^<[^>]*>$/);
    }
  });
});

describe('snippets', () => {
  it('as fence: keep any text unchanged', () => {
    fc.assert(
      fc.property(documents, (data) => {
        expect(readJson(READERS.fence!(writeForm('fence', {tag: 'review-card', data})))).to.deep.equal(
          readJson(JSON.stringify(data)),
        );
      }),
      {numRuns: 1000},
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

  it('are on one line as an element or a carrier', () => {
    const data = {name: 'Drift\n0.9 L', pros: ['a\r\nb']};
    for (const form of ['element', 'carrier', 'jsx', 'vue', 'svelte', 'angular'] as const)
      expect(writeForm(form, {tag: 'review-card', data})).not.to.match(/[\n\r]/);
  });

  it('are one block of HTML to Markdown: their tag is alone on its line, all lines begin with a tag, none is blank', () => {
    fc.assert(
      fc.property(fc.array(nasty.filter(isText), {minLength: 1, maxLength: 3}), (pros) => {
        for (const form of ['script', 'children', 'carrier'] as const) {
          const lines = writeForm(form, marked({name: 'Drift', summary: pros.join('\n\n'), pros})).split('\n');
          expect(lines[0]).to.match(/^<[^>]*>$/);
          for (const line of lines) expect(line).to.match(/^<\/?[a-z]/);
        }
      }),
      {numRuns: 300},
    );
  });

  it('contain no text that WordPress changes: quotes, smileys, shortcodes, its own name', () => {
    const name = `It's 3x4 -- a - b ... [gallery] :) 8) (tm) :mrgreen: www.x.example Wordpress`;
    const text = writeForm('wordpress', marked({name, summary: `${name}\n\n\n${name}`, pros: [name]}));
    expect(text).not.to.match(/'|\[|\]|Wordpress/);
    expect(text.replaceAll(/<[^>]*>/g, '\n')).not.to.match(/\dx\d|--| - |\.\.\.|:\)|8\)|\(tm\)|:mrgreen|www\./);
  });

  it('contain no text that looks like an entity, which WordPress 6 decodes', () => {
    expect(writeForm('carrier', marked({name: 'Drift &#39;'}))).to.contain('>Drift &amp;&#35;39;<');
    expect(writeForm('carrier', marked({name: ' Drift &#39;'}))).to.contain('" Drift &amp;&#35;39;"');
  });

  it('contain no shortcode in an exact value, which WordPress 7.1 decodes and runs', () => {
    for (const name of [
      `It's a  [gallery]`,
      '[caption] "a  b" &#39; \\ <b>',
      '"[a]  "',
      '  [1]',
      '"\\u005b  "',
      '"a  b"',
    ]) {
      const html = writeForm('carrier', marked({name, specs: [{name, value: name}], pros: [`${name}\n\n\n${name}`]}));
      expect(readMarked(html)).to.deep.equal(
        checked({name, specs: [{name, value: name}], pros: [`${name}\n\n\n${name}`]}),
      );
      for (const element of parse(html).querySelectorAll('[data-value]'))
        expect(element.getAttribute('data-value')).not.to.match(/[[\]]/);
    }
  });

  it('contain no repeated spaces or line breaks in attributes, which the classic editor collapses', () => {
    const data = {name: 'a  b   c', summary: 'd\n\n\n  e', pros: ['\tf  ']};
    for (const source of [marked(data), {...marked(data), marked: ''}])
      for (const encoding of ['plain', 'shielded', 'percent'] as Encoding[]) {
        // The editor decodes character references and collapses spaces, also in attributes.
        const template = parse(writeForm('carrier', {...source, encoding}));
        for (const element of template.querySelectorAll('*'))
          for (const {name, value} of element.attributes) {
            expect(value).not.to.match(/[\t\n\r]/);
            element.setAttribute(name, value.replaceAll(/ +/g, ' '));
          }
        const {firstElementChild: carrier} = template;
        const json = carrier!.getAttribute('data-candor-data');
        const read = json === null ? readChildren(carrier!, reviewShape) : readJson(json);
        expect(check(reviewShape, read).model).to.deep.equal(checked(data));
      }
  });

  for (const encoding of ['plain', 'shielded', 'percent'] as Encoding[])
    it(`with data ${encoding}: an attribute has no name that WordPress writes in its own way`, () => {
      for (const name of ['Wordpress', 'A Wordpress (Wordpress) blog'])
        expect(attributeValue({name}, encoding)).not.to.contain('Wordpress');
    });

  it('keep all data without time elements and referrerpolicy, which WordPress before 7.1 deletes', () => {
    const data = {name: 'Drift', datePublished: '2026-10-06', dateModified: 'June 25, 2026', image: {url: 'a.jpg'}};
    const html = writeForm('carrier', marked(data)).replaceAll(/<\/?time[^>]*>| referrerpolicy="[^"]*"/g, '');
    expect(html).to.contain('2026-10-06').and.not.to.contain('<time');
    expect(readMarked(html)).to.deep.equal(checked(data));
  });

  it('are readable: letters, digits and most other characters are unchanged', () => {
    const data = {name: 'Größe: 2,5 cm (10 % größer)'};
    expect(writeForm('element', {tag: 'review-card', data})).to.equal(
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
    expect(writeForm('element', source)).to.equal(
      `<review-card heading-level="3" lang="e&quot;n" data='{"name":"Drift"}'><a href="/drift">Drift</a></review-card>`,
    );
    expect(writeForm('carrier', source)).to.contain('data-candor-heading-level="3"');
  });

  it('contain their fallback as a last child, also after an editor has added line breaks', () => {
    const source = {tag: 'review-card', data: {name: 'Drift'}, fallback: '<a href="/drift">Drift</a>'};
    for (const form of ['element', 'script', 'carrier', 'vue', 'angular'] as const)
      for (const text of [writeForm(form, source), writeForm(form, source).replaceAll('\n', '<br />\n')])
        expect(findUnclosedTag(parse(`<p>${text}</p>`).querySelector('review-card, [data-candor]')!), text).to.equal(
          undefined,
        );
  });

  it('for WordPress are a block that its editor accepts', () => {
    const text = writeForm('wordpress', {tag: 'review-card', data: {name: 'Drift'}});
    expect(text).to.match(/^<!-- wp:html -->\n<div data-candor="review-card" [^\n]*><\/div>\n<!-- \/wp:html -->$/);
  });

  it('exist for every form', () => {
    for (const form of FORMS)
      expect(writeForm(form, {tag: 'review-card', data: {name: 'Drift'}})).to.contain('review-card');
  });
});
