import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sizes} from '../../.config/size.mjs';

/** The most that a page's reader downloads, gzipped. */
// A kB is 1,024 bytes.
const CEILINGS = {'candor.js': 14 * 1024, 'review-card': 11 * 1024};

for (const {name, gzip} of await sizes()) {
  const ceiling = CEILINGS[name];
  if (!ceiling) continue;
  test(`${name} has at most ${ceiling} bytes`, () =>
    assert.ok(gzip <= ceiling, `${gzip} bytes, ${gzip - ceiling} too many`));
}
