import {expect} from '@open-wc/testing';
import {readJson} from '../../src/input/read-json.js';
import {toBase64} from '../helpers/base64.js';

const DATA: Readonly<Record<string, unknown>> = {
  'an object': {name: 'Kettle'},
  'letters of many scripts': {name: 'Größe – 日本語 – العربية – ไทย'},
  'emoji and rare letters': {name: '🙂👩‍👩‍👧‍👦 𝔞 \u0000 \u2028'},
  'quotes and markup': {name: `"it's" & <b>50 %</b> \\ / %7B eyJ`},
  'nested data': {a: [{b: [1, 2.5, -3e10, true, false, null, 'x']}]},
};
const ENCODINGS: Readonly<Record<string, (json: string) => string>> = {
  plain: (json) => json,
  'plain, with ASCII alone': (json) =>
    json.replaceAll(/[\u0080-\uFFFF]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`),
  'percent-encoded': encodeURIComponent,
  'percent-encoded in lower case': (json) =>
    encodeURIComponent(json).replaceAll(/%[\dA-F]{2}/g, (code) => code.toLowerCase()),
  base64: toBase64,
  'base64 without padding': (json) => toBase64(json).replace(/=+$/, ''),
};

describe('JSON', () => {
  for (const [encoding, encode] of Object.entries(ENCODINGS)) {
    for (const [name, data] of Object.entries(DATA)) {
      it(`R1: of ${name}, ${encoding}, is read`, () => {
        expect(readJson(encode(JSON.stringify(data)))).to.deep.equal(data);
      });
    }

    it(`written over many lines, ${encoding}, is read`, () => {
      const data = {name: 'Kettle', pros: ['Spout']};
      expect(readJson(`\n\t ${encode(JSON.stringify(data, undefined, 2))} \n`)).to.deep.equal(data);
    });
  }

  it('of a list is read', () => {
    expect(readJson('[1]')).to.deep.equal([1]);
    expect(readJson('%5B1%5D')).to.deep.equal([1]);
  });

  it('of 200 kB is read', () => {
    const data = {name: 'é'.repeat(200_000)};
    expect(readJson(JSON.stringify(data))).to.deep.equal(data);
    expect(readJson(encodeURIComponent(JSON.stringify(data)))).to.deep.equal(data);
  });

  for (const text of [
    '',
    ' ',
    '{',
    '{"name": "It',
    '{name: "It"}',
    "{'name': 'It'}",
    '{"name": “It”}',
    'undefined',
    'eyJ',
    'eyJuYW1lIjoi',
    '%7B',
    '%7B%22name%22%3A%22%E0%A4%22%7D',
    '%7Bname%7D',
    '&quot;{}&quot;',
    'It',
  ]) {
    it(`is not ${JSON.stringify(text)}, which throws an error`, () => {
      expect(() => readJson(text)).to.throw(Error, /./);
    });
  }

  it('has no special keys such as __proto__', () => {
    const read = readJson('{"__proto__": {"hacked": true}, "constructor": {"prototype": {"hacked": true}}}');
    expect(Object.keys(read as object)).to.deep.equal(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(read)).to.equal(Object.prototype);
    expect('hacked' in {}).to.equal(false);
  });
});
