// No name in a shadow root or in the page may be hidden by ad blockers.
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {check} from '../../src/input/check.js';
import {FORMS, writeForm} from '../../src/html/forms.js';
import {toHtml} from '../../src/html/to-html.js';
import {openPanel} from '../../src/author/panel.js';
import type {Widget} from '../../src/widget/widget.js';
import {example, least, type Tag} from '../helpers/examples.js';
import article from '../../stories/examples/article-full.json' with {type: 'json'};
import smallest from '../../stories/examples/smallest.json' with {type: 'json'};
import {later, listen, place, shownMarkup, show} from '../helpers/page.js';

const TAGS = Object.keys(smallest) as Tag[];
let selectors: readonly string[];

/** Returns the rules that hide an element of some markup, with that element. */
const hiding = (markup: string): string[] => {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  return selectors.flatMap((selector) => {
    try {
      const found = page.querySelector(selector);
      return found ? [`${selector} hides ${found.outerHTML.slice(0, 200)}`] : [];
    } catch {
      // Some selectors are only valid in ad blockers.
      return [];
    }
  });
};

/** Returns all markup of a widget: its shadow root, its snippets, and its marked children. */
const formsOf = async (tag: Tag): Promise<string> => {
  const pieces: string[] = [];
  for (const data of [tag === 'review-article' ? article : example(tag), least(tag)]) {
    const widget = await show(tag, data);
    const {shape} = widget.constructor as typeof Widget;
    const marked = toHtml(shape, check(shape, data).model);
    pieces.push(shownMarkup(widget), ...FORMS.map((form) => writeForm(form, {tag, data, marked})), marked);
  }
  return pieces.join('\n');
};

describe('what ad blockers hide on every site', () => {
  before(async () => {
    selectors = (await (await fetch('/filters.json')).json()) as string[];
  });

  it('R24: is read by this test', () => {
    expect(selectors.length).to.be.above(10_000);
    for (const markup of [
      '<a class="affiliate-link">a</a>',
      '<div class="ad-card">a</div>',
      '<div id="AdBanner">a</div>',
    ])
      expect(hiding(markup), markup).to.have.length.above(0);
    expect(hiding('<p class="text">a</p>')).to.deep.equal([]);
  });

  for (const tag of TAGS)
    it(`R24, R25: is nothing of <${tag}>, and no picture is all that a link holds`, async () => {
      listen();
      const forms = await formsOf(tag);
      expect(hiding(forms)).to.deep.equal([]);
      expect(forms).not.to.match(/<a\b[^>]*>(?:\s|<!--[^]*?-->)*<img/);
    });

  it('R24: is nothing of the author’s check', async () => {
    listen();
    await show('review-card', {name: 'Drift', colour: 'red'}, place());
    const panel = openPanel(document);
    later(() => panel.remove());
    expect(hiding(panel.outerHTML + panel.shadowRoot!.innerHTML)).to.deep.equal([]);
  });
});
