import { describe, expect, it } from 'vitest';
import { isFormulaCell } from '../../../src/engine/read/formula-cell.js';
import type { ConfigInput } from '../../../src/index.js';
import { csvOf, runOn } from '../../laws/support.js';

const isFormula = (text: string): boolean => isFormulaCell(Buffer.from(text), 0, Buffer.byteLength(text));

describe('a cell that a spreadsheet would run', () => {
  it.each([
    '=1+1',
    '=HYPERLINK("https://x.example")',
    '"=1+1"',
    '@SUM(1)',
    '"\t=1"',
    '"\r=1"',
    '+1+cmd',
    "-2+3+cmd|' /C calc'!A0",
    '+1+1',
    '- à rappeler',
  ])('is %j', (cell) => expect(isFormula(cell)).toBe(true));

  it.each([
    '',
    '""',
    'a=1',
    "'=1+1",
    '+33199001234',
    '+33 1 99 00 12 34',
    '"+33 (0)1.99.00.12.34"',
    '-12,5',
    '-12 500,00 €',
    '-3.5 %',
    '-1\u202f000',
    '-',
    '---',
    '+',
    'claire@acme.example',
  ])('is not %j', (cell) => expect(isFormula(cell)).toBe(false));
});

describe('the cleaned file', () => {
  const FILE = csvOf(
    'email;nom;telephone;ville',
    'anne@acme.example;=1+1;+33 1 99 00 12 34 poste 3;"\tLyon"',
    'bob@acme.example;Martin;01 99 00 12 35;-12,5',
    'not an address;=2+2;;Paris',
    'carl@acme.example;"@x;""y""";+33199001237;Brest',
  );
  const CONFIG: ConfigInput = { absent: ['lastInboundAt', 'source'] };
  const WIDE: ConfigInput = { ...CONFIG, channels: ['email', 'phone'], columns: { ville: 'keep' } };

  it('is told to hold such cells, by column and row, of the contacts that stay', async () => {
    const { report, clean } = await runOn(FILE, { config: WIDE });
    expect(report.notes.filter(({ code }) => code.startsWith('formula'))).toEqual([
      { code: 'formula-cells', count: 2, column: 1, rows: [2, 5] },
      { code: 'formula-cells', column: 3, rows: [2] },
    ]);
    expect(clean.toString()).toContain('anne@acme.example;=1+1;+33 1 99 00 12 34 poste 3;"\tLyon"\n');
  });

  it('has them with an apostrophe on demand, and all else as it came', async () => {
    const { report, clean } = await runOn(FILE, { config: { ...WIDE, excelSafe: true } });
    expect(report.notes.filter(({ code }) => code.startsWith('formula')).map(({ code }) => code)).toEqual([
      'formula-cells-safe',
      'formula-cells-safe',
    ]);
    expect(clean.toString()).toBe(
      [
        'email;nom;telephone;ville',
        "anne@acme.example;'=1+1;+33 1 99 00 12 34 poste 3;'\tLyon",
        'bob@acme.example;Martin;01 99 00 12 35;-12,5',
        `carl@acme.example;"'@x;""y""";+33199001237;Brest`,
        '',
      ].join('\n'),
    );
    const again = await runOn(clean, { config: { ...WIDE, excelSafe: true } });
    expect(again.clean.toString()).toBe(clean.toString());
    expect(again.report.notes.filter(({ code }) => code.startsWith('formula'))).toEqual([]);
  });

  it('counts the same in threads as in one', async () => {
    const many = csvOf('email;nom', ...Array.from({ length: 5000 }, (_, i) => `person${i}@acme.example;${i % 100 === 7 ? '=1' : 'A'}`));
    const [one, two] = await Promise.all([1, 2].map((workers) => runOn(many, { config: { ...CONFIG }, workers, blockBytes: 4096 })));
    expect(two?.report.notes).toEqual(one?.report.notes);
    expect(one?.report.notes).toContainEqual({
      code: 'formula-cells',
      count: 50,
      column: 1,
      rows: [9, 109, 209, 309, 409, 509, 609, 709, 809, 909],
    });
  });

  it('has a header that runs no more than its cells', async () => {
    const { clean } = await runOn(csvOf('email;=nom', 'anne@acme.example;A', 'bob@acme.example;B'), {
      config: { ...CONFIG, columns: { '=nom': 'keep' }, excelSafe: true },
    });
    expect(clean.toString().split('\n')[0]).toBe("email;'=nom");
  });
});
