import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInSection, SECTIONS, watchSections } from '../../../src/fields/table/refusal-sections.js';
import { makeSectionReader } from '../../../src/fields/table/refusal-title.js';
import type { ColumnInfo, Contact } from '../../../src/model/contact/contact.js';

const columns: readonly ColumnInfo[] = (['email', 'nom', 'statut'] as const).map((header, column) => ({
  is: 'column',
  column,
  header,
  confidence: 1,
  by: 'header',
  filled: 1,
  ...(header === 'statut' ? { field: 'status' as const } : header === 'email' ? { field: 'email' as const } : {}),
}));

const contactAt = (row: number, cells: readonly string[]): Contact => ({
  is: 'contact',
  row,
  emails: [],
  phones: [],
  text: () => '',
  date: () => ({ status: 'none', day: 0, later: 0 }),
  say: () => 'blank',
  has: () => false,
  cell: (column) => cells[column] ?? '',
});

type Line = readonly string[];
const title = (text: string): Line => [text];
const surveyed = (lines: readonly Line[]) => {
  const seen = SECTIONS.empty();
  const watch = watchSections(columns, seen);
  for (const [at, cells] of lines.entries())
    if (cells.length === 1) watch.aside(cells, { row: at + 2 });
    else watch.contact(contactAt(at + 2, cells));
  return seen;
};
const learned = (lines: readonly Line[]) => SECTIONS.settle?.(surveyed(lines)) ?? SECTIONS.empty();
const ROW: Line = ['a@acme.example', 'Roy', '1'];
const rowsIn = (lines: readonly Line[]): readonly number[] => {
  const all = learned(lines);
  return lines.flatMap((cells, at) => (cells.length > 1 && isInSection(all, at + 2) ? [at + 2] : []));
};

describe('where a section of refusals ends', () => {
  it.each<readonly [string, readonly Line[], readonly number[]]>([
    ['where those who agreed begin', [title('Désinscrits'), ROW, title('Abonnés'), ROW], [3]],
    ['never, where the file says no more', [title('Clients'), ROW, title('Désinscrits'), ROW, ROW], [3, 5, 6]],
    ['at a title beside which it stands', [title('Prospects'), ROW, title('Désinscrits'), ROW, title('Clients'), ROW], [3, 5]],
    ['at the same title', [title('Clients'), ROW, title('Ne plus contacter'), ROW, title('Clients 2027'), ROW], [3, 5]],
    ['not at what may be a part of it', [title('Désinscrits'), ROW, title('Clients'), ROW], [3, 5]],
    ['not at a page', [title('Clients'), ROW, title('Désinscrits'), ROW, title('Page 2'), ROW], [3, 5, 7]],
    ['not at a page, after a page', [title('Page 1'), ROW, title('Désinscrits'), ROW, title('Page 2'), ROW], [3, 5, 7]],
    ['and begins anew', [title('Prospects'), ROW, title('STOP'), ROW, title('Clients'), ROW, title('Bajas'), ROW], [3, 5, 7, 9]],
  ])('%s', (_, lines, rows) => expect(rowsIn(lines)).toEqual(rows));
});

describe('legends of codes that only the whole file tells', () => {
  it.each<readonly [string, readonly Line[], readonly string[]]>([
    ['in one cell', [title('1 = OK, 2 = ne pas contacter')], ['2']],
    [
      'in two cells',
      [
        ['1', 'OK', ''],
        ['2', 'ne pas contacter', ''],
      ],
      ['2'],
    ],
    [
      'in two cells further right',
      [
        ['', 'A', 'client'],
        ['', 'N', 'do not contact'],
      ],
      ['N'],
    ],
    ['not a contact of that number', [['12345', 'ne pas contacter', '']], []],
    ['not a contact with a name', [['Roy', 'ne pas contacter', '']], []],
    ['not three cells', [['2', 'ne pas contacter', 'Lyon']], []],
    ['not two cells apart', [['2', '', 'ne pas contacter']], []],
    ['not codes that refuse nothing', [['1', 'client', ''], title('2 = prospect')], []],
  ])('%s', (_, lines, codes) => expect(learned(lines).codes).toEqual(codes));

  it('mark the rows that bear such a code', () => {
    const { isMarked } = makeSectionReader(columns, [], learned([['2', 'ne pas contacter', '']]));
    expect([ROW, ['b@acme.example', 'Roy', '2'], ['b@acme.example', '2', '02']].map((cells) => isMarked(contactAt(2, cells)))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('come to the same in whatever order parts are put together', () => {
    const line = fc.constantFrom<Line>(title('3 = STOP'), title('(*) ne plus contacter'), title('Bajas'), title('Clients'), ROW, [
      '2',
      'STOP',
      '',
    ]);
    fc.assert(
      fc.property(fc.array(line), fc.array(line), (a, b) => {
        const [one, other] = [surveyed(a), SECTIONS.shift?.(surveyed(b), a.length) ?? SECTIONS.empty()];
        expect(SECTIONS.merge(one, other)).toEqual(SECTIONS.merge(other, one));
        expect(SECTIONS.settle?.(SECTIONS.merge(other, one))).toEqual(learned([...a, ...b]));
      }),
    );
  });
});
