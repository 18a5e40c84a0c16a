import { describe, expect, it } from 'vitest';
import { guessDialect, isSimpleDialect } from '../../../src/csv/records/dialect.js';
import { readVotes } from '../../../src/csv/records/dialect-votes.js';

const times = (count: number, text: string): string => text.repeat(count);

describe('the delimiter of a file', () => {
  it.each([
    ['semicolons, with decimal commas', 'nom;ca\nA;1,5\nB;2,25\nC;3,1\n', ';'],
    ['commas, with semicolons in one quoted cell', 'name,tags\n"A","x;y;z"\nB,"u;v"\n', ','],
    ['tabs', 'a\tb\tc\n1\t2\t3\n', '\t'],
    ['pipes', 'a|b|c\n1|2|3\n', '|'],
    ['one column of addresses', 'email\na@x.example\nb@x.example\n', ';'],
    ['Excel’s first line decides alone', 'sep=|\na|b;c;d\n', '|'],
    ['quoted line ends do not mislead', '"a";"b\nc,d,e"\n"f";"g"\n', ';'],
    ['notes above the header', 'Notes:\n"Exported, in part, from a tool, yes"\n\nFirst Name,Last Name,URL\nA,B,C\nD,E,F\nG,H,I\n', ','],
    ['ragged rows', 'a;b;c\n1;2;3\n1;2\n1;2;3;4\n1;2;3\n', ';'],
    ['names that hold pipes and commas', 'nom;ville\n"Durand, Paul";Lyon\nA | B;Paris\nC;Brest\n', ';'],
    ['of two that agree on all rows, the one that cuts more cells', 'a;b,c,d\n1;2,3,4\n5;6,7,8\n', ','],
    ['of two that agree and cut as many, the one that is usual in France', 'a,b;c\n1,2;3\n4,5;6\n', ';'],
    ['of tabs and pipes alike, tabs', 'a|b\tc\n1|2\t3\n', '\t'],
    ['agreement before many cells', `${'a;b\n'}${times(9, `x;y${',z'.repeat(300)}\n`)}`, ';'],
    ['agreement before cells without end', `${times(6, 'a;b\n')}${times(94, `x;y${',z'.repeat(1000)}\n`)}`, ';'],
    ['a header that explains all rows, before far more cells', `${'a;b\n'}${times(99, `x;y${',z'.repeat(300)}\n`)}`, ';'],
    ['half of the rows agree, and one in a hundred on another', `${times(50, 'a|b\n')}${times(49, 'text\n')}x;y\n`, '|'],
    ['two rows in ten agree, and none on another', `${times(8, 'text\n')}a|b\n1|2\n`, '|'],
    ['blank rows have no vote', 'a|b\n\n\n\n\n1|2\n3;4;5\n', '|'],
    ['the first 200 rows vote', `${times(200, 'a|b\n')}${times(300, '1;2;3\n')}`, '|'],
    ['a cut last row is outvoted', 'a|b|c\n1|2|3\n1|2', '|'],
  ])('is found: %s', (_, head, delimiter) => {
    expect(guessDialect(head)).toMatchObject({ delimiter, escape: 'double' });
  });

  it.each<readonly [string, string, number]>([
    ['all rows', 'a;b\n1;2\n', 1],
    ['half of them', 'a;b\nx\ny\n1;2\n', 0.5],
    ['fewer than half of them', 'a;b\nx\ny\nz\n1;2\n', 0.4],
    ['the most frequent width only', 'a;b\n1;2\n1;2;3\nx\n', 0.5],
    ['the first of two widths as frequent', 'a;b\n1;2;3\n', 0.5],
    ['no blank row', 'a;b\n\n ; \n1;2\n', 1],
    ['one column, which nothing speaks against', 'a\nb\n', 1],
  ])('is as sure as the share of rows that agree: %s', (_, head, confidence) =>
    expect(guessDialect(head)).toMatchObject({ delimiter: ';', confidence }),
  );

  it.each<readonly [string, string, object]>([
    ['in capitals, in quotes', '"SEP=,"\r\na;b;c\n', { delimiter: ',', confidence: 1, sepLine: true }],
    ['of a delimiter of no list of ours', 'sep=^\na;b\n', { delimiter: '^', sepLine: true }],
    ['alone in the file', 'sep=,', { delimiter: ',', sepLine: true }],
    ['not on the first line', 'a;b\nsep=,\n', { delimiter: ';', sepLine: false }],
    ['of two characters, which is a cell', 'sep=;;\na|b\nc|d\n', { sepLine: false }],
    ['of none', 'sep=\na|b\nc|d\n', { delimiter: '|', sepLine: false }],
  ])('is said by a line `sep=`, %s', (_, head, guess) => expect(guessDialect(head)).toMatchObject(guess));

  it('backslash escapes inside quotes are noticed', () => {
    expect(guessDialect('a,b\n"x \\"y\\" z",2\n"u",3\n')).toMatchObject({ delimiter: ',', escape: 'backslash' });
  });

  it('a Windows path at the end of a quoted cell is no escape', () => {
    expect(guessDialect('a;b\n"C:\\temp\\";2\n')).toMatchObject({ escape: 'double' });
  });

  it.each([
    ['a doubled quote after a backslash', 'size,part\n"size 12\\"",5",x\n"a",y\n'],
    ['a cell that ends with one', 'dir,part\n"C:\\temp\\""",x\n"C:\\new\\",y\n'],
    ['beside ordinary cells', 'a;b\n"x \\"" y";1\n"z";2\n'],
  ])('a file that doubled quotes explain keeps them, whatever stands before: %s', (_, head) => {
    expect(guessDialect(head)).toMatchObject({ escape: 'double' });
  });

  it.each([
    ['a delimiter after the escaped quote', 'a,b\n"x\\", y",2\n'],
    ['two escaped quotes', 'a;b\n"\\"x\\"";2\n"u";3\n'],
  ])('a file that only backslashes explain has them: %s', (_, head) => {
    expect(guessDialect(head)).toMatchObject({ escape: 'backslash' });
  });
});

describe('the votes of records, whose delimiter nobody knows yet', () => {
  /** Cells by semicolon and by comma, of each record. */
  const widthsOf = (text: string, escaping: 'double' | 'backslash' = 'double') =>
    readVotes(Buffer.from(text), escaping, 100).records.map(({ widths }) => [widths[0], widths[1]]);

  it.each<readonly [string, string, readonly (readonly number[])[]]>([
    [
      'line ends of any kind',
      'a;b\r\nc;d,e\rf\n',
      [
        [2, 1],
        [2, 2],
        [1, 1],
      ],
    ],
    [
      'a last record without line end',
      'a;b\nc;d',
      [
        [2, 1],
        [2, 1],
      ],
    ],
    ['a last cell that is empty', 'a;', [[2, 1]]],
    ['quoted cells, after any delimiter, and what they hold', 'x,"a;""b""\n,";c\n', [[2, 2]]],
    ['text behind a closing quote', '"a,"b;c\n', [[2, 1]]],
    ['a quote that nobody closes', '"a;b\n', [[1, 1]]],
    ['no blank line, of delimiters or not', 'a\n\n ; ;\n', [[1, 1]]],
    ['nothing at all', '', []],
  ])('count %s', (_, text, widths) => expect(widthsOf(text)).toEqual(widths));

  it.each<readonly [string, string, readonly (readonly number[])[]]>([
    ['an escaped quote', '"a\\";b";c\n', [[2, 1]]],
    ['an escaped backslash', '"a\\\\";c\n', [[2, 1]]],
    ['a backslash that ends the text', '"a\\', [[1, 1]]],
  ])('count after backslashes: %s', (_, text, widths) => expect(widthsOf(text, 'backslash')).toEqual(widths));

  it.each([0, 1, 2, 3])('are as many as are asked for: %i', (limit) => {
    expect(readVotes(Buffer.from('a;1\nb;2\nc;3'), 'double', limit).records.length).toBe(limit);
  });

  it.each<readonly [string, string, number]>([
    ['fitting quotes', '"a";"b""c"\n"d"', 0],
    ['text behind a closing quote', '"a"b;c\n', 1],
    ['a quote inside a cell', 'a"b;c"\n', 2],
  ])('count quotes without a place: %s', (_, text, stray) => expect(readVotes(Buffer.from(text), 'double', 100).strayQuotes).toBe(stray));
});

it.each<readonly [string, Parameters<typeof isSimpleDialect>[0], boolean]>([
  ['one byte, doubled quotes', { delimiter: '^', escape: 'double' }, true],
  ['the last of ASCII', { delimiter: '\x7f', escape: 'double' }, true],
  ['past ASCII', { delimiter: '\x80', escape: 'double' }, false],
  ['two characters', { delimiter: '||', escape: 'double' }, false],
  ['backslashes', { delimiter: ';', escape: 'backslash' }, false],
])('the plain lane reads it or not: %s', (_, dialect, plain) => expect(isSimpleDialect(dialect)).toBe(plain));
