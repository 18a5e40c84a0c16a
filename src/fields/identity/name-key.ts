import type { Contact } from '../../model/contact/contact.js';
import { foldHeader } from '../text/fold-header.js';

const FIELDS = ['firstName', 'lastName', 'fullName'] as const;
const TITLES: ReadonlySet<string> = new Set(['m', 'mr', 'mme', 'mlle', 'monsieur', 'madame', 'mademoiselle', 'dr']);

/**
 * The name of a contact, the same in whatever columns and order, and with or without accents, capitals and title: its words, each once and in
 * the order of the alphabet; '' where it has none.
 */
export const nameKey = (contact: Contact): string => {
  const words = new Set<string>();
  for (const field of FIELDS)
    for (const word of foldHeader(contact.text(field).toLowerCase()).split(' ')) if (!TITLES.has(word)) words.add(word);
  words.delete('');
  return [...words].sort().join(' ');
};
