import { splitContacts } from '../../fields/cells/split-values.js';

/** Nobody writes a longer note behind an entry. */
const LONGEST = 500;
/** What an entry looks like that a note may follow. */
const ADDRESS = /^[^\s@]+@[^\s@]+$/;
const NUMBER = /^[+\d][\d .()-]{7,}$/;
/** A sign that parts an entry from a note; a dash or a bracket does so behind a blank. */
const isSign = (text: string, at: number): boolean =>
  /[;#\t]/.test(text.charAt(at)) || (/[-–—(]/.test(text.charAt(at)) && /\s/.test(text.charAt(at - 1)));

/** The entry before a note of words; '' where there is none. */
const notedEntry = (text: string): string => {
  for (let at = 1; at < text.length; at++) {
    if (!isSign(text, at)) continue;
    const entry = text.slice(0, at).trim();
    if ((ADDRESS.test(entry) || NUMBER.test(entry)) && /\p{L}/u.test(text.slice(at))) return entry;
  }
  return '';
};
/** Whether a note may hold another address or a number: a date has eight digits at most. */
const holdsIdentity = (note: string): boolean => note.includes('@') || note.replace(/\D/g, '').length > 8;

/**
 * The parts of a text of a list that is no entry by itself: several entries, or one with a note ("claire@acme.example # mail du 12/3").
 * @param isEntry whether a text is one entry
 * @returns undefined for what cannot be parted
 */
export const entryParts = (whole: string, isEntry: (text: string) => boolean): readonly string[] | undefined => {
  const noted = whole.length <= LONGEST ? notedEntry(whole) : '';
  if (noted !== '' && isEntry(noted) && !holdsIdentity(whole.slice(noted.length))) return [noted];
  const parts = splitContacts(whole);
  if (parts.length > 1 || (parts[0] ?? whole) !== whole) return parts;
  // "claire@acme.example 01 99 00 12 35": nothing but a blank stands between.
  const address = whole.split(/\s+/).find((word) => word.includes('@')) ?? '';
  const both = [address, whole.replace(address, '').trim()];
  return both.every(isEntry) ? both : undefined;
};
