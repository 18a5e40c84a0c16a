import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FastCursor } from '../../../src/csv/records/fast-cursor.js';
import { DateColumn } from '../../../src/engine/read/date-column.js';
import { makeDateReader } from '../../../src/fields/date/date-reader.js';

const ORDERS = ['day-first', 'month-first', 'unresolved'] as const;
const digit = fc.constantFrom(...'0123456789');
const two = fc.tuple(digit, digit).map(([a, b]) => a + b);
const year = fc.oneof(
  fc.integer({ min: 1960, max: 2060 }).map(String),
  fc.tuple(two, two).map(([a, b]) => a + b),
);
const day = fc.integer({ min: 0, max: 32 }).map((n) => String(n).padStart(2, '0'));
const cell = fc.oneof(
  fc.tuple(day, day, year).map(([d, m, y]) => `${d}/${m}/${y}`),
  fc.tuple(year, day, day).map(([y, m, d]) => `${y}-${m}-${d}`),
  fc.tuple(day, fc.constantFrom('/', '-', '.'), day, fc.constantFrom('/', '-', '.'), year).map((parts) => parts.join('')),
  fc.tuple(two, two, year).map(([a, b, y]) => `${a}/${b}/${y}`),
  fc.constantFrom('', ' ', '2026-11-24 10:00:00', '12/2/2025 ', ' 1/02/2025', '1 mars 25', '12/x2/2025', '20251-1-01'),
);

test('a column of dates says of every cell what the reader of dates says, the first time and again', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ORDERS), fc.array(cell, { minLength: 1, maxLength: 30 }), (order, cells) => {
      const column = new DateColumn(0, order);
      const read = makeDateReader(order);
      const bytes = Buffer.from(`${[...cells, ...cells].join('\n')}\n`);
      const row = new FastCursor({ bytes, firstRow: 1, encoding: 'utf-8', ascii: true }, 59);
      for (const text of [...cells, ...cells]) {
        row.advance();
        expect(column.value(row), text).toEqual(text.trim() === '' ? { status: 'none', day: 0, later: 0 } : read(text.trim()));
      }
    }),
    { numRuns: 2000 },
  );
});
