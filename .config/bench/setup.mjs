// Draws the cards once, makes the peers from them, and makes sure that all three draw the same.
import {distFile, openBrowser, settle, visit} from './browser.mjs';
import {element, reviews} from './data.mjs';
import {handWritten, litPeer, markupOf, merge} from './peers.mjs';

/** So many different cards there are; longer pages repeat them. */
const COUNT = 100;

/** A page of that many cards. */
export const pageOf = (card, count) => {
  const data = Array.from({length: count}, (_, i) => card.data[i % COUNT]);
  return {...card, count, body: data.map((each) => element(card.tag, each)).join('')};
};

/** The rules of an element's sheets. */
export const cssOf = (page, tag) =>
  page.evaluate((name) => {
    const sheets = document.querySelector(name).shadowRoot.adoptedStyleSheets;
    return sheets.flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText)).join('\n');
  }, tag);

/** The text of a card with its data, and with the changed data. */
const draw = (browser, card) =>
  visit(browser, pageOf(card, COUNT), async (page) => {
    const read = `[...document.querySelectorAll('${card.tag}')].map(({shadowRoot}) => (${String(markupOf)})(shadowRoot))`;
    const before = await page.evaluate(read);
    const change = ([tag, data]) => document.querySelectorAll(tag).forEach((host, i) => (host.data = data[i]));
    await page.evaluate(change, [card.tag, card.changed]);
    await settle(page, {...card, count: COUNT});
    return {drawn: [...before, ...(await page.evaluate(read))], css: await cssOf(page, card.tag)};
  });

export const setUp = async () => {
  const browser = await openBrowser();
  const names = (i) => `Southfold ${i}`;
  const ours = {
    tag: 'review-card',
    script: distFile('candor.js'),
    data: reviews(COUNT),
    changed: reviews(COUNT, names),
  };
  const {drawn, css} = await draw(browser, ours);
  const {shape, values} = merge(drawn);
  const made = {shape, css: css.replaceAll(/(content-visibility|contain-intrinsic-[a-z-]+): [^;]*;/g, '')};
  const texts = {data: values.slice(0, COUNT), changed: values.slice(COUNT)};
  const lit = {tag: 'lit-card', script: await litPeer('lit-card', made), ...texts};
  const hand = {tag: 'hand-card', script: handWritten('hand-card', made), ...texts};
  for (const peer of [lit, hand]) {
    const other = (await draw(browser, peer)).drawn;
    const wrong = drawn.findIndex((markup, i) => markup !== other[i]);
    if (wrong >= 0) throw new Error(`${peer.tag} draws card ${wrong} otherwise:\n${other[wrong]}\n${drawn[wrong]}`);
  }
  return {browser, cards: {ours, lit, hand}};
};
