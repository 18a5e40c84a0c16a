import type { Contact } from '../../model/contact/contact.js';
import { foldHeader } from '../text/fold-header.js';
import { memoiseText } from '../text/memoise.js';

const TITLES: ReadonlySet<string> = new Set(['', 'm', 'mr', 'mme', 'mlle', 'monsieur', 'madame', 'mademoiselle', 'dr']);

/**
 * A reader of the names of contacts, the same in whatever columns and order, and with or without accents, capitals and title: its words, each once
 * and in the order of the alphabet; '' where there is none.
 */
export const makeNameKeyReader = (): ((contact: Contact) => string) => {
  const wordsOf = memoiseText((text) =>
    foldHeader(text.toLowerCase())
      .split(' ')
      .filter((word) => !TITLES.has(word)),
  );
  return (contact) => {
    const words = [...wordsOf(contact.text('firstName')), ...wordsOf(contact.text('lastName')), ...wordsOf(contact.text('fullName'))];
    return (words.length > 1 ? [...new Set(words)].sort() : words).join(' ');
  };
};
