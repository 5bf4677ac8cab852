// Ratings in words, in the order of each language.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import '../../src/i18n/languages.js';
import {renderToString} from '../../src/prerender.js';

/** Returns the words of a rating, with its number in brackets. */
const written = (lang: string, value: number, best: number): string => {
  const html = renderToString('star-rating', {rating: {value, best}}, {lang, mode: 'light'});
  const [, words = ''] = /<p class="value">(.*?)<\/p>/.exec(html) ?? [];
  return words.replaceAll(/<b[^>]*>(.*?)<\/b>/g, '[$1]').replaceAll(/<[^>]*>/g, '');
};

for (const [lang, ...expected] of [
  ['en', '[4.5] out of 5', '[5] out of 5', '[1] out of 10'],
  ['de', '[4,5] von 5', '[5] von 5', '[1] von 10'],
  ['ja', '5点満点中[4.5]', '5点満点中[5]', '10点満点中[1]'],
  ['ko', '5점 만점에 [4.5]', '5점 만점에 [5]', '10점 만점에 [1]'],
  ['tr', '5 üzerinden [4,5]', '5 üzerinden [5]', '10 üzerinden [1]'],
  ['zh-Hans', '[4.5]（满分 5 分）', '[5]（满分 5 分）', '[1]（满分 10 分）'],
  ['ar', '[4.5] من 5', '[5] من 5', '[1] من 10'],
] as const)
  test(`${lang} says ${expected[0]}, without spaces of its own`, () => {
    assert.deepEqual([written(lang, 4.5, 5), written(lang, 5, 5), written(lang, 1, 10)], expected);
  });

// A score has its number above all words: what stood on both sides of it would be torn apart.
for (const lang of [
  'ar',
  'de',
  'en',
  'es',
  'fr',
  'he',
  'id',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt-BR',
  'ru',
  'sv',
  'tr',
  'zh-Hans',
])
  test(`${lang} has words only before or only after the number of a rating`, () =>
    assert.match(written(lang, 4, 5), /^\[4\].+$|^.+\[4\]$/));
