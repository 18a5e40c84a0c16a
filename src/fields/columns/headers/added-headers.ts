import { FIELDS, type FieldName } from '../../../model/contact/field.js';
import type { HeaderWords } from '../../../model/plugin/header-words.js';
import { foldHeader } from '../../text/fold-header.js';
import { readHeader } from './header-reader.js';

/** "E-mail", "e mail" and "email" are one phrase, as they are in our own tables. */
const folded = (phrase: string): string => foldHeader(phrase).replaceAll(' ', '');

/**
 * Reads a header that plugins have taught as the plain header of its field, which all else knows; any other comes back as it is.
 * @param words of plugins; those that come first win
 */
export const headerTranslator = (words: readonly HeaderWords[]): ((header: string) => string) => {
  const known = new Map<string, string>();
  for (const table of words) {
    for (const [field, phrases] of Object.entries(table) as [FieldName, readonly string[]][]) {
      for (const phrase of phrases) if (!known.has(folded(phrase))) known.set(folded(phrase), FIELDS[field].header);
    }
  }
  return (header) => known.get(folded(header)) ?? header;
};

/** Below that, a phrase often means something else too. */
const SURE = 0.8;

/** The field that a header is surely read as, without a look at values; undefined where it is unknown or might be several things. */
export const fieldOfHeader = (header: string): FieldName | undefined => {
  const hint = readHeader(header);
  return hint?.is === 'field' && hint.weight >= SURE ? hint.field : undefined;
};
