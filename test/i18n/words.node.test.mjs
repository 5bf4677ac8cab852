// Every language says the same things, with the same values, and with the plural forms that it has.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {gzipSync} from 'node:zlib';
import * as english from '../../src/i18n/en.ts';
import '../../src/i18n/languages.ts';
import {localeOf} from '../../src/i18n/locale.ts';
import {filesOf, read, root} from '../helpers/project.mjs';

const LANGUAGES = [
  'ar',
  'de',
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
];
const ENGLISH = Object.assign({}, ...Object.values(english));
const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'];

const wordsOf = async (language) => Object.values(await import(`${root}src/i18n/${language}.ts`))[0];
const formsOf = (message) => (typeof message === 'string' ? [message] : Object.values(message));
const placesIn = (text) => (text.match(/\{\w+\}/g) ?? []).toSorted();

test('there is a file for each language, and a door', () => {
  const files = filesOf('src/i18n', (path) => path.endsWith('.define.ts'));
  assert.deepEqual(files.map((path) => path.split('/').at(-1).replace('.define.ts', '')).toSorted(), LANGUAGES);
});

for (const language of LANGUAGES) {
  const words = await wordsOf(language);

  test(`${language} has every message once, with its values`, () => {
    assert.deepEqual(Object.keys(words).toSorted(), Object.keys(ENGLISH).toSorted());
    for (const [key, message] of Object.entries(words)) {
      const [sample] = formsOf(ENGLISH[key]);
      for (const form of formsOf(message)) {
        assert.ok(form.trim(), key);
        // Some plural forms say the number in a word.
        const expected = placesIn(sample).filter((place) => place !== '{count}' || form.includes(place));
        assert.deepEqual(placesIn(form), expected, `${key}: ${form}`);
      }
      if (typeof message !== 'string')
        assert.ok(
          Object.keys(message).every((form) => PLURALS.includes(form)),
          key,
        );
    }
  });

  test(`${language} is what pages of that language get, by file and by import`, () => {
    assert.equal(localeOf(language).words.paidLink, words.paidLink);
    assert.ok(read('package.json').includes('./lang/*'));
    const file = read(`dist/lang/${language}.js`);
    assert.ok(file.includes(`lang/${language}`) && file.includes(words.paidLink));
    assert.ok(gzipSync(file, {level: 9}).length <= 2560);
  });
}

const {stars, quotes, checklist, review} = english;
/** Says how many ratings there are, in each of the numbers that are asked for. */
const ratings = (language) => {
  const {own, say} = localeOf(language);
  return [0, 1, 2, 3, 5, 11, 21, 100].map((count) => say(own(stars).ratings, {count}));
};

for (const [language, ...expected] of [
  ['en', '0 ratings', '1 rating', '2 ratings', '3 ratings', '5 ratings', '11 ratings', '21 ratings', '100 ratings'],
  [
    'de',
    '0 Bewertungen',
    '1 Bewertung',
    '2 Bewertungen',
    '3 Bewertungen',
    '5 Bewertungen',
    '11 Bewertungen',
    '21 Bewertungen',
    '100 Bewertungen',
  ],
  [
    'es',
    '0 valoraciones',
    '1 valoración',
    '2 valoraciones',
    '3 valoraciones',
    '5 valoraciones',
    '11 valoraciones',
    '21 valoraciones',
    '100 valoraciones',
  ],
  ['fr', '0 avis', '1 avis', '2 avis', '3 avis', '5 avis', '11 avis', '21 avis', '100 avis'],
  [
    'pt-BR',
    '0 avaliação',
    '1 avaliação',
    '2 avaliações',
    '3 avaliações',
    '5 avaliações',
    '11 avaliações',
    '21 avaliações',
    '100 avaliações',
  ],
  [
    'it',
    '0 valutazioni',
    '1 valutazione',
    '2 valutazioni',
    '3 valutazioni',
    '5 valutazioni',
    '11 valutazioni',
    '21 valutazioni',
    '100 valutazioni',
  ],
  [
    'nl',
    '0 beoordelingen',
    '1 beoordeling',
    '2 beoordelingen',
    '3 beoordelingen',
    '5 beoordelingen',
    '11 beoordelingen',
    '21 beoordelingen',
    '100 beoordelingen',
  ],
  ['pl', '0 ocen', '1 ocena', '2 oceny', '3 oceny', '5 ocen', '11 ocen', '21 ocen', '100 ocen'],
  ['ru', '0 оценок', '1 оценка', '2 оценки', '3 оценки', '5 оценок', '11 оценок', '21 оценка', '100 оценок'],
  ['ar', 'لا تقييمات', 'تقييم واحد', 'تقييمان', '3 تقييمات', '5 تقييمات', '11 تقييمًا', '21 تقييمًا', '100 تقييم'],
  ['he', '0 דירוגים', 'דירוג אחד', '2 דירוגים', '3 דירוגים', '5 דירוגים', '11 דירוגים', '21 דירוגים', '100 דירוגים'],
  [
    'tr',
    '0 değerlendirme',
    '1 değerlendirme',
    '2 değerlendirme',
    '3 değerlendirme',
    '5 değerlendirme',
    '11 değerlendirme',
    '21 değerlendirme',
    '100 değerlendirme',
  ],
  ['ja', '0件の評価', '1件の評価', '2件の評価', '3件の評価', '5件の評価', '11件の評価', '21件の評価', '100件の評価'],
])
  test(`${language} counts ratings`, () => assert.deepEqual(ratings(language), expected));

const {comparison} = english;
for (const [language, shown, ...expected] of [
  ['fr', 1, '1 sur 1 ligne', '1 sur 2 lignes', '1 sur 5 lignes', '1 sur 21 lignes', '1 sur 100 lignes'],
  ['ar', 1, '1 من صف واحد', '1 من صفين', '1 من 5 صفوف', '1 من 21 صفًا', '1 من 100 صف'],
  ['pl', 1, '1 z 1 wiersza', '1 z 2 wierszy', '1 z 5 wierszy', '1 z 21 wierszy', '1 z 100 wierszy'],
  ['ru', 0, '0 из 1 строки', '0 из 2 строк', '0 из 5 строк', '0 из 21 строки', '0 из 100 строк'],
])
  test(`${language} counts rows, of which few are shown`, () => {
    const {own, say} = localeOf(language);
    const texts = [1, 2, 5, 21, 100].map((count) => say(own(comparison).rowsShown, {shown, count}));
    assert.deepEqual(texts, expected);
  });

for (const [language, ...expected] of [
  ['it', 'Mostra 1 parere', 'Mostra tutti i pareri (8)', 'Mostra tutti i pareri (11)'],
  ['pt-BR', 'Mostrar 1 depoimento', 'Mostrar todos os 8 depoimentos', 'Mostrar todos os 11 depoimentos'],
])
  test(`${language} counts the quotes that are shown on demand`, () => {
    const {own, say} = localeOf(language);
    assert.deepEqual(
      [1, 8, 11].map((count) => say(own(quotes).showAll, {count})),
      expected,
    );
  });

for (const [language, one, two] of [
  ['ar', 'من Otis Penn', 'من Otis Penn'],
  ['ja', 'Otis Penn 作', 'Otis Penn 作'],
  ['ko', 'Otis Penn', 'Otis Penn'],
  ['pl', 'Twórca: Otis Penn', 'Twórcy: Otis Penn'],
  ['ru', 'Создатель: Otis Penn', 'Создатели: Otis Penn'],
  ['tr', 'Otis Penn', 'Otis Penn'],
  ['zh-Hans', '创作者：Otis Penn', '创作者：Otis Penn'],
])
  test(`${language} names who made something, be it a book or not`, () => {
    const {words, say} = localeOf(language);
    assert.deepEqual(
      [1, 2].map((count) => say(words.by, {names: 'Otis Penn', count})),
      [one, two],
    );
  });

test('marks are those of the language', async () => {
  const wrong = {
    // In French, no line breaks before these.
    fr: / [:;!?»]/,
    // In Chinese and Japanese, marks are as wide as letters.
    ja: /[:;,!?()]/,
    'zh-Hans': /[:;,!?()]/,
    ru: / – (?!\{)/,
  };
  for (const [language, mark] of Object.entries(wrong))
    for (const message of Object.values(await wordsOf(language)))
      for (const form of formsOf(message)) assert.doesNotMatch(form, mark);
});

test('the number that a message counts decides its form, not another one', () => {
  const {own, say} = localeOf('ru');
  assert.equal(say(own(quotes).selection, {shown: 1, count: 21}), '1 из 21 отзыва');
  assert.equal(say(own(quotes).selection, {shown: 1, count: 5}), '1 из 5 отзывов');
  assert.equal(say(own(quotes).mean, {count: 1}), 'Среднее по 1 оценке на этой странице');
});

test('numbers in messages are written as the language writes them', () => {
  assert.equal(localeOf('de').say(localeOf('de').own(stars).ratings, {count: 12345}), '12.345 Bewertungen');
  const {own, say} = localeOf('en-IN');
  assert.equal(say(own(checklist).checked, {done: 123456, count: 200000}), '1,23,456 of 2,00,000 checked');
});

test('a value is put in as it is, even if it looks like a place for one', () => {
  const {words, say} = localeOf('en');
  assert.equal(say(words.checkPriceAt, {seller: '{seller} $& {text}'}), 'Check price at {seller} $& {text}');
});

test('a page in a language without words has English words that are marked, and its own formats', () => {
  const {own, say, words, format, isForeign} = localeOf('fi');
  assert.equal(isForeign, true);
  assert.equal(own(review).pros, '\uFDD4What I liked\uFDD4');
  assert.equal(say(words.outOf, {value: 4.5, best: 5}), '\uFDD44,5 out of 5\uFDD4');
  assert.equal(format.date(Date.UTC(2026, 5, 25)), '25. kesäkuuta 2026');
  for (const language of ['', 'en', 'en-GB', 'not a language', 'fr']) assert.equal(localeOf(language).isForeign, false);
});

for (const [written, language] of [
  ['fr-CA', 'fr'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh_SG', 'zh-Hans'],
  ['zh-Hans-HK', 'zh-Hans'],
  ['zh-Hant', 'en'],
  ['zh-TW', 'en'],
  ['zh-HK', 'en'],
  ['iw', 'he'],
  ['iw-IL', 'he'],
  ['in', 'id'],
  ['in_ID', 'id'],
  ['DE-ch', 'de'],
  ['ar-EG', 'ar'],
  ['es-419', 'es'],
  ['nl_BE.UTF-8', 'nl'],
  ['fil', 'en'],
  ['x-klingon', 'en'],
  ['', 'en'],
])
  test(`a page in ${written || 'no language'} speaks ${language}`, () =>
    assert.equal(localeOf(written).words.paidLink.replaceAll('\uFDD4', ''), localeOf(language).words.paidLink));

test('labels replace messages, also in the language of a part', () => {
  const locale = localeOf('de', {pros: 'Stark', yes: 'Jawohl'});
  assert.equal(locale.own(review).pros, 'Stark');
  assert.equal(locale.own(review).cons, 'Was mich störte');
  assert.equal(locale.words.yes, 'Jawohl');
  assert.equal(locale.in('fr').own(review).pros, 'Stark');
  assert.equal(localeOf('de').own(review).pros, 'Was mir gefiel');
});

test('what Amazon asks its partners to say is said word for word', async () => {
  assert.equal(ENGLISH.amazon, 'As an Amazon Associate I earn from qualifying purchases.');
  for (const [language, sentence] of [
    ['de', 'Als Amazon-Partner verdiene ich an qualifizierten Verkäufen.'],
    ['fr', 'En tant que Partenaire Amazon, je réalise un bénéfice sur les achats remplissant les conditions requises.'],
    [
      'es',
      'En calidad de Afiliado de Amazon, obtengo ingresos por las compras adscritas que cumplen los requisitos aplicables.',
    ],
    ['it', 'In qualità di Affiliato Amazon io ricevo un guadagno dagli acquisti idonei.'],
    [
      'pt-BR',
      'Como participante do Programa de Associados da Amazon, sou remunerado pelas compras qualificadas efetuadas.',
    ],
    ['ja', 'Amazonのアソシエイトとして、当サイトは適格販売により収入を得ています。'],
    ['nl', 'Als Amazon-partner verdien ik aan kwalificerende aankopen.'],
  ])
    assert.equal((await wordsOf(language)).amazon, sentence);
});
