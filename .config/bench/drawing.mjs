// How long 300 widgets take until all of them are shown, and how that compares with custom elements that write the same content
// as finished markup, in the same browser, one after the other. Run it on a build: `npm run bench`.
import {card, finished, middle, openBrowser, pageOf, script} from './pages.mjs';

const [COUNT, RUNS] = [300, 7];
const browser = await openBrowser();

/** Milliseconds from the start of the script until the last of the elements has its content and the page is laid out. */
const measure = async (tag, code) => {
  const page = await browser.newPage();
  await page.setContent(pageOf(COUNT, tag, 'Check the price'));
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
    [code, tag],
  );
  await page.close();
  return time;
};

const plain = await finished(browser, 'plain-card');
const [ours, theirs] = [[], []];
for (let i = 0; i < RUNS; i++) {
  ours.push(await measure(card, script));
  theirs.push(await measure('plain-card', plain));
}
await browser.close();

const [candor, bare] = [middle(ours), middle(theirs)];
console.log(
  `${COUNT} review cards: ${candor.toFixed(0)} ms, finished markup ${bare.toFixed(0)} ms, ratio ${(candor / bare).toFixed(2)}`,
);
