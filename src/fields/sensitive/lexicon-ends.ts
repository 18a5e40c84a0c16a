import { CLASSES, LETTER, STOP } from './lexicon-alphabet.js';

/** What ends at a node of the tree of phrases: nothing, a harmless phrase, or a category (from 2 on, plus `WEAK_END` when it needs evidence). */
export const HARMLESS_END = 1;
export const FIRST_CATEGORY = 2;
export const WEAK_END = 64;
/** A phrase that must be written with its `é`. */
export const STRICT_END = 128;

/** Where the phrases wait that begin with two classes: whatever is no letter is one. */
export const pairOf = (first: number, second: number): number => first * CLASSES + (second < LETTER ? STOP : second);
