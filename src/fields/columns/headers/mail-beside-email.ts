import type { FieldName } from '../../../model/contact/field.js';
import { foldHeader } from '../../text/fold-header.js';

/**
 * Two headers that ask the same of "email" and of "mail": the latter is then the post ("optin_email" beside "optin_mail").
 * @module
 */

const WORDS_OF_MAIL = /(?<![^ ])mail(?![^ ])/;
const OF_EMAIL = /(?<![^ ])e ?mail(?![^ ])/g;

interface Read {
  readonly field?: FieldName;
  readonly by: string;
}

/** The columns of a file, of which those of consents to emails that are ones to letters are read as `letters` says. */
export const withLetters = <V extends Read, C extends { readonly header: string; readonly verdict: V }>(
  columns: readonly C[],
  letters: (column: C) => V,
): readonly C[] => {
  const isAsked = ({ verdict: { field, by } }: C): boolean => field === 'optInEmail' && by !== 'config';
  const asked = columns.filter(isAsked).map(({ header }) => foldHeader(header).replace(OF_EMAIL, 'e-mail'));
  const isPost = (column: C): boolean => {
    const words = foldHeader(column.header).replace(OF_EMAIL, 'e-mail');
    return isAsked(column) && WORDS_OF_MAIL.test(words) && asked.includes(words.replace(WORDS_OF_MAIL, 'e-mail'));
  };
  return asked.length < 2 ? columns : columns.map((column) => (isPost(column) ? { ...column, verdict: letters(column) } : column));
};
