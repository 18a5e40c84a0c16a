import { describe, expect, it } from 'vitest';
import type { ReportNote } from '../../../src/model/report/report-table.js';
import { runOn } from '../../laws/support.js';

const notes = async (
  lines: readonly string[],
  channels: readonly ('email' | 'phone' | 'sms')[] = ['email'],
): Promise<readonly ReportNote[]> => {
  const { report } = await runOn(Buffer.from(`${lines.join('\n')}\n`), {
    config: { channels: [...channels], absent: ['lastInboundAt', 'phone'] },
  });
  return report.notes;
};
const HEADER = 'email;nom;date_collecte;source';
const dated = (...days: readonly string[]): string[] => [HEADER, ...days.map((day, i) => `c${i}@acme.example;Martin;${day};Salon`)];

describe('a column of dates', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['that can only be read one way says nothing', ['13/01/2026', '02/03/2026'], []],
    ['that can be read both ways is read as its file is', ['01/02/2026', '02/03/2026'], ['dates-day-first-headers']],
    ['with proof of either order is mixed', ['13/01/2026', '01/13/2026'], ['dates-mixed']],
    [
      'with proof of either order and dates that read both ways is mixed, and not called unresolved',
      ['13/01/2026', '02/03/2026', '01/13/2026'],
      ['dates-mixed'],
    ],
  ])('%s', async (_name, days, codes) => {
    expect(await notes(dated(...days))).toEqual(codes.map((code) => ({ code, column: 2 })));
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['the first proof', ['13/01/2026'], []],
    ['both proofs', ['13/01/2026', '01/13/2026'], ['dates-mixed']],
    ['no proof', ['02/03/2026'], ['dates-day-first-headers']],
  ])('is surveyed to its end: far below the head, %s', async (_name, last, codes) => {
    const open = Array.from({ length: 1500 }, () => '01/02/2026');
    expect((await notes(dated(...open, ...last))).map(({ code }) => code)).toEqual(codes);
  });
});

describe('dates that read both ways in every cell of a column', () => {
  it.each<readonly [name: string, header: string, row: string, told: readonly object[]]>([
    [
      'are read as another column',
      'email;date_collecte;dernier_contact',
      '02/03/2026;13/03/2026',
      [{ code: 'dates-day-first-columns', column: 1 }],
    ],
    [
      'are read month first as another column',
      'email;date_collecte;dernier_contact',
      '02/03/2026;03/13/2026',
      [{ code: 'dates-month-first-columns', column: 1 }],
    ],
    [
      'are undecided where two other columns disagree',
      'email;date_collecte;dernier_contact;consentement_date',
      '02/03/2026;03/13/2026;13/03/2026',
      [{ code: 'dates-unresolved', column: 1 }],
    ],
    ['are read day first under semicolons', 'email;created at', '02/03/2026', [{ code: 'dates-day-first-delimiter', column: 1 }]],
    ['are read day first under commas', 'email,created at', '02/03/2026', [{ code: 'dates-day-first-default', column: 1 }]],
    [
      'are read month first beside a ZIP code',
      'email,zip code,created at',
      '94107,02/03/2026',
      [{ code: 'dates-month-first-headers', column: 2 }],
    ],
    [
      'of two columns are told once',
      'email,created at,last contact',
      '02/03/2026,03/04/2026',
      [{ code: 'dates-day-first-default', count: 2 }],
    ],
  ])('%s', async (_name, header, row, told) => {
    const sign = header.includes(';') ? ';' : ',';
    const all = await notes([header, `a@acme.example${sign}${row}`]);
    expect(all.filter(({ code }) => code.startsWith('dates-'))).toEqual(told);
  });
});

describe('quotes that do not fit', () => {
  it('are noted with the first rows', async () => {
    const rows = Array.from({ length: 14 }, (_, i) => `c${i}@acme.example;Jo "${i}" Martin;2026-01-02;Salon`);
    expect(await notes([HEADER, ...rows])).toEqual([{ code: 'stray-quotes', count: 14, rows: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11] }]);
  });

  it('are not looked for in the notes above the header, nor found in quoted cells', async () => {
    expect(await notes(['Liste "mars";;;', ';;;', HEADER, 'a@acme.example;"Martin ""Jo""";2026-01-02;Salon'])).toEqual([
      { code: 'preamble-skipped' },
    ]);
  });
});

describe('calls and SMS asked together', () => {
  const lines = ['email;tel;source', 'a@acme.example;01 99 00 12 34;Salon'];
  it.each<[string, readonly ('email' | 'phone' | 'sms')[], boolean]>([
    ['both', ['phone', 'sms'], true],
    ['calls only', ['phone'], false],
    ['SMS and email', ['sms', 'email'], false],
  ])('%s', async (_name, channels, noted) => {
    expect((await notes(lines, channels)).some(({ code }) => code === 'phone-shared-sms')).toBe(noted);
  });

  it('of a file without numbers nothing is said', async () => {
    expect(await notes(['email;source', 'a@acme.example;Salon'], ['email', 'phone', 'sms'])).toEqual([]);
  });
});

describe('a column that may tell when they came back', () => {
  const old = (header: string, cell: string): string[] => [
    `email;nom;date_collecte;source;${header}`,
    `a@acme.example;Martin;2015-03-02;Salon;${cell}`,
  ];

  it.each([
    ['Dernière révision', '2026-06-02'],
    ['Date livraison', '2026-06-02'],
    ['Dernière JPO', '2026-06-02'],
    ['Date dernier toilettage', '2026-06-02'],
  ])('is asked about where somebody is too old without it: %s', async (header, cell) =>
    expect(await notes(old(header, cell))).toContainEqual({ code: 'maybe-return', column: 4 }),
  );

  it.each([
    ['Dernier import', '2026-06-02'],
    ['Date dernier envoi newsletter', '2026-06-02'],
    ['Montant dernier don', '50'],
    ['Dernière facture', 'FA-2026-001'],
    ['Dernière révision', ''],
  ])('and not where it tells of us, or nothing: %s', async (header, cell) =>
    expect((await notes(old(header, cell))).map(({ code }) => code)).not.toContain('maybe-return'),
  );

  it('nor where nobody is', async () =>
    expect(
      (await notes(['email;nom;date_collecte;source;Dernière JPO', 'a@acme.example;Martin;2026-03-02;Salon;2026-06-02'])).map(
        ({ code }) => code,
      ),
    ).not.toContain('maybe-return'));
});
