import { clauseFeatures } from './clauses.js';
import { deniedIn } from './negated.js';
import type { Word } from './sentence-words.js';

/** How far apart two words may stand and still speak of one another. */
const WINDOW = 6;
const LENGTHS = [2, 5, 9, 15, 25];
/** Words are told apart by their beginning: endings say little. */
const BEGINNING = 6;
/** What a word of no known meaning means: that something else is spoken of. "Stop feeding ducks" is `STOP+X`, and no way to leave. */
const UNKNOWN = ['X'];
const MOST_UNKNOWN = 6;
const PARTS = 8;

/** Meanings that stay what they are when they are denied: those of pronouns, small words and signs. */
const FRAME = new Set('I ME WE OUR YOU YOUR THEY NEG ANYMORE IF OR BUT TO WHAT THIS FROMW OFW ONE NUM BEFORE AFTER'.split(' '));
const isFrame = (mean: string): boolean => FRAME.has(mean) || !/^[A-Z]/.test(mean);
const isUnknown = ({ word, means }: Word, letters: RegExp): boolean => means.length === 0 && letters.test(word);

const withDenials = (words: readonly Word[]): readonly Word[] => {
  const denied = deniedIn(words);
  return words.map((word, at) => {
    const means = isUnknown(word, /^\p{L}{4}/u) ? UNKNOWN : word.means;
    return { word: word.word, means: denied[at] ? means.map((mean) => (isFrame(mean) ? mean : `!${mean}`)) : means };
  });
};

/**
 * What a linear model is told of a sentence: what its words mean (`RECEIVE`, or `!RECEIVE` where it is denied), which stands before which
 * (`A>B`; `A+B` side by side), which come first (`^A`) and last (`$A`), how its clauses begin and what it asks (`clauses.ts`), words of no known
 * meaning by their beginning and how many they are, and how long it is.
 */
export const featuresOf = (sentence: readonly Word[]): ReadonlySet<string> => {
  const words = withDenials(sentence);
  const features = new Set<string>(clauseFeatures(words));
  for (const word of sentence) if (isUnknown(word, /^\p{L}{3}/u)) features.add(`=${word.word.slice(0, BEGINNING)}`);
  for (const [at, { means }] of words.entries())
    for (const mean of means) {
      features.add(mean);
      for (let next = at + 1; next <= at + WINDOW && next < words.length; next++)
        for (const other of (words[next] as Word).means) {
          features.add(`${mean}>${other}`);
          if (next === at + 1) features.add(`${mean}+${other}`);
        }
    }
  for (const mean of words.at(-1)?.means ?? []) features.add(`$${mean}`);
  features.add(`#${LENGTHS.filter((length) => words.length > length).length}`);
  const unknown = sentence.filter((word) => isUnknown(word, /^\p{L}{4}/u)).length;
  features.add(`#u${Math.min(MOST_UNKNOWN, unknown)}`).add(`#r${Math.floor((unknown / words.length) * PARTS)}`);
  return features;
};
