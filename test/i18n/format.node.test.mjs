// Numbers are shown with the digits that their author gave them.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatFor} from '../../src/i18n/format.ts';

const spaced = (text) => text.replaceAll(/\s+/g, ' ');

for (const [value, english, german = english] of [
  [0, '0'],
  [-0, '0'],
  [4, '4'],
  [0.004, '0.004', '0,004'],
  [0.0051, '0.0051', '0,0051'],
  [-0.004, '-0.004', '-0,004'],
  [4.996, '4.996', '4,996'],
  [998.9999, '998.9999', '998,9999'],
  [1e-7, '0.0000001', '0,0000001'],
  [1234567, '1,234,567', '1.234.567'],
  [1234567.125, '1,234,567.125', '1.234.567,125'],
  [9007199254740991, '9,007,199,254,740,991', '9.007.199.254.740.991'],
  [1e21, '1,000,000,000,000,000,000,000', '1.000.000.000.000.000.000.000'],
  // Digits that come from binary arithmetic are not the author's.
  [0.1 + 0.2, '0.3', '0,3'],
  [1.1 * 3, '3.3', '3,3'],
  [4.35 * 100, '435'],
  [1 - 0.9, '0.1', '0,1'],
])
  test(`${Object.is(value, -0) ? '-0' : value} has all its digits`, () => {
    assert.equal(formatFor('en').number(value), english);
    assert.equal(formatFor('en-GB').number(value), english);
    assert.equal(formatFor('de').number(value), german);
  });

for (const [value, currency, english, german] of [
  [94, 'EUR', '€94', '94 €'],
  [94.5, 'EUR', '€94.50', '94,50 €'],
  [0, 'EUR', '€0', '0 €'],
  [-0, 'EUR', '€0', '0 €'],
  [0.004, 'USD', '$0.004', '0,004 $'],
  [19.999, 'USD', '$19.999', '19,999 $'],
  [1299.99, 'USD', '$1,299.99', '1.299,99 $'],
  [0.1 + 0.2, 'USD', '$0.30', '0,30 $'],
  [1000, 'JPY', '¥1,000', '1.000 ¥'],
  [1000.5, 'JPY', '¥1,000.5', '1.000,5 ¥'],
  [2, 'KWD', 'KWD 2', '2 KWD'],
  [2.5, 'KWD', 'KWD 2.500', '2,500 KWD'],
  [5, 'XTS', 'XTS 5', '5 XTS'],
])
  test(`${value} ${currency} has all its digits, and no more than its currency`, () => {
    assert.equal(spaced(formatFor('en').money(value, currency)), english);
    assert.equal(spaced(formatFor('de').money(value, currency)), german);
  });

test('a whole amount can have the decimals of its currency', () => {
  const {money} = formatFor('en');
  assert.deepEqual([money(94, 'USD', true), money(94, 'USD'), money(94, 'JPY', true)], ['$94.00', '$94', '¥94']);
});

test('a month is written by its name, and with digits in sentences that would inflect it', () => {
  const months = (lang) =>
    ['long', '2-digit'].map((form) => spaced(formatFor(lang).date(Date.UTC(2025, 2), undefined, form)));
  assert.deepEqual(months('en'), ['March 2025', 'March 2025']);
  assert.deepEqual(months('de'), ['März 2025', '03/2025']);
  assert.deepEqual(months('fr'), ['mars 2025', '03/2025']);
  assert.deepEqual(months('es')[0], 'marzo de 2025');
  assert.deepEqual(months('ja')[0], '2025年3月');
  // In other calendars, a month would be another one.
  assert.match(months('fa')[0], /۲۰۲۵/);
});

test('the first day of a month is an ordinal in French, as no other day', () => {
  const dates = (lang) => [1, 2, 11].map((day) => spaced(formatFor(lang).date(Date.UTC(2026, 8, day))));
  assert.deepEqual(dates('fr'), ['1er septembre 2026', '2 septembre 2026', '11 septembre 2026']);
  assert.deepEqual(dates('fr-CA')[0], '1er septembre 2026');
  assert.deepEqual(dates('it')[0], '1 settembre 2026');
});
