// Days are the same in every time zone.
import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {formatFor} from '../../src/i18n/format.js';
import {readDay} from '../../src/model/date.js';

const {TZ} = process.env;
after(() => {
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});

for (const zone of [
  'UTC',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kolkata',
  'Europe/Brussels',
]) {
  test(`a day that is written is that day in ${zone}`, () => {
    process.env.TZ = zone;
    for (const written of [
      '2026-06-25',
      'June 25, 2026',
      '2026-06-25T00:10',
      '2026-06-25T23:50:00Z',
      '2026-06-25T23:50:00-11:00',
    ]) {
      const day = readDay(written);
      assert.equal(new Date(day.midnight).toISOString(), '2026-06-25T00:00:00.000Z', written);
      assert.equal(formatFor('en').date(day.midnight), 'June 25, 2026', written);
    }
    for (const impossible of ['2026-02-30', 'February 30, 2026', 'June 31, 2026'])
      assert.equal(readDay(impossible), undefined);
  });
}
