import { makeClasses, STOP, spellingsOf } from './lexicon-alphabet.js';
import { HARMLESS, LEXICON, SENSITIVE_CATEGORIES } from './lexicon-data.js';
import { FIRST_CATEGORY, HARMLESS_END, pairOf, WEAK_END } from './lexicon-ends.js';
import { choicesOf, writtenPhrases } from './lexicon-notation.js';

/**
 * Thousands of phrases by how they begin. The build keeps what this gives (scripts/package/built-tables.mjs): no process looks them all through
 * again.
 * @module
 */

/** Plain data: it goes through JSON as it is. */
export interface LexiconHeads {
  /** The class of each character, by place (`classAt`). */
  readonly classes: readonly number[];
  /** By the pair with which they begin (`pairOf`): what they mean, and the phrases as the lexicon writes them, a comma apart. */
  readonly waiting: readonly (readonly [pair: number, phrases: readonly (readonly [end: number, text: string])[]])[];
}

/** As far as a phrase is looked at for its first two classes: they may be marks that count for nothing, and a ligature is two. */
const HEAD = 4;

const pairsOf = (classes: Uint8Array, phrase: string): Set<number> => {
  const choice = phrase.indexOf('{');
  const heads = choice >= 0 && choice < HEAD ? choicesOf(phrase) : [phrase];
  return new Set(
    heads.flatMap((head) => spellingsOf(classes, head.slice(0, HEAD)).map(([first = STOP, second = STOP]) => pairOf(first, second))),
  );
};

export const lexiconHeads = (): LexiconHeads => {
  const classes = makeClasses();
  const waiting = new Map<number, [number, string][]>();
  const add = (phrases: string, end: number): void => {
    for (const phrase of writtenPhrases(phrases)) {
      for (const pair of pairsOf(classes, phrase.replace(/^!/, ''))) {
        const all = waiting.get(pair) ?? [];
        const last = all.at(-1);
        if (last?.[0] === end) last[1] += `,${phrase}`;
        else all.push([end, phrase]);
        waiting.set(pair, all);
      }
    }
  };
  // The first to claim a phrase keeps it.
  add(HARMLESS, HARMLESS_END);
  SENSITIVE_CATEGORIES.forEach((category, index) => {
    const { fr, en, weak = '' } = LEXICON[category];
    add(fr, FIRST_CATEGORY + index);
    add(en, FIRST_CATEGORY + index);
    add(weak, FIRST_CATEGORY + index + WEAK_END);
  });
  return { classes: [...classes], waiting: [...waiting] };
};
