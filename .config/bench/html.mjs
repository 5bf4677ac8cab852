// `toHtml` beside React's static renderer, in Node, for the same content.
import {parseFragment, serialize} from 'parse5';
import {check, reviewShape, toHtml} from '../../dist/index.js';
import {ratio} from './table.mjs';

const [ROUNDS, WARM] = [31, 5];

/** Reads a node as a text, or as its name, attributes and children. */
export const treeOf = ({tagName, value, attrs = [], childNodes = []}) =>
  value ?? {
    tagName,
    props: Object.fromEntries(attrs.map((each) => [each.name, each.value])),
    children: childNodes.map(treeOf),
  };

export const html = async ({cards}) => {
  process.env.NODE_ENV = 'production';
  const {createElement, Fragment} = await import('react');
  const {renderToStaticMarkup} = await import('react-dom/server');
  const elementOf = ({tagName, props, children}) =>
    createElement(tagName ?? Fragment, props, ...children.map((it) => (it.children ? elementOf(it) : it)));
  const models = cards.ours.data.map((data) => check(reviewShape, data).model);
  const ours = (model) => toHtml(reviewShape, model);
  const react = (tree) => renderToStaticMarkup(elementOf(tree));
  const trees = models.map((model) => treeOf(parseFragment(ours(model))));
  const normal = (text) => serialize(parseFragment(text));
  if (normal(react(trees[0])) !== normal(ours(models[0]))) throw new Error('React writes other HTML');
  const time = (list, write) => {
    const {user} = process.cpuUsage();
    for (const each of list) write(each);
    return (process.cpuUsage().user - user) / list.length;
  };
  const times = Array.from({length: WARM + ROUNDS}, () => [time(models, ours), time(trees, react)]).slice(WARM);
  const [own, others] = [0, 1].map((n) => times.map((pair) => pair[n]));
  return [ratio('toHtml of a card : React', own, others, 3, 'µs')];
};
