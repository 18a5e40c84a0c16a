import type { ColumnInfo, Contact } from '../../../model/contact/contact.js';
import { readAs } from '../../cells/read-as.js';
import { plainWords } from '../../text/plain-words.js';
import { headDiedIn } from './heads-deaths.js';

/**
 * Whether who is said to have died by what they are is the contact, since the row says that the contact is that: "Gérant" beside "gérante décédée".
 * @module
 */

/** Of a gérante and a gérant one. */
const ENDING = /(?:fe|ne|in|e|a|o)$/;
const stemOf = (word: string): string => word.replace(ENDING, '');
/** What says no more of somebody who is the head: a "directeur commercial" is another one. */
const FILLERS = new Set('de la l le du the of general generale societe entreprise company firm unique et and und'.split(' '));
const isHead = (title: string, head: string): boolean => {
  const words = plainWords(title)
    .split(' ')
    .filter((word) => !FILLERS.has(word));
  return words.length === 1 && stemOf(words[0] as string) === stemOf(head);
};
const SENTENCES = /[.;!?\n]/;

/** A reader of whether a comment of a row tells the death of whoever has the function that the row says the contact has. */
export const makeOwnDeathReader = (columns: readonly ColumnInfo[]): ((contact: Contact) => boolean) => {
  const titles = columns.filter((info) => readAs(info) === 'jobTitle');
  const notes = columns.filter((info) => readAs(info) === 'comments' || readAs(info) === 'status');
  return (contact) => {
    const own = titles.map(({ column }) => contact.cell?.(column) ?? '').filter((title) => title !== '');
    if (own.length === 0) return false;
    return notes.some(({ column }) =>
      (contact.cell?.(column) ?? '').split(SENTENCES).some((sentence) => {
        const head = headDiedIn(plainWords(sentence));
        return head !== undefined && own.some((title) => isHead(title, head));
      }),
    );
  };
};
