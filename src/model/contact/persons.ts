import type { Contact } from './contact.js';

/**
 * What the rows of a person say together, by one rule. Rows are of one person when they share a mailbox or, where they have none, a mobile
 * (`identitiesOf`); what one row says for others (`least` 1) also holds by any mobile, and by another number together with the name. Of a person who stands on the row at hand alone nothing is told: what a rule makes of a row by itself it knows.
 */
export interface Persons {
  /** Whether nobody can be told of: no row need be asked about. */
  readonly isEmpty: boolean;
  /** All that the rows of the person of this contact say, this one included; 0 when no other row of theirs counts. */
  bits(contact: Contact): number;
  /** What other rows than this one say of whoever bears one of these marks; 0 where none does. */
  ofMarks(marks: readonly string[], row: number): number;
  /** Whether anything may be said of whoever bears a mark, on whatever row: no is certain, and costs little. */
  mayBear(mark: string): boolean;
  /** Whether one of these bits was said of anybody, so that nobody need be asked about for their sake. */
  holds(bits: number): boolean;
  /** Whether another row may say something by a number of this contact, in its place: where not, no mark of it need be asked about. */
  mayTellOfNumber(contact: Contact, place: number): boolean;
  /** Whether the rule spoke of this person on another row too. */
  isElsewhere(contact: Contact): boolean;
  /** Whether nothing was found on a row when the file was surveyed, by no rule that shares a place in the log with this one; false where that is not known. */
  foundNothing(row: number): boolean;
  /** The first row on which the rule spoke of this person; their own when no other counts. */
  firstRowOf(contact: Contact): number;
}

/** What is told where nothing was kept: of nobody. */
export const NOBODY: Persons = {
  isEmpty: true,
  bits: () => 0,
  ofMarks: () => 0,
  mayBear: () => false,
  holds: () => false,
  mayTellOfNumber: () => false,
  isElsewhere: () => false,
  foundNothing: () => false,
  firstRowOf: ({ row }) => row,
};

/** What a row says of somebody whom it names; or of all who bear one of some marks, which are no addresses and no numbers: a company, for one. */
export type SaidOfOther = { readonly bits: number } & ({ readonly who: Contact } | { readonly marks: readonly string[] });

/** What a contact is, known by fewer addresses and numbers. */
export const knownBy = (contact: Contact, emails: Contact['emails'], phones: Contact['phones']): Contact => ({
  is: 'contact',
  row: contact.row,
  emails,
  phones,
  text: (field) => contact.text(field),
  date: (field) => contact.date(field),
  say: (field) => contact.say(field),
  has: (field) => contact.has(field),
});
