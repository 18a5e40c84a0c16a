import { describe, expect, it } from 'vitest';
import { withBothSides } from '../../../src/events/columns/by-values/sides-by-values.js';
import { logColumnsOf } from '../../../src/events/columns/log-columns.js';
import type { FieldName } from '../../../src/model/contact/field.js';
import { readAll } from '../support.js';

const [US, ANA, BOB] = ['+33199001000', '+33199001001', '+33199001002'];
/** The headers of the two sides, as far as they are known. */
const sides = (head: string, rows: readonly string[], pins: ReadonlyMap<number, FieldName> = new Map()): string => {
  const headers = head.split(';');
  const cells = rows.map((row) => row.split(';'));
  const { from, to, contactNumber } = withBothSides(logColumnsOf(headers, cells, pins), headers, cells);
  return [from, to, contactNumber].map((columns) => columns.map((column) => headers[column]).join()).join(' ');
};
const BOTH = [`${US};${ANA}`, `${BOB};${US}`];

describe('the other side of calls, whatever its header', () => {
  it.each<[string, string, readonly string[], string]>([
    ['callers beside a known side', 'Qui;To', BOTH, 'Qui To '],
    ['those called beside a known side', 'From;Qui', BOTH, 'From Qui '],
    ['callers beside a number of contacts', 'Qui;Phone', BOTH, 'Qui Phone '],
    ['numbers in the other order', 'Phone;Qui', BOTH, 'Phone Qui '],
    ['calls that all went out', 'Qui;To', [`${US};${ANA}`, `${US};${BOB}`], ' To '],
    ['two numbers of one contact', 'Mobile;Phone', BOTH, '  Mobile,Phone'],
    ['the customer of each row beside who called', 'Customer number;From', [`${ANA};${US}`, `${ANA};${ANA}`], 'From  Customer number'],
    ['numbers of orders', 'Qui;To', [`1990;${ANA}`, `1991;${US}`], ' To '],
  ])('%s', (_name, head, rows, expected) => expect(sides(head, rows)).toBe(expected));

  it('is so where the user named one of them', () => {
    expect(sides('Odkud;Kam', BOTH, new Map([[1, 'phone']]))).toBe('Odkud Kam ');
  });

  it('lays a refusal to who called', async () => {
    const lines = ['Date;Qui;To;Duration;Comment', `2026-11-02 10:00;${US};${ANA};12;`];
    for (const n of [3, 4, 5]) lines.push(`2026-11-03 1${n}:00;${US};+3319900200${n};12;`);
    lines.push(`2026-11-04 10:00;${BOB};${US};12;ne plus appeler`, `2026-11-05 10:00;${US};${BOB};12;`);
    const { people } = await readAll([lines], { zone: 'UTC' });
    expect(
      people.filter((events) => events.some(({ refuses }) => refuses.length > 0)).map((events) => events.map(({ kind }) => kind)),
    ).toEqual([['inbound', 'attempt']]);
  });
});
