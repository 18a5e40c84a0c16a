import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CarefulCursor } from '../../../src/csv/records/careful-cursor.js';
import { FastCursor } from '../../../src/csv/records/fast-cursor.js';
import { ColumnTexts } from '../../../src/engine/read/column-texts.js';
import { RowTexts } from '../../../src/engine/read/row-texts.js';
import { NO_PLACE } from '../../../src/fields/cells/field-reader.js';

const block = (lines: readonly string[], ascii: boolean) => ({
  bytes: Buffer.from(`${lines.join('\n')}\n`),
  firstRow: 2,
  encoding: 'utf-8' as const,
  ascii,
});
const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

/** What a file says, read through what is kept of its columns, must be what it says when every cell is read as it comes. */
const agree = (lines: readonly string[], texts: RowTexts, careful = false): Map<number, Set<string>> => {
  const ascii = lines.every(isAscii);
  const dialect = { delimiter: ';', escape: 'backslash', quote: '"' } as unknown as ConstructorParameters<typeof CarefulCursor>[1];
  const open = () => (careful ? new CarefulCursor(block(lines, ascii), dialect) : new FastCursor(block(lines, ascii), 59));
  const [row, plain] = [open(), open()];
  const said = new Map<number, Set<string>>();
  while (row.advance() && plain.advance()) {
    texts.load(row);
    for (const column of [0, 1, 0]) {
      const expected = plain.text(column).trim();
      expect(texts.text(column)).toBe(expected);
      const place = texts.place(column);
      if (column === 0 && place !== NO_PLACE) said.set(place, (said.get(place) ?? new Set()).add(expected));
    }
  }
  return said;
};

const cell = fc.oneof(
  fc.constantFrom('', ' ', 'Paris', ' Paris', 'PARIS', '"Paris"', '"a ""b"" c"', 'Zoé', '"x;y"', 'x'.repeat(64), 'x'.repeat(65), '"'),
  fc.string({ maxLength: 9 }).map((text) => text.replace(/[;\r\n"]/g, '')),
);
const lines = fc.array(
  fc.tuple(cell, cell).map(([a, b]) => `${a};${b}`),
  { minLength: 1, maxLength: 60 },
);
const fresh = () => new RowTexts([new ColumnTexts(0), new ColumnTexts(1)]);

describe('the texts of a row', () => {
  it('are what the bytes say, the first time and again, in one block and the next', () => {
    fc.assert(
      fc.property(lines, lines, (first, second) => {
        const texts = fresh();
        for (const some of [first, first, second, first]) agree(some, texts);
      }),
    );
  });

  it('are what the careful lane says, whose bytes are not its text', () => {
    const texts = fresh();
    for (let i = 0; i < 3; i++) agree(['"a \\"b\\" c";x', 'a;"a \\"b\\" c"', 'a;a'], texts, true);
  });

  it('have one place each, which no other text has at the same time', () => {
    fc.assert(
      fc.property(lines, (some) => {
        for (const said of agree(some, fresh()).values()) expect(said.size).toBe(1);
      }),
    );
  });

  it('stay right when a column has more texts than places, and when it repeats itself too little to be kept', () => {
    const texts = fresh();
    const repeating = Array.from({ length: 20_000 }, (_, i) => `city ${(i * 7) % 3001};n${i}`);
    agree(repeating, texts);
    const row = new FastCursor(block(repeating.slice(0, 1), true), 59);
    row.advance();
    texts.load(row);
    expect(texts.place(1)).toBe(NO_PLACE);
    expect(texts.text(1)).toBe('n0');
  });
});
