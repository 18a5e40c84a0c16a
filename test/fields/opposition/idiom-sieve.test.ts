import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_IDIOMS } from '../../../src/fields/opposition/refusal/idioms/all-idioms.js';
import { mayHoldRefusal } from '../../../src/fields/opposition/refusal/sieves/refusal-sieves.js';

/** The end of a group that begins at a place. */
const endOfGroup = (source: string, from: number): number => {
  let depth = 0;
  for (let at = from; ; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '(') depth++;
    else if (source[at] === ')' && --depth === 0) return at + 1;
  }
};

/** A pattern without what looks around it, from which texts can be made: the pattern itself then says which of them it reads. */
const makesTexts = (source: string): RegExp => {
  let plain = '';
  for (let at = 0; at < source.length; ) {
    if (/^\(\?<?[!=]/.test(source.slice(at, at + 4))) at = endOfGroup(source, at);
    else if (source.startsWith('\\b', at)) at += 2;
    else if (source[at] === '\\') {
      plain += source.slice(at, at + 2);
      at += 2;
    } else plain += source[at++];
  }
  // Endings without a meaning: a stem must not be found in them by chance.
  return new RegExp(plain.replaceAll('\\w', '[xz]'));
};

describe('the sieve of refusals', () => {
  it.each(ALL_IDIOMS.map(({ says }) => [says.source.slice(0, 40), says] as const))('lets through what an idiom reads: %s', (_, says) => {
    const texts = fc.stringMatching(makesTexts(says.source), { size: 'small' }).map((text) => text.replace(/[^a-z0-9 ]/g, 'x').trim());
    fc.assert(
      fc.property(texts, (text) => {
        const bytes = Buffer.from(text);
        if (says.test(text)) expect(mayHoldRefusal(bytes, 0, bytes.length)).toBe(true);
      }),
      { numRuns: 600, seed: 5 },
    );
  });
});
