// Pages of many cards, ours and the peers': in each round every page is opened once, in turn.
import {heapOf, newPage, open, settle, trace} from './browser.mjs';
import {element, escape} from './data.mjs';
import {goal, median, ratio} from './table.mjs';

const ROUNDS = {5: 5, 100: 5, 1000: 3};
const pick = (list, count) => Array.from({length: count}, (_, i) => list[i % list.length]);
export const bodyOf = ({tag, data}, count) =>
  pick(data, count)
    .map((each) => element(tag, each))
    .join('');

/** Opens a page of cards whose data is in its HTML. */
const loadCards = async (browser, card, count) => {
  const page = await newPage(browser, {body: bodyOf(card, count), script: card.script});
  const seen = await trace(browser, page, async () => {
    await open(page);
    await settle(page, card.tag, count);
  });
  const heap = await heapOf(page);
  await page.close();
  return {...seen, heap};
};

/** Makes cards by `createElement` and the property, then sets data with another name on all of them. */
const makeCards = async (browser, card, count) => {
  const items = [card.data, card.changed].map((list) => pick(list, count));
  const body = `<script type="application/json">${escape(JSON.stringify(items)).replaceAll('&quot;', '"').replaceAll('&amp;', '&')}</script>`;
  const page = await newPage(browser, {body: body, script: card.script});
  await open(page);
  await page.evaluate(() => (window.items = JSON.parse(document.querySelector('script[type*=json]').textContent)));
  const make = await trace(browser, page, async () => {
    await page.evaluate((tag) => {
      const hosts = window.items[0].map((data) => Object.assign(document.createElement(tag), {data}));
      document.querySelector('main').append(...hosts);
    }, card.tag);
    await settle(page, card.tag, count);
  });
  const change = await trace(browser, page, async () => {
    await page.evaluate(
      (tag) => document.querySelectorAll(tag).forEach((host, i) => (host.data = window.items[1][i])),
      card.tag,
    );
    await settle(page, card.tag, count);
  });
  await page.close();
  return {make: make.script, change: change.script};
};

/** Measures each kind of card in turn, several times. */
const inTurn = async (cards, rounds, measure) => {
  const results = Object.fromEntries(Object.keys(cards).map((name) => [name, []]));
  for (let i = 0; i < rounds; i++)
    for (const [name, card] of Object.entries(cards)) results[name].push(await measure(card));
  return (name, figure) => results[name].map((result) => result[figure]);
};

const against = (name, of, figure, goals) =>
  Object.entries(goals).map(([peer, most]) => ratio(`${name} : ${peer}`, of('ours', figure), of(peer, figure), most));

export const make = async ({browser, cards}) => {
  const of = await inTurn(cards, 3, (card) => makeCards(browser, card, 1000));
  return [
    ...against('make 1,000 cards by property, script', of, 'make', {lit: 1.2, hand: 2.2}),
    ...against('change one field of 1,000 cards, script', of, 'change', {lit: 1.2, hand: 1.5}),
  ];
};

export const pages = async ({browser, cards}) => {
  const by = {};
  for (const count of [5, 100, 1000])
    by[count] = await inTurn(cards, ROUNDS[count], (card) => loadCards(browser, card, count));
  const perCard = (name) => by[1000](name, 'heap').map((heap) => (heap - median(by[100](name, 'heap'))) / 900_000);
  return [
    ...against('make 1,000 cards in HTML, script', by[1000], 'script', {lit: 1.2, hand: 2.2}),
    ratio('main thread, 5 cards : hand', by[5]('ours', 'main'), by[5]('hand', 'main'), 1.2),
    ratio('main thread, 100 cards : hand', by[100]('ours', 'main'), by[100]('hand', 'main'), 0.35),
    ratio('main thread, 1,000 cards : hand', by[1000]('ours', 'main'), by[1000]('hand', 'main'), 0.2),
    ratio('growth of the main thread, 1,000 : 100 cards', by[1000]('ours', 'main'), by[100]('ours', 'main'), 11),
    goal('longest task, 1,000 cards', by[1000]('ours', 'longest'), 50, 'ms'),
    ratio('JS heap a card : lit', perCard('ours'), perCard('lit'), 1.5, 'kB'),
  ];
};
