import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addOrderEvidence,
  dateOrderFrom,
  mergeOrderEvidence,
  noOrderEvidence,
  type OrderEvidence,
} from '../../../src/fields/date/date-order.js';

const count = (texts: readonly string[]): OrderEvidence => texts.reduce(addOrderEvidence, noOrderEvidence());

describe('the order of a column', () => {
  it.each([
    ['nothing', [], 'unresolved'],
    ['only dates that read both ways', ['03/04/2024', '05/06/2024'], 'unresolved'],
    ['one day above twelve in front', ['03/04/2024', '25/12/2024'], 'day-first'],
    ['one day above twelve behind', ['03/04/2024', '12/25/2024 10:00 PM'], 'month-first'],
    ['both', ['25/12/2024', '12/25/2024'], 'unresolved'],
    ['dates that have no order', ['2024-12-25', '25 mars 2024', '45324', '', 'jamais', '0/0/00'], 'unresolved'],
    ['two-digit years', ['25-12-22'], 'day-first'],
    ['numbers that are no date', ['45/12/2024', '13/14/2024', '25/12/20245'], 'unresolved'],
  ] as const)('%s: %j is %s', (_, texts, order) => expect(dateOrderFrom(count(texts))).toBe(order));

  it('counts the dates that read both ways, and those alone, as open', () =>
    expect(count(['03/04/2024', '05/05/2024', '25/12/2024', '12/25/2024', '1.2.24'])).toEqual({ dayFirst: 1, monthFirst: 1, open: 2 }));
});

it('adds up whatever the parts and their order', () => {
  const cell = fc.tuple(fc.integer({ min: 0, max: 35 }), fc.integer({ min: 0, max: 35 })).map(([a, b]) => `${a}/${b}/2024`);
  fc.assert(
    fc.property(fc.array(cell), fc.array(cell), (left, right) => {
      const whole = count([...left, ...right]);
      expect(mergeOrderEvidence(count(left), count(right))).toEqual(whole);
      expect(mergeOrderEvidence(count(right), count(left))).toEqual(whole);
      expect(mergeOrderEvidence(whole, noOrderEvidence())).toEqual(whole);
    }),
  );
});
