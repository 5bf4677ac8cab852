// Pages with many widgets render them in slices, visible ones first.
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {all, create, heightOf, later, openPage, place, stub, until, type AnyWidget} from '../helpers/page.js';
import {elementsOf} from '../helpers/reading.js';

type Known = CustomElementConstructor & {define(tag: string): void};

/** Adds undefined widgets to the page, and returns a function that defines them. */
const placeEarly = (tag: string, count: number, inside: string, css = ''): AnyWidget[] =>
  [
    ...place(`<${tag} data='{"name": "Drift", "summary": "Quick."}'>${inside}</${tag}>`.repeat(count), css).children,
  ] as AnyWidget[];

const define = (tag: string): void => (customElements.get('review-card') as Known).define(tag);
const isDrawn = (widget: Element): boolean => Boolean(widget.shadowRoot?.querySelector('[data-candor]'));
const showsChildren = (widget: Element): boolean => heightOf(widget.firstElementChild!) > 10;
const countOf = (widgets: Element[]): number => widgets.filter(isDrawn).length;

/** Simulates slow rendering, so that a slice contains few widgets. */
const slowDown = (): void => {
  let now = 0;
  stub(performance, 'now', () => (now += 9));
};

/** Resolves in the next task. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.addEventListener('message', () => resolve());
    port1.start();
    later(() => port1.close());
    port2.postMessage(null);
  });

describe('a few widgets', () => {
  it('are rendered in the same task', async () => {
    const widgets = placeEarly('few-card', 5, '<p>Fallback</p>');
    slowDown();
    let isLater = false;
    void nextTask().then(() => (isLater = true));
    define('few-card');
    await Promise.all(widgets.map(({updateComplete}) => updateComplete));
    expect(isLater).to.equal(false);
    expect(countOf(widgets)).to.equal(5);
  });
});

describe('many widgets', () => {
  it('are not rendered in the task of the script', async () => {
    const widgets = placeEarly('script-card', 60, '<p>Fallback</p>');
    define('script-card');
    for (let i = 0; i < 100; i++) await Promise.resolve();
    expect(countOf(widgets)).to.equal(0);
    await until(() => countOf(widgets) === 60, 'all of them');
  });

  it('show their fallbacks until they are rendered', async () => {
    const widgets = placeEarly('early-card', 60, '<p>Fallback</p>');
    slowDown();
    define('early-card');
    expect(widgets.every(showsChildren)).to.equal(true);
    await widgets[0]!.updateComplete;
    const drawn = countOf(widgets);
    expect(drawn).to.be.within(1, 59);
    expect(widgets.filter(showsChildren)).to.have.length(60 - drawn);
    for (const widget of widgets) expect(showsChildren(widget) && isDrawn(widget), 'both').to.equal(false);
    await until(() => countOf(widgets) === 60, 'all of them');
  });

  it('R27: are rendered first in the window, and later elsewhere', async () => {
    const widgets = placeEarly('window-card', 60, '<p style="block-size: 150px">Fallback</p>');
    const seen = widgets.filter((widget) => widget.getBoundingClientRect().top < innerHeight);
    expect(seen.length).to.be.within(2, 59);
    slowDown();
    define('window-card');
    await widgets[0]!.updateComplete;
    expect(countOf(widgets)).to.equal(countOf(seen));
    await until(() => countOf(widgets) === 60, 'all of them');
  });

  it('are rendered first where the reader is', async () => {
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

  it('are rendered in document order', async () => {
    const widgets = placeEarly('ordered-card', 60, '<p>Fallback</p>', 'margin-top: 5000px');
    define('ordered-card');
    await Promise.all(widgets.map(({updateComplete}) => updateComplete));
    const order: number[] = [];
    slowDown();
    for (const widget of widgets.toReversed()) {
      widget.data = {name: 'Again'};
      void widget.updateComplete.then(() => order.push(widgets.indexOf(widget)));
    }
    await Promise.all(widgets.map(({updateComplete}) => updateComplete));
    const sorted = order.toSorted((a, b) => a - b);
    expect(order.slice(0, 50)).to.deep.equal(sorted.slice(0, 50));
  });

  it('have no timers, animations, observers or inline styles', async () => {
    let made = 0;
    const count = <T extends object, K extends keyof T>(target: T, name: K): void => {
      const original = target[name] as (...rest: unknown[]) => unknown;
      stub(target, name, function (this: unknown, ...rest: unknown[]) {
        made++;
        return original.apply(this, rest);
      } as T[K]);
    };
    const widgets = placeEarly('bare-card', 60, '<p>Fallback</p>');
    count(window, 'setTimeout');
    count(Element.prototype, 'animate');
    count(IntersectionObserver.prototype, 'observe');
    count(ResizeObserver.prototype, 'observe');
    define('bare-card');
    await Promise.all(widgets.map(({updateComplete}) => updateComplete));
    expect(made).to.equal(0);
    for (const widget of widgets) expect(widget.hasAttribute('style')).to.equal(false);
  });

  it('are still rendered in slices if one widget renders others', async () => {
    const blocks = Array.from({length: 60}, (_, i) => ({block: 'review-card', name: `Product ${i}`}));
    const article = create('review-article', {headline: 'Sixty', blocks});
    const box = place('', 'margin-top: 5000px');
    slowDown();
    box.append(article);
    await until(() => all(article, 'review-card').length, 'the first blocks');
    expect(countOf(all(article, 'review-card'))).to.be.below(60);
    await article.updateComplete;
    expect(countOf(all(article, 'review-card'))).to.equal(60);
  });
});

describe('the content of widgets far down the page', () => {
  const cards = (wrap: (card: string) => string, mode = ''): string =>
    Array.from({length: 12}, (_, i) => wrap(`<review-card ${mode} data='{"name": "Drift ${i}"}'></review-card>`)).join(
      '',
    );
  const carriers = Array.from(
    {length: 12},
    (_, i) => `<div data-candor="review-card" data-candor-data='{"name": "Drift ${i}"}'></div>`,
  ).join('');
  const canSkip = CSS.supports('content-visibility', 'auto') && !CSS.supports('-moz-appearance', 'none');
  const seesAround = CSS.supports('selector(:host-context(a))');
  const PAGES: readonly (readonly [name: string, body: string, isSkipped: boolean])[] = [
    ['siblings', cards((card) => card), canSkip],
    ['in wrappers', cards((card) => `<li><div>${card}</div></li>`), canSkip && seesAround],
    ['in boxes, of which pages have others', cards((card) => `<div>${card}</div>`), false],
    ['in carriers', carriers, canSkip && seesAround],
    ['among their children', cards((card) => card, 'mode="light"'), canSkip],
    ['among their children in wrappers', cards((card) => `<section>${card}</section>`, 'mode="light"'), canSkip],
  ];
  for (const [name, body, isSkipped] of PAGES)
    it(`is laid out when it comes near, after the first seven: ${name}`, async () => {
      const page = await openPage(`<!doctype html><main>${body}</main><script src="/dist/candor.js"></script>`);
      const roots = (): Element[] => [...elementsOf(page.document.body)].filter((each) => each.matches('article.root'));
      await until(() => roots().length === 12, 'the cards');
      const values = roots().map(
        (root) => page.getComputedStyle(root).getPropertyValue('content-visibility') || 'visible',
      );
      expect(values).to.deep.equal([
        ...Array<string>(7).fill('visible'),
        ...Array<string>(5).fill(isSkipped ? 'auto' : 'visible'),
      ]);
    });
});
