// `toHtml` beside React's static renderer, in Node, for the same content.
import {reactPeer} from './peers.mjs';
import {isSame, merge} from './tree.mjs';
import {ratio} from './table.mjs';

const [ROUNDS, WARM] = [31, 5];

export const html = async ({browser, cards, readHtml, check, reviewShape, toHtml}) => {
  process.env.NODE_ENV = 'production';
  const {createElement, Fragment} = await import('react');
  const {renderToStaticMarkup} = await import('react-dom/server');
  const models = cards.ours.data.map((data) => check(reviewShape, data).model);
  const page = await browser.newPage();
  const trees = await readHtml(
    page,
    models.map((model) => toHtml(reviewShape, model)),
  );
  const {shape, values} = merge(trees);
  const Card = new Function('h', 'Fragment', `return ${reactPeer({shape})}`)(createElement, Fragment);
  const react = (given) => renderToStaticMarkup(createElement(Card, {values: given}));
  const theirs = await readHtml(page, values.map(react));
  if (!theirs.every((tree, i) => isSame(tree, trees[i]))) throw new Error("React's HTML is not that of toHtml");
  await page.close();
  const time = (list, write) => {
    const {user} = process.cpuUsage();
    for (const each of list) write(each);
    return (process.cpuUsage().user - user) / list.length;
  };
  const [own, other] = [[], []];
  for (let i = 0; i < WARM + ROUNDS; i++) {
    own.push(time(models, (model) => toHtml(reviewShape, model)));
    other.push(time(values, react));
  }
  return [ratio('toHtml of a card : React', own.slice(WARM), other.slice(WARM), 3, 'µs')];
};
