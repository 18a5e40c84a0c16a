import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requiredLiterals } from '../../../../src/fields/text/prefilter/required-literals.js';

describe('what must stand in a text before an expression matches it', () => {
  it.each([
    ['a word', /\bstop pub\b/, ['stop pub']],
    ['one of some', /\b(?:leave|let) me\b/, ['leave me', 'let me']],
    ['letters that may be there', /listes? rouge/, ['listes rouge', 'liste rouge']],
    ['letters of a class', /mi ha bloccat[oa]/, ['mi ha bloccato', 'mi ha bloccata']],
    ['the longest run between what may be anything', /\bno .{0,9} quiere saber \w+ mas\b/, [' quiere saber ']],
    ['of two runs of one length, the one with fewer spellings', /(?:abc|abd)\w(?:xyz)/, ['xyz']],
    ['what stands at least once', /(?:basta )+/, ['basta ']],
    ['nothing of what may be missing', /(?:basta )*nulla/, ['nulla']],
    ['nothing of what stands around it', /(?<!\bne )jamais(?! de)/, ['jamais']],
    ['one entry where the other holds it', /stopp?/, ['stop']],
    ['a sign that is escaped, as any sign', /abc\.def/, ['abc-def']],
    ['letters without their accents, once', /d[eé]sinscri[stT]/, ['desinscris', 'desinscrit']],
    ['the same in capitals, whose case may be regarded or not', /ÉTÉ \d/, ['ete ']],
    ['either apostrophe', /d['’]eux/, ['d-eux']],
    ['a digit as any digit', /art 21/, ['art 00']],
    ['letters that have no class of their own, as one', /œuvre/, ['øuvre']],
    ['branches in branches', /(?:ab(?:c|d)e|fghi)j/, ['abcej', 'abdej', 'fghij']],
    ['a group with a name', /(?<who>elle|lui) aussi/, ['elle aussi', 'lui aussi']],
    ['a count', /(?:non ){2}/, ['non ']],
  ])('%s', (_, expression, expected) => {
    expect(requiredLiterals(expression.source)).toEqual(expected);
  });

  it.each([
    ['only two letters', /\bno\b/],
    ['a branch of anything', /stop pub|\w+/],
    ['everything may be missing', /(?:stop pub)?/],
    ['a letter counted as two units', /stop 😀?/u],
    ['a part in which case is regarded otherwise', /(stop) \1|(?<x>stop)\k<x>/],
    ['a part that was said before', /(stop) \1/],
    ['a character by its code', /\u0073top/],
    ['sets', /[stop]{4}/],
    ['a range', /[a-c][a-c][a-c]/],
  ])('is not said where there is %s', (_, expression) => {
    expect(requiredLiterals(expression.source)).toBeUndefined();
  });

  it('holds of whatever an expression matches', () => {
    const letter = fc.constantFrom('a', 'b', 'c', ' ');
    const atom = fc.oneof(letter, fc.constantFrom('[ab]', '.', '\\w', '(?:ab|c)', '(?:abc)', '(?:a|bc|)', '(?:ab(?:c|a))'));
    const part = fc.tuple(atom, fc.constantFrom('', '', '', '?', '+', '*', '{0,2}', '{2}', '{1,2}')).map(([one, count]) => one + count);
    const branch = fc.array(part, { minLength: 1, maxLength: 7 }).map((parts) => parts.join(''));
    const source = fc.array(branch, { minLength: 1, maxLength: 3 }).map((branches) => branches.join('|'));
    fc.assert(
      fc.property(
        source.chain((written) => fc.tuple(fc.constant(written), fc.stringMatching(new RegExp(`^(?:${written})$`)))),
        ([written, text]) => {
          const literals = requiredLiterals(written);
          expect(literals === undefined || literals.some((literal) => text.includes(literal))).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
