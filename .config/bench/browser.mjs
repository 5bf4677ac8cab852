// Opens pages in one Chromium, and reads what its trace says of them.
import {existsSync, readFileSync} from 'node:fs';
import {chromium} from 'playwright-core';
import {ensureChromium} from '../../test/helpers/browsers.mjs';

const SITE = 'https://blog.example/';
const DIST = new URL('../../dist/', import.meta.url);
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3z"/></svg>';
const TYPES = {html: 'text/html', js: 'text/javascript', svg: 'image/svg+xml'};
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];
const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'FireAnimationFrame',
  'FireIdleCallback',
]);
const LAYOUT = new Set(['Layout', 'UpdateLayoutTree']);

export const distFile = (name) => readFileSync(new URL(name, DIST), 'utf8');

export const openBrowser = () =>
  chromium.launch({executablePath: ensureChromium(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});

/** Waits until everything of a page is drawn and painted. It is sent to the browser, so it stands alone. */
const settled = async ([selector, count]) => {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const end = performance.now() + 60_000;
  for (;;) {
    const found = [...document.querySelectorAll(selector)];
    // A carrier has its widget in a shadow root.
    const hosts = found.map((host) => (host.localName === 'div' ? host.shadowRoot?.firstElementChild : host) ?? host);
    for (const host of hosts) await host.updateComplete;
    if (hosts.length === count && hosts.every(({shadowRoot}) => shadowRoot?.querySelector('[data-candor]'))) break;
    if (performance.now() > end) throw new Error(`Not all of ${count} ${selector} were drawn`);
    await frame();
  }
  await frame();
  await frame();
  await new Promise((done) => requestIdleCallback(done));
};
export const settle = (page, selector, count) => page.evaluate(settled, [selector, count]);

/** A page that has not been opened yet: its address answers with `body`, and `/script.js` with `script`. */
export const newPage = async (
  browser,
  {head = '', body, script, viewport = {width: 1280, height: 800}, beforeScript},
) => {
  const page = await browser.newPage({viewport});
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>Bench</title><style>body { max-width: 46rem; margin: 2rem auto; font: 1rem/1.5 sans-serif; }</style>${head}
    <script defer src="/script.js"></script></head><body><main>${body}</main></body></html>`;
  await page.route('**/*', async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1) || 'index.html';
    if (name === 'script.js') await beforeScript?.(page);
    const own = {'index.html': html, 'script.js': script, 'picture.svg': PICTURE}[name];
    const isThere = own !== undefined || existsSync(new URL(name, DIST));
    if (!isThere) return route.fulfill({status: 404});
    return route.fulfill({contentType: TYPES[name.split('.').pop()], body: own ?? distFile(name)});
  });
  return page;
};
export const open = (page) => page.goto(SITE);

// Time of the processor, which other programs on the machine disturb less than time on the clock.
const sum = (events) => events.reduce((total, {tdur}) => total + tdur, 0) / 1000;
const outermost = (events, names) => {
  let end = 0;
  return events.filter(({name, ts, dur}) => names.has(name) && ts >= end && (end = ts + dur));
};

/**
 * Traces what a page does meanwhile.
 *
 * @returns milliseconds: `main`, all tasks of its main thread; `longest`, the longest of them; `script`, what they spent in
 * script, without the style and layout that script asked for
 */
export const trace = async (browser, page, work) => {
  await browser.startTracing(page, {categories: CATEGORIES});
  await work();
  const {traceEvents} = JSON.parse(await browser.stopTracing());
  const mains = traceEvents.filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain');
  const [events] = mains
    .map(({pid, tid}) =>
      traceEvents.filter((each) => each.ph === 'X' && each.pid === pid && each.tid === tid && each.tdur),
    )
    .toSorted((a, b) => sum(b) - sum(a));
  events.sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const tasks = outermost(events, new Set(['RunTask']));
  const scripts = outermost(events, SCRIPT);
  const isInScript = ({ts}) => scripts.some((script) => script.ts <= ts && ts < script.ts + script.dur);
  const layouts = outermost(events, LAYOUT).filter(isInScript);
  return {
    main: sum(tasks),
    longest: Math.max(...tasks.map(({tdur}) => tdur)) / 1000,
    script: sum(scripts) - sum(layouts),
  };
};

/** Bytes of script objects that are alive. */
export const heapOf = async (page) => {
  const session = await page.context().newCDPSession(page);
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
};
