import type { Contact } from '../contact/contact.js';
import type { SaidOfOther } from '../contact/persons.js';

/**
 * What a rule learns of each person of the file before it judges a row: the first row on which it spoke of them, whether it spoke on several,
 * and all that it said, as eight bits at most. The rule keeps nothing: whoever runs it does, on one machine or on many.
 * C is the contact that it reads.
 */
export interface KeyedSurvey<Ctx, C = Contact, S = unknown> {
  /**
   * On how many rows the rule must have spoken of a person to be told of them. 2: only what several of their rows say together matters.
   * 1: what one row says also matters for rows of theirs on which the rule has nothing to say.
   */
  readonly least: 1 | 2;
  /**
   * What each row says of its person, as bits (0 to 255); undefined: nothing. Made once for the file: undefined when no row of it can say
   * anything. Absent: the rule speaks of everybody, and says no more than that they are there. `learned`: of its survey, where it asks for that
   * (`again`), undefined until the whole file was seen.
   */
  says?(ctx: Ctx, learned?: S): ((contact: C) => number | undefined) | undefined;
  /** The same of others whom a row names, never of the row's own person. `said`: what the row says of that, as above. */
  names?(ctx: Ctx): (contact: C, said: number | undefined) => readonly SaidOfOther[];
  /**
   * Whether what was learned of the whole file decides what rows say: it is then surveyed once more. For what few files hold, as titles in the middle of
   * a table. Parts of a file that are judged apart are not: there the number of a row says what it can (`ofRow`).
   */
  again?(learned: S): boolean;
  /** What was learned says of a row by where it stands, as bits; 0: nothing. */
  ofRow?(learned: S): (row: number) => number;
  /** The marks by which `visit` asks about a row (`Persons.ofMarks`). */
  marks?(ctx: Ctx): (contact: C) => readonly string[];
}

/**
 * What holds for a person and not for a row: whoever died on one row has died on all of theirs. The survey pass shows each row to the rule, and the judging
 * pass tells the other rows of that person.
 */
export interface OfPerson<M extends string = string, Ctx = unknown, C = Contact> {
  /** What those rows are told, on the channels of what was found. */
  readonly message: M;
  /** What, found on a contact, is told of; absent: whatever is. */
  readonly of?: readonly M[];
  /** Whether what is found is of some channels only, and told of these. Absent: it is told on all of the message. */
  readonly byChannel?: true;
  /** Whether it holds for an address, and not for whoever has the same number. */
  readonly by?: 'address';
  /** A reader of rows that know better: whoever is of age on their own row is no child, though the mailbox is that of one. */
  unless?(ctx: Ctx): (contact: C) => boolean;
}

/** Whether a rule asks what other rows of a person say, so that the file is read twice. */
export const asksOfPersons = ({ keyed, ofPerson }: { readonly keyed?: unknown; readonly ofPerson?: unknown }): boolean =>
  keyed !== undefined || ofPerson !== undefined;
