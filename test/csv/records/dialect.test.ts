import { describe, expect, it } from 'vitest';
import { guessDialect } from '../../../src/csv/records/dialect.js';

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
  ])('is found: %s', (_, head, delimiter) => {
    expect(guessDialect(head)).toMatchObject({ delimiter, escape: 'double' });
  });

  it('backslash escapes inside quotes are noticed', () => {
    expect(guessDialect('a,b\n"x \\"y\\" z",2\n"u",3\n')).toMatchObject({ delimiter: ',', escape: 'backslash' });
  });

  it('a Windows path at the end of a quoted cell is no escape', () => {
    expect(guessDialect('a;b\n"C:\\temp\\";2\n')).toMatchObject({ escape: 'double' });
  });
});
