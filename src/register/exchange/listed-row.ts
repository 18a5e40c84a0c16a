import type { NineDigitEntry } from '../../lists/columns/nine-digits.js';
import type { ListingReason } from '../../lists/exports/export-types.js';
import type { RowAnswers, RowTells } from '../../lists/rows/row-answers.js';
import type { ToldDay } from '../../lists/rows/row-days.js';
import type { Channel } from '../../model/contact/channel.js';
import type { Identity } from '../store/identity.js';

/** One row of a list: whom it names, and what it says of them. */
export interface ListedRow {
  readonly tells: RowTells;
  /** Whether it refuses in a file of contacts, too: a no to an opt-in, or a cell that nobody can read, refuses in a list alone. */
  readonly isSure: boolean;
  /** What the row refuses, where it names fewer channels than all, and since when, where it says so. */
  readonly channels: readonly Channel[] | undefined;
  readonly day: ToldDay | undefined;
  /** In the order of the file. */
  readonly identities: readonly Identity[];
  /** Whether it names somebody by their name alone, whom a register of fingerprints cannot know. */
  readonly isNameless: boolean;
}

/** The row at hand, as far as it was read. */
export interface OpenRow extends ListedRow {
  readonly identities: Identity[];
  /** The companies and domains among them: whose they are, of a row that names a person. */
  readonly companies: Set<Identity>;
  /** Bare numbers that may be either. */
  readonly nines: Set<NineDigitEntry>;
  readonly isForCompany: boolean;
  isNameless: boolean;
}

/** A row of which nothing but its answers was read; without answers, a line of text. */
export const newRow = (row?: readonly string[], answers?: RowAnswers, byProduct?: ListingReason): OpenRow => ({
  tells: byProduct !== undefined ? 'refuses' : row && answers ? answers.tells(row) : 'nothing',
  isSure: byProduct !== undefined || (row !== undefined && answers?.isSure(row) === true),
  channels: row && answers?.channels(row),
  day: row && answers?.day(row),
  isForCompany: row !== undefined && answers?.speaksForCompany(row) === true,
  identities: [],
  companies: new Set(),
  nines: new Set(),
  isNameless: false,
});
