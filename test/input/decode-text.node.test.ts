import assert from 'node:assert/strict';
import {test} from 'node:test';
import {decodeText} from '../../src/input/decode-text.js';
import {bytesOf} from '../helpers/bytes.js';

const xml = (words: string, encoding?: string): string =>
  `<?xml version="1.0"${encoding ? ` encoding="${encoding}"` : ''}?><rss><title>${words}</title></rss>`;

const CAFE = 'Café “Löffel” – 5 €';
for (const [name, words, encoding, declared, header] of [
  ['UTF-8 that nothing declares', CAFE, 'utf-8', undefined, undefined],
  ['UTF-8 with a byte order mark, which wins', CAFE, 'utf-8', 'windows-1251', 'text/xml; charset=koi8-r'],
  ['windows-1251', 'Кофе и чай', 'windows-1251', 'windows-1251', 'application/xml'],
  ['ISO-8859-1', 'Café, Löffel', 'windows-1252', 'ISO-8859-1', ''],
  ['ISO-8859-15', 'Œuvre à 5 €', 'iso-8859-15', 'iso-8859-15', ''],
  ['KOI8-R of a header', 'Кофе и чай', 'koi8-r', undefined, 'text/xml;charset="KOI8-R"; q=1'],
  [
    'the charset of a header before the declaration',
    'Кофе',
    'windows-1251',
    'koi8-r',
    'text/xml; charset=windows-1251',
  ],
  ['Shift_JIS', '湯の温度を測る', 'shift_jis', 'Shift_JIS', ''],
  ['EUC-JP', '湯の温度を測る', 'euc-jp', 'EUC-JP', ''],
  ['GBK', '咖啡与水', 'gbk', 'GB2312', ''],
  ['Big5', '咖啡與水', 'big5', 'big5', ''],
  ['EUC-KR', '커피와 물', 'euc-kr', 'euc-kr', ''],
  ['UTF-16 of little endian', CAFE, 'utf-16le', 'UTF-16', ''],
  ['UTF-16 of big endian', CAFE, 'utf-16be', 'UTF-16', ''],
  ['UTF-16 that a header calls UTF-8', CAFE, 'utf-16be', undefined, 'text/xml; charset=utf-8'],
  ['UTF-8 that was UTF-16 before', CAFE, 'utf-8', 'utf-16', ''],
  ['a header that does not fit', 'Кофе', 'windows-1251', 'windows-1251', 'text/xml; charset=utf-8'],
  ['a declaration that does not fit', 'Кофе', 'utf-8', 'euc-jp', ''],
  ['an encoding that is unknown', CAFE, 'utf-8', 'utf-9', 'text/xml; charset=none'],
] as const)
  test(`text in ${name} is decoded`, () => {
    const text = xml(words, declared);
    const mark = name.includes('byte order mark') ? '\uFEFF' : '';
    assert.equal(decodeText(bytesOf(mark + text, encoding), header), text);
  });

test('a byte order mark of UTF-16 is no text', () => {
  for (const encoding of ['utf-16le', 'utf-16be'])
    assert.equal(decodeText(bytesOf(`\uFEFF{"name": "${CAFE}"}`, encoding), 'application/json'), `{"name": "${CAFE}"}`);
});

test('text in no known encoding has a replacement character, and the rest of it', () => {
  assert.equal(decodeText(bytesOf('{"name": "Café"}', 'windows-1252')), '{"name": "Caf\uFFFD"}');
  const damaged = Uint8Array.from([...bytesOf(xml('湯の', 'shift_jis'), 'shift_jis'), 0xff]);
  assert.match(decodeText(damaged), /湯の.*\uFFFD$/);
});

test('text without bytes is empty', () => assert.equal(decodeText(new Uint8Array()), ''));
