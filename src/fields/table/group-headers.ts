import { kindOf } from '../../model/contact/field.js';
import { channelsIn } from '../answers/channel-names.js';
import { readHeader } from '../columns/headers/header-reader.js';
import { readPermissionHeader } from '../columns/permission/permission-header.js';
import { holdsContactValue } from './cell-shape.js';

type Row = readonly string[];

/** A name of a channel is short: "Email", "Par téléphone", "SMS". */
const MOST_WORDS = 3;
/** A title may stand in the middle of its line, over any one column. */
const LEAST_COLUMNS = 2;

const isFilled = (cell: string): boolean => cell.trim() !== '';
const namesChannel = (header: string): boolean =>
  header.trim().split(/\s+/).length <= MOST_WORDS && channelsIn(header).length > 0 && readPermissionHeader(header) === undefined;

/** By its stems, or by a phrase that the tables have whole. */
const isOfPermission = (name: string): boolean => {
  const hint = readHeader(name);
  return readPermissionHeader(name) !== undefined || (hint?.is === 'field' && /^(?:allow|refuse)$/.test(kindOf(hint.field)));
};

/**
 * The header with what stands over groups of its columns: "Ne pas contacter par" over "Email | Tél | SMS" makes of them "Ne pas contacter par
 * Email" and so on, where those columns hold no address and no number. Undefined where no group is of refusals or consents.
 * @param over the line above the header
 * @param sample rows under it
 */
export const groupedHeaders = (over: Row, header: Row, sample: readonly Row[]): readonly string[] | undefined => {
  const starts = over.flatMap((cell, column) => (isFilled(cell) ? [column] : []));
  const headers = [...header];
  let found = false;
  for (const [at, start] of starts.entries()) {
    // Over the first column stands the title of all of them.
    if (start === 0) continue;
    const end = starts[at + 1] ?? header.length;
    const under = headers.flatMap((name, column) => (column >= start && column < end && isFilled(name) ? [column] : []));
    // The last group ends where the table goes on with something else: nothing stands over "Remarques".
    const last = under.findIndex((column) => !namesChannel(header[column] as string));
    const columns = end < header.length || last < 0 ? under : under.slice(0, last);
    const names = columns.map((column) => `${(over[start] as string).trim()} ${header[column]}`);
    const isGroup =
      columns.length >= (starts.length > 1 ? 1 : LEAST_COLUMNS) &&
      columns.every((column) => namesChannel(header[column] as string)) &&
      names.every(isOfPermission) &&
      !sample.some((row) => columns.some((column) => holdsContactValue(row[column] ?? '')));
    if (!isGroup) continue;
    found = true;
    for (const [index, column] of columns.entries()) headers[column] = names[index] as string;
  }
  return found ? headers : undefined;
};
