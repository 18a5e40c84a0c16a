import { parseIsoDay } from '../../../src/fields/date/calendar.js';
import { makeMinorNotes, mayNoteMinor } from '../../../src/fields/person/minor-notes.js';
import type { ColumnInfo, Contact } from '../../../src/model/contact/contact.js';

const TODAY = parseIsoDay('2026-12-01') as number;
/** The lines of a table of notes. */
export const rows = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((row) => row.trim());
/** Whether a cell under a header says that the contact is a minor. */
export const under = (header: string, field?: string) => {
  const column = field ? { field, by: 'header', confidence: 1 } : { by: 'none', confidence: 0 };
  const columns = [{ is: 'column', column: 0, header, filled: 1, ...column }] as unknown as readonly ColumnInfo[];
  const reader = makeMinorNotes(columns, ['jobTitle', 'status', 'comments', 'tags'], 18, TODAY);
  return (text: string): boolean =>
    reader?.({ row: 1, cell: () => text, text: () => '', has: () => false, emails: [], phones: [] } as unknown as Contact) ?? false;
};
/** The same of a comment in a file of companies. */
export const inFirms = (text: string): boolean => {
  const columns = ['Société', 'Commentaire'].map((header, column) => ({
    ...{ is: 'column', column, header, filled: 1, by: 'header', confidence: 1 },
    field: column === 0 ? 'company' : 'comments',
  })) as unknown as readonly ColumnInfo[];
  const contact = { row: 1, cell: () => text, text: () => '', has: () => false, emails: [], phones: [] } as unknown as Contact;
  return makeMinorNotes(columns, ['comments'], 18, TODAY)?.(contact) ?? false;
};
export const inComment = under('Commentaire', 'comments');
/** Whether the bytes of a note get through the sieve. */
export const passes = (text: string): boolean => {
  const bytes = Buffer.from(text);
  return mayNoteMinor(bytes, 0, bytes.length);
};
