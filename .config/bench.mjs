// How long 300 widgets take until all of them are shown, and how that compares with custom elements that write the same content
// as finished markup, in the same browser, one after the other. Run it on a build: `npm run bench`.
import {readFileSync} from 'node:fs';
import {chromium} from 'playwright-core';
import {ensureChromium} from '../test/helpers/browsers.mjs';

const [COUNT, RUNS] = [300, 7];
const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const script = read('dist/candor.js');
const {blocks} = JSON.parse(read('stories/examples/article-plain.json'));
const {block: tag, ...data} = blocks.find(({block, testimonials}) => block === 'review-card' && testimonials);
const json = JSON.stringify({...data, image: undefined})
  .replaceAll('&', '&amp;')
  .replaceAll("'", '&#39;');
const markup = (name) => `<${name} data='${json}'>Check the price</${name}>\n`.repeat(COUNT);

const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

/** Milliseconds from the start of the script until the last of the elements has its content and the page is laid out. */
const measure = async (name, code) => {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="en"><body>${markup(name)}</body></html>`);
  const time = await page.evaluate(
    async ([source, selector]) => {
      const start = performance.now();
      const element = document.createElement('script');
      element.textContent = source;
      document.head.append(element);
      const isShown = (host) => host.shadowRoot?.querySelector('[data-candor]');
      const hosts = [...document.querySelectorAll(selector)];
      while (!hosts.every(isShown)) await new Promise((done) => setTimeout(done));
      document.body.getBoundingClientRect();
      return performance.now() - start;
    },
    [code, name],
  );
  const content = await page.evaluate((selector) => {
    const {shadowRoot} = document.querySelector(selector);
    const css = shadowRoot.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText));
    return {html: shadowRoot.innerHTML, css: css.join('\n')};
  }, name);
  await page.close();
  return {time, content};
};

const {content} = await measure(tag, script);
const plain = `
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(${JSON.stringify(content.css)});
  customElements.define('plain-card', class extends HTMLElement {
    connectedCallback() {
      JSON.parse(this.getAttribute('data'));
      const root = this.attachShadow({mode: 'open'});
      root.adoptedStyleSheets = [sheet];
      root.innerHTML = ${JSON.stringify(content.html)};
    }
  });`;

const [ours, theirs] = [[], []];
for (let i = 0; i < RUNS; i++) {
  ours.push((await measure(tag, script)).time);
  theirs.push((await measure('plain-card', plain)).time);
}
await browser.close();

const middle = (times) => times.toSorted((a, b) => a - b)[times.length >> 1];
const [candor, bare] = [middle(ours), middle(theirs)];
console.log(
  `${COUNT} review cards: ${candor.toFixed(0)} ms, finished markup ${bare.toFixed(0)} ms, ratio ${(candor / bare).toFixed(2)}`,
);
