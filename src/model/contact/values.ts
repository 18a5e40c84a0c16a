import type { Channel } from './channel.js';

/** A calendar day, as days since 1970-01-01 (proleptic Gregorian). No clock, no zone. */
export type Day = number;

/** An address as a cell holds it. Keys are for comparing only: the file is never rewritten with them. */
export interface EmailValue {
  readonly kind: 'email';
  /** The address as written, trimmed. */
  readonly text: string;
  /** Well formed, so that it can be compared with lists. */
  readonly valid: boolean;
  /** It was written with characters that nobody sees, which `lower` is without; absent where there are none. */
  readonly invisible?: true;
  /** Lower-case address with its domain in punycode; the trimmed lower-case text when not valid. */
  readonly lower: string;
  readonly local: string;
  readonly domain: string;
  /** The same mailbox under its canonical spelling (Gmail dots and tags, Proton family…); equals `lower` for company domains. */
  readonly canonical: string;
  /** Length, first and last letter of the domain in one number (see `domainShape`), for questions that most domains fail; absent where there is a text to ask. */
  readonly shape?: number;
  /** First three letters of the local part in one number (see `firstLetters`), -1 when they are no letters; absent where there is a text to ask. */
  readonly head?: number;
  /** Length and first two letters of the local part in one number (`domainShape` of them), for the same use; absent where there is a text to ask. */
  readonly opening?: number;
  /** Whether `canonical` differs from `lower`, without making either; absent where both are there to compare. */
  readonly folds?: boolean;
  /** Writes the fingerprint of `lower` without making its text; only values read from bytes can. */
  printInto?(into: Uint32Array): void;
  /** Whether the domain gets through a sieve, without making its text; only values read from bytes can tell. */
  domainThrough?(sieve: Sieve): boolean;
}

/** Whether some bytes may hold what is looked for; rarely true when they do not. Cells come with their quotes, in any encoding that has ASCII. */
export interface Sieve {
  (bytes: Uint8Array, from: number, to: number): boolean;
  /** The bit by which a cell is marked that is known to get through, and those by which it is marked where that is not known; see `StemSieve`. */
  readonly mark?: number;
  readonly unsure?: number;
}

export type PhoneType = 'mobile' | 'fixed' | 'other' | 'unknown';

/** A number as a cell holds it. `e164` is '' when the number cannot be read for certain. */
export interface PhoneValue {
  readonly kind: 'phone';
  readonly text: string;
  readonly valid: boolean;
  readonly e164: string;
  readonly type: PhoneType;
  /** The spelling was damaged (Excel) and read back for certain, or damaged beyond repair. */
  readonly damage: 'none' | 'repaired' | 'lost';
  /** It was written with characters that nobody sees, which `e164` is without; absent where there are none. */
  readonly invisible?: true;
  /** Its cell says that it is a fax and no telephone; absent where it does not. */
  readonly isFax?: true;
  /** Nobody can tell of which country it is: the calling code beside it cannot be read. Never of a valid number; absent for any other. */
  readonly unplaced?: true;
  /** The country code, where it is known without making a text. */
  readonly callingCode?: number;
  /** The number without its country code and its zero, where it is known without making a text. */
  readonly national?: number;
  /** Writes the fingerprint of `e164` without making its text; only numbers read by the French plan can. */
  printInto?(into: Uint32Array): void;
}

/**
 * A date as a cell holds it.
 * `ok`: one reading. `ambiguous`: two readings, `day` is the earlier, `later` the other.
 * `span`: a month or a year without a day, from its first day `day` to its last `later`.
 * `none`: a blank or a placeholder (0001-01-01, 0/0/00, 1900-01-00). `invalid`: not a date.
 */
export interface DateValue {
  readonly status: 'ok' | 'ambiguous' | 'span' | 'none' | 'invalid';
  readonly day: Day;
  readonly later: Day;
}

/** The polarity-aware reading of a yes/no cell: does the person allow, refuse, or is nothing said? */
export type Say = 'yes' | 'no' | 'unknown' | 'blank';

/** How slash dates of one column are to be read. `unresolved`: nothing in the column tells day from month. */
export type DateOrder = 'day-first' | 'month-first' | 'unresolved';

/** One box of a question that has a column for each answer ("Marketing preferences [Email]", "SMS" over "SMS"). */
export interface AnswerBox {
  /** The first column of the question, which tells its boxes from those of others. */
  readonly of: number;
  /** The channels that the answer names. */
  readonly channels: readonly Channel[];
  /** It says that nothing is wanted. */
  readonly none?: true;
  /** What the header, or the part of it that is the answer, says: a cell that repeats it is ticked. */
  readonly echoes: readonly string[];
}
