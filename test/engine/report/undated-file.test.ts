import { describe, expect, it } from 'vitest';
import { check } from '../../../src/index.js';

const HEADER = 'nom;email;source;statut;date_collecte';
const fileOf = (...dates: readonly string[]): Blob =>
  new Blob([[HEADER, ...dates.map((date, i) => `Martin;m${i}@acme${i}.example;Salon Horizon;prospect;${date}`), ''].join('\n')]);

const OPTIONS = { asOf: '2026-11-28', config: false, name: 'contacts.csv' } as const;
const gapOf = async (file: Blob, absent: readonly 'lastInboundAt'[] = []) => {
  const { report, exitCode } = await check(file.stream(), { ...OPTIONS, overrides: { absent: [...absent] } });
  return { exitCode, gaps: report.notRun.filter(({ id }) => id === 'retention-prospect').map(({ accepted }) => accepted) };
};

describe('a column of dates of which none can be read', () => {
  it.each([
    ['words', ['hier', 'autrefois'], [false], 1],
    ['blanks', ['', ''], [false], 1],
    ['placeholders', ['1970-01-01', '00/00/0000'], [false], 1],
    ['a date, and a word', ['2026-06-02', 'hier'], [], 0],
    ['months', ['juin 2026', '2026'], [], 0],
  ])('%s', async (_, dates, gaps, exitCode) => expect(await gapOf(fileOf(...dates))).toEqual({ exitCode, gaps }));

  it('is accepted where the user says that the file has none', async () =>
    expect(await gapOf(fileOf(''), ['lastInboundAt'])).toEqual({ exitCode: 0, gaps: [true] }));

  it('clears nobody whose date is written and was not read, whatever the user says', async () =>
    expect(await gapOf(fileOf('hier'), ['lastInboundAt'])).toEqual({ exitCode: 1, gaps: [true] }));
});
