// Pages of many cards, ours and the peers': in each round every page is opened once, in turn.
import {settle, trace, visit} from './browser.mjs';
import {escape} from './data.mjs';
import {pageOf} from './setup.mjs';
import {goal, median, ratio} from './table.mjs';

const ROUNDS = {5: 5, 100: 5, 1000: 3};

/** Bytes of script objects that are alive. */
const heapOf = async (page) => {
  const session = await page.context().newCDPSession(page);
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
};

const loadCards = (browser, card, count) =>
  visit(browser, {...pageOf(card, count), traced: true}, async (page, seen) => ({...seen, heap: await heapOf(page)}));

/** Makes cards by `createElement` and the property, then sets data with another name on all of them. */
const makeCards = (browser, card, count) => {
  const body = `<p hidden>${escape(JSON.stringify([card.data, card.changed]))}</p>`;
  const prepare = ([tag, length]) => {
    const lists = JSON.parse(document.querySelector('p').textContent);
    const [data, changed] = lists.map((list) => Array.from({length}, (_, i) => list[i % list.length]));
    window.make = () =>
      document
        .querySelector('main')
        .append(...data.map((each) => Object.assign(document.createElement(tag), {data: each})));
    window.change = () => document.querySelectorAll(tag).forEach((host, i) => (host.data = changed[i]));
  };
  return visit(browser, {...card, count: 0, body}, async (page) => {
    await page.evaluate(prepare, [card.tag, count]);
    const script = {};
    for (const step of ['make', 'change']) {
      const work = async () => {
        // In a task of the page's own, which the trace names script.
        await page.evaluate((name) => new Promise((done) => setTimeout(() => done(window[name]()))), step);
        await settle(page, {...card, count});
      };
      script[step] = (await trace(browser, page, work)).script;
    }
    return script;
  });
};

/** Measures each kind of card in turn, several times. */
const inTurn = async (cards, rounds, measure) => {
  const results = {};
  for (let i = 0; i < rounds; i++)
    for (const [name, card] of Object.entries(cards)) (results[name] ??= []).push(await measure(card));
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
  const main = Object.entries({5: 1.2, 100: 0.35, 1000: 0.2});
  return [
    ...against('make 1,000 cards in HTML, script', by[1000], 'script', {lit: 1.2, hand: 2.2}),
    ...main.flatMap(([count, most]) =>
      against(`main thread, ${Number(count).toLocaleString('en')} cards`, by[count], 'main', {hand: most}),
    ),
    ratio('growth of the main thread, 1,000 : 100 cards', by[1000]('ours', 'main'), by[100]('ours', 'main'), 11),
    goal('longest task, 1,000 cards', by[1000]('ours', 'longest'), 50, 'ms'),
    ratio('JS heap a card : lit', perCard('ours'), perCard('lit'), 1.5, 'kB'),
  ];
};
