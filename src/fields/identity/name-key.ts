import type { Contact } from '../../model/contact/contact.js';
import { foldHeader } from '../text/fold-header.js';
import { memoiseText } from '../text/memoise.js';

const TITLES: ReadonlySet<string> = new Set(['', 'm', 'mr', 'mme', 'mlle', 'monsieur', 'madame', 'mademoiselle', 'dr']);

const wordsOf = (text: string): readonly string[] =>
  foldHeader(text.toLowerCase())
    .split(' ')
    .filter((word) => !TITLES.has(word));
const keyOf = (words: readonly string[]): string => (words.length > 1 ? [...new Set(words)].sort() : words).join(' ');

/** The same of two words. */
const pairOf = (a: string, b: string): string => (a === b ? a : a < b ? `${a} ${b}` : `${b} ${a}`);

/** The name in a text as `makeNameKeyReader` makes it of the columns of a contact. */
export const nameKey = (text: string): string => keyOf(wordsOf(text));

/**
 * A reader of the names of contacts, the same in whatever columns and order, and with or without accents, capitals and title: its words, each once
 * and in the order of the alphabet; '' where there is none.
 */
export const makeNameKeyReader = (): ((contact: Contact) => string) => {
  const words = memoiseText(wordsOf);
  return (contact) => {
    const [first, last, whole] = [words(contact.text('firstName')), words(contact.text('lastName')), words(contact.text('fullName'))];
    // Most people have a word of each.
    if (first.length === 1 && last.length === 1 && whole.length === 0) return pairOf(first[0] as string, last[0] as string);
    return keyOf([...first, ...last, ...whole]);
  };
};
