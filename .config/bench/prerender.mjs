// Drawn content as a string, beside the renderers of servers, which write the same content from finished texts.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseFragment, serialize} from 'parse5';
import {renderToString} from '../../dist/prerender.js';
import {treeOf} from './html.mjs';
import {merge} from './peers.mjs';
import {goal, ratio} from './table.mjs';

const [ROUNDS, WARM] = [21, 15];

/** The same HTML for all, without comments and white space between elements. */
const normal = (text) => serialize(parseFragment(text.replaceAll(/<!--[^]*?-->/g, '').replaceAll(/>\s+(?=<)/g, '>')));

/** Writes the template of a card, with the number of each text and each value of an attribute that differs. */
const templateOf = (shape, {text, attribute}) =>
  shape
    .map((piece) => (Number.isInteger(piece) ? `\0${piece}\0` : piece))
    .join('')
    .replaceAll(/([\w-]+)="\0(\d+)\0"/g, (_, name, place) => attribute(name, place))
    .replaceAll(/\0(\d+)\0/g, (_, place) => text(place));

const reactPeer = async () => {
  const {createElement, Fragment} = await import('react');
  const {renderToStaticMarkup} = await import('react-dom/server');
  const elementOf = ({tagName, props, children}) =>
    createElement(tagName ?? Fragment, props, ...children.map((it) => (it.children ? elementOf(it) : it)));
  return {
    name: 'React',
    inputs: (texts) => texts.map((text) => treeOf(parseFragment(text))),
    write: (tree) => renderToStaticMarkup(elementOf(tree)),
  };
};

const vuePeer = async ({shape, values}) => {
  const {createSSRApp} = await import('vue');
  const {renderToString: write} = await import('vue/server-renderer');
  const template = templateOf(shape, {
    text: (place) => `{{v[${place}]}}`,
    attribute: (name, place) => `:${name}="v[${place}]"`,
  });
  const component = {template, props: ['v'], compilerOptions: {isCustomElement: () => true}};
  return {name: 'Vue', inputs: () => values, write: (v) => write(createSSRApp(component, {v}))};
};

const sveltePeer = async ({shape, values}, folder) => {
  const {compile} = await import('svelte/compiler');
  const {render} = await import('svelte/server');
  const markup = templateOf(shape, {
    text: (place) => `{v[${place}]}`,
    attribute: (name, place) => `${name}={v[${place}]}`,
  });
  const source = `<script>let {v} = $props();</script>${markup}`;
  const file = join(folder, 'card.mjs');
  writeFileSync(file, compile(source, {generate: 'server', preserveWhitespace: true}).js.code);
  const {default: component} = await import(file);
  return {name: 'Svelte', inputs: () => values, write: (v) => render(component, {props: {v}}).body};
};

const timeOf = async (list, write) => {
  const before = process.cpuUsage();
  for (const each of list) await write(each);
  const {user, system} = process.cpuUsage(before);
  return (user + system) / list.length;
};

/** Writes cards in one form, in turn with each peer. */
const compare = async (figure, mode, data) => {
  const ours = (each) => renderToString('review-card', each, {mode, dropData: true});
  const texts = data.map(ours);
  const made = merge(texts.map(normal));
  const folder = mkdtempSync(join(import.meta.dirname, '.svelte-'));
  const rows = [];
  try {
    for (const peer of [await reactPeer(), await vuePeer(made), await sveltePeer(made, folder)]) {
      const inputs = peer.inputs(texts);
      const written = normal(await peer.write(inputs[0]));
      if (written !== normal(texts[0]))
        throw new Error(`${peer.name} writes other HTML:\n${written}\n${normal(texts[0])}`);
      const [own, others] = [[], []];
      for (let round = -WARM; round < ROUNDS; round++) {
        const times = [await timeOf(data, ours), await timeOf(inputs, peer.write)];
        if (round < 0) continue;
        own.push(times[0]);
        others.push(times[1]);
      }
      rows.push(ratio(`${figure} : ${peer.name}`, own, others, 2, 'µs'));
    }
  } finally {
    rmSync(folder, {recursive: true});
  }
  return rows;
};

export const prerender = async ({cards}) => {
  process.env.NODE_ENV = 'production';
  const {data} = cards.ours;
  const rows = [
    ...(await compare('a drawn card as a string', 'light', data)),
    ...(await compare('a card as bare HTML', 'plain', data)),
  ];
  const file = join(import.meta.dirname, 'prerender-pages.mjs');
  const {
    pages,
    ours: time,
    parsed,
    bare,
    memory,
  } = JSON.parse(execFileSync(process.execPath, [file], {encoding: 'utf8'}));
  const detail = `${Math.round((pages / time) * 1000)} pages a second of the processor`;
  return [
    ...rows,
    goal('a page of five cards : parse5 with positions', time / parsed, 2, '×', detail),
    goal(
      'a page of five cards : parse5',
      time / bare,
      2,
      '×',
      `${(time / pages).toFixed(2)} : ${(bare / pages).toFixed(2)} ms`,
    ),
    goal('memory over 1,000 pages', memory, 300, 'MB'),
  ];
};
