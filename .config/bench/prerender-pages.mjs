// Draws 1,000 pages of five cards, as a process of its own, whose memory can be told. Prints the result as JSON.
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

const timeOf = (work) => {
  for (let i = 0; i < WARM; i++) work(pageOf(i));
  let time = 0;
  for (let i = 0; i < PAGES; i++) {
    const page = pageOf(i);
    const before = process.cpuUsage();
    work(page);
    const {user, system} = process.cpuUsage(before);
    time += user + system;
  }
  return time / 1000;
};

const ours = timeOf((page) => prerender(page, {jsonLd: false}));
const memory = process.resourceUsage().maxRSS / 1024;
const parsed = timeOf((page) => parse(page, {sourceCodeLocationInfo: true}));
const bare = timeOf((page) => parse(page));
console.log(JSON.stringify({pages: PAGES, ours, parsed, bare, memory}));
