import {expect} from '@open-wc/testing';
import {check} from '../../src/input/check.js';
import {amount, count, currency, flag, imageUrl, number, scalar, text, url} from '../../src/model/values.js';
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

describeValue('an address', url, [...WEB, ...OTHER], EVIL);
describeValue('the address of a picture', imageUrl, WEB, [...OTHER, ...EVIL, 'data:image/png;base64,iVBORw0KGgo=']);
