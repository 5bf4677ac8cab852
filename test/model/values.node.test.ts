import {expect} from '@open-wc/testing';
import {check} from '../../src/input/check.js';
import {hostName} from '../../src/model/host-name.js';
import {readInline} from '../../src/model/inline.js';
import {amount, count, currency, flag, imageUrl, number, pageUrl, scalar, text, url} from '../../src/model/values.js';
import type {Schema} from '../../src/model/schema.js';

const ODD: readonly unknown[] = [undefined, null, Number.NaN, Infinity, -Infinity, {}, [], [1], () => 1, new Date(0)];

/** Valid and invalid inputs of each type of value. */
const describeValue = (name: string, schema: Schema, good: readonly unknown[], bad: readonly unknown[]): void => {
  describe(name, () => {
    for (const value of good) {
      it(`accepts ${JSON.stringify(value)} unchanged`, () => {
        expect(check(schema, value)).to.deep.equal({model: value, problems: []});
      });
    }
    for (const [i, value] of [...bad, ...ODD].entries()) {
      it(`does not take ${i < bad.length ? JSON.stringify(value) : String(i - bad.length)}, and says so`, () => {
        const {model, problems} = check(schema, value);
        expect(model).to.equal(undefined);
        expect(problems).to.have.length(1);
        for (const words of Object.values(problems[0]!)) expect(words).to.be.a('string');
        expect(problems[0]!.expected).to.not.equal('');
      });
    }
  });
};

describeValue(
  'a text',
  text,
  ['a', ' a ', '0', '<b>', '𝔞🙂', 'a'.repeat(200_000)],
  ['', ' ', '\n\t\u00A0', 0, 1, true],
);
describeValue('a number', number, [0, -1, 4.5, 1e300], ['4', '', true, false]);
describeValue('a count', count, [1, 41, 1_000_000], [0, -1, 1.5, '1', true]);
describeValue('a flag', flag, [true, false], ['true', 0, 1, '']);
describeValue('a scalar', scalar, ['a', 0, -1.5, true, false], ['', ' ']);
describeValue('an amount', amount, [0, 94, 134.5, '94 €', 'about 60'], [-1, '', ' ', true]);
describeValue('a currency', currency, ['EUR', 'USD', 'XTS'], ['eur', 'EURO', '€', 'EU', '', 5, ' EUR']);

const WEB = [
  'https://shop.example/drift',
  'http://shop.example',
  'HTTPS://SHOP.EXAMPLE/',
  '//shop.example/drift',
  '/drift',
  'drift.html',
  '../drift',
  '?id=1',
  '#drift',
  'https://shop.example/a b',
  // No character has these numbers.
  'https://shop.example/?&#a;',
  'https://shop.example/?&#0;&#xD800;&#x110000;',
  'https://shop.example/ä?q=ü#é',
  'https://bücher.example/',
  'https://shop.example/?to=javascript:alert(1)',
  './javascript:alert(1)',
];
const OTHER = ['mailto:lena@shop.example', 'tel:+32470000000', 'MailTo:lena@shop.example'];
const EVIL = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' javascript:alert(1)',
  '\tjavascript:alert(1)',
  '\njavascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  'j\na\nv\na\ns\nc\nr\ni\np\nt:alert(1)',
  'javascript\t:alert(1)',
  'javascript\n:alert(1)',
  '\u0000javascript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u001Fjavascript:alert(1)',
  'javascript://shop.example/%0Aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'da\tta:text/html,1',
  'vbscript:msgbox(1)',
  'VBScript:msgbox(1)',
  'blob:https://shop.example/1',
  'file:///etc/passwd',
  'filesystem:https://shop.example/1',
  'about:blank',
  'view-source:https://shop.example',
  'ws://shop.example',
  'ftp://shop.example',
  'intent://shop.example',
  'x:y',
  'https://',
  'http://[',
  '',
  ' ',
  42,
];

/** Addresses as they are pasted, with what is meant. */
const PASTED: Readonly<Record<string, string>> = {
  'amazon.com/dp/B0EXAMPLE?tag=a-20': 'https://amazon.com/dp/B0EXAMPLE?tag=a-20',
  'www.kitchenworks.shop': 'https://www.kitchenworks.shop',
  'Shop.Example': 'https://Shop.Example',
  'shop.example:8080/drift': 'https://shop.example:8080/drift',
  'amzn.to/3xyz': 'https://amzn.to/3xyz',
  'kaffee.müller.co.uk#top': 'https://kaffee.müller.co.uk#top',
  'кофе.рф/дрип': 'https://кофе.рф/дрип',
  'https://shop.example/p?id=7&amp;tag=slow-20': 'https://shop.example/p?id=7&tag=slow-20',
  'https://shop.example/p?id=7&#038;tag=slow-20': 'https://shop.example/p?id=7&tag=slow-20',
  '/p?id=7&amp;amp;tag=slow-20': '/p?id=7&tag=slow-20',
  'https://shop.example/?q&#x3D;drift': 'https://shop.example/?q=drift',
  'shop.example/p?id=7&amp;tag=slow-20': 'https://shop.example/p?id=7&tag=slow-20',
  ' \u200Bhttps://shop.example/drift\u00A0': 'https://shop.example/drift',
  'https://shop.example/\n    drift': 'https://shop.example/drift',
  '<https://shop.example/drift>': 'https://shop.example/drift',
  'https:shop.example/drift': 'https://shop.example/drift',
  'http:/shop.example/drift': 'http://shop.example/drift',
  'https//shop.example/drift': 'https://shop.example/drift',
  'https:///shop.example/drift': 'https://shop.example/drift',
  'http://https://shop.example/drift': 'https://shop.example/drift',
};
const MAIL: Readonly<Record<string, string>> = {
  'lena@slow.example': 'mailto:lena@slow.example',
  'lena.marsh+kettles@slow.example?subject=Hi': 'mailto:lena.marsh+kettles@slow.example?subject=Hi',
};
const PAGES = [
  'lamp.html',
  'images/a.jpg',
  './x',
  'posts/2026.01/',
  'index.php?x',
  'v1.2/lamp',
  '2026.01',
  'lamp.aspx#top',
  'kettle.md',
  'logo@2x.png',
  'feed.xml',
  '/shop.example/x',
  '?shop.example',
  '#shop.example',
  '@lena@slow.example',
  './shop.example',
  'posts/shop.example',
  'Mr. Coffee',
  'lamp',
];
const LOST = [
  '&#106;avascript:alert(1)',
  '&#x6A;avascript:alert(1)',
  '<javascript:alert(1)>',
  'java&#10;script:alert(1)',
  '<a href="https://shop.example">Drift</a>',
  '{{ product.url }}',
  'localhost:8080/drift',
];

describeValue('an address', url, [...WEB, ...OTHER, ...PAGES], [...EVIL, ...LOST]);

describe('an address as people paste it', () => {
  for (const [written, meant] of Object.entries({...PASTED, ...MAIL}))
    it(`${JSON.stringify(written)} is ${meant}, which the author is told`, () => {
      const {model, problems} = check(url, written);
      expect(model).to.equal(meant);
      expect(problems.map(({expected}) => expected)).to.deep.equal([meant]);
      expect(check(url, meant)).to.deep.equal({model: meant, problems: []});
    });

  for (const [written, meant] of Object.entries(PASTED))
    it(`${JSON.stringify(written)} leads to ${meant} in a text`, () => {
      const links: string[] = [];
      const link = (_: unknown, to: string): string => `${links.push(to)}`;
      const marks = {em: String, strong: String, code: String, link};
      readInline(`See [it](<${written.trim().replaceAll(/[<>]|\n */g, '')}>).`, marks);
      expect(links).to.deep.equal([meant]);
    });

  it('may have spaces around it', () => {
    const model = 'https://shop.example/drift';
    expect(check(url, ` ${model}\u00A0\n`)).to.deep.equal({model, problems: []});
  });

  it('of a picture is mended, and a mail address is none', () => {
    expect(check(imageUrl, 'cdn.shop.example/drift.jpg').model).to.equal('https://cdn.shop.example/drift.jpg');
    expect(check(imageUrl, 'drift@2x.jpg')).to.deep.equal({model: 'drift@2x.jpg', problems: []});
    expect(check(imageUrl, 'lena@slow.example').model).to.equal(undefined);
  });

  it('names a host also without a scheme', () => {
    for (const address of ['https://www.shop.example/drift', '//shop.example', 'HTTP://shop.example?x'])
      expect(hostName(address)).to.equal('shop.example');
    for (const address of ['/drift', 'drift', 'mailto:lena@shop.example', '#drift'])
      expect(hostName(address)).to.equal(undefined);
  });
});
describeValue('the address of an article', pageUrl, WEB, [...OTHER, ...EVIL]);
describeValue('the address of a picture', imageUrl, WEB, [...OTHER, ...EVIL, 'data:image/png;base64,iVBORw0KGgo=']);
