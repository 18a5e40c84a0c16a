import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, runOn } from './support.js';

/** Whether a prospect whose last sign is of that day is in the cleaned file of another day. */
const keeps = async (written: string, asOf: string): Promise<boolean> => {
  const { report } = await runOn(csvOf('email;dernier_contact_entrant;source', `claire@acme.example;${written};Salon`), {
    config: { asOf },
  });
  return report.rows.kept === 1;
};

describe('thirty-six months after the last sign of a prospect, to the day', () => {
  it.each([
    ['the last day is still a day', '2023-11-24', '2026-11-24', true],
    ['the day after is not', '2023-11-23', '2026-11-24', false],
    ['nor is it later', '2023-11-24', '2026-11-25', false],
    ['29 February falls on 28 February three years later, which is the last day', '2024-02-29', '2027-02-28', true],
    ['and 1 March is after it', '2024-02-29', '2027-03-01', false],
    ['28 February ends the same day as 29 February', '2024-02-28', '2027-02-28', true],
    ['28 February has no 29th to wait for', '2025-02-28', '2028-02-28', true],
    ['so that on 29 February it is over', '2025-02-28', '2028-02-29', false],
    ['a month of 31 days', '2023-08-31', '2026-08-31', true],
    ['the last day of a year', '2023-12-31', '2026-12-31', true],
    ['and the first of the next', '2023-12-31', '2027-01-01', false],
    ['French spelling', '24/11/2023', '2026-11-24', true],
    ['French spelling, a day too late', '23/11/2023', '2026-11-24', false],
    ['with an hour of the evening', '2023-11-23 23:59:59', '2026-11-24', false],
    ['with an hour of the evening that is still the last day', '2023-11-24 23:59:59', '2026-11-24', true],
    ['a moment in UTC that is the next day in Paris', '2023-11-23T23:30:00Z', '2026-11-24', true],
    ['a moment in UTC that is the same day in Paris', '2023-11-23T22:30:00Z', '2026-11-24', false],
  ])('%s: %s on %s', async (_name, written, asOf, kept) => {
    expect(await keeps(written, asOf)).toBe(kept);
  });

  it('is counted on the calendar, for any two days', async () => {
    const pad = (n: number): string => String(n).padStart(2, '0');
    const day = fc.record({
      year: fc.integer({ min: 2015, max: 2030 }),
      month: fc.integer({ min: 1, max: 12 }),
      date: fc.integer({ min: 1, max: 31 }),
    });
    const lengthOf = (year: number, month: number): number =>
      [31, year % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number;
    const isoOf = ({ year, month, date }: { year: number; month: number; date: number }): string =>
      `${year}-${pad(month)}-${pad(Math.min(date, lengthOf(year, month)))}`;
    await fc.assert(
      fc.asyncProperty(day, fc.integer({ min: -2, max: 2 }), async (last, late) => {
        const written = isoOf(last);
        const limit = isoOf({ ...last, date: Number(written.slice(8)), year: last.year + 3 });
        const asOf = new Date(Date.parse(limit) + late * 86_400_000).toISOString().slice(0, 10);
        expect([written, asOf, await keeps(written, asOf)]).toEqual([written, asOf, late <= 0]);
      }),
      { numRuns: 150, seed: 20261124 },
    );
  });
});
