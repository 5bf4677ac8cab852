// What the measurements share: a browser, the script, a full review card, and the same card as finished markup.
import {readFileSync} from 'node:fs';
import {chromium} from 'playwright-core';
import {ensureChromium} from '../../test/helpers/browsers.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
export const script = read('dist/candor.js');

const {blocks} = JSON.parse(read('stories/examples/article-plain.json'));
const {block, ...data} = blocks.find(({block: tag, testimonials}) => tag === 'review-card' && testimonials);
/** The tag of the card. */
export const card = block;
const json = JSON.stringify({...data, image: undefined})
  .replaceAll('&', '&amp;')
  .replaceAll("'", '&#39;');

/** A page with that many elements, each with the card's data, and with content of its own. */
export const pageOf = (count, tag, content, head = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${`<${tag} data='${json}'>${content}</${tag}>\n`.repeat(count)}</body></html>`;

export const openBrowser = () =>
  chromium.launch({executablePath: ensureChromium(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});

/** A script that defines an element which writes what a card shows, as finished markup. */
export const finished = async (browser, tag) => {
  const page = await browser.newPage();
  await page.setContent(pageOf(1, card, ''));
  await page.addScriptTag({content: script});
  const [html, css] = await page.evaluate(async (name) => {
    const host = document.querySelector(name);
    await host.updateComplete;
    const rules = host.shadowRoot.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
    return [host.shadowRoot.innerHTML, rules.map(({cssText}) => cssText).join('\n')];
  }, card);
  await page.close();
  return `
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(css)});
    customElements.define('${tag}', class extends HTMLElement {
      connectedCallback() {
        JSON.parse(this.getAttribute('data'));
        const root = this.attachShadow({mode: 'open'});
        root.adoptedStyleSheets = [sheet];
        root.innerHTML = ${JSON.stringify(html)};
      }
    });`;
};

export const middle = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
