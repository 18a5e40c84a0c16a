import { splitContacts } from '../../fields/cells/split-values.js';

/** Nobody writes a longer note behind an entry. */
const LONGEST = 500;
/** An entry, and what is behind a sign that parts it from a note. */
const NOTED = /^(\S+@\S+?|[+\d][\d .()-]{7,}?)(?:\s*[;#]|\s+[-–—(]|\t).*\p{L}/u;
/** Whether a note may hold another address or a number: a date has eight digits at most. */
const holdsIdentity = (note: string): boolean => note.includes('@') || note.replace(/\D/g, '').length > 8;

/**
 * The parts of a text of a list that is no entry by itself: several entries, or one with a note ("claire@acme.example # mail du 12/3").
 * @param isEntry whether a text is one entry
 * @returns undefined for what cannot be parted
 */
export const entryParts = (whole: string, isEntry: (text: string) => boolean): readonly string[] | undefined => {
  const [, noted = ''] = (whole.length <= LONGEST && NOTED.exec(whole)) || [];
  if (noted !== '' && isEntry(noted) && !holdsIdentity(whole.slice(noted.length))) return [noted];
  const parts = splitContacts(whole);
  if (parts.length > 1 || (parts[0] ?? whole) !== whole) return parts;
  // "claire@acme.example 01 99 00 12 35": nothing but a blank stands between.
  const [address = ''] = /\S+@\S+/.exec(whole) ?? [];
  const both = [address, whole.replace(address, '').trim()];
  return both.every(isEntry) ? both : undefined;
};
