import type { Classify } from './classify.js';
import { dialectOf, readCsvList } from './csv-list.js';
import type { Entries } from './entries.js';
import { jsonShape, readNdjson } from './formats/ndjson.js';
import { scanLines } from './scan.js';
import type { ListSpec } from './spec.js';

/** Whether numbers of a list that have no country code are French. */
export const isFrench = ({ country = 'FR' }: Pick<ListSpec, 'country'>): boolean => country === 'FR';

/**
 * Reads a list in whichever of its forms it is: lines of JSON, a CSV, or one entry per line.
 * @param reading what the entries are declared to be
 * @param form the only form allowed; both when undefined
 */
export const readText = (
  text: Buffer,
  name: string,
  entries: Entries,
  classify: Classify,
  reading: Pick<ListSpec, 'country' | 'identifiers'>,
  form?: ListSpec['form'],
): void => {
  if (jsonShape(text, name)) {
    const { lines, unread } = readNdjson(text, name, (value, hint) => entries.read(value, hint ?? entries.hint));
    entries.lines += lines;
    entries.unread += unread;
    return;
  }
  const dialect = dialectOf(text);
  if (dialect) readCsvList(text, dialect, name, entries, classify, { form, identifiers: reading.identifiers });
  else scanLines(text, entries, isFrench(reading), form);
};
