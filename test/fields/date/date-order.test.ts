import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addOrderEvidence,
  dateOrderFrom,
  mergeOrderEvidence,
  noOrderEvidence,
  type OrderEvidence,
  settleOrder,
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

const DAY = count(['13/01/2026']);
const MONTH = count(['01/13/2026']);
const OPEN = count(['01/02/2026']);
it('reads dots with blanks behind them', () => expect(count(['13. 1. 2026', '13.01.2026.'])).toEqual(count(['13/01/2026', '13/01/2026'])));
describe('the order of dates that read both ways', () => {
  it.each<
    readonly [
      name: string,
      all: readonly OrderEvidence[],
      origin: 'european' | 'american' | 'unknown',
      delimiter: string,
      told: string | undefined,
    ]
  >([
    ['that of the other columns', [OPEN, DAY, DAY], 'american', ',', 'day-first columns'],
    ['month first, as the other columns', [OPEN, MONTH], 'european', ';', 'month-first columns'],
    ['none, where two columns disagree', [OPEN, DAY, MONTH], 'european', ';', undefined],
    ['none, where one column contradicts itself', [OPEN, mergeOrderEvidence(DAY, MONTH)], 'european', ';', undefined],
    ['that of European headers', [OPEN], 'european', ',', 'day-first headers'],
    ['that of semicolons', [OPEN], 'unknown', ';', 'day-first delimiter'],
    ['that of semicolons, whatever the headers', [OPEN], 'american', ';', 'day-first delimiter'],
    ['that of American headers between commas', [OPEN], 'american', ',', 'month-first headers'],
    ['day first for American headers between tabs', [OPEN], 'american', '\t', 'day-first default'],
    ['day first, where nothing tells', [OPEN], 'unknown', ',', 'day-first default'],
  ])('is %s', (_, all, origin, delimiter, told) => {
    const settled = settleOrder(all, { origin, delimiter });
    expect(settled && `${settled.order} ${settled.because}`).toBe(told);
  });
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
