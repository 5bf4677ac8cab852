import {expect} from '@open-wc/testing';
import {parseTemplate} from '../../src/html/template.js';

const parse = (strings: TemplateStringsArray, ..._values: unknown[]): ReturnType<typeof parseTemplate> =>
  parseTemplate(strings);

describe('the parser of templates', () => {
  it('finds elements, attributes, texts, and the places of values in them', () => {
    expect(parse`<p class="a ${1}" hidden .textContent=${2}></p> and ${3}<br><img alt="" />`).to.deep.equal([
      {
        tag: 'p',
        attributes: [
          ['class', ['a ', 0]],
          ['hidden', []],
          ['.textContent', [1]],
        ],
        children: [],
      },
      ' and ',
      2,
      {tag: 'br', attributes: [], children: []},
      {tag: 'img', attributes: [['alt', []]], children: []},
    ]);
  });

  it('takes white space for one space, and elements that close themselves for empty', () => {
    expect(parse`<svg><path d="M0" /><path /></svg>
      <b>It
        holds</b>`).to.deep.equal([
      {
        tag: 'svg',
        attributes: [],
        children: [
          {tag: 'path', attributes: [['d', ['M0']]], children: []},
          {tag: 'path', attributes: [], children: []},
        ],
      },
      ' ',
      {tag: 'b', attributes: [], children: ['It holds']},
    ]);
  });

  it('reads numeric entities', () => {
    expect(parse`&#8211;&#128578;`).to.deep.equal(['–🙂']);
  });

  it('parses a template once', () => {
    const again = (): ReturnType<typeof parseTemplate> => parse`<p>${1}</p>`;
    expect(again()).to.equal(again());
  });

  for (const [what, template, message] of [
    ['a tag that is not closed', () => parse`<div><p></p>`, /does not close <div>/],
    ['a tag that is closed in another', () => parse`<div><p></div></p>`, /closes <div>, which is not open/],
    ['a tag that is closed and was not open', () => parse`</p>`, /closes <p>, which is not open/],
    ['a named entity', () => parse`a &nbsp; b`, /named entity/],
    ['a comment', () => parse`<!-- a -->`, /comment/],
  ] as const)
    it(`refuses ${what}`, () => {
      expect(template).to.throw(TypeError, message);
    });
});
