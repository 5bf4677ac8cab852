// A date is the same day for every reader, wherever they are.
import {expect} from '@open-wc/testing';
import {formatFor} from '../../src/i18n/format.js';
import {readDay} from '../../src/model/date.js';
import {renderToString} from '../../src/prerender/render-to-string.js';

const ZONES = [
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kolkata',
  'America/St_Johns',
  'Europe/London',
  'America/Sao_Paulo',
];
const DATES = ['2026-06-25', '2026-01-01', '2026-12-31', '2024-02-29', '2026-03-29', '2026-10-25'];

describe('a date', () => {
  const own = process.env['TZ'];
  for (const zone of ZONES)
    it(`is the same day in ${zone}`, () => {
      process.env['TZ'] = zone;
      try {
        expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal(zone.replace('Kolkata', 'Calcutta'));
        for (const date of DATES) {
          const day = readDay(date)!;
          expect(day.iso).to.equal(date);
          const [year, month, dayOfMonth] = date.split('-').map(Number);
          expect(formatFor('en').date(day.midnight)).to.match(new RegExp(` ${dayOfMonth}, ${year}$`));
          expect(formatFor('ja').date(day.midnight)).to.equal(`${year}年${month}月${dayOfMonth}日`);
        }
        const card = renderToString('review-card', {name: 'A', datePublished: '2026-06-25', summary: 'b'});
        expect(card).to.contain('datetime="2026-06-25"').and.contain('June 25, 2026');
      } finally {
        if (own === undefined) delete process.env['TZ'];
        else process.env['TZ'] = own;
      }
    });
});
