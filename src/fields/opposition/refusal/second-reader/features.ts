import type { Token } from '../words/tokens.js';
import { classesOf, textOf } from './token-classes.js';

/**
 * What the second reader sees of a text: its words, parts of words, and the classes and topics of words, alone and beside each other. Each
 * is a number below `FEATURES`, by hashing: two may share a number, and seldom do.
 * @module
 */

/** How many numbers there are; a power of two. */
export const FEATURES = 1 << 19;

/** How far apart two words may stand and be seen together. */
const BESIDE = 3;
const SHORTEST_PART = 3;
const LONGEST_PART = 5;
/** As much of two words is seen together as inflection leaves alone. */
const STEM = 4;
/** Texts of more words are all long. */
const LONG = 6;
const KIND = {
  word: 1,
  part: 2,
  class: 3,
  near: 4,
  next: 5,
  first: 6,
  last: 7,
  classWord: 8,
  wordClass: 9,
  three: 10,
  length: 11,
  two: 12,
  apart: 13,
  stems: 14,
} as const;

/** One step of a hash of 32 bits (after MurmurHash3, Appleby). */
const step = (hash: number, value: number): number => {
  const mixed = Math.imul(hash ^ Math.imul(value ^ (value >>> 15), 0x85ebca6b), 0xc2b2ae35);
  return mixed ^ (mixed >>> 13);
};
const numberOf = (kind: number, a: number, b = 0, c = 0): number => {
  const hash = Math.imul(step(step(step(kind, a + 1), b + 1), c + 1), 0x9e3779b1);
  return (hash ^ (hash >>> 16)) & (FEATURES - 1);
};

interface Seen {
  /** The hash of the word; of a number, that it is one. */
  readonly word: number;
  /** The hash of its first letters. */
  readonly stem: number;
  readonly text: string;
  readonly classes: readonly number[];
}
/** A hash of 32 bits of a word. */
export const hashOf = (word: string): number => {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
  return hash;
};

const seen = (token: Token): Seen => {
  const text = textOf(token);
  return { word: hashOf(text), stem: hashOf(text.slice(0, STEM)), text, classes: classesOf(token) };
};

const addParts = (into: Set<number>, { text }: Seen): void => {
  const edged = `_${text}_`;
  for (let from = 0; from + SHORTEST_PART <= edged.length; from++) {
    let hash = 0;
    for (let at = from; at < Math.min(edged.length, from + LONGEST_PART); at++) {
      hash = step(hash, edged.charCodeAt(at));
      if (at - from + 1 >= SHORTEST_PART) into.add(numberOf(KIND.part, hash));
    }
  }
};

const addPair = (into: Set<number>, one: Seen, other: Seen, next: boolean): void => {
  for (const a of one.classes) {
    into.add(numberOf(KIND.classWord, a, other.word));
    for (const b of other.classes) {
      into.add(numberOf(KIND.near, a, b));
      if (next) into.add(numberOf(KIND.next, a, b));
    }
  }
  for (const b of other.classes) into.add(numberOf(KIND.wordClass, one.word, b));
  into.add(numberOf(KIND.stems, one.stem, other.stem));
  if (next) into.add(numberOf(KIND.two, one.word, other.word));
};

/** The classes that stand anywhere in the text, two by two, in the order in which they first stand there. */
const addApart = (into: Set<number>, words: readonly Seen[]): void => {
  const before: number[] = [];
  for (const { classes } of words)
    for (const b of classes) {
      if (before.includes(b)) continue;
      for (const a of before) into.add(numberOf(KIND.apart, a, b));
      before.push(b);
    }
};

/** What is seen of some words whose negations were read, each thing once; a clause ends where a word is empty. */
export const featuresOf = (tokens: readonly Token[]): ReadonlySet<number> => {
  const into = new Set<number>();
  const words = tokens.map(seen);
  while (words.at(-1)?.text === '') words.pop();
  words.forEach((one, at) => {
    if (one.text !== '') {
      into.add(numberOf(KIND.word, one.word));
      addParts(into, one);
    }
    for (const a of one.classes) {
      into.add(numberOf(KIND.class, a));
      if (at === 0) into.add(numberOf(KIND.first, a));
      if (at === words.length - 1) into.add(numberOf(KIND.last, a));
    }
    for (let j = at + 1; j <= at + BESIDE && j < words.length; j++) {
      const other = words[j] as Seen;
      addPair(into, one, other, j === at + 1);
      if (one.classes.length === 0 || other.classes.length === 0) continue;
      for (let k = j + 1; k <= j + BESIDE && k < words.length; k++)
        for (const c of (words[k] as Seen).classes)
          for (const b of other.classes) for (const a of one.classes) into.add(numberOf(KIND.three, a, b, c));
    }
  });
  addApart(into, words);
  into.add(numberOf(KIND.length, Math.min(LONG, words.length)));
  return into;
};
