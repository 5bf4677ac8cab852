// For how long at most a page with 200 review cards answers nobody while they wake up, and how much of what was painted moves
// (cumulative layout shift), on a processor slowed down four times; and the same for custom elements that write finished markup.
// Run it on a quiet machine, on a build: `npm run bench`.
import {readFileSync} from 'node:fs';
import {card, finished, middle, openBrowser, pageOf, script} from './pages.mjs';

const [COUNT, RUNS, SLOWDOWN, SITE] = [200, 5, 4, 'https://blog.example/'];
const browser = await openBrowser();

/** Notes, as the page loads, what the browser says of long tasks and of what moves. */
const watch = () => {
  window.seen = {longest: 0, shift: 0};
  const note = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({type, buffered: true});
  note('longtask', ({duration}) => (window.seen.longest = Math.max(window.seen.longest, duration)));
  note('layout-shift', ({value}) => (window.seen.shift += value));
};

const measure = async (tag, content, code) => {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
  await page.addInitScript(watch);
  const html = pageOf(COUNT, tag, content, '<script defer src="/script.js"></script>');
  await page.route(SITE, (route) => route.fulfill({contentType: 'text/html', body: html}));
  const serve = (path, body) =>
    page.route(SITE + path, (route) => route.fulfill({contentType: 'text/javascript', body: body()}));
  await serve('*.js', () => code);
  await serve('slices.js', () => readFileSync(new URL('../../dist/slices.js', import.meta.url), 'utf8'));
  await page.goto(SITE);
  await page.waitForFunction(
    (name) => [...document.querySelectorAll(name)].every(({shadowRoot}) => shadowRoot?.querySelector('[data-candor]')),
    tag,
  );
  await page.waitForTimeout(1000);
  const seen = await page.evaluate(() => window.seen);
  await page.close();
  return seen;
};

const plain = await finished(browser, 'plain-card');
const content = '<h2>A name</h2><p>What it is, in a sentence or two.</p>';
const pages = [
  ['review cards', card, '', script],
  ['review cards with content of their own', card, content, script],
  ['elements with finished markup', 'plain-card', '', plain],
];
const results = pages.map(() => []);
for (let i = 0; i < RUNS; i++)
  for (const [n, [, tag, inside, code]] of pages.entries()) results[n].push(await measure(tag, inside, code));
await browser.close();

for (const [n, [name]] of pages.entries()) {
  const [longest, shift] = ['longest', 'shift'].map((key) => middle(results[n].map((seen) => seen[key])));
  console.log(`${COUNT} ${name}: longest task ${longest} ms, layout shift ${shift.toFixed(3)}`);
}
