import assert from 'node:assert/strict';
import {test} from 'node:test';
import {importTable, kindOfTable, mapColumns} from '../../src/import/import-table.js';
import {importText} from '../../src/import/import-text.js';
import {decodeTable, isTable, readTable} from '../../src/import/table.js';
import {check} from '../../src/input/check.js';
import {SHAPES} from '../../src/model/shapes.js';

test('cells are read as RFC 4180 writes them, and as spreadsheets do', () => {
  const cases: [string, string[], string[][]][] = [
    ['a,b\r\n"x, ""y""\r\nz",2\r\n', ['a', 'b'], [['x, "y"\nz', '2']]],
    ['\uFEFFa;b\n1,5;"x;y"\n', ['a', 'b'], [['1,5', 'x;y']]],
    ['a\tb\n1\t2', ['a', 'b'], [['1', '2']]],
    ['sep=;\na;b\n1;2', ['a', 'b'], [['1', '2']]],
    ['a,b\n24" screen,2\n', ['a', 'b'], [['24" screen', '2']]],
    ['a,b\n"24 inch,2\n', ['a', 'b'], [['"24 inch', '2']]],
    ['a,b\r1,2\r', ['a', 'b'], [['1', '2']]],
    ['a,b\n\n,\n1,2\n', ['a', 'b'], [['1', '2']]],
    ['a,b\n"","x"', ['a', 'b'], [['', 'x']]],
  ];
  for (const [text, head, rows] of cases) assert.deepEqual(readTable(text), {head, rows}, JSON.stringify(text));
});

test('any encoding of a spreadsheet is read', () => {
  const text = 'Zitat;Autor\nWärmt schön – für 5 €;Jürgen\n';
  const utf8 = new TextEncoder().encode(text);
  const wide = (isLittle: boolean, hasMark: boolean): Uint8Array => {
    const codes = [...(hasMark ? '\uFEFF' : ''), ...text].map((char) => char.charCodeAt(0));
    const view = new DataView(new ArrayBuffer(codes.length * 2));
    codes.forEach((code, i) => view.setUint16(i * 2, code, isLittle));
    return new Uint8Array(view.buffer);
  };
  const windows = Uint8Array.from(text, (char) => ({'–': 0x96, '€': 0x80})[char] ?? char.charCodeAt(0));
  for (const bytes of [utf8, wide(true, true), wide(false, true), wide(true, false), wide(false, false), windows])
    assert.deepEqual(readTable(decodeTable(bytes)).rows, [['Wärmt schön – für 5 €', 'Jürgen']]);
});

test('testimonials get their fields by the names of columns, in English and German', () => {
  const table = readTable(
    'Customer Name,Review Text,Stars,Created at,Platform,URL,Order\nInes S.,"Boils fast, pours slow.",5,2026-05-14,Shop review,https://shop.example/1,77\nTom,"",4,,,,\nAda,Fine.,9/10,14.5.2026,,,\nBo,Bad.,12,,,,',
  );
  const {tag, data, notes} = importTable(table);
  assert.equal(tag, 'testimonial-list');
  assert.deepEqual(data, {
    testimonials: [
      {
        quote: 'Boils fast, pours slow.',
        author: {name: 'Ines S.'},
        rating: 5,
        date: '2026-05-14',
        source: {type: 'Shop review', url: 'https://shop.example/1'},
      },
      {quote: 'Fine.', author: {name: 'Ada'}, rating: {value: 9, best: 10}, date: '2026-05-14'},
      {quote: 'Bad.', author: {name: 'Bo'}},
    ],
  });
  assert.deepEqual(check(SHAPES[tag], data).problems, []);
  assert.match(notes.join('\n'), /Order[^]*Row 3 has no words[^]*Row 5: the rating “12”/);
  assert.deepEqual(mapColumns(readTable('Zitat;Autor;Sterne\nx;y;5'), 'testimonials'), ['quote', 'author', 'rating']);
});

test('picks keep a price only with the date on which it was seen', () => {
  const table = readTable(
    'Product,Badge,Score,Link,Price,Currency,Price date\nDrift,Best,4.5,https://x.example,94,eur,2026-11-21\nPallas,,4,https://y.example,50,EUR,',
  );
  const {tag, data, notes} = importTable(table);
  assert.equal(tag, 'top-picks');
  assert.deepEqual(data, {
    items: [
      {
        name: 'Drift',
        award: 'Best',
        rating: 4.5,
        offer: {url: 'https://x.example', price: 94, priceCurrency: 'EUR', priceAsOf: '2026-11-21'},
      },
      {name: 'Pallas', rating: 4, offer: {url: 'https://y.example'}},
    ],
  });
  assert.match(notes.join(), /Row 3: the price 50 is left out/);
});

test('other tables are comparisons, with a product in each column', () => {
  const table = readTable('Feature,Drift,Pallas,Unit\nCapacity,0.9,"0,8",L\nHolds,yes,no,\nNoise,?,,dB');
  assert.equal(kindOfTable(table), 'comparison');
  assert.deepEqual(importTable(table).data, {
    items: [{name: 'Drift'}, {name: 'Pallas'}],
    rows: [
      {name: 'Capacity', values: [0.9, 0.8], unit: 'L'},
      {name: 'Holds', values: [true, false]},
      {name: 'Noise', values: [null, null], unit: 'dB'},
    ],
  });
});

test('columns can be mapped by hand', () => {
  const table = readTable('A,B\nGood.,Ines');
  assert.deepEqual(importTable(table, 'testimonials', ['quote', 'author']).data, {
    testimonials: [{quote: 'Good.', author: {name: 'Ines'}}],
  });
});

test('that a person was verified needs a method', () => {
  const {data, notes} = importTable(readTable('Quote,Author,Verified\nGood.,Ines,yes\nFine.,Tom,Order number seen'));
  assert.deepEqual(data['testimonials'], [
    {quote: 'Good.', author: {name: 'Ines'}},
    {quote: 'Fine.', author: {name: 'Tom'}, verification: {method: 'Order number seen'}},
  ]);
  assert.match(notes.join(), /Verified/);
});

test('a table is told from other texts', () => {
  for (const text of ['a,b\n1,2', 'Zitat;Autor\nx;y']) assert.ok(isTable(text), text);
  for (const text of [
    '',
    'Hello, world',
    'Hello, world.\n\nA text, with commas.\nAnd, so, on, and, on',
    '<p>a,b\nc,d</p>',
    '{"a":1,\n"b":2}',
  ])
    assert.ok(!isTable(text), text);
  assert.equal(importText('Quote,Author\nGood.,Ines').found[0]?.tag, 'testimonial-list');
});
