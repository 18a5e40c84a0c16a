import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closestWord, editDistance } from '../../../src/model/base/closest-word.js';

describe('the distance of two words', () => {
  it.each([
    ['a word is at no distance from itself', 'email', 'email', 0],
    ['a lost letter is one mistake', 'emal', 'email', 1],
    ['an added letter is one mistake', 'emmail', 'email', 1],
    ['a replaced letter is one mistake', 'emaiI', 'email', 1],
    ['two neighbours swapped are one mistake', 'eamil', 'email', 1],
    ['everything is far from nothing', '', 'email', 5],
    ['kitten and sitting are three apart', 'kitten', 'sitting', 3],
  ])('%s', (_, a, b, steps) => expect(editDistance(a, b)).toBe(steps));

  it('is the same in both directions, never more than the longer word, and 0 only for equal words', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const steps = editDistance(a, b);
        expect(steps).toBe(editDistance(b, a));
        expect(steps).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(steps === 0).toBe(a === b);
      }),
    ));
});

describe('the word that was meant', () => {
  const fields = ['email', 'phone', 'lastContactAt', 'consentAt', 'consent'];
  const severities = ['off', 'info', 'warning', 'error'];
  it.each([
    ['a slip of the hand', 'emial', fields, 'email'],
    ['other case and separators', 'last_contact-at', fields, 'lastContactAt'],
    ['an accent too many', 'émail', fields, 'email'],
    ['the beginning of one candidate', 'warn', severities, 'warning'],
    ['the exact word before a longer one', 'consent', fields, 'consent'],
    ['the beginning of two candidates is nobody’s', 'conse', ['consentAt', 'consentFor'], undefined],
    ['another word', 'religion', severities, undefined],
    ['three letters, two of them wrong', 'abc', ['axy'], undefined],
    ['nothing', '', fields, undefined],
    ['a very long word', 'e'.repeat(61), ['e'.repeat(61)], undefined],
    ['a header that is blank is nobody’s', 'a', ['', 'b'], 'b'],
    ['a header among long ones', 'Societe', ['x'.repeat(5000), 'Société'], 'Société'],
    ['no candidate', 'email', [], undefined],
  ])('%s', (_, word, candidates, meant) => expect(closestWord(word, candidates)).toBe(meant));
});
