import assert from 'node:assert/strict';
import {test} from 'node:test';
import {dayOf} from '../../src/input/feed-date.js';

for (const [written, day] of [
  ['Sat, Dec 12 2026 02:02:33 PM', '2026-12-12'],
  ['Sat Dec 12 02:02:33 PST 2026', '2026-12-12'],
  ['Sat Dec  5 02:02:33 2026', '2026-12-05'],
  ['December 12th, 2026', '2026-12-12'],
  ['Sat, 12 Dec 2026 02:02 EST', '2026-12-12'],
  ['12 Dec 2026 23:59:59 Z', '2026-12-12'],
  ['Sat, 12 Dec 2026 02:02:33 +0530', '2026-12-12'],
  ['Saturday, 12-Dec-26 02:02:33 GMT', '2026-12-12'],
  ['5 Jun 98 04:30 PDT', '1998-06-05'],
  ['Do, 05 März 2026 10:00', '2026-03-05'],
  ['12. Dezember 2026', '2026-12-12'],
  ['18. Mai 2026', '2026-05-18'],
  ['2026-12-12 02:02:33', '2026-12-12'],
  ['2026/6/8 10:00', '2026-06-08'],
  ['20261212T020233Z', '2026-12-12'],
  // Names of other languages are not guessed.
  ['mar., 18 juin 2026 23:30', 'mar., 18 juin 2026 23:30'],
  ['12 Dec', '12 Dec'],
  ['1765548153', '1765548153'],
  ['', ''],
] as const)
  test(`a date of a feed: ${written || 'none'}`, () => assert.equal(dayOf(written.replaceAll(/\s+/g, ' ')), day));
