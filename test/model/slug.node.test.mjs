import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as fc from 'fast-check';
import {slug} from '../../src/index.js';

for (const [name, anchor] of [
  ['Tarnholt No. 2', 'tarnholt-no-2'],
  ['Northfold Drift 0.9 L', 'northfold-drift-0-9-l'],
  ['  --Drift!!--  ', 'drift'],
  ['Kaffeemühle Größe 2', 'kaffeemühle-größe-2'],
  ['Café Crème', 'café-crème'],
  ['手動ミル 二号', '手動ミル-二号'],
  ['हाथ की चक्की', 'हाथ-की-चक्की'],
  ['ΟΔΟΣ', 'οδος'],
  ['C++ & “quotes”', 'c-quotes'],
  ['50 % (½ size) ²', '50-½-size-²'],
  ['🙂 Smile 🙂', 'smile'],
  ['…', ''],
  ['', ''],
])
  test(`the anchor of “${name}” is “${anchor}”`, () => assert.equal(slug(name), anchor));

test('an anchor has letters, digits and single hyphens, and is its own anchor', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), (name) => {
      assert.match(slug(name), /^(?:[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*)?$/u);
      assert.equal(slug(slug(name)), slug(name));
    }),
  );
});
