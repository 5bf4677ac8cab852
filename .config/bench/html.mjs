// `toHtml` beside React's static renderer, in Node, for the same content.
import {check, reviewShape, toHtml} from '../../dist/index.js';
import {reactPeer} from './peers.mjs';
import {ratio} from './table.mjs';
import {assertSame, merge, treeOf} from './tree.mjs';

const [ROUNDS, WARM] = [31, 5];

export const html = async ({browser, cards}) => {
  process.env.NODE_ENV = 'production';
  const {createElement, Fragment} = await import('react');
  const {renderToStaticMarkup} = await import('react-dom/server');
  const models = cards.ours.data.map((data) => check(reviewShape, data).model);
  const ours = (model) => toHtml(reviewShape, model);
  const page = await browser.newPage();
  const read = (html) => Object.assign(document.createElement('template'), {innerHTML: html}).content;
  const treesOf = (htmls) =>
    page.evaluate(`${JSON.stringify(htmls)}.map((html) => (${String(treeOf)})((${String(read)})(html)))`);
  const trees = await treesOf(models.map(ours));
  const {shape, values} = merge(trees);
  const {default: cardOf} = await import(`data:text/javascript,${encodeURIComponent(reactPeer(shape))}`);
  const Card = cardOf(createElement, Fragment);
  const react = (given) => renderToStaticMarkup(createElement(Card, {values: given}));
  assertSame('React', await treesOf(values.map(react)), trees);
  await page.close();
  const time = (list, write) => {
    const {user} = process.cpuUsage();
    for (const each of list) write(each);
    return (process.cpuUsage().user - user) / list.length;
  };
  const times = Array.from({length: WARM + ROUNDS}, () => [time(models, ours), time(values, react)]).slice(WARM);
  return [
    ratio(
      'toHtml of a card : React',
      times.map(([own]) => own),
      times.map(([, other]) => other),
      3,
      'µs',
    ),
  ];
};
