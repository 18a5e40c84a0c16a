import type { Token } from '../words/tokens.js';
import { hashOf } from './features.js';
import { ALL_CLASSES, classesOf, textOf } from './token-classes.js';

/**
 * What the convolution sees of each word of a text, in their order: numbers of the word, its stems and its parts, by hashing, and its classes.
 * @module
 */

/** How many numbers there are for words, stems and parts; a power of two. */
export const PIECES = 1 << 13;
/** The classes and topics, and the end of a clause, which is one of its own. */
export const WORD_CLASSES = ALL_CLASSES + 1;
const CLAUSE_END = ALL_CLASSES;

const STEMS = [4, 5, 6];
const SHORTEST_PART = 3;
const LONGEST_PART = 5;

/** What is seen of one word. */
export interface WordInput {
  /** Numbers below `PIECES`. */
  readonly pieces: readonly number[];
  /** Numbers below `WORD_CLASSES`. */
  readonly classes: readonly number[];
}

const END: WordInput = { pieces: [], classes: [CLAUSE_END] };

const pieceOf = (text: string): number => {
  const hash = Math.imul(hashOf(text), 0x9e3779b1);
  return (hash ^ (hash >>> 16)) & (PIECES - 1);
};
const piecesOf = (text: string): readonly number[] => {
  const edged = `_${text}_`;
  const pieces = new Set([pieceOf(`=${text}`)]);
  for (const length of STEMS) if (text.length > length) pieces.add(pieceOf(`<${text.slice(0, length)}`));
  for (let length = SHORTEST_PART; length <= LONGEST_PART; length++)
    for (let from = 0; from + length <= edged.length; from++) pieces.add(pieceOf(edged.slice(from, from + length)));
  return [...pieces];
};

/** What is seen of some words whose negations were read: a clause ends where a word is empty, and once. */
export const inputsOf = (tokens: readonly Token[]): readonly WordInput[] => {
  const inputs: WordInput[] = [];
  for (const token of tokens)
    if (token.word !== '') inputs.push({ pieces: piecesOf(textOf(token)), classes: classesOf(token) });
    else if (inputs.at(-1) !== END) inputs.push(END);
  while (inputs.at(-1) === END) inputs.pop();
  return inputs;
};
