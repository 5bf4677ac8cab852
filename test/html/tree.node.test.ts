import {expect} from '@open-wc/testing';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {toTree, type TreeOptions} from '../../src/html/tree.js';
import {writeTemplate} from '../../src/html/write.js';

describe('a template written as HTML', () => {
  for (const [what, template, written] of [
    ['texts and numbers', html`<p>${'a < b & c'} ${4}</p>`, '<p>a &lt; b &amp; c 4</p>'],
    [
      'attributes',
      html`<a class="x ${'y'}" href=${'/?a="1"&b'}></a>`,
      '<a class="x y" href="/?a=&quot;1&quot;&amp;b"></a>',
    ],
    [
      'a boolean attribute',
      html`<li ?hidden=${true}></li>
        <li ?hidden=${false}></li>`,
      '<li hidden=""></li> <li></li>',
    ],
    ['nothing', html`<p class=${nothing} id="a${nothing}">${nothing}${undefined}${null}${''}</p>`, '<p></p>'],
    ['an attribute without a text', html`<p class=${''} id=${undefined}></p>`, '<p class="" id=""></p>'],
    [
      'a whole text',
      html`<p .textContent=${'<b>'}></p>
        <p .textContent=${''}></p>`,
      '<p>&lt;b&gt;</p> <p></p>',
    ],
    ['lists, also in lists', html`${['a', [html`<b>${'b'}</b>`, nothing], 1]}`, 'a<b>b</b>1'],
    ['templates in templates', html`<p>${html`<b>${html`<i>${'c'}</i>`}</b>`}</p>`, '<p><b><i>c</i></b></p>'],
    ['elements without an end', html`<p><br /><img alt=${'a'} /></p>`, '<p><br><img alt="a"></p>'],
    ['numeric entities', html`<i> &#183; &#60;</i>`, '<i> · &lt;</i>'],
  ] as const)
    it(`has ${what}`, () => {
      expect(writeTemplate(template)).to.equal(written);
    });

  const broken: readonly (readonly [string, () => TemplateResult, RegExp])[] = [
    ['a listener', () => html`<p @click=${() => 1}></p>`, /binds @click/],
    ['a property', () => html`<input .value=${'a'} />`, /binds \.value/],
    ['an object', () => html`<p>${{}}</p>`, /cannot be written: \[object Object\]/],
    ['true', () => html`<p>${true}</p>`, /cannot be written: true/],
    ['a function', () => html`<p>${() => 'it'}</p>`, /cannot be written: \(\) => /],
    ['an object in an attribute', () => html`<p class=${{}}></p>`, /cannot be written: \[object Object\]/],
    ['a symbol in a text', () => html`<p .textContent=${Symbol('it')}></p>`, /cannot be written: Symbol\(it\)/],
  ];
  for (const [what, make, message] of broken)
    it(`refuses ${what}, by name`, () => {
      expect(() => writeTemplate(make())).to.throw(TypeError, message);
    });

  it('is changed template by template, innermost first', () => {
    const seen: string[] = [];
    const inner = html`<b>${'b'}</b>`;
    const outer = html`<p>${inner}</p>`;
    const finish: TreeOptions['finish'] = (result, found, start) => {
      seen.push(result === inner ? 'inner' : 'outer');
      if (result === inner) found.splice(start, 0, 'a');
    };
    const nodes = toTree(outer, {finish});
    expect(seen).to.deep.equal(['inner', 'outer']);
    expect(nodes).to.deep.equal([
      {tag: 'p', attributes: [], children: ['a', {tag: 'b', attributes: [], children: ['b']}]},
    ]);
  });
});
