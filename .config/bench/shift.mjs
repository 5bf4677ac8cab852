// Layout shift when the script arrives.
import {readFileSync} from 'node:fs';
import {check, reviewShape, toHtml} from '../../dist/index.js';
import {visit} from './browser.mjs';
import {element, escape} from './data.mjs';
import {cssOf} from './setup.mjs';
import {goal} from './table.mjs';

const VIEWPORTS = [390, 1280].map((width) => ({width, height: 800}));
const TEXT = '<p>Words that stand around the widgets, and should not move when they are drawn.</p>'.repeat(3);

/** The smallest data of some widgets, for which little room is too much. */
const smallest = JSON.parse(readFileSync(new URL('../../stories/examples/smallest.json', import.meta.url), 'utf8'));
const SMALL = ['review-card', 'testimonial-list', 'star-rating', 'offer-button', 'disclosure-note'];

/** The style that keeps room, as the README gives it. */
const reserve = () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, css] = /```(?:css|html)\n([^`]*min-block-size[^`]*)```/.exec(readme) ?? [];
  if (!css) throw new Error('README.md has no style that keeps room');
  return css.includes('<style') ? css : `<style>${css}</style>`;
};

const painted = (page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );

const note = () => {
  let sum = 0;
  const add = (entries) => entries.forEach(({value}) => (sum += value));
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({type: 'layout-shift', buffered: true});
  window.shift = () => {
    add(observer.takeRecords());
    return sum;
  };
};

export const shift = async ({browser, cards: {ours}}) => {
  const {tag, data} = ours;
  const prepare = (page) => page.addInitScript(note);
  const most = async (widgets, count, head = '') => {
    const asked = {...ours, tag: 'main > :not(p)', count, head, body: TEXT + widgets + TEXT, prepare};
    const values = [];
    for (const viewport of VIEWPORTS)
      values.push(
        await visit(browser, {...asked, viewport, beforeScript: painted}, (page) => page.evaluate('shift()')),
      );
    // As it is usually given: a heading's own margin, which a card does not have, is no jump.
    return Math.round(Math.max(...values) * 100) / 100;
  };
  const [one, ...others] = data.slice(0, 5).map((each) => element(tag, each));
  const marked = toHtml(reviewShape, check(reviewShape, data[0]).model);
  const carrier = `<div data-candor="${tag}" data-candor-data="${escape(JSON.stringify(data[0]))}"></div>`;
  const root = await visit(browser, {...ours, count: 1, body: one}, async (page) => {
    const inside = await page.evaluate((name) => document.querySelector(name).shadowRoot.innerHTML, tag);
    return `<template shadowrootmode="open"><style>${await cssOf(page, tag)}</style>${inside}</template>`;
  });
  const rows = [];
  for (const [name, widgets] of Object.entries({
    'marked children': `<${tag}>${marked}</${tag}>`,
    'a carrier with children': `<div data-candor="${tag}">${marked}</div>`,
    prerendered: element(tag, data[0], root),
  }))
    rows.push(goal(`layout shift, ${name}`, await most(widgets, 1), 0));
  const style = reserve();
  for (const [name, ...widgets] of [
    ['one card', one],
    ['five cards', one, ...others],
    ['a carrier', carrier],
    ...SMALL.map((name) => [`the smallest ${name}`, element(name, smallest[name])]),
  ]) {
    const [without, kept] = [
      await most(widgets.join(''), widgets.length),
      await most(widgets.join(''), widgets.length, style),
    ];
    const detail = `without the style ${without.toFixed(2)}`;
    rows.push(goal(`layout shift, ${name} of data alone`, kept, Math.min(0.1, without), '', detail));
  }
  return rows;
};
