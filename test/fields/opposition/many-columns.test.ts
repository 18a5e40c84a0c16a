import { describe, expect, it } from 'vitest';
import { makeNamedRefusals } from '../../../src/fields/opposition/named/named-refusals.js';
import { makeOppositionReader } from '../../../src/fields/opposition/opposition.js';
import { unreadCellsOf } from '../../../src/fields/opposition/unread-refusal.js';
import type { ColumnInfo } from '../../../src/model/contact/contact.js';

/** How often the columns of a file of so many are looked at while a reader is made. */
const looks = (count: number, make: (columns: readonly ColumnInfo[]) => unknown): number => {
  let seen = 0;
  const columns = Array.from({ length: count }, (_, column): ColumnInfo => {
    const info = { header: `x${column}` } as ColumnInfo;
    const counted = <T>(value: T): PropertyDescriptor => ({
      enumerable: true,
      get: () => {
        seen++;
        return value;
      },
    });
    return Object.defineProperties(info, { column: counted(column), field: counted(undefined) });
  });
  make(columns);
  return seen;
};

describe('a file of twice as many columns', () => {
  it.each([
    ['cells in which a refusal may stand', unreadCellsOf],
    ['oppositions', (columns: readonly ColumnInfo[]) => makeOppositionReader({ columns })],
    ['people who are named', makeNamedRefusals],
  ])('is looked at twice as often for its %s', (_, make) => {
    const once = looks(500, make);
    expect(once).toBeGreaterThan(500);
    expect(looks(1000, make) / once).toBeLessThan(2.1);
  });
});
