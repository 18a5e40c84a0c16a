import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABOUT_OTHERS } from '../../../src/fields/opposition/refusal/idioms/about-others-data.js';
import { ALL_IDIOMS } from '../../../src/fields/opposition/refusal/idioms/all-idioms.js';
import { expressionLiterals } from '../../../src/fields/opposition/refusal/idioms/literals.js';
import { makeExpressionSet } from '../../../src/fields/text/expression-set.js';
import { plainWords } from '../../../src/fields/text/plain-words.js';
import { requiredLiterals } from '../../../src/fields/text/required-literals.js';

const expressions = ALL_IDIOMS.map(({ says }) => says);
const readAs = (texts: readonly string[], all: readonly RegExp[], literals: readonly (readonly string[] | null)[]): void => {
  const set = makeExpressionSet(all, (one) => one, literals);
  for (const text of texts) {
    const each = all.filter((one) => one.test(text));
    expect(set.thatMatch(text), text).toEqual(each);
    expect(set.some(text), text).toBe(each.length > 0);
  }
};

describe('a set of expressions of which most are not tried', () => {
  it('finds in notes what each of them finds', () => {
    const notes = ['tune', 'tune7', 'tune15', 'tune20'].flatMap((name) =>
      readFileSync(`scripts/evaluate/refusals/${name}.tsv`, 'utf8')
        .split('\n')
        .slice(1)
        .map((line) => plainWords(line.split('\t').at(-1) ?? '')),
    );
    expect(notes.length).toBeGreaterThan(2000);
    const { idioms, others } = expressionLiterals();
    readAs(notes, expressions, idioms);
    readAs(notes, ABOUT_OTHERS, others);
  });

  it('finds what each of them finds in texts of their own words, and in the same text again', () => {
    const all = [/\bno more\b/, /more than (?:once|twice)/, /^stop$/, /\b(?:no|ni)\b/, /é(?:t|l)é/, /once/];
    const words = fc.constantFrom('no', 'more', 'than', 'once', 'twice', 'stop', 'ni', 'été', 'x', '');
    const texts = fc.array(words, { maxLength: 8 }).map((some) => some.join(' '));
    const literals = all.map((one) => requiredLiterals(one) ?? null);
    fc.assert(fc.property(texts, (text) => readAs([text, text], all, literals)));
  });

  it('tries what says of itself nothing, and compiles nothing else', () => {
    const tried: string[] = [];
    const set = makeExpressionSet(
      ['always', 'met', 'not met'],
      (one) => {
        tried.push(one);
        return /basta/;
      },
      [null, ['basta', 'enough'], ['genug']],
    );
    expect(set.thatMatch('now basta')).toEqual(['always', 'met']);
    expect(tried).toEqual(['always', 'met']);
    expect(set.thatMatch('ba st')).toEqual([]);
  });

  it('is worth it: nearly every idiom says what it needs', () => {
    expect(expressionLiterals().idioms.filter((one) => one === null)).toEqual([]);
  });
});
