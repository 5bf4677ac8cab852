// Many widgets in a page: they are drawn in slices, and what readers see comes first.
import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit/html.js';
import '../../src/define.js';
import {TemplateElement} from '../../src/widget/element.js';
import {all, create, heightOf, place, stub, until, type AnyWidget} from '../helpers/page.js';

type Known = CustomElementConstructor & {define(tag: string): void};

/** A page with widgets from before the script: it comes when a tag is defined. */
const placeEarly = (tag: string, count: number, inside: string, css = ''): AnyWidget[] =>
  [
    ...place(`<${tag} data='{"name": "Drift", "summary": "Quick."}'>${inside}</${tag}>`.repeat(count), css).children,
  ] as AnyWidget[];

const define = (tag: string): void => (customElements.get('review-card') as Known).define(tag);
const isDrawn = (widget: Element): boolean => Boolean(widget.shadowRoot?.querySelector('[data-candor]'));
const showsChildren = (widget: Element): boolean => heightOf(widget.firstElementChild!) > 10;
const isVisible = (widget: Element): boolean => getComputedStyle(widget).visibility === 'visible';
const countOf = (widgets: Element[]): number => widgets.filter(isDrawn).length;

/** A clock by which everything takes long: a slice has room for a few widgets. */
const slowDown = (): void => {
  let now = 0;
  stub(performance, 'now', () => (now += 3));
};

describe('many widgets', () => {
  it('leave what they hold in sight until they are drawn', async () => {
    const widgets = placeEarly('early-card', 60, '<p>Fallback</p>');
    slowDown();
    define('early-card');
    expect(widgets.every(showsChildren)).to.equal(true);
    await widgets[0]!.updateComplete;
    const drawn = countOf(widgets);
    expect(drawn).to.be.within(1, 59);
    expect(widgets.filter(showsChildren).length).to.be.above(20);
    for (const widget of widgets) expect(showsChildren(widget) && isDrawn(widget), 'both').to.equal(false);
    await until(() => countOf(widgets) === 60, 'all of them');
  });

  it('move nothing that readers see when the first of them are drawn', async () => {
    const widgets = placeEarly('moving-card', 60, '<p>Fallback</p>');
    const inSight = widgets.filter((widget) => widget.getBoundingClientRect().top < innerHeight);
    slowDown();
    define('moving-card');
    await widgets[0]!.updateComplete;
    expect(inSight.length).to.be.above(12);
    const waiting = inSight.filter((widget) => !isDrawn(widget));
    expect(waiting).to.not.deep.equal([]);
    expect(waiting.filter(isVisible), 'seen').to.deep.equal([]);
    expect(waiting.every(showsChildren), 'keeps its room').to.equal(true);
    await until(() => countOf(widgets) === 60, 'all of them');
    expect(widgets.every(isVisible)).to.equal(true);
  });

  it('R27: fill the window at once, and come later where nobody sees them', async () => {
    const widgets = placeEarly('window-card', 60, '');
    slowDown();
    define('window-card');
    await widgets[0]!.updateComplete;
    const seen = widgets.filter((widget) => widget.getBoundingClientRect().top < innerHeight);
    expect(seen.length).to.be.within(2, 59);
    expect(seen.every(isDrawn)).to.equal(true);
    expect(countOf(widgets)).to.be.below(60);
    await until(() => countOf(widgets) === 60, 'all of them');
  });

  it('are drawn where the reader is first', async () => {
    const widgets = placeEarly('middle-card', 60, '<p>Fallback</p>', 'margin-top: 5000px');
    const fortieth = widgets[40]!;
    fortieth.scrollIntoView();
    slowDown();
    define('middle-card');
    await fortieth.updateComplete;
    expect(isDrawn(fortieth)).to.equal(true);
    expect(countOf(widgets.slice(2, 30))).to.equal(0);
    await until(() => countOf(widgets) === 60, 'all of them');
    scrollTo(0, 0);
  });

  it('do not grow into one slice when one draws others', async () => {
    const blocks = Array.from({length: 60}, (_, i) => ({block: 'review-card', name: `Product ${i}`}));
    const article = create('review-article', {headline: 'Sixty', blocks});
    const box = place('', 'margin-top: 5000px');
    slowDown();
    box.append(article);
    await Promise.resolve();
    await Promise.resolve();
    expect(all(article, 'review-card').length).to.be.within(1, 59);
    await article.updateComplete;
    expect(countOf(all(article, 'review-card'))).to.equal(60);
  });
});

describe('an element that waits for what it shows', () => {
  let arrive: () => void;
  const coming = new Promise<void>((come) => (arrive = come));
  let isThere = false;

  class Waiting extends TemplateElement {
    static override readonly properties = {};
    static override readonly styles = [];
    said = 'at first';
    protected render(): TemplateResult {
      if (!isThere) throw coming;
      return html`<p>${this.said}</p>`;
    }
  }
  customElements.define('waiting-element', Waiting);

  it('shows its newest data once that comes, and keeps nobody else from being drawn', async () => {
    const element = document.createElement('waiting-element') as Waiting;
    place('').append(element);
    await Promise.resolve();
    await Promise.resolve();
    isThere = true;
    arrive();
    element.said = 'meanwhile';
    element.requestUpdate();
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).to.equal('meanwhile');
    const another = create('review-card', {name: 'Drift'});
    place('').append(another);
    await another.updateComplete;
    expect(isDrawn(another)).to.equal(true);
  });
});
