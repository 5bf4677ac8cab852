// Draws the cards once, makes the peers from them, and makes sure that all three draw the same.
import {check, reviewShape, toHtml} from '../../dist/index.js';
import {distFile, newPage, open, openBrowser, settle} from './browser.mjs';
import {element, reviews} from './data.mjs';
import {handWritten, litPeer} from './peers.mjs';
import {isSame, merge, treeOf} from './tree.mjs';

/** So many different cards there are; longer pages repeat them. */
const COUNT = 100;

const treesOf = (page, tag) =>
  page.evaluate(
    ([name, source]) => {
      const read = new Function(`const treeOf = ${source}; return treeOf;`)();
      return [...document.querySelectorAll(name)].map(({shadowRoot}) => read(shadowRoot));
    },
    [tag, String(treeOf)],
  );

/** What elements of that tag draw for the first data, and, in the same elements, for the second. */
const draw = async (browser, {tag, script}, data, changed) => {
  const body = data.map((each) => element(tag, each)).join('');
  const page = await newPage(browser, {body, script});
  await open(page);
  await settle(page, tag, data.length);
  const before = await treesOf(page, tag);
  await page.evaluate(
    ([name, values]) => document.querySelectorAll(name).forEach((host, i) => (host.data = values[i])),
    [tag, changed],
  );
  await settle(page, tag, data.length);
  const after = await treesOf(page, tag);
  const css = await page.evaluate((name) => {
    const sheets = document.querySelector(name).shadowRoot.adoptedStyleSheets;
    return sheets.flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText)).join('\n');
  }, tag);
  await page.close();
  return {trees: [...before, ...after], css};
};

const assertSame = (name, trees, expected) => {
  const wrong = trees.findIndex((tree, i) => !isSame(tree, expected[i]));
  if (wrong >= 0 || trees.length !== expected.length)
    throw new Error(`${name} draws card ${wrong} otherwise than the review card`);
};

/** The HTML of `toHtml` as trees. */
const htmlTrees = (page, htmls) =>
  page.evaluate(
    ([list, source]) => {
      const read = new Function(`const treeOf = ${source}; return treeOf;`)();
      return list.map((html) => {
        const template = document.createElement('template');
        template.innerHTML = html;
        return read(template.content);
      });
    },
    [htmls, String(treeOf)],
  );

export const setUp = async () => {
  const browser = await openBrowser();
  const ours = {
    tag: 'review-card',
    script: distFile('candor.js'),
    data: reviews(COUNT),
    changed: reviews(COUNT, (i) => `Southfold ${i}`),
  };
  const {trees, css} = await draw(browser, ours, ours.data, ours.changed);
  const {shape, values} = merge(trees);
  const made = {shape, css: css.replaceAll(/(content-visibility|contain-intrinsic-size): [^;]*;/g, '')};
  const texts = {data: values.slice(0, COUNT), changed: values.slice(COUNT)};
  const lit = {tag: 'lit-card', script: await litPeer('lit-card', made), ...texts};
  const hand = {tag: 'hand-card', script: handWritten('hand-card', made), ...texts};
  for (const peer of [lit, hand]) {
    const some = 20;
    const drawn = await draw(browser, peer, texts.data.slice(0, some), texts.changed.slice(0, some));
    assertSame(peer.tag, drawn.trees, [...trees.slice(0, some), ...trees.slice(COUNT, COUNT + some)]);
  }
  return {
    browser,
    cards: {ours, lit, hand},
    trees,
    readHtml: (page, htmls) => htmlTrees(page, htmls),
    check,
    reviewShape,
    toHtml,
  };
};
