// The formats of a language that Intl does not know, in a system with another language.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {test} from 'node:test';
import {localeOf} from '../../src/i18n/locale.ts';
import {root} from '../helpers/project.mjs';

const SCRIPT = `
import {localeOf} from './src/i18n/locale.ts';
const shown = (tag) => {
  const {format, words, say} = localeOf(tag);
  const date = format.date(Date.UTC(2026, 5, 25));
  return (say(words.outOf, {value: 4.5, best: 5}) + '; ' + say(words.published, {date})).replaceAll('\\uFDD4', '');
};
console.log(JSON.stringify([Intl.NumberFormat().resolvedOptions().locale, ...process.argv.slice(1).map(shown)]));
`;

test('a language that is not known follows its words, not the system', () => {
  const tags = ['xx', 'tlh', 'x-klingon', 'e n', ''];
  const output = execFileSync(
    process.execPath,
    ['--import=./test/helpers/typescript.mjs', '--input-type=module', '--eval', SCRIPT, '--', ...tags],
    {cwd: root, env: {...process.env, LC_ALL: 'de_DE.UTF-8'}, encoding: 'utf8'},
  );
  const [system, ...shown] = JSON.parse(output);
  assert.equal(system, 'de-DE');
  for (const text of shown) assert.equal(text, '4.5 out of 5; Published June 25, 2026');
  assert.equal(shown.length, tags.length);
});

test('no formats are asked for before one is used', (t) => {
  const asked = t.mock.method(Intl.DateTimeFormat, 'supportedLocalesOf');
  assert.equal(localeOf('de-AT').format.number(4.5), '4,5');
  assert.equal(asked.mock.callCount(), 0);
});
