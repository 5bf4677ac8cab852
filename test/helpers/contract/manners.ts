// Behaviour of widgets as elements of a page.
import {expect} from '@open-wc/testing';
import type {Subject} from '../contract.js';
import {
  all,
  create,
  heightOf,
  later,
  listen,
  place,
  settled,
  show,
  shownMarkup,
  stub,
  textOf,
  type AnyWidget,
} from '../page.js';

/** Returns the levels of its headings. Some widgets have none. */
const headingsOf = (widget: Element): number[] =>
  all(widget, 'h1, h2, h3, h4, h5, h6').map(({localName}) => Number(localName[1]));

type Observer =
  | typeof MutationObserver
  | typeof ResizeObserver
  | typeof IntersectionObserver
  | typeof PerformanceObserver;

/** Counts listeners on the page, active observers and timers. */
const watchHolds = (): {readonly listeners: Set<string>; readonly observers: Set<object>; readonly timers: number} => {
  const listeners = new Set<string>();
  const observers = new Set<object>();
  const holds = {listeners, observers, timers: 0};
  for (const target of [window, document, document.documentElement, document.body]) {
    const {addEventListener, removeEventListener} = target;
    stub(target as EventTarget, 'addEventListener', (name, ...rest) => {
      listeners.add(name);
      const [, options] = rest;
      if (typeof options === 'object') options.signal?.addEventListener('abort', () => listeners.delete(name));
      (addEventListener as EventTarget['addEventListener']).call(target, name, ...rest);
    });
    stub(target as EventTarget, 'removeEventListener', (name, ...rest) => {
      listeners.delete(name);
      (removeEventListener as EventTarget['removeEventListener']).call(target, name, ...rest);
    });
  }
  for (const {prototype} of [
    MutationObserver,
    ResizeObserver,
    IntersectionObserver,
    PerformanceObserver,
  ] as Observer[]) {
    const {observe, disconnect} = prototype;
    stub(prototype, 'observe', function (this: object, ...rest: unknown[]) {
      observers.add(this);
      Reflect.apply(observe, this, rest);
    });
    stub(prototype, 'disconnect', function (this: object) {
      observers.delete(this);
      Reflect.apply(disconnect, this, []);
    });
  }
  for (const name of ['setInterval', 'setTimeout', 'requestAnimationFrame', 'requestIdleCallback'] as const) {
    if (!(name in window)) continue;
    const original = window[name] as (...rest: unknown[]) => unknown;
    stub(window as unknown as Record<string, unknown>, name, (callback: () => void, ...rest: unknown[]) => {
      holds.timers++;
      const call = (): void => {
        if (name !== 'setInterval') holds.timers--;
        callback();
      };
      return original(call, ...rest);
    });
  }
  return holds;
};

export const describeManners = ({tag, example, smallest}: Subject): void => {
  describe('as an element', () => {
    it('has an open shadow root, and does not change its attributes or children', async () => {
      const widget = create(tag, example);
      expect(widget.outerHTML).to.equal(`<${tag}></${tag}>`);
      place().append(widget);
      await widget.updateComplete;
      widget.headingLevel = 3;
      await widget.updateComplete;
      expect(widget.shadowRoot!.mode).to.equal('open');
      expect(widget.outerHTML).to.equal(`<${tag}></${tag}>`);
    });

    it('is a block, and is hidden by the hidden attribute', async () => {
      const widget = await show(tag, example);
      expect(getComputedStyle(widget).display).to.equal('block');
      expect(heightOf(widget)).to.be.above(20);
      widget.hidden = true;
      expect(getComputedStyle(widget).display).to.equal('none');
      widget.hidden = false;
      expect(heightOf(widget)).to.be.above(20);
    });

    it('keeps the distance of a paragraph, also with what is around it at the start of a column', async () => {
      const column = place('<div></div>', 'font-size: 20px; border: 1px solid').firstElementChild!;
      const widget = await show(tag, example, column);
      const {marginTop, marginBottom} = getComputedStyle(widget);
      expect([marginTop, marginBottom]).to.deep.equal(['31px', '31px']);
      expect(column.getBoundingClientRect().height, 'collapsed').to.be.closeTo(heightOf(widget), 1);
    });

    it('can be styled by the page', async () => {
      const box = place(`<style>${tag} { display: inline-block; margin: 7px; }</style>`);
      const widget = await show(tag, example, box);
      const {display, marginTop} = getComputedStyle(widget);
      expect([display, marginTop]).to.deep.equal(['inline-block', '7px']);
    });

    it('inherits font and colour from the page, but matches none of its rules', async () => {
      const rules =
        'h2, h3, p, ul, li, a, span, section, article, button, img { all: initial !important; display: none !important; }';
      const box = place(`<style>${rules}</style>`, 'color: rgb(1, 2, 3); font: italic 20px monospace');
      box.style.setProperty('display', 'block', 'important');
      const widget = await show(tag, example, box);
      const [root, heading] = all(widget, '[data-candor], h2, h3, p, b');
      expect(heightOf(heading!)).to.be.above(10);
      const {color, fontFamily, fontStyle} = getComputedStyle(root!);
      expect([color, fontFamily, fontStyle]).to.deep.equal(['rgb(1, 2, 3)', 'monospace', 'italic']);
    });

    it('shares its style sheets with other elements of the same tag', async () => {
      const [one, two] = [await show(tag, example), await show(tag, smallest)];
      const [sheets, others] = [one, two].map(({shadowRoot}) => [...shadowRoot!.adoptedStyleSheets]);
      expect(sheets).to.have.length.above(0);
      expect(sheets!.every((sheet, i) => sheet === others![i])).to.equal(true);
      expect(all(one, 'style, link, [style]')).to.deep.equal([]);
    });

    it('works as a subclass, and when created with new', async () => {
      const known = customElements.get(tag)!;
      const name = `sub-${tag}`;
      if (!customElements.get(name)) customElements.define(name, class extends known {});
      const widget = new (customElements.get(name)!)() as AnyWidget;
      widget.data = example;
      place().append(widget);
      await widget.updateComplete;
      expect(shownMarkup(widget)).to.equal(shownMarkup(await show(tag, example)));
    });

    it('works under a second tag, and when registered twice', async () => {
      const {console} = listen();
      const known = customElements.get(tag) as CustomElementConstructor & {define(tag?: string): void};
      known.define();
      known.define();
      known.define(`second-${tag}`);
      known.define(`second-${tag}`);
      expect(console).to.deep.equal([]);
      const widget = await show(`second-${tag}`, example);
      expect(shownMarkup(widget)).to.equal(shownMarkup(await show(tag, example)));
    });

    it('fires no event when properties are set, and renders several changes at once', async () => {
      const events: string[] = [];
      const {dispatchEvent} = EventTarget.prototype;
      stub(EventTarget.prototype, 'dispatchEvent', function (this: EventTarget, event) {
        events.push(event.type);
        return dispatchEvent.call(this, event);
      });
      const widget = await show(tag, smallest);
      let draws = 0;
      const observer = new MutationObserver(() => draws++);
      observer.observe(widget.shadowRoot!, {childList: true, subtree: true});
      later(() => observer.disconnect());
      widget.headingLevel = 4;
      widget.data = example;
      widget.headingLevel = 3;
      widget.data = {...example};
      await settled();
      expect(draws).to.equal(1);
      expect(events).to.deep.equal([]);
    });

    it('leaves no listeners, observers or timers when it is removed', async () => {
      const holds = watchHolds();
      const box = document.createElement('div');
      document.body.append(box);
      later(() => box.remove());
      const widgets = Array.from({length: 3}, () => create(tag, example));
      box.append(...widgets);
      await Promise.all(widgets.map(({updateComplete}) => updateComplete));
      expect(holds.observers.size, 'observers shared by all').to.be.at.most(2);
      widgets[0]!.remove();
      box.append(widgets[0]!);
      await widgets[0]!.updateComplete;
      box.remove();
      expect([...holds.listeners]).to.deep.equal([]);
      expect([...holds.observers]).to.deep.equal([]);
      expect(holds.timers).to.equal(0);
    });

    it('requests nothing but its pictures', async () => {
      const pictures = all<HTMLImageElement>(await show(tag, example), 'img').map(({src}) => src);
      stub(window, 'fetch', () => {
        throw new Error('fetched');
      });
      performance.clearResourceTimings();
      await show(tag, example);
      const last = Object.assign(new Image(), {src: '/stories/examples/images/ines.svg?last'});
      await last.decode();
      pictures.push(last.src);
      // On a busy machine, modules of the test itself come late.
      const requests = performance.getEntriesByType('resource').filter(({name}) => !name.includes('/.cache/'));
      for (const {name} of requests) expect(pictures).to.contain(name);
    });
  });

  // Some widgets have none.
  describe('its headings', () => {
    for (const [given, level] of [
      ['2', 2],
      ['3', 3],
      ['4', 4],
      ['5', 5],
      ['6', 6],
      ['1', 2],
      ['0', 2],
      ['-3', 2],
      ['7', 6],
      ['3.5', 3],
      ['large', 2],
      ['', 2],
    ] as const) {
      it(`begin at ${level} for heading-level="${given}", and are one level deeper inside`, async () => {
        const widget = create(tag, example);
        widget.setAttribute('heading-level', given);
        place().append(widget);
        await widget.updateComplete;
        const [first = level, ...others] = headingsOf(widget);
        expect(first).to.equal(level);
        let last: number = level;
        for (const other of others) {
          expect(other).to.be.within(Math.min(level + 1, 6), Math.min(last + 1, 6));
          last = other;
        }
      });
    }

    it('follow the property, which reflects the attribute', async () => {
      const widget = await show(tag, example);
      expect(widget.headingLevel).to.equal(2);
      widget.headingLevel = 4;
      await widget.updateComplete;
      expect(headingsOf(widget)[0] ?? 4).to.equal(4);
      widget.setAttribute('heading-level', '3');
      expect(widget.headingLevel).to.equal(3);
      await widget.updateComplete;
      expect(headingsOf(widget)[0] ?? 3).to.equal(3);
      widget.removeAttribute('heading-level');
      await widget.updateComplete;
      expect(headingsOf(widget)[0] ?? 2).to.equal(2);
    });

    it('all say something', async () => {
      for (const data of [example, smallest]) {
        for (const heading of all(await show(tag, data), 'h2, h3, h4, h5, h6, legend')) {
          expect(heading.textContent.trim()).to.not.equal('');
        }
      }
    });
  });

  it('has no empty parts with only its required fields', async () => {
    const widget = await show(tag, smallest);
    expect(widget.problems).to.deep.equal([]);
    expect(heightOf(widget)).to.be.above(20);
    for (const list of all(widget, 'ul, ol, dl, h2, h3, h4')) expect(textOf(list), list.outerHTML).to.not.equal('');
    for (const element of all(widget, '*')) {
      if (element.closest('svg') || element.matches('img, input, thead > tr > td:first-child') || !heightOf(element))
        continue;
      expect(
        textOf(element) || all(widget, 'img, input').some((each) => element.contains(each)),
        element.outerHTML,
      ).to.not.equal(false);
    }
  });
};
