import type { Row } from '../../csv/records/read-table.js';
import { numbersWithoutCountry, roundedNumbers, tooManyUnread } from '../errors/format-errors.js';
import { linesOfRows } from '../errors/line-numbers.js';
import type { ListingReason } from '../exports/export-types.js';
import type { RowAnswers } from '../rows/row-answers.js';
import { SilentLines } from '../rows/silent-lines.js';

/** Share of the lines that may be no identifier. */
const MAX_UNREAD_SHARE = 0.05;

/** Share of them that may be blank where the columns of identifiers are known: who wrote a letter left no address. */
const MAX_BLANK_SHARE = 0.5;

/** @throws LumoError LUMO_LIST_UNREAD when so many lines hold no identifier that the list may be another than it seems */
export const refuseUnread = (
  {
    lines,
    unread,
    blank = 0,
    unreadAt = [],
    noCountry = 0,
    rounded = 0,
  }: Pick<ReadCounts, 'lines' | 'unread'> & Partial<Pick<ReadCounts, 'unreadAt' | 'noCountry' | 'rounded' | 'blank'>>,
  name: string,
): void => {
  if (unread === 0 || (unread - blank <= lines * MAX_UNREAD_SHARE && unread < lines * MAX_BLANK_SHARE)) return;
  const refusal = noCountry * 2 > unread ? numbersWithoutCountry : rounded * 2 > unread ? roundedNumbers : tooManyUnread;
  throw refusal(name, unread, lines, unreadAt);
};

/** So many lines that are no entry are told. */
export const MOST_TOLD = 5;

/** How many lines of a list were read, and of those that were not, or not whole, which are the first. */
export class ReadCounts {
  /** Lines that should hold an entry. */
  lines = 0;
  unread = 0;
  /** Numbers that are none of the default country, and say no other. */
  noCountry = 0;
  /** Whether they bar whoever has their digits, in any country. */
  takesNationals = false;
  /** Numbers of which a spreadsheet kept the first digits alone (`6,39981E+08`). */
  rounded = 0;
  /** Domains that are nobody's own, which would bar everybody there. */
  tooBroad = 0;
  /** Rows of refusals that are older than they have to be kept. */
  oldRows = 0;
  /** Lines that gave an entry, and in which another could not be read. */
  halfRead = 0;
  /** The numbers of the first lines that are no entry, from 1; none where that is not known. */
  unreadAt: readonly number[] = [];
  /** The same of those in which another entry could not be read. */
  halfReadAt: readonly number[] = [];
  /** Lines that say that the person may be contacted: they bar all the same. */
  agreeing = 0;
  /** Rows of people who asked for something else than to be left alone (a copy of their data): they are no entries. */
  otherRequests = 0;
  /** Rows of what a register answered that say that a number is not in it: they are no entries. */
  cleared = 0;
  /** Lines, among the unread ones, of a table whose columns of addresses and numbers are blank there: nothing of them was misread. */
  blank = 0;
  /** Lines of an export that say that nothing was agreed to, which is no refusal: they are no entries. */
  denied = 0;
  /** Lines that say of nobody that they refuse, of a list that asks it of each and says it of others: they bar all the same. */
  silent = 0;
  readonly #said = new SilentLines();
  /** Lines that refuse some channels only: they bar all that the list does. */
  narrower = 0;
  /** Lines that say that what they know somebody by reaches nobody: mail came back. */
  returned = 0;

  /**
   * Whether a row of a table is read: all are, but by whoever keeps refusals only.
   * @param _byProduct why the product whose export it is lists it
   */
  takes(_row: readonly string[], _answers: RowAnswers, _agrees: boolean, _byProduct?: ListingReason): boolean {
    return true;
  }

  /** Counts a row of a table that was read by what it says. */
  countAnswers(row: readonly string[], answers: RowAnswers, agrees: boolean): void {
    if (agrees) this.agreeing++;
    else if (answers.channels(row)) this.narrower++;
    if (!agrees && answers.isUndeliverable(row)) this.returned++;
    else if (!agrees && answers.asks) this.silent = this.#said.see(() => answers.tells(row) !== 'nothing');
  }

  /** A row names somebody by no address and no number. @returns whether it is left out by a count of its own, and is no line that was not read */
  leavesNameless(): boolean {
    return false;
  }
}

/** Counts the rows of a table that were not read, or not whole, and remembers the first of each. */
export class UnreadRows {
  readonly #counts: ReadCounts;
  readonly #unread: Row[] = [];
  readonly #halfRead: Row[] = [];

  constructor(counts: ReadCounts) {
    this.#counts = counts;
  }

  /**
   * @param isLost whether some cell of it went lost
   * @param isBlank whether nothing stands in it where an identifier would
   */
  count(row: Row, isRead: boolean, isLost: boolean, isBlank = false): void {
    if (isRead && !isLost) return;
    this.#counts[isRead ? 'halfRead' : 'unread']++;
    if (!isRead && isBlank) this.#counts.blank++;
    const told = isRead ? this.#halfRead : this.#unread;
    if (told.length < MOST_TOLD) told.push(row);
  }

  /** Finds the lines on which they stand. @param all every row of the text */
  locate(text: Buffer, all: readonly Row[], first: number): void {
    const linesOf = (rows: readonly Row[]): readonly number[] =>
      rows.length === 0
        ? []
        : linesOfRows(
            text,
            rows.map((row) => all.indexOf(row)),
            all.length,
            first,
          );
    this.#counts.unreadAt = linesOf(this.#unread);
    this.#counts.halfReadAt = linesOf(this.#halfRead);
  }
}
