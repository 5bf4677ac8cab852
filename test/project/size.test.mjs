import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sizes} from '../../.config/size.mjs';

/** Maximum gzipped sizes in bytes, of the script and of single widgets. */
const [ALL, ONE] = [55_200, 32_200];
/** An article contains all widgets, a card most of the parts that they share. */
const CEILINGS = {'candor.js': ALL, 'review-article': ALL, 'review-card': 34_700};

for (const {name, gzip} of await sizes()) {
  const ceiling = CEILINGS[name] ?? ONE;
  test(`${name} has at most ${ceiling} bytes`, () =>
    assert.ok(gzip <= ceiling, `${gzip} bytes, ${gzip - ceiling} too many`));
}
