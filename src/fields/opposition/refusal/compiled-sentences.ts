import { SENTENCES, type Sentence } from './sentences-data.js';
import { NOREACH, WANTNOT } from './words/negation.js';
import { bitOf } from './words/tokens.js';
import type { WordClass } from './words/words-data.js';

const bitsOf = (names = ''): number =>
  names
    .split(' ')
    .reduce((bits, name) => bits | (name === 'WANTNOT' ? WANTNOT : name === 'NOREACH' ? NOREACH : name ? bitOf(name as WordClass) : 0), 0);

/** A sentence of the lexicon, its words as bits. */
export interface Compiled extends Sentence {
  readonly words: readonly number[];
  readonly gaps: readonly number[];
  readonly blocks: number;
  readonly blocksBeside: number;
}
export const COMPILED: readonly Compiled[] = SENTENCES.map((sentence) => {
  const parts = sentence.says.split(' ');
  return {
    ...sentence,
    words: parts.filter((part) => !part.startsWith('~')).map(bitsOf),
    gaps: parts.flatMap((part) => (part.startsWith('~') ? [Number(part.slice(1))] : [])),
    blocks: bitsOf(sentence.unless),
    blocksBeside: bitsOf(sentence.unlessBeside),
  };
});
