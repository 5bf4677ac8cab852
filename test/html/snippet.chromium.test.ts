import {expect} from '@open-wc/testing';
import '../../src/i18n/de.define.js';
import {check, FORMS, PLATFORMS, readChildren, ReviewCard, snippet, type Platform} from '../../src/index.js';

const {shape} = ReviewCard;
const DATA = {name: 'Drift', rating: 4.5, pros: ['Pours well']};
const textOf = (...args: Parameters<typeof snippet<typeof shape>>): string => snippet(...args).text!;
const parsed = (html: string): Element => new DOMParser().parseFromString(html, 'text/html').body.firstElementChild!;

describe('a snippet', () => {
  it('contains all data in every form', () => {
    for (const form of FORMS) {
      const {text, problems} = snippet(form, ReviewCard, DATA);
      expect(problems).to.deep.equal([]);
      for (const words of ['review-card', 'Drift', '4.5', 'Pours well']) expect(text, form).to.contain(words);
    }
  });

  it('for a platform uses its form', () => {
    for (const platform of Object.keys(PLATFORMS) as Platform[])
      expect(textOf(platform, ReviewCard, DATA), platform).to.equal(textOf(PLATFORMS[platform], ReviewCard, DATA));
    expect(textOf('wordpress-classic', ReviewCard, DATA)).to.match(/^<div data-candor="review-card">\n/);
    expect(textOf('hugo', ReviewCard, DATA)).to.match(/^```candor\nreview-card\n/);
  });

  it('is readable without the script as children, and as a carrier without an encoding', () => {
    for (const form of ['children', 'carrier', 'wordpress'] as const) {
      const root = parsed(textOf(form, ReviewCard, DATA));
      expect(check(shape, readChildren(root, shape)).model, form).to.deep.equal(check(shape, DATA).model);
    }
    expect(textOf('carrier', ReviewCard, DATA, {encoding: 'percent', fallback: 'Drift'})).to.match(
      /^<div data-candor="review-card" data-candor-data="%7B[^"]*">Drift<\/div>$/,
    );
  });

  it('has the requested heading level and language', () => {
    expect(textOf('children', ReviewCard, DATA)).to.match(/<h2 data-field="name"[^>]*>Drift<\/h2>/);
    expect(textOf('children', ReviewCard, DATA, {attributes: {'heading-level': '4'}, lang: 'de'}))
      .to.match(/^<review-card heading-level="4">\n<h4 data-field="name"[^>]*>Drift/)
      .and.contain('<h5>Was mir gefiel</h5>');
  });

  it('keeps short forms of valid data, but not $schema', () => {
    const data = {$schema: 'candor-widgets/schemas/review-card.json', ...DATA};
    expect(textOf('element', ReviewCard, data)).to.equal(
      `<review-card data='{"name":"Drift","rating":4.5,"pros":["Pours well"]}'></review-card>`,
    );
  });

  it('leaves out and reports invalid data; is missing without valid data', () => {
    const {text, problems} = snippet('element', ReviewCard, {...DATA, rating: 9});
    expect(text).to.equal(`<review-card data='{"name":"Drift","pros":["Pours well"]}'></review-card>`);
    expect(problems.map(({path}) => path)).to.deep.equal(['rating']);
    const none = snippet('element', ReviewCard, JSON.parse('{"rating": 4}'));
    expect([none.text, none.problems.length]).to.deep.equal([undefined, 1]);
  });

  it('is of the tag that it is for', () => {
    expect(textOf('element', {tag: 'my-review', shape}, {name: 'Drift'})).to.equal(
      `<my-review data='{"name":"Drift"}'></my-review>`,
    );
  });
});
