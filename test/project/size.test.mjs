import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sizes} from '../../.config/size.mjs';

/** Maximum gzipped sizes in bytes, of the script and of single widgets. */
const [ALL, ONE] = [41_350, 23_500];
/** An article contains all widgets. */
const CEILINGS = {'candor.js': ALL, 'review-article': ALL};

for (const {name, gzip} of await sizes()) {
  const ceiling = CEILINGS[name] ?? ONE;
  test(`${name} has at most ${ceiling} bytes`, () =>
    assert.ok(gzip <= ceiling, `${gzip} bytes, ${gzip - ceiling} too many`));
}
