import { deniedIn } from './negated.js';
import type { Word } from './sentence-words.js';

/** How far apart two words may stand and still speak of one another. */
const WINDOW = 6;
const LENGTHS = [2, 5, 9, 15, 25];
/** Words are told apart by their beginning: endings say little. */
const BEGINNING = 6;

/** Meanings that stay what they are when they are denied: those of pronouns, small words and signs. */
const FRAME = new Set('I ME WE OUR YOU YOUR THEY NEG ANYMORE IF OR BUT TO WHAT THIS FROMW OFW ONE NUM BEFORE AFTER'.split(' '));
const isFrame = (mean: string): boolean => FRAME.has(mean) || !/^[A-Z]/.test(mean);

const withDenials = (words: readonly Word[]): readonly Word[] => {
  const denied = deniedIn(words);
  return words.map((word, at) =>
    denied[at] ? { word: word.word, means: word.means.map((mean) => (isFrame(mean) ? mean : `!${mean}`)) } : word,
  );
};

/**
 * What a linear model is told of a sentence: what its words mean (`RECEIVE`, or `!RECEIVE` where it is denied), which stands before which
 * (`A>B`; `A+B` side by side), which come first (`^A`) and last (`$A`), words of no known meaning by their beginning, and how long it is.
 */
export const featuresOf = (sentence: readonly Word[]): ReadonlySet<string> => {
  const features = new Set<string>();
  const words = withDenials(sentence);
  for (const [at, { word, means }] of words.entries()) {
    if (means.length === 0 && /^\p{L}{3}/u.test(word)) features.add(`=${word.slice(0, BEGINNING)}`);
    for (const mean of means) {
      features.add(mean);
      for (let next = at + 1; next <= at + WINDOW && next < words.length; next++)
        for (const other of (words[next] as Word).means) {
          features.add(`${mean}>${other}`);
          if (next === at + 1) features.add(`${mean}+${other}`);
        }
    }
  }
  for (const mean of words[0]?.means ?? []) features.add(`^${mean}`);
  for (const mean of words.at(-1)?.means ?? []) features.add(`$${mean}`);
  features.add(`#${LENGTHS.filter((length) => words.length > length).length}`);
  return features;
};
