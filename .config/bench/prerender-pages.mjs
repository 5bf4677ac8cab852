// Draws 1,000 pages of five cards, as a process of its own, whose memory can be told, and then in turn with parsing them alone.
// Prints the result as JSON.
import {parse} from 'parse5';
import {prerender} from '../../dist/prerender.js';
import {element, review} from './data.mjs';

const [PAGES, CARDS, WARM] = [1000, 5, 50];
const TEXT = 'A post says at some length why a thing was bought, how it was used, and for whom it is. '.repeat(6);

const paragraphs = (count) => `<p>${TEXT}</p>\n`.repeat(count);
const pageOf = (n) => {
  const cards = Array.from(
    {length: CARDS},
    (_, i) => `${paragraphs(3)}${element('review-card', review(n * CARDS + i))}`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Post ${n}</title></head><body>
<main>${cards.join('')}${paragraphs(3)}</main></body></html>`;
};

const WORKS = {
  ours: (page) => prerender(page, {jsonLd: false}),
  parsed: (page) => parse(page, {sourceCodeLocationInfo: true}),
  bare: (page) => parse(page),
};
const times = {ours: 0, parsed: 0, bare: 0};

for (let i = 0; i < PAGES; i++) WORKS.ours(pageOf(i));
const memory = process.resourceUsage().maxRSS / 1024;
for (let i = -WARM; i < PAGES; i++)
  for (const [name, work] of Object.entries(WORKS)) {
    const page = pageOf(i + WARM);
    const before = process.cpuUsage();
    work(page);
    const {user, system} = process.cpuUsage(before);
    if (i >= 0) times[name] += (user + system) / 1000;
  }
console.log(JSON.stringify({pages: PAGES, ...times, memory}));
