import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readGtin, readIsbn} from '../../src/structured-data/identifiers.js';

test('a GTIN has 8, 12, 13 or 14 digits, and its check digit is right', () => {
  for (const right of ['4006381333931', '73513537', '036000291452', '00012345600012', '4 006381-333931'])
    assert.equal(readGtin(right), right.replaceAll(/\D/g, ''), right);
  for (const wrong of ['4006381333932', '4006381333', '00000000', 'abc', '', '40063813339319'])
    assert.equal(readGtin(wrong), undefined, wrong);
});

test('an ISBN has 10 or 13 digits, and its check digit is right', () => {
  for (const [right, digits] of [
    ['978-3-16-148410-0', '9783161484100'],
    ['ISBN 0-306-40615-2', '0306406152'],
    ['0-8044-2957-x', '080442957X'],
  ] as const)
    assert.equal(readIsbn(right), digits);
  for (const wrong of ['978-3-16-148410-1', '0306406153', '4006381333931', '97831614841', 'X'])
    assert.equal(readIsbn(wrong), undefined, wrong);
});
