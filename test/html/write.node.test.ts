import {expect} from '@open-wc/testing';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {writeTemplate, Written} from '../../src/html/write.js';
import {inEnglish} from '../../src/i18n/english.js';
import {check, offersShape, reviewShape, toHtml} from '../../src/index.js';

describe('HTML of a model in a language without words', () => {
  it('says of English words that they are, also of marked ones', () => {
    const {model} = check(offersShape, {offers: [{url: 'https://shop.example/a', priceValidUntil: '2026-12-01'}]});
    const markup = toHtml(offersShape, model!, {lang: 'ga'});
    expect(markup).to.contain('data-field="priceValidUntil" data-value="2026-12-01" lang="en">');
    expect(markup).not.to.match(/[\uFDD0-\uFDEF]/);
  });
});

describe('HTML of texts that look like marks', () => {
  for (const name of ['a\uFDD0', '\uFDD00\uFDD1', '\uFDD01\uFDD1', '\uFDD09\uFDD1\uFDD1'])
    it(`says ${JSON.stringify(name)} as it is`, () => {
      const {model} = check(reviewShape, {name, summary: name, pros: [name, 'Warm']});
      expect(toHtml(reviewShape, model!).split(name)).to.have.length.above(3);
    });
});

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

  it('has sections as boxes in a page, except around the terms of a list', () => {
    const terms = html`<div><dt>${'a'}</dt></div>`;
    const template = html`<div>
      <dl>
        ${[terms]}
        <div><dt>b</dt></div>
      </dl>
      ${html`<div></div>`}
    </div>`;
    const list = '<dl> <div><dt>a</dt></div> <div><dt>b</dt></div> </dl>';
    expect(writeTemplate(template, 'page')).to.equal(`<section> ${list} <section></section> </section>`);
    expect(writeTemplate(template)).to.equal(`<div> ${list} <div></div> </div>`);
  });

  it('has HTML that is written already as it is', () => {
    expect(writeTemplate(html`<p>${new Written('<b>a</b>')}</p>`)).to.equal('<p><b>a</b></p>');
  });

  it('says of English words on a page of another language that they are', () => {
    const {by, yes} = inEnglish({by: 'by', yes: 'Yes'});
    const template = html`<p title=${by}>
      ${html`${[by]} Lena`}<b class="x" .textContent=${yes}></b><i>${'Lena'}</i>
    </p>`;
    expect(writeTemplate(template)).to.equal(
      '<p title="by" lang="en"> by Lena<b class="x" lang="en">Yes</b><i>Lena</i> </p>',
    );
  });
});
