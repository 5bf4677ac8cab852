// Texts beside exact values, as the command line reads them.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {asElement} from '../../src/page/dom.js';
import {parseHtml} from '../../src/page/parse-html.js';
import {findContradictions} from '../../src/author/exact-values.js';
import * as candor from '../../src/index.js';
import '../../src/i18n/de.define.js';
import {localeOf} from '../../src/i18n/locale.js';
import {readJson} from '../helpers/project.mjs';

const SHAPES = Object.fromEntries(
  Object.values(candor).flatMap((it) => (it?.tag && it.shape ? [[it.tag, it.shape]] : [])),
);
const contradictionsIn = (tag, html, lang = 'en') => {
  const shape = SHAPES[tag];
  const root = parseHtml(`<${tag}>${html}</${tag}>`).querySelector(tag);
  const data = candor.readChildren(asElement(root), shape);
  return findContradictions(asElement(root.cloneNode()), data, shape, lang, candor.readChildren);
};
const pathsIn = (...args) => contradictionsIn(...args).map(({path}) => path);
const card = (fields, lang) => pathsIn('review-card', `<h2 data-field="name">A</h2>${fields}`, lang);
const rating = (value, text) => `<p data-field="rating" data-value="${value}">${text}</p>`;
const offer = (fields) => `<ul data-field="offers"><li><a data-field="url" href="/a">A</a> ${fields}</li></ul>`;
const price = (value, text) => offer(`<span data-field="price" data-value="${value}">${text}</span>`);
const day = (iso, text) => `<time data-field="datePublished" datetime="${iso}">${text}</time>`;
const spec = (value, text) =>
  `<ul data-field="specs"><li><b data-field="name">B</b> <span data-field="value" data-value="${value}">${text}</span></li></ul>`;

test('numbers, counts, prices, dates and choices that differ are told', () => {
  for (const [fields, path, lang] of [
    [rating(4.4, '4.9 out of 5'), 'rating'],
    [rating(4.4, '5 out of 5'), 'rating'],
    [rating(4.4, '4,9 von 5'), 'rating', 'de'],
    [rating(4.4, '٤٫٩ من ٥'), 'rating', 'ar'],
    [`<p data-field="rating"><data data-field="value" value="4.4">4.9</data> out of 5</p>`, 'rating.value'],
    [price(94, '$89'), 'offers[0].price'],
    [price(94, '€89 on November 21, 2026'), 'offers[0].price'],
    [price(1299, '1.199,00 €'), 'offers[0].price', 'de'],
    [day('2026-06-25', 'June 26, 2026'), 'datePublished'],
    [day('2026-06-25', 'July 25, 2026'), 'datePublished'],
    [day('2026-06-25', 'June 25, 2025'), 'datePublished'],
    [day('2026-06-25', '26. Juni 2026'), 'datePublished', 'de'],
    [day('2026-06-25', '25. Mai 2026'), 'datePublished', 'de'],
    [day('2026-06-25', '26.06.2026'), 'datePublished', 'de'],
    [day('2026-06-25', 'Published 06/24/2026'), 'datePublished'],
    [`<p data-field="datePublished" data-value="2026-06-25">May 2026</p>`, 'datePublished'],
    [spec(0.9, '0.8 L'), 'specs[0].value'],
    [offer('<i data-field="availability" data-value="in-stock">Out of stock</i>'), 'offers[0].availability'],
  ])
    assert.deepEqual(card(fields, lang), [path], fields);
  assert.deepEqual(pathsIn('star-rating', `${rating(4, '4')}<p data-field="count" data-value="12">21 ratings</p>`), [
    'count',
  ]);
});

test('texts that may be right are left alone', () => {
  for (const [fields, lang] of [
    [rating(4.4, '4.4 out of 5')],
    [rating(4.38, '4.4 out of 5')],
    [rating(4.4, '4,4 von 5'), 'de'],
    [rating(4.4, '★★★★☆')],
    [rating(4.4, 'Very good')],
    [rating(4.4, '88 %')],
    [rating(4.4, '8.8 of 10')],
    [rating(4.4, '٤٫٤ من ٥'), 'ar'],
    [rating(8.5, '8.5 (of 10, two tests)')],
    [price(94, '$94.00')],
    [price(94, '94 € on November 21, 2026')],
    [price(1299, '1.299 €'), 'de'],
    [price(1299, '1 299 €'), 'fr'],
    [price(94, 'about a hundred')],
    [day('2026-06-25', 'June 25, 2026')],
    [day('2026-06-25', 'last summer')],
    [day('2026-06-25', 'June 2026')],
    [day('2026-06-25', '25/06/26')],
    [day('2026-06-25', '25. Juni 2026'), 'de'],
    [day('2026-06-25', '2026年6月25日'), 'ja'],
    [day('2026-06-25', '25 มิถุนายน 2569'), 'th'],
    [day('2026-06-25T23:30:00-05:00', 'June 26, 2026')],
    [day('2026-06-25', 'June 25, 2026, 14:03')],
    [spec(0.9, '900 ml')],
    [spec(150, '2 h 30 min')],
    [spec(160, '2:40')],
    [offer('<i data-field="availability" data-value="in-stock">Auf Lager</i>'), 'de'],
  ])
    assert.deepEqual(card(fields, lang), [], fields);
});

test('the exact value is written as the page writes it', () => {
  const [number] = contradictionsIn('review-card', rating(4.4, '4,9 von 5'), 'de');
  assert.match(number.message, /“4,9 von 5”, but its exact value is 4,4\./);
  const [date] = contradictionsIn('review-card', day('2026-06-25', '26. Juni 2026'), 'de_DE');
  assert.match(date.message, /exact value is 25\. Juni 2026\./);
});

test('nothing contradicts in what toHtml writes', () => {
  for (const lang of ['en', 'de', 'fr', 'ja'])
    for (const name of ['full', 'plain']) {
      const article = readJson(`stories/examples/article-${name}.json`);
      const html = candor.toHtml(candor.articleShape, candor.check(candor.articleShape, article).model, {
        locale: localeOf(lang),
      });
      assert.deepEqual(contradictionsIn('review-article', html, lang), [], lang);
    }
});
