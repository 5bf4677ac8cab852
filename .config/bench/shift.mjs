// How much of what was painted moves when the script arrives.
import {readFileSync} from 'node:fs';
import {newPage, open, settle} from './browser.mjs';
import {element, escape} from './data.mjs';
import {goal} from './table.mjs';

const VIEWPORTS = [
  {width: 390, height: 844},
  {width: 1280, height: 800},
];
const TEXT = '<p>What stands around the widgets, and should not move when they are drawn.</p>'.repeat(3);

/** The style that keeps room, as the README gives it. */
const reserve = () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, css] = /```(?:css|html)\n([^`]*min-block-size[^`]*)```/.exec(readme) ?? [];
  if (!css) throw new Error('README.md has no style that keeps room');
  return css.includes('<style') ? css : `<style>${css}</style>`;
};

const painted = async (page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );

const note = () => {
  window.shift = 0;
  const add = (list) => list.forEach(({value}) => (window.shift += value));
  window.observer = new PerformanceObserver((list) => add(list.getEntries()));
  window.observer.observe({type: 'layout-shift', buffered: true});
  window.shifted = () => {
    add(window.observer.takeRecords());
    return window.shift;
  };
};

export const shift = async ({browser, cards: {ours}, check, reviewShape, toHtml}) => {
  const {tag, data, script} = ours;
  const load = async (widgets, count, head, viewport) => {
    const body = TEXT + widgets + TEXT;
    const page = await newPage(browser, {head, body, script, viewport, beforeScript: painted});
    await page.addInitScript(note);
    await open(page);
    await settle(page, `main > ${tag}, main > div`, count);
    const value = await page.evaluate(() => window.shifted());
    const root = await page.evaluate((name) => {
      const {innerHTML = '', adoptedStyleSheets = []} = document.querySelector(name)?.shadowRoot ?? {};
      return [
        innerHTML,
        adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText)).join(''),
      ];
    }, tag);
    await page.close();
    return {value, root};
  };
  const most = async (widgets, count, head = '') => {
    const values = [];
    for (const viewport of VIEWPORTS) values.push((await load(widgets, count, head, viewport)).value);
    return Math.max(...values);
  };
  const [style, first] = [reserve(), data[0]];
  const marked = toHtml(reviewShape, check(reviewShape, first).model);
  const [inside, css] = (await load(element(tag, first), 1, '', VIEWPORTS[1])).root;
  const prerendered = element(tag, first, `<template shadowrootmode="open"><style>${css}</style>${inside}</template>`);
  const carrier = `<div data-candor="${tag}" data-candor-data="${escape(JSON.stringify(first))}"></div>`;
  const rows = [];
  for (const [name, widgets] of Object.entries({
    'marked children': `<${tag}>${marked}</${tag}>`,
    'a carrier with children': `<div data-candor="${tag}">${marked}</div>`,
    prerendered,
  }))
    rows.push(goal(`layout shift, ${name}`, await most(widgets, 1), 0));
  const five = data
    .slice(0, 5)
    .map((each) => element(tag, each))
    .join('');
  for (const [name, widgets, count] of [
    ['one card', element(tag, first), 1],
    ['five cards', five, 5],
    ['a carrier', carrier, 1],
  ]) {
    const [without, kept] = [await most(widgets, count), await most(widgets, count, style)];
    rows.push(
      goal(
        `layout shift, ${name} of data alone`,
        kept,
        Math.min(0.1, without),
        '',
        `without the style ${without.toFixed(2)}`,
      ),
    );
  }
  return rows;
};
