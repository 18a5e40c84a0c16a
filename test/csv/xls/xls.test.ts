import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, tableText } from '../tables/read-table.js';
import { begin, bookOf, END, letters, long, real, record, short, type WrittenSheet } from './write-xls.js';

const { compoundOf } = (await import(new URL('../../../scripts/prove/fuzz/targets/compound.mjs', import.meta.url).href)) as {
  compoundOf(stream: Buffer, name?: string): Buffer;
};

const file = (name: string): Buffer => readFileSync(join(import.meta.dirname, name));
const label = (row: number, column: number, text: string): Buffer => record(0x0204, row, column, 0, letters(text));
const xls = (records: readonly Buffer[], globals: readonly Buffer[] = []): Buffer => compoundOf(bookOf([{ records }], globals));
/** What a cell comes to as text, with one behind it. */
const textOf = async (cells: readonly Buffer[], globals: readonly Buffer[] = []): Promise<string> =>
  (await tableText(xls([...cells, label(0, 1, 'end')], globals))).text.replace(/;end\r\n$/, '');

const style = (format: number, font = 0): Buffer => record(0x00e0, font, format, Buffer.alloc(16));
const font = (struck: boolean): Buffer => record(0x0031, 200, struck ? 8 : 0, Buffer.alloc(12));
const formula = (value: Buffer): Buffer => record(0x0006, 0, 0, 0, value, Buffer.alloc(8));
const special = (kind: number, said = 0): Buffer => Buffer.from([kind, 0, said, 0, 0, 0, 255, 255]);

describe('a workbook of Excel 97 to 2003, as programs write it', () => {
  it('LibreOffice: sheets, days, formats, formulas, notes, lines through, hidden and merged cells', async () => {
    const { text, told } = await tableText(file('libreoffice.xls'));
    expect(text.split('\r\n').slice(0, 4)).toEqual([
      'Email;Nom;Téléphone;Collecté le;CP;Vu à;Taux;Vrai;Total;Note;cell notes / notes de cellules',
      'p1@acme1.example;Müller-1 李;612345671;2026-03-01 09:30;01001;08:01;25%;TRUE;1002;;',
      'p2@acme2.example;Müller-2 李;612345672;2026-03-02;01002;08:02;50%;FALSE;p1@acme1.example!;"ligne 1\nligne 2; ""q"" <b>&";ne plus contacter SVP 李',
      'p3@acme3.example;Müller-3 李;612345673;2026-03-03 09:30;01003;08:03;75%;TRUE;#DIV/0!;;rappeler lundi',
    ]);
    expect(text).toContain('p8@acme8.example;Müller-8 李;612345678;2026-03-08;01008;08:08;200%;FALSE;;;struck through');
    // The cell below is merged with it.
    expect(text).toContain('p10@acme10.example;Müller-9 李');
    expect(told).toMatchObject({
      kind: 'xls',
      sheet: 'Contacts été',
      otherSheets: [
        { name: 'Désinscrits', hidden: false },
        { name: 'vieux', hidden: true },
      ],
      hiddenRows: 1,
      hiddenColumns: 1,
      mergedCells: 1,
      errorCells: 2,
      uncalculatedCells: 0,
    });
    expect((await tableText(file('libreoffice.xls'), { sheet: 'Désinscrits' })).text).toContain('p12@acme12.example');
  });

  it('xlwt: texts that go on in the next record, in letters of one byte and of two', async () => {
    const { text } = await tableText(file('xlwt.xls'));
    const rows = text.split('\r\n');
    for (let i = 1; i < 60; i++)
      expect(rows[i]).toMatch(new RegExp(`^u${i}@beta${i}\\.example;${i % 2 ? '李' : 'é'}{${150 + i}};2026-01-`));
    expect(rows[60]).toMatch(/^u60@beta60\.example;;;struck through/);
  });
});

describe('a cell', () => {
  it.each<[string, readonly Buffer[], string, (readonly Buffer[])?]>([
    ['a text', [label(0, 0, 'é; "x"')], '"é; ""x"""'],
    ['a text of other letters', [label(0, 0, 'Ωλ')], 'Ωλ'],
    ['a shared text', [record(0x00fd, 0, 0, 0, long(1))], 'deux', [record(0x00fc, long(2), long(2), letters('un'), letters('deux'))]],
    ['a number', [record(0x0203, 0, 0, 0, real(33_612_345_678))], '33612345678'],
    ['a short whole number', [record(0x027e, 0, 0, 0, long((612_345 << 2) | 2))], '612345'],
    ['one below zero', [record(0x027e, 0, 0, 0, long((-7 << 2) | 2))], '-7'],
    ['a hundred times one', [record(0x027e, 0, 0, 0, long((1234 << 2) | 3))], '12.34'],
    ['the first bits of a longer one', [record(0x027e, 0, 0, 0, real(0.5).subarray(4))], '0.5'],
    ['several numbers at once', [record(0x00bd, 0, 0, 0, long((1 << 2) | 2), 0, long((2 << 2) | 2), 1)], '1;2', []],
    ['a day', [record(0x0203, 0, 0, 0, real(46_082))], '2026-03-01', [style(14)]],
    ['a day of a workbook that counts from 1904', [record(0x0203, 0, 0, 0, real(44_620))], '2026-03-01', [record(0x0022, 1), style(14)]],
    ['a format of its own', [record(0x0203, 0, 0, 0, real(1000))], '01000', [record(0x041e, 164, letters('00000')), style(164)]],
    ['yes', [record(0x0205, 0, 0, 0, Buffer.from([1, 0]))], 'TRUE'],
    ['an error', [record(0x0205, 0, 0, 0, Buffer.from([15, 1]))], '#VALUE!'],
    ['a formula that came to a number', [formula(real(4))], '4'],
    ['to a text', [formula(special(0)), record(0x0207, letters('quatre'))], 'quatre'],
    ['to yes', [formula(special(1, 1))], 'TRUE'],
    ['to an error', [formula(special(2, 42))], '#N/A'],
    ['to nothing', [formula(special(3))], ''],
    ['a formula whose text nobody wrote is no blank, which would say no', [formula(special(0))], '#CALC!'],
    ['what XML cannot hold', [label(0, 0, 'a\u0001_x0041_\r')], '"a\u0001_x0041_\r"'],
  ])('%s', async (name, cells, expected, globals = []) => {
    if (name === 'several numbers at once') expect((await tableText(xls(cells))).text).toBe('1;2\r\n');
    else expect(await textOf(cells, globals)).toBe(expected);
  });

  it('cells and rows in whatever order are put in theirs, and the last of two counts', async () => {
    const { text } = await tableText(xls([label(1, 1, 'd'), label(0, 1, 'b'), label(1, 0, 'x'), label(0, 0, 'a'), label(1, 0, 'c')]));
    expect(text).toBe('a;b\r\nc;d\r\n');
  });

  it('a chart in a sheet has no cells', async () => {
    const { text } = await tableText(xls([label(0, 0, 'a'), begin(0x20), label(0, 0, 'chart'), END, label(0, 1, 'b')]));
    expect(text).toBe('a;b\r\n');
  });

  it('a note, and a text that is struck through by its runs, stand beside their row', async () => {
    const note = [
      record(0x005d, 0x15, 18, 0x19, 7, Buffer.alloc(14)),
      record(0x01b6, Buffer.alloc(10), 5, 8, Buffer.alloc(4)),
      record(0x003c, Buffer.from([0]), Buffer.from('à ôt', 'latin1')),
      record(0x003c, Buffer.from([0]), Buffer.from('é', 'latin1')),
      record(0x003c, Buffer.alloc(8)),
      record(0x001c, 1, 0, 0, 7, letters('Léa')),
    ];
    const runs = Buffer.concat([short(8), Buffer.from([8]), short(1), Buffer.from('a@b.test', 'latin1'), short(0), short(5)]);
    // Number 4 is no font: the fifth that is written is number 5.
    const globals = [font(false), font(false), font(false), font(false), font(true), record(0x00fc, long(1), long(1), runs)];
    const shared = record(0x00fd, 2, 0, 0, long(0));
    const { text } = await tableText(xls([label(0, 0, 'Email'), label(0, 1, 'Nom'), label(1, 0, 'x@b.test'), shared, ...note], globals));
    expect(text.split('\r\n').slice(1, 3)).toEqual(['x@b.test;;à ôté', 'a@b.test;;struck through (refused?) / barré (refus ?)']);
  });
});

describe('what is no such workbook, or a broken one', () => {
  const sheet: WrittenSheet = { records: [label(0, 0, 'Email'), label(1, 0, 'a@acme.example')] };
  it.each<[string, () => Buffer, string, string]>([
    ['one under a password', () => xls([], [record(0x002f, 1, 1, 1)]), 'LUMO_PASSWORD', 'password'],
    ['an encrypted one of today', () => compoundOf(Buffer.alloc(5000), 'EncryptedPackage'), 'LUMO_PASSWORD', 'password'],
    ['one of Excel 95', () => compoundOf(bookOf([sheet]), 'Book'), 'LUMO_NOT_A_CSV', 'before 1997'],
    ['one that says so inside', () => compoundOf(Buffer.concat([begin(5, 0x0500), END])), 'LUMO_NOT_A_CSV', 'before 1997'],
    ['a document', () => compoundOf(Buffer.alloc(5000), 'WordDocument'), 'LUMO_NOT_A_CSV', 'old format'],
    ['one without sheets', () => compoundOf(Buffer.concat([begin(5), END])), 'LUMO_WORKBOOK_BROKEN', 'cannot be read'],
    ['one whose sheets are empty', () => xls([]), 'LUMO_INPUT_EMPTY', 'nothing in it'],
    ['one that was cut off', () => xls([label(0, 0, 'a'.repeat(9000))]).subarray(0, 5000), 'LUMO_WORKBOOK_BROKEN', 'cannot be read'],
    ['its first bytes', () => xls([]).subarray(0, 300), 'LUMO_WORKBOOK_BROKEN', 'cannot be read'],
    ['a text that is not there', () => xls([record(0x00fd, 0, 0, 0, long(3))]), 'LUMO_WORKBOOK_BROKEN', 'cannot be read'],
    [
      'more texts than there are',
      () => xls([label(0, 0, 'a')], [record(0x00fc, long(9), long(0xffffffff), letters('a'))]),
      'LUMO_WORKBOOK_BROKEN',
      'cannot be read',
    ],
  ])('%s', async (_, make, code, says) => {
    expect(await codeOf(tableText(make()))).toBe(code);
    await expect(tableText(make())).rejects.toThrow(says);
  });

  it('a chain of sectors that runs in a circle ends', async () => {
    const bytes = compoundOf(bookOf([{ records: [label(0, 0, 'a'.repeat(9000))] }]));
    const table = 512 + (bytes.readUInt32LE(76) as number) * 512;
    bytes.writeUInt32LE(0, table + 4);
    expect(await codeOf(tableText(bytes))).toBe('LUMO_WORKBOOK_BROKEN');
  });

  it('sheets that lie in each other are not read again and again', async () => {
    const book = bookOf(Array.from({ length: 40 }, (_, i) => ({ records: i === 0 ? [label(0, 0, 'x'.repeat(8000))] : [] })));
    const first = book.indexOf(record(0x0085).subarray(0, 2));
    const at = book.readUInt32LE(first + 4);
    for (let i = 0, from = first; i < 40; i++, from += 4 + book.readUInt16LE(from + 2)) book.writeUInt32LE(at, from + 4);
    expect(await codeOf(tableText(compoundOf(book)))).toBe('LUMO_WORKBOOK_BROKEN');
  });

  it('whatever happens to its bytes, it is read or refused by a code', async () => {
    const whole = file('libreoffice.xls');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        fc.option(fc.nat(whole.length), { freq: 5 }),
        async (changes, length) => {
          const bytes = Buffer.from(whole.subarray(0, length ?? whole.length));
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          expect(String(await codeOf(tableText(bytes)))).toMatch(/^(?:nothing failed|LUMO_[A-Z_]+)$/);
        },
      ),
      { numRuns: 300 },
    );
  });
});
