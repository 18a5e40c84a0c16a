import type { FieldName } from '../contact/field.js';
import type { MessageLanguage } from './message.js';

/** A column of the contacts that a message goes to. Of its cells it says how many are blank, and nothing else. */
export interface ContactColumn {
  readonly header: string;
  /** What it was taken for. */
  readonly field?: FieldName;
  /** Contacts that stay and have nothing in it ("n/a" is nothing). */
  readonly blanks: number;
  /** Whether the cleaned file still has it. */
  readonly kept: boolean;
}

/** A file of contacts of the same run, as rules about messages see it: counts, and names of columns. */
export interface ContactColumns {
  readonly name: string;
  /** Contacts that stay. */
  readonly contacts: number;
  readonly columns: readonly ContactColumn[];
  /**
   * Contacts that stay, by the language that they read: the one that their row names, else that of a country which has one only. Those
   * of whom neither is known are not in it.
   */
  readonly languages: Readonly<Partial<Record<MessageLanguage, number>>>;
}
