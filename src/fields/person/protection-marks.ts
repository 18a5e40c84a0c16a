import { lazy } from '../../model/base/lazy.js';
import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import type { FieldName } from '../../model/contact/field.js';
import { stanceOf } from '../answers/yes-no.js';
import { makeColumnReader } from '../cells/field-reader.js';
import { makeColumnsSieve } from '../cells/field-sieve.js';
import { foldHeader } from '../text/fold-header.js';
import { plainWords } from '../text/plain-words.js';
import { asksForProtection, mayNoteProtection, notesProtection, statesProtection } from './protection-notes.js';
import { AUTHORITIES, NOT_PROTECTED } from './protection-words-data.js';
import { isHeaderOfOthers } from './whom-noted.js';

/**
 * Cells that say that the contact is under guardianship, in whatever column they stand: a status, a comment, a name, or a column of its own.
 * @module
 */

const isNoted = (text: string): boolean => statesProtection(text) || notesProtection(text);

const READ: Readonly<Partial<Record<FieldName, (text: string) => boolean>>> = {
  firstName: notesProtection,
  lastName: notesProtection,
  fullName: notesProtection,
  civility: isNoted,
  // "Curateur" is a trade, and "MJPM" another.
  jobTitle: (text) => statesProtection(text) && plainWords(text) !== 'mjpm',
  status: isNoted,
  comments: isNoted,
  tags: isNoted,
};

const others = lazy((): ReadonlySet<string> => new Set([...AUTHORITIES.split(' '), ...NOT_PROTECTED.split(' ')]));
/** Whether the answer to "which measure?" is one: a yes, its name, a day, who decides. */
const isMeasure = (text: string): boolean => {
  if (text === '') return false;
  const { stance } = stanceOf(text);
  if (stance === 'no-tick' || stance === 'open') return false;
  return !plainWords(text)
    .split(' ')
    .some((word) => word === '' || others().has(word));
};

/** A reader of whether some cell of a row says so; undefined for a file in which none can. */
export const makeProtectionMarks = (columns: readonly ColumnInfo[]): ((contact: Contact) => boolean) => {
  const noted = columns.flatMap(({ column, header, field, by }) => {
    const of = field ? READ[field] : by === 'config' || isHeaderOfOthers(foldHeader(header)) ? undefined : isNoted;
    return of && !(field === undefined && asksForProtection(header)) ? [{ column, read: makeColumnReader(column, of) }] : [];
  });
  const asked = columns
    .filter(({ header, field, by }) => field === undefined && by !== 'config' && asksForProtection(header))
    .map(({ column }) => makeColumnReader(column, isMeasure));
  const mayBeNoted = makeColumnsSieve(
    noted.map(({ column }) => column),
    mayNoteProtection,
  );
  return (contact) => asked.some((read) => read(contact)) || (mayBeNoted(contact) && noted.some(({ read }) => read(contact)));
};
