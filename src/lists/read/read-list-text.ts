import type { ListKind } from '../../model/contact/suppression-list.js';
import type { DateOrder, Day } from '../../model/contact/values.js';
import type { ClassifyEntry } from '../columns/classify-entry.js';
import { isLost } from '../columns/stray-cells.js';
import type { ListSpec } from '../definition/list-spec.js';
import { linesAt } from '../errors/line-numbers.js';
import { detectListDialect } from '../rows/list-dialect.js';
import { refuseLongLine } from '../rows/refuse-long-line.js';
import type { EntryCollector } from './entry-collector.js';
import { scanLines } from './line-scanner.js';
import { readCsvList } from './read-csv-list.js';
import { jsonShape, readNdjson } from './read-ndjson.js';

/** Whether numbers of a list that have no country code are French. */
export const isFrenchList = ({ country = 'FR' }: Pick<ListSpec, 'country'>): boolean => country === 'FR';

/** How the keepers of the North American registers write a number: its area code in a column of its own. */
const SPLIT = /^("?)(\d{3})\1[,;\t]("?)(\d{7})\3$/gm;
const HEAD = 4096;

/** A North American list with whole numbers: `212,5550101` becomes `2125550101`. */
const wholeNumbers = (text: Buffer, country: string | undefined): Buffer => {
  if (country !== 'US' && country !== 'CA') return text;
  if (text.toString('latin1', 0, HEAD).search(SPLIT) < 0) return text;
  return Buffer.from(text.toString('latin1').replace(SPLIT, '$2$4'), 'latin1');
};

/** What is declared of what a list holds. */
export interface ReadOptions {
  readonly country?: string | undefined;
  readonly identifiers?: ListSpec['identifiers'];
  readonly kind?: ListKind | undefined;
  /** The only form allowed; both when undefined. */
  readonly form?: ListSpec['form'];
  /** The last day on which an entry is old. */
  readonly past?: Day | undefined;
  /** Whether its entries take back earlier consents: then the days on which they were made are kept. */
  readonly cancelsConsents?: true | undefined;
  /** Whether the days since which entries refuse are kept. */
  readonly keepsDates?: boolean | undefined;
  /** How its dates are read where they do not tell. */
  readonly dateOrder?: DateOrder | undefined;
}

/**
 * Reads a list in whichever of its forms it is: lines of JSON, a CSV, or one entry per line.
 * @param readLines reads the last of these
 * @throws LumoError LUMO_LIST_NOT_A_LIST for a line that no list has, and those of its form
 */
export const readListText = (
  text: Buffer,
  name: string,
  entries: EntryCollector,
  classify: ClassifyEntry,
  reading: ReadOptions,
  readLines = (lines: Buffer): void => scanLines(lines, entries, isFrenchList(reading), reading.form),
): void => {
  if (jsonShape(text, name)) {
    const { lines, unread, halfRead } = readNdjson(
      text,
      name,
      (value, hint) => entries.read(value, hint ?? entries.hint),
      (value) => isLost(value, classify),
      (row, answers) => {
        const agrees = answers.agrees(row);
        if (!entries.takes(row, answers, agrees)) return false;
        entries.countAnswers(row, answers, agrees);
        return true;
      },
    );
    entries.lines += lines;
    entries.unread += unread;
    entries.halfRead += halfRead;
    return;
  }
  refuseLongLine(text, name);
  const lines = wholeNumbers(text, reading.country);
  const dialect = detectListDialect(lines);
  if (dialect) readCsvList(lines, dialect, name, entries, classify, reading);
  else readLines(lines);
  if (!dialect) entries.unreadAt = linesAt(lines, entries.unreadBytes);
};
