import { describe, expect, it } from 'vitest';
import { isBlankRow, isEmptiedRow, raggedCells } from '../../../src/engine/decide/row-shape.js';
import { cursorOf } from '../row-of.js';

/** A cursor on a row after a longer one, whose cells it still remembers. */
const cursorAfter = (before: string, text: string) => {
  const row = cursorOf(`${before}\n${text}`);
  row.advance();
  return row;
};

it.each<readonly [string, string, boolean]>([
  ['nothing at all', '', true],
  ['blanks', ' ;\t; ', true],
  ['empty quotes', '"";""', true],
  ['blanks that are not of a keyboard', '\u00a0;\u2003', true],
  ['a text in the last cell', ';;x', false],
  ['a text in the first cell', 'x;;', false],
  ['a dash', '-;', false],
])('a row is blank or not: %s', (_, text, blank) => expect(isBlankRow(cursorOf(text))).toBe(blank));

it('a row is blank whatever a longer one before it held', () => {
  expect(isBlankRow(cursorAfter('a;b;c;d', ';'))).toBe(true);
});

it.each<readonly [string, string, readonly string[] | undefined]>([
  ['as many as the header', 'a;b;c', undefined],
  ['fewer, which may have slipped', 'a;b', ['a', 'b']],
  ['fewer, all of them blank', ';', ['', '']],
  ['more', 'a;b;c;d', ['a', 'b', 'c', 'd']],
  ['more, the last of which says something', 'a;b;c; ;d', ['a', 'b', 'c', ' ', 'd']],
  ['more, all of them blank', 'a;b;c;; ', undefined],
])('cells of a row under three headers: %s', (_, text, cells) => expect(raggedCells(cursorOf(text), 3)).toEqual(cells));

describe('nothing is left of a row', () => {
  it.each<readonly [string, string, readonly boolean[], readonly number[], boolean]>([
    ['not while a cell says something', 'a;b', [true, true], [], false],
    ['when all it had leaves with its column', 'a;', [false, true], [], true],
    ['not while another column stays', 'a;b', [false, true], [], false],
    ['when its only cell is blanked', 'a;', [true, true], [0], true],
    ['not while one of two is blanked', 'a;b', [true, true], [0], false],
    ['when one leaves and the other is blanked', 'a;b', [false, true], [1], true],
    ['when what stays are blanks and quotes', 'a;" "', [false, true], [], true],
    ['not while what stays is a mark', 'a;!', [false, true], [], false],
    ['not while what stays is the first mark after the quote', 'a;#', [false, true], [], false],
    ['whatever stands beyond the header', ';;x', [true, true], [], true],
    ['of a row that is shorter than the header', 'a', [false, true], [], true],
  ])('%s', (_, text, keep, blanked, emptied) => {
    expect(isEmptiedRow(cursorOf(text), keep, new Map(blanked.map((column) => [column, ''])))).toBe(emptied);
  });

  it('whatever a longer row before it held', () => {
    expect(isEmptiedRow(cursorAfter('a;b;c', 'a;'), [false, true, true], new Map())).toBe(true);
  });
});
