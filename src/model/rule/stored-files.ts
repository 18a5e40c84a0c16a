/**
 * What is known of files that lie about, for rules about them: counts and days, no name, no person.
 * @module
 */

import type { Place } from '../base/place.js';
import type { Day } from '../contact/values.js';

/** Ways in which the name of a file may tell of a person. */
export const NAME_KINDS = ['email', 'phone', 'nir', 'iban', 'person'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A contact file that lies somewhere. */
export interface StoredFile {
  readonly contacts: number;
  /** At rest, by itself: what a disk or a folder does is not seen. */
  readonly encrypted: boolean;
  /** Permission bits; absent where the system has none. */
  readonly mode?: number;
  /** When it was made, and what says so: a day in its name, or its last change. */
  readonly made: Day;
  readonly madeBy: 'name' | 'change';
  /** The last day on which somebody is known to have used it, and what says so: its last reading, or its last change where readings are not kept. */
  readonly used: Day;
  readonly usedBy: 'reading' | 'change';
  readonly nameHolds: readonly NameKind[];
}

/** People of one file who are found in others. Files are told by their place. */
export interface SharedPersons {
  readonly file: number;
  readonly persons: number;
  /** How many other files hold some of them. */
  readonly inFiles: number;
  /** Of those, the ones that hold most, by their place. */
  readonly others: readonly number[];
}

/** People who refuse somewhere, and whom a file still holds without a word of it. */
export interface UnmarkedRefusals {
  readonly file: number;
  readonly persons: number;
  /** The first of their rows, in order. */
  readonly rows: readonly number[];
  /** How many files hold the refusal, and the first of them; none when a list does. */
  readonly inFiles: number;
  readonly refusedIn: readonly number[];
}

/** All contact files of an audit. */
export interface StoredTree {
  readonly files: readonly StoredFile[];
  /** Files of the same bytes. */
  readonly copies: readonly (readonly number[])[];
  readonly shared: readonly SharedPersons[];
  /** Refused in another file. */
  readonly opposed: readonly UnmarkedRefusals[];
  /** Refused on an opposition list or in the register. */
  readonly listed: readonly UnmarkedRefusals[];
}

/** What a finding on a file may add. */
export interface FileFindingDetails {
  /** What it counts, when it is not the file itself. */
  readonly count?: number;
  readonly rows?: readonly number[];
  /** Other files that it is about, by their place: some of them, and how many there are. */
  readonly files?: readonly number[];
  readonly inFiles?: number;
}

/** Called for every contact file with where it is, then once for all of them together. */
export interface FilesVisitor {
  file?(file: StoredFile, at: Place): void;
  all?(tree: StoredTree): void;
}
