import { expect, it } from 'vitest';
import { allowedMarkup, allowedTags, newAllowance, takeFrom } from '../../../src/messages/text/allowance.js';

it.each<readonly [string, number, string, boolean]>([
  ['<a><b><c>', 9, '<a><b><c>', false],
  ['<a><b><c>', 3, '<a><b><c>', false],
  ['x<a><b>', 2, 'x<a><b>', false],
  ['x<a><b>y', 1, 'x<a>', true],
  ['x<a>', 0, 'x', true],
  ['xyz', 0, 'xyz', false],
])('of the page %s with %i elements allowed %s is read', (html, markup, read, isSpent) => {
  const allowance = { ...newAllowance(), markup };
  expect([allowedMarkup(html, allowance), allowance.isSpent]).toEqual([read, isSpent]);
});

it('a page ends before a text that is longer than any', () => {
  const allowance = newAllowance();
  const [short, long] = ['x'.repeat(1_499_990), 'x'.repeat(1_500_001)];
  expect(allowedMarkup(`<a>${short}<b>`, allowance)).toHaveLength(short.length + 6);
  expect(allowance.isSpent).toBe(false);
  expect(allowedMarkup(`<a>y<b>${long}<c>`, allowance)).toBe('<a>y');
  expect(allowance.isSpent).toBe(true);
});

it('a text ends before the first tag that is not allowed', () => {
  const tags = [{ start: 2 }, { start: 5 }, { start: 8 }];
  const of = (allowed: number) => allowedTags('a {b} {c} {d}', tags, { ...newAllowance(), tags: allowed });
  expect(of(3)).toEqual({ text: 'a {b} {c} {d}', tags });
  expect(of(2)).toEqual({ text: 'a {b} {c', tags: tags.slice(0, 2) });
  expect(of(0)).toEqual({ text: 'a ', tags: [] });
});

it('what is taken is taken once, and said when there is no more', () => {
  const allowance = { ...newAllowance(), sentences: 3 };
  expect([takeFrom(allowance, 'sentences', 2), allowance.isSpent]).toEqual([2, false]);
  expect([takeFrom(allowance, 'sentences', 1), allowance.isSpent]).toEqual([1, false]);
  expect([takeFrom(allowance, 'sentences', 1), allowance.isSpent]).toEqual([0, true]);
});
