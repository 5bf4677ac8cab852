// Measures figures that do not depend on the machine: sizes, calls, nodes, listeners and the like.
import {sizes} from '../size.mjs';
import {visit} from './browser.mjs';
import {pageOf} from './setup.mjs';
import {goal} from './table.mjs';

const KINDS = ['listeners', 'observers', 'timers', 'animations'];

export const size = async () => {
  const [script, card] = await sizes(['review-card']);
  return [
    goal('size of candor.js, gzip', script.gzip, 38_000, 'B'),
    goal('size of review-card alone, gzip', card.gzip, 17_500, 'B'),
  ];
};

/** Counts calls of functions of the script by V8's coverage. */
const callsOf = async (browser, asked) => {
  const prepare = async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Profiler.enable');
    await session.send('Profiler.startPreciseCoverage', {callCount: true, detailed: false});
    return session;
  };
  return visit(browser, {...asked, prepare}, async (_page, _seen, session) => {
    const {result} = await session.send('Profiler.takePreciseCoverage');
    const functions = result.filter(({url}) => url.endsWith('.js')).flatMap((script) => script.functions);
    return functions.reduce((total, {ranges}) => total + ranges[0].count, 0);
  });
};

/** Counts what keeps a browser busy after the cards are drawn, from before the script runs. */
const countUse = (kinds) => {
  const uses = (window.uses = Object.fromEntries(kinds.map((kind) => [kind, 0])));
  const count = (kind, target, ...methods) => {
    for (const method of methods) {
      const own = target[method];
      target[method] = function (...given) {
        uses[kind]++;
        return own.apply(this, given);
      };
    }
  };
  count('listeners', EventTarget.prototype, 'addEventListener');
  for (const Observer of [MutationObserver, IntersectionObserver, ResizeObserver])
    count('observers', Observer.prototype, 'observe');
  count('timers', window, 'setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback');
  count('animations', Element.prototype, 'animate');
};

/** The elements and texts of a card, and its other nodes: comments, and texts of white space. */
const countNodes = (tag) => {
  const walker = document.createTreeWalker(document.querySelector(tag).shadowRoot);
  const nodes = {own: 0, beyond: 0};
  while (walker.nextNode()) {
    const {nodeType, data = ''} = walker.currentNode;
    nodes[nodeType === Node.ELEMENT_NODE || (nodeType === Node.TEXT_NODE && data.trim()) ? 'own' : 'beyond']++;
  }
  return nodes;
};

export const counts = async ({browser, cards}) => {
  const few = (card) => pageOf(card, 10);
  const many = (card) => pageOf(card, 110);
  const calls = {};
  for (const [name, card] of Object.entries(cards))
    calls[name] = Math.round(((await callsOf(browser, many(card))) - (await callsOf(browser, few(card)))) / 100);
  const {own, beyond} = await visit(browser, few(cards.ours), (page) => page.evaluate(countNodes, cards.ours.tag));
  const prepare = (page) => page.addInitScript(countUse, KINDS);
  const usesOf = (asked) => visit(browser, {...asked, prepare}, (page) => page.evaluate('uses'));
  const [less, more] = [await usesOf(few(cards.ours)), await usesOf(many(cards.ours))];
  return [
    goal('calls a card', calls.ours, 600, '', `lit ${calls.lit}, hand ${calls.hand}`),
    goal('nodes a card beyond elements and texts', (beyond / own) * 100, 30, '%', `${beyond} beside ${own}`),
    // A turn of the page's queue serves several cards: it is no timer of a card.
    ...KINDS.map((kind) =>
      goal(`${kind} a card`, Math.round((more[kind] - less[kind]) / 100), 0, '', `${more[kind]} on 110 cards`),
    ),
  ];
};
