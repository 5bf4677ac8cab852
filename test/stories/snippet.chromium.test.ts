import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {check, readChildren, reviewShape} from '../../src/index.js';
import {markup} from '../../stories/helpers/markup.js';
import {FORMS} from '../../stories/helpers/paste.js';
import {prettyJson, snippet} from '../../stories/helpers/snippet.js';

const parsed = (html: string): Element => new DOMParser().parseFromString(html, 'text/html').body.firstElementChild!;
const NASTY = {
  name: `It's "5 < 6" & &amp; &#39; more`,
  summary: 'Two\n\nparagraphs, and </script> too',
  pros: ['ünïcode ✓', ''],
  rating: {value: 4.5},
};

describe('the code of a story', () => {
  it('gives the same data back once it is parsed', () => {
    const element = parsed(snippet('review-card', {data: NASTY, 'heading-level': 3}));
    expect(JSON.parse(element.getAttribute('data')!)).to.deep.equal(NASTY);
    expect(element.getAttribute('heading-level')).to.equal('3');
    expect(element.attributes).to.have.length(2);
  });

  it('leaves the quotes of JSON as they are, and escapes no more than it must', () => {
    expect(snippet('review-card', {data: {name: 'Kettle'}})).to.equal(
      `<review-card data='{"name": "Kettle"}'></review-card>`,
    );
    expect(snippet('review-card', {data: {name: `R&D's`}})).to.contain('"R&amp;D&#39;s"');
  });

  it('writes a flag as its name, and nothing for what is not said', () => {
    expect(snippet('buying-checklist', {remember: true, layout: undefined, 'heading-level': null})).to.equal(
      '<buying-checklist remember></buying-checklist>',
    );
  });

  it('breaks what is too long for a line, one attribute and one field to a line', () => {
    const lines = snippet('review-card', {'heading-level': 3, data: {name: 'x'.repeat(60), pros: ['y'.repeat(40)]}});
    expect(lines.split('\n')).to.deep.equal([
      '<review-card',
      '  heading-level="3"',
      `  data='{`,
      `    "name": "${'x'.repeat(60)}",`,
      `    "pros": ["${'y'.repeat(40)}"]`,
      `  }'`,
      '></review-card>',
    ]);
  });

  it('is JSON at any depth', () => {
    const deep = {a: [{b: {c: ['d'.repeat(100)]}}, [], {}], e: null};
    expect(JSON.parse(prettyJson(deep))).to.deep.equal(deep);
  });

  it('is the snippet for each place where it can be pasted, with all of the data', () => {
    const data = {name: 'Drift', summary: 'Quick.', pros: ['Pours well']};
    const card = document.createElement('review-card');
    card.setAttribute('data', JSON.stringify(data));
    card.setAttribute('heading-level', '3');
    card.append(Object.assign(document.createElement('b'), {textContent: 'Drift'}));
    const codes = Object.keys(FORMS).map((form) => markup(card.outerHTML, form as keyof typeof FORMS));
    expect(new Set(codes).size).to.be.above(5);
    for (const code of codes) expect(code).to.contain('review-card').and.contain('Drift').and.contain('Pours well');
    expect(markup(card.outerHTML, 'wordpress')).to.match(/^<!-- wp:html -->\n<div data-candor="review-card"/);
    expect(markup(card.outerHTML, 'fence')).to.match(/^```candor\nreview-card\n/);
    const marked = parsed(markup(card.outerHTML, 'children'));
    expect(check(reviewShape, readChildren(marked, reviewShape)).model).to.deep.equal(data);
    expect(marked.getAttribute('heading-level')).to.equal('3');
  });

  it('reads what a story draws, without its frames and notes', () => {
    const drawn = document.createElement('div');
    const card = document.createElement('review-card');
    card.setAttribute('data', JSON.stringify(NASTY));
    card.append(Object.assign(document.createElement('p'), {textContent: 'A & B'}));
    const note = Object.assign(document.createElement('p'), {textContent: 'A note'});
    note.dataset.story = 'aside';
    drawn.dataset.story = 'frame';
    drawn.append(note, document.createComment('?lit$1$'), card);
    const code = markup(drawn.outerHTML);
    expect(code).not.to.match(/&quot;|A note|<div|lit\$/);
    const element = parsed(code);
    expect(JSON.parse(element.getAttribute('data')!)).to.deep.equal(NASTY);
    expect(element.textContent.trim()).to.equal('A & B');
  });
});
