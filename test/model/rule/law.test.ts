import { describe, expect, it } from 'vitest';
import { isOutOfForce, type Law, lawsInForce } from '../../../src/model/rule/law.js';

const DAY = '2026-11-24';
const law = (from?: string, to?: string): Law => ({
  id: 'some-law',
  title: { en: 'A law', fr: 'Une loi' },
  url: 'https://law.example/',
  sure: 'text',
  ...(from && { from }),
  ...(to && { to }),
});

describe('a text of law', () => {
  it.each<readonly [string, Law, boolean]>([
    ['without days always holds', law(), true],
    ['holds on its first day', law(DAY), true],
    ['does not hold on the day before it', law('2026-11-25'), false],
    ['holds on its last day', law(undefined, DAY), true],
    ['does not hold on the day after it', law(undefined, '2026-11-23'), false],
    ['holds on its only day', law(DAY, DAY), true],
    ['holds between two days', law('2026-01-01', '2026-12-31'), true],
    ['does not hold when it has begun and ended', law('2025-01-01', '2025-12-31'), false],
    ['does not hold when it has yet to begin, and will end', law('2027-01-01', '2027-12-31'), false],
  ])('%s', (_, text, holds) => {
    expect(lawsInForce([text], DAY)).toEqual(holds ? [text] : []);
    expect(isOutOfForce([text], DAY)).toBe(!holds);
  });

  it('that holds is told from those that do not, in order', () => {
    const [past, first, second] = [law(undefined, '2020-01-01'), law('2020-01-02'), law()];
    expect(lawsInForce([first, past, second], DAY)).toEqual([first, second]);
  });
});

it.each<readonly [string, readonly Law[], boolean]>([
  ['runs when it rests on no text', [], false],
  ['runs where one of its texts holds', [law(undefined, '2020-01-01'), law('2020-01-02')], false],
  ['does not run where none of them does', [law(undefined, '2020-01-01'), law('2027-01-01')], true],
])('a rule %s', (_, laws, out) => expect(isOutOfForce(laws, DAY)).toBe(out));
