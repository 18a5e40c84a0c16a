import type { Contact } from '../../model/contact/contact.js';
import { foldHeader } from '../text/fold-header.js';
import { memoiseText } from '../text/memoise.js';

const TITLES: ReadonlySet<string> = new Set(['', 'm', 'mr', 'mme', 'mlle', 'monsieur', 'madame', 'mademoiselle', 'dr']);

const wordsOf = (text: string): readonly string[] =>
  foldHeader(text.toLowerCase())
    .split(' ')
    .filter((word) => !TITLES.has(word));
const keyOf = (words: readonly string[]): string => (words.length > 1 ? [...new Set(words)].sort() : words).join(' ');

/** The name in a text as `makeNameKeyReader` makes it of the columns of a contact. */
export const nameKey = (text: string): string => keyOf(wordsOf(text));

/**
 * A reader of the names of contacts, the same in whatever columns and order, and with or without accents, capitals and title: its words, each once
 * and in the order of the alphabet; '' where there is none.
 */
export const makeNameKeyReader = (): ((contact: Contact) => string) => {
  const words = memoiseText(wordsOf);
  return (contact) => keyOf([...words(contact.text('firstName')), ...words(contact.text('lastName')), ...words(contact.text('fullName'))]);
};
