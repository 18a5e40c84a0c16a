import { describe, expect, it } from 'vitest';
import { guessDialect } from '../../../src/csv/records/dialect.js';
import { readTable, UnreadableTable } from '../../../src/csv/records/read-table.js';

const COMMAS = { delimiter: ',', escape: 'double', sepLine: false } as const;

describe('a table that is read whole', () => {
  it.each<[string, string, string[][]]>([
    ['has rows of any width', 'a,b\n1\n1,2,3\n', [['a', 'b'], ['1'], ['1', '2', '3']]],
    [
      'ends its lines in several ways',
      'a,b\r\n1,2\n3,4\r5,6',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    [
      'has empty lines, which are passed',
      'a,b\n\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['holds line ends in quotes', 'a,"b\nc"\n', [['a', 'b\nc']]],
    ['doubles its quotes', 'a,"say ""yes"""\n', [['a', 'say "yes"']]],
    [
      'escapes them with a backslash',
      'a,"say \\"yes\\" now"\n1,2\n',
      [
        ['a', 'say "yes" now'],
        ['1', '2'],
      ],
    ],
    [
      'begins with a line for Excel, which is left out',
      'sep=;\na;b\n1;2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'has a stray quote inside of a cell',
      'a,b\n5" pipe,2\n',
      [
        ['a', 'b'],
        ['5" pipe', '2'],
      ],
    ],
  ])('%s', (_, text, rows) => {
    expect(readTable(text, guessDialect(text))).toEqual(rows);
    expect(readTable(Buffer.from(text), guessDialect(text))).toEqual(rows);
  });

  it.each<[string, string, number, Partial<UnreadableTable>]>([
    ['a quote is never closed', 'a,b\n"1,2\n3,4\n', 100, { fault: 'quotes' }],
    ['a stray quote would hide rows in a cell', 'a,b\n1,"x" y\n3,"z\n5,6"\n', 100, { fault: 'quotes', line: 2 }],
    ['it is larger than what may be read at once', 'a,b\n1,2\n', 7, { fault: 'size' }],
  ])('is refused when %s', (_, text, most, fault) => {
    let found: unknown;
    try {
      readTable(text, COMMAS, most);
    } catch (cause) {
      found = cause;
    }
    expect(found).toBeInstanceOf(UnreadableTable);
    expect(found).toMatchObject(fault);
  });
});
