import {expect} from '@open-wc/testing';
import {check} from '../../src/input/check.js';
import {endOf, readDay} from '../../src/model/date.js';
import {reviewShape} from '../../src/model/review.js';

const dayOf = (written: string): string | undefined => {
  const day = readDay(written);
  return day && new Date(day.midnight).toISOString();
};

describe('a date', () => {
  for (const [written, iso, midnight] of [
    ['2026-06-25', '2026-06-25', '2026-06-25'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['2026-12-31', '2026-12-31', '2026-12-31'],
    ['1999-01-01', '1999-01-01', '1999-01-01'],
    ['June 25, 2026', '2026-06-25', '2026-06-25'],
    ['June 5, 2026', '2026-06-05', '2026-06-05'],
    ['January 1, 2026', '2026-01-01', '2026-01-01'],
    ['February 29, 2024', '2024-02-29', '2024-02-29'],
    ['December 31, 2026', '2026-12-31', '2026-12-31'],
    ['2026-06-25T23:30', '2026-06-25T23:30', '2026-06-25'],
    ['2026-06-25T23:30:15Z', '2026-06-25T23:30:15Z', '2026-06-25'],
    ['2026-06-25T00:30:00+14:00', '2026-06-25T00:30:00+14:00', '2026-06-25'],
    ['2026-06-25T23:30:00-11:00', '2026-06-25T23:30:00-11:00', '2026-06-25'],
    ['2026-06-25T23:30:00.123Z', '2026-06-25T23:30:00.123Z', '2026-06-25'],
    ['2026/06/25', '2026-06-25', '2026-06-25'],
    ['2026-06-25 14:03:11', '2026-06-25T14:03:11', '2026-06-25'],
    ['2026-06-25 10:00', '2026-06-25T10:00', '2026-06-25'],
    ['2026/06/25 14:03:11', '2026-06-25T14:03:11', '2026-06-25'],
    ['2026-06-25T14:03:11.000000Z', '2026-06-25T14:03:11.000Z', '2026-06-25'],
    ['2026-06-25 14:03:11.123456+00', '2026-06-25T14:03:11.123+00:00', '2026-06-25'],
    ['2026-06-25 14:03:11+02', '2026-06-25T14:03:11+02:00', '2026-06-25'],
    ['2026-06-25 23:30:00 -1100', '2026-06-25T23:30:00-11:00', '2026-06-25'],
    ['2026-06-25T00:30:00+1400', '2026-06-25T00:30:00+14:00', '2026-06-25'],
    ['2026-06-25 14:03:11 UTC', '2026-06-25T14:03:11Z', '2026-06-25'],
    ['2026-06', '2026-06', '2026-06-01'],
    ['2026/12', '2026-12', '2026-12-01'],
  ] as const) {
    it(`“${written}” is the same day in every time zone`, () => {
      expect(readDay(written)?.iso).to.equal(iso);
      expect(dayOf(written)).to.equal(`${midnight}T00:00:00.000Z`);
    });
  }

  for (const month of 'January February March April May June July August September October November December'.split(
    ' ',
  )) {
    it(`knows ${month}, also shortened`, () => {
      const number = String(new Date(`${month} 1, 2026 UTC`).getUTCMonth() + 1).padStart(2, '0');
      expect(readDay(`${month} 17, 2026`)?.iso).to.equal(`2026-${number}-17`);
      expect(readDay(`${month.slice(0, 3)} 17, 2026`)?.iso).to.equal(`2026-${number}-17`);
    });
  }

  it('ends with its day or its month, or at its time', () => {
    for (const [written, end] of [
      ['2026-06-25', '2026-06-26'],
      ['June 30, 2026', '2026-07-01'],
      ['2026-06', '2026-07-01'],
      ['2026-12', '2027-01-01'],
      ['2026-06-25T10:00Z', '2026-06-25T10:00Z'],
    ] as const)
      expect(endOf(written)).to.equal(Date.parse(end));
    expect(Number.isNaN(endOf('soon'))).to.equal(true);
  });

  it('with a time is that moment; without, it begins at midnight UTC', () => {
    expect(readDay('2026-06-25T00:30:00+14:00')!.moment).to.equal(Date.UTC(2026, 5, 24, 10, 30));
    expect(readDay('2026-06-25T23:30:00-11:00')!.moment).to.equal(Date.UTC(2026, 5, 26, 10, 30));
    expect(readDay('2026-06-25')!.moment).to.equal(Date.UTC(2026, 5, 25));
    expect(readDay('June 25, 2026')!.moment).to.equal(Date.UTC(2026, 5, 25));
  });

  for (const written of [
    '2026-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-06-31',
    '2026-13-01',
    '2026-13',
    '2026-00',
    '2026-00-10',
    '2026-06-00',
    '2026-06-25T25:00',
    '2026-06-25T10:60Z',
    'February 29, 2026',
    'February 30, 2026',
    'June 31, 2026',
    'June 0, 2026',
    'June 32, 2026',
    'Foo 12, 2026',
    'Mai 5, 2026',
    'Smarch 13, 2026',
    '2026-02-30 14:03:11',
    '2026/02/30',
    '0000-00-00',
  ]) {
    it(`“${written}” is no day that exists`, () => {
      expect(readDay(written)).to.equal(undefined);
    });
  }

  for (const written of [
    '25/06/2026',
    '06/25/2026',
    '25.06.2026',
    '25. Juni 2026',
    '25 June 2026',
    'June 2026',
    'last summer',
    '2026',
    '2026-6',
    '02026',
    '2026-6-5',
    '20260625',
    '2026-06-25 14:03:11 CEST',
    '2026-06-25T10',
    '+002026-06-25',
    '1782345600000',
    'June 25, 26',
    'June 25, 2026 at noon',
    ' 2026-06-25',
    '2026-06-25\n',
    'Thu Jun 25 2026',
    '',
  ]) {
    it(`${JSON.stringify(written)} is left as it is written`, () => {
      expect(readDay(written)).to.equal(undefined);
    });
  }

  for (const written of [
    '0000-00-00 00:00:00',
    '0000-00-00',
    '0001-01-01T00:00:00Z',
    '-0001-11-30T00:00:00+00:00',
    '2026-02-30',
    '2026/02/30 14:03:11',
    '1782396191',
    '1782396191000',
    '20260625',
  ]) {
    it(`“${written}” is none, and is told`, () => {
      const {model, problems} = check(reviewShape, {
        name: 'Drift',
        datePublished: written,
        evidence: {testedFrom: written},
      });
      expect(model).to.deep.equal({name: 'Drift'});
      const told = problems.map(({path, expected, found}) => [path, expected, found]);
      const date = 'a date such as 2026-06-25';
      expect(told).to.deep.equal([
        ['evidence.testedFrom', date, `“${written}”`],
        ['datePublished', date, `“${written}”`],
      ]);
    });
  }

  for (const written of ['25/06/2026', '05.06.2026', '2026', '2026-06', 'last summer', '2026-06-25 to 2026-07-01'])
    it(`“${written}” may stand in words of the author’s own`, () => {
      const {model, problems} = check(reviewShape, {name: 'Drift', datePublished: written});
      expect(model!.datePublished).to.equal(written);
      expect(problems).to.deep.equal([]);
    });
});
