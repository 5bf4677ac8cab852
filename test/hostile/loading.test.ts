// Scripts that load late, are delayed by optimisers, or never load.
import {expect} from '@open-wc/testing';
import {addScript, expectSilence, expectWidgets, open, RECORD, TAGS, WIDGETS, type Page} from '../helpers/blog.js';
import {drawn, engine, heightOf, until} from '../helpers/page.js';

const fallbacks = ({document}: Page): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('p')];

/** Expects that the fallbacks of the widgets are visible. */
const expectFallbacks = (page: Page): void => {
  const all = fallbacks(page);
  expect(all).to.have.length(TAGS.length);
  for (const fallback of all) expect(heightOf(fallback)).to.be.above(10);
};

/** Replaces an inactive script element with one that runs. */
const revive = (
  tag: HTMLScriptElement,
  source: string,
  change: (script: HTMLScriptElement) => void = () => {},
): void => {
  const script = tag.ownerDocument.createElement('script');
  change(script);
  script.src = source;
  tag.replaceWith(script);
};

/** Changes of optimisers to the script tag, and how they undo them at the first interaction. */
const DELAYED: Readonly<Record<string, [tag: string, wake: (tag: HTMLScriptElement) => void]>> = {
  'WP Rocket': [
    '<script type="rocketlazyloadscript" data-rocket-type="text/javascript" data-rocket-src="/dist/candor.js" defer data-cfasync="false"></script>',
    (tag) =>
      revive(tag, tag.dataset['rocketSrc']!, (script) => {
        for (const {name, value} of tag.attributes) if (!name.includes('rocket')) script.setAttribute(name, value);
        script.type = tag.dataset['rocketType']!;
      }),
  ],
  'WP Rocket, of a module': [
    '<script type="rocketlazyloadscript" data-rocket-type="module" src="/dist/candor.js"></script>',
    (tag) => revive(tag, tag.src, (script) => (script.type = 'module')),
  ],
  'LiteSpeed and the like': [
    '<script type="litespeed/javascript" data-src="/dist/candor.js"></script>',
    (tag) => revive(tag, tag.dataset['src']!, (script) => (script.dataset['src'] = tag.dataset['src']!)),
  ],
  'Rocket Loader': [
    '<script type="1f2e3d-text/javascript" src="/dist/candor.js"></script>',
    (tag) => revive(tag, tag.src, (script) => (script.async = false)),
  ],
};

describe('the script', () => {
  for (const [name, [tag, wake]] of Object.entries(DELAYED))
    it(`R21: delayed by ${name}: the fallback until then, each widget afterwards`, async () => {
      const page = await open(RECORD + tag, WIDGETS);
      expectFallbacks(page);
      wake(page.document.querySelector<HTMLScriptElement>('script[type*="/"], script[type="rocketlazyloadscript"]')!);
      await expectWidgets(page);
      expectSilence(page);
    });

  it('R21: after load, while the page is still changing: each widget once', async () => {
    const page = await open(RECORD, WIDGETS);
    expectFallbacks(page);
    addScript(page);
    page.document.body.append(page.document.body.firstElementChild!);
    await expectWidgets(page);
    expectSilence(page);
  });

  it('R21: with async, by import() and twice at once: each widget once', async () => {
    const page = await open(
      RECORD,
      `${WIDGETS}<script type="module">import('${location.origin}/dist/candor.js');</script>`,
    );
    addScript(page, (script) => (script.async = true));
    await expectWidgets(page);
    expectSilence(page);
  });

  for (const [name, head] of [
    ['missing', '<script src="/nowhere/candor.js"></script>'],
    [
      'blocked by the page’s policy',
      `<meta http-equiv="Content-Security-Policy" content="script-src 'none'"><script src="/dist/candor.js"></script>`,
    ],
    [
      'not the one that was meant',
      `<script src="/dist/candor.js" integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous"></script>`,
    ],
  ] as const)
    it(`R21: ${name}: the fallback stays`, async () => {
      const page = await open(head, WIDGETS);
      expect(page.customElements.get('review-card')).to.equal(undefined);
      expectFallbacks(page);
    });

  it('R21: where scripts are off: the fallback stays', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.srcdoc = `<!doctype html><script src="/dist/candor.js"></script>${WIDGETS}`;
    const loaded = new Promise((done) => frame.addEventListener('load', done, {once: true}));
    document.body.append(frame);
    await loaded;
    expectFallbacks(frame.contentWindow as Page);
    frame.remove();
  });

  // Only Chromium measures layout shifts.
  if (engine === 'chromium')
    it('R21: late, in a page with the style of the README: little layout shift', async () => {
      const readme = await (await fetch('/README.md')).text();
      const [, style] = /<!-- space -->\n\n```css\n([^]*?)\n```/.exec(readme)!;
      const text = '<p>It rained, and the beans were as old as the grinder, so that nothing went as it should.</p>';
      const body = [...new DOMParser().parseFromString(WIDGETS, 'text/html').body.children]
        .map((widget) => text.repeat(6) + widget.outerHTML)
        .join('');
      const page = await open(`<style>${style}</style>${RECORD}`, `<main>${body}${text.repeat(6)}</main>`);
      const jumps: {readonly value: number; readonly startTime: number}[] = [];
      const observer = new page.PerformanceObserver((list) => {
        jumps.push(...(list.getEntries() as (PerformanceEntry & {value: number})[]));
      });
      observer.observe({type: 'layout-shift', buffered: true});
      await until(() => page.performance.getEntriesByName('first-contentful-paint').length, 'the fallbacks');
      addScript(page);
      await until(() => page.customElements.get('author-profile'), 'the script');
      await until(
        () => page.document.querySelector('author-profile')!.shadowRoot?.querySelector('[data-candor]'),
        'the last',
      );
      await drawn(page.document.body);
      // Jumps are told in their order: once the last is, all are.
      const end = page.performance.now();
      page.document.querySelector('main')!.style.marginBlockStart = '400px';
      await until(() => jumps.some(({startTime}) => startTime >= end), 'the last jump');
      const before = jumps.filter(({startTime}) => startTime < end);
      expect(before.reduce((sum, {value}) => sum + value, 0)).to.be.at.most(0.05);
    });
});
