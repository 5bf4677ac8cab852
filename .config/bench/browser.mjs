// Opens pages in one Chromium, and reads what its trace says of them.
import {existsSync, readFileSync} from 'node:fs';
import {chromium} from 'playwright-core';
import {ensureChromium} from '../../test/helpers/browsers.mjs';

const SITE = 'https://blog.example/';
const DIST = new URL('../../dist/', import.meta.url);
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3z"/></svg>';
const TYPES = {html: 'text/html', js: 'text/javascript', svg: 'image/svg+xml'};
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];
const SCRIPT = [
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'FireAnimationFrame',
  'FireIdleCallback',
];
const LAYOUT = ['Layout', 'UpdateLayoutTree'];

export const distFile = (name) => readFileSync(new URL(name, DIST), 'utf8');

export const openBrowser = () =>
  chromium.launch({executablePath: ensureChromium(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});

/** Waits until the widgets of a page are drawn and painted; a carrier has its own in a shadow root. It is sent to the browser. */
const settled = async ([selector, count]) => {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const end = performance.now() + 60_000;
  for (let isDrawn = false; !isDrawn; await frame()) {
    const hosts = [...document.querySelectorAll(selector)].map(
      (host) => (host.localName === 'div' ? host.shadowRoot?.firstElementChild : host) ?? host,
    );
    for (const host of hosts) await host.updateComplete;
    isDrawn = hosts.length === count && hosts.every(({shadowRoot}) => shadowRoot?.querySelector('[data-candor]'));
    if (performance.now() > end) throw new Error(`Of ${count} ${selector} some were not drawn`);
  }
  await frame();
  await new Promise((done) => requestIdleCallback(done));
};
export const settle = (page, {tag, count}) => page.evaluate(settled, [tag, count]);

// Time of the processor, which other programs on the machine disturb less than time on the clock.
const sum = (events) => events.reduce((total, {tdur}) => total + tdur, 0) / 1000;
const outermost = (events, names) => {
  let end = 0;
  return events.filter(({name, ts, dur}) => names.includes(name) && ts >= end && (end = ts + dur));
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
  const [events] = traceEvents
    .filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map((thread) =>
      traceEvents.filter(({ph, pid, tid, tdur}) => ph === 'X' && pid === thread.pid && tid === thread.tid && tdur),
    )
    .toSorted((a, b) => sum(b) - sum(a));
  events.sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const [tasks, scripts] = [outermost(events, ['RunTask']), outermost(events, SCRIPT)];
  const isInScript = ({ts}) => scripts.some((script) => script.ts <= ts && ts < script.ts + script.dur);
  const forced = outermost(events, LAYOUT).filter(isInScript);
  return {main: sum(tasks), longest: Math.max(...tasks.map((task) => sum([task]))), script: sum(scripts) - sum(forced)};
};

/**
 * Opens a page of `count` widgets, whose script comes after `beforeScript`, and reads it once all is drawn.
 *
 * @param read gets the page, and where the page is `traced`, what it did until then
 */
export const visit = async (browser, asked, read = (_, seen) => seen) => {
  const {head = '', body, script, viewport = {width: 1280, height: 800}, prepare, beforeScript, traced} = asked;
  const page = await browser.newPage({viewport});
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <style>body { max-width: 46rem; margin: 2rem auto; font: 1rem/1.5 sans-serif; }</style>${head}
    <script defer src="/script.js"></script></head><body><main>${body}</main></body></html>`;
  const own = {'index.html': html, 'script.js': script, 'picture.svg': PICTURE};
  await page.route('**/*', async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1) || 'index.html';
    if (name === 'script.js') await beforeScript?.(page);
    if (!(name in own) && !existsSync(new URL(name, DIST))) return route.fulfill({status: 404});
    return route.fulfill({contentType: TYPES[name.split('.').pop()], body: own[name] ?? distFile(name)});
  });
  const prepared = await prepare?.(page);
  const load = async () => {
    await page.goto(SITE);
    await settle(page, asked);
  };
  const result = await read(page, traced ? await trace(browser, page, load) : await load(), prepared);
  await page.close();
  return result;
};
