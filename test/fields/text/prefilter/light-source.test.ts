import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lightSource } from '../../../../src/fields/text/prefilter/light-source.js';

const LONG = 'abcdefghij|bcdefghijk|cdefghijkl|defghijklm|ae';

describe('an expression that takes less to compile', () => {
  it.each([
    [
      'what is behind and before words',
      '(?<![\\p{L}\\p{N}])ab(?!\\p{L})',
      'giu',
      '(?<![^\\P{L}]|[\\u03b9\\p{N}])ab(?![^\\P{L}]|\\u03b9)',
      false,
    ],
    ['a long group up to three times', `(?:${LONG}){0,3}`, 'u', `(${LONG}){0,3}`, true],
    ['a long group at least once', `(?:${LONG})+`, '', `(${LONG})+`, true],
    ['one in one', `(?:x(?:${LONG}){2}){1,3}`, '', `(x(${LONG}){2}){1,3}`, true],
  ])('rewrites %s', (_, source, flags, light, adds) => expect(lightSource(source, flags)).toEqual({ source: light, adds }));

  it.each([
    ['letters with regard to case', '(?<![\\p{L}\\p{N}])ab', 'gu'],
    ['letters in loops and other classes', "\\p{L}{0,7}[^\\p{L}](?<![\\p{L}'])(?<!\\p{L}a)", 'iu'],
    ['a short group', '(?:ab|c){0,3}', ''],
    ['a group that is no copy', `(?:${LONG})?(?:${LONG})*(?:${LONG}){0,4}(?:${LONG}){10}`, ''],
    ['whose captures are asked for', `(a)(?:${LONG}){0,3}`, ''],
    ['what is said before', `(?:${LONG}){0,3}\\1`, ''],
    ['a group that is escaped', `\\(?:${LONG.slice(0, 20)}\\){0,3}`, ''],
    ['places asked for', `(?:${LONG}){0,3}`, 'd'],
  ])('leaves %s', (_, source, flags) => expect(lightSource(source, flags)).toEqual({ source, adds: false }));

  it('knows every letter and number as it is known', () => {
    const pairs = ['(?<!\\p{L})-', '(?<![\\p{L}\\p{N}])-'].map((source) => {
      const light = lightSource(source, 'iu').source;
      expect(light).not.toBe(source);
      return [new RegExp(source, 'iu'), new RegExp(light, 'iu')] as const;
    });
    const other: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const text = `${String.fromCodePoint(code)}-`;
      for (const [plain, light] of pairs) if (plain.test(text) !== light.test(text)) other.push(code.toString(16));
    }
    expect(other).toEqual([]);
  });

  it('matches what it matched, where it did', () => {
    const atom = fc.constantFrom('a', 'b', '[ab]', '\\w', 'é', ' ', '(?<!\\p{L})', '(?![\\p{L}\\p{N}])', '\\b', '(?:a|b|)');
    const branch = fc.array(atom, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    const count = fc.constantFrom('+', '+?', '{2}', '{0,3}', '{0,2}?', '*', '');
    // A loop in a loop may take for ever, of either of them.
    const few = fc.constantFrom('{2}', '{0,3}', '{0,2}?', '');
    const groupOf = (counts: typeof count) =>
      fc.tuple(branch, branch, counts).map(([one, other, times]) => `(?:${one}|${other}|${'x'.repeat(40)})${times}`);
    const source = fc
      .array(
        fc.oneof(
          branch,
          groupOf(count),
          fc.tuple(groupOf(few), few).map(([inner, times]) => `(?:${inner}b?)${times}`),
        ),
        { minLength: 1, maxLength: 3 },
      )
      .map((parts) => parts.join(''));
    const text = fc.array(fc.constantFrom('a', 'b', 'É', 'é', ' ', '1', 'Ι', 'ab'), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(source, fc.array(text, { minLength: 1, maxLength: 6 }), (written, texts) => {
        const light = new RegExp(lightSource(written, 'iu').source, 'iu');
        const plain = new RegExp(written, 'iu');
        for (const one of texts) {
          const [found, wanted] = [light.exec(one), plain.exec(one)];
          expect([found?.[0], found?.index], `${plain} on ${one}`).toEqual([wanted?.[0], wanted?.index]);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
