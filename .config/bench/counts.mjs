// What does not depend on the machine: sizes, calls, nodes, listeners and the like.
import {sizes} from '../size.mjs';
import {newPage, open, settle} from './browser.mjs';
import {bodyOf} from './cards.mjs';
import {goal} from './table.mjs';

const KINDS = ['listeners', 'observers', 'timers', 'animations'];

export const size = async () => {
  const [script, card] = await sizes(['review-card']);
  return [
    goal('size of candor.js, gzip', script.gzip, 33_000, 'B'),
    goal('size of review-card alone, gzip', card.gzip, 15_500, 'B'),
  ];
};

/** Counts calls of functions of the script by V8's coverage. */
const callsOf = async (browser, card, count) => {
  const page = await newPage(browser, {body: bodyOf(card, count), script: card.script});
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', {callCount: true, detailed: false});
  await open(page);
  await settle(page, card.tag, count);
  const {result} = await session.send('Profiler.takePreciseCoverage');
  await page.close();
  const functions = result.filter(({url}) => url.endsWith('.js')).flatMap((script) => script.functions);
  return functions.reduce((total, {ranges}) => total + ranges[0].count, 0);
};

/** Counts what keeps a browser busy after the cards are drawn, from before the script runs. */
const countUse = (kinds) => {
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0]));
  window.counts = counts;
  const count = (target, method, kind) => {
    const own = target[method];
    target[method] = function (...given) {
      counts[kind]++;
      return own.apply(this, given);
    };
  };
  count(EventTarget.prototype, 'addEventListener', 'listeners');
  for (const {prototype} of [MutationObserver, IntersectionObserver, ResizeObserver, PerformanceObserver])
    count(prototype, 'observe', 'observers');
  for (const method of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'])
    count(window, method, 'timers');
  count(Element.prototype, 'animate', 'animations');
};
const usesOf = async (browser, card, count) => {
  const page = await newPage(browser, {body: bodyOf(card, count), script: card.script});
  await page.addInitScript(countUse, KINDS);
  await open(page);
  await settle(page, card.tag, count);
  const counts = await page.evaluate(() => window.counts);
  await page.close();
  return counts;
};

/** Nodes beyond elements and texts: comments, and texts of white space. */
const nodesBeyond = async (browser, card) => {
  const page = await newPage(browser, {body: bodyOf(card, 1), script: card.script});
  await open(page);
  await settle(page, card.tag, 1);
  const [beyond, own] = await page.evaluate((tag) => {
    const walker = document.createTreeWalker(document.querySelector(tag).shadowRoot);
    const counts = [0, 0];
    while (walker.nextNode()) {
      const {nodeType, data} = walker.currentNode;
      counts[nodeType === Node.ELEMENT_NODE || (nodeType === Node.TEXT_NODE && data.trim()) ? 1 : 0]++;
    }
    return counts;
  }, card.tag);
  await page.close();
  return [beyond, own];
};

export const counts = async ({browser, cards}) => {
  const perCard = async (measure) => {
    const [few, many] = [await measure(10), await measure(110)];
    return typeof few === 'number'
      ? (many - few) / 100
      : Object.fromEntries(KINDS.map((kind) => [kind, (many[kind] - few[kind]) / 100]));
  };
  const calls = {};
  for (const [name, card] of Object.entries(cards))
    calls[name] = await perCard((count) => callsOf(browser, card, count));
  const [beyond, own] = await nodesBeyond(browser, cards.ours);
  const uses = await perCard((count) => usesOf(browser, cards.ours, count));
  return [
    goal('calls a card', calls.ours, 600, '', `lit ${calls.lit}, hand ${calls.hand}`),
    goal('nodes a card beyond elements and texts', (beyond / own) * 100, 30, '%', `${beyond} beside ${own}`),
    // The page's queue takes a turn for several cards: that is no timer of a card.
    ...KINDS.map((kind) =>
      goal(`${kind} a card`, kind === 'timers' ? Math.floor(uses[kind]) : uses[kind], 0, '', `${uses[kind]}`),
    ),
  ];
};
