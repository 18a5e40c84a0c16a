import { headerOriginOf } from '../../fields/columns/headers/header-origin.js';
import { readHeader } from '../../fields/columns/headers/header-reader.js';
import { addOrderEvidence, dateOrderFrom, noOrderEvidence, settleOrder } from '../../fields/date/date-order.js';
import { makeDateReader } from '../../fields/date/date-reader.js';
import { isDated } from '../../fields/date/date-value.js';
import { foldHeader } from '../../fields/text/fold-header.js';
import type { FieldName } from '../../model/contact/field.js';
import type { Day } from '../../model/contact/values.js';
import { arrivalColumns, isBareDay } from './refusal-days.js';
import type { DateClues } from './row-days.js';

type Row = readonly string[];

/** Where a list says when somebody refused, or was put on it. */
const DATED: ReadonlySet<FieldName> = new Set(['opposedAt', 'oppositionAppliedAt', 'consentWithdrawnAt', 'collectedAt', 'sourceDate']);
const WORDS = /\b(?:date|datum|fecha|data|created|added|registered|inscription|ajout)\b/;

const isDate = (header: string): boolean => {
  const hint = readHeader(header);
  return hint?.is === 'field' ? DATED.has(hint.field) : WORDS.test(foldHeader(header));
};

/**
 * Whether a row of a list is of a day that is past; of a date with two readings, or a month, the last must be.
 * @param header a list without one has no dates
 * @param past the last day that is
 * @returns undefined where no column holds dates
 */
export const makeOldRowTest = (header: Row, past: Day): ((row: Row) => boolean) | undefined => {
  const column = header.findIndex(isDate);
  if (column < 0) return undefined;
  const read = makeDateReader('unresolved');
  return (row) => {
    const date = read((row[column] ?? '').trim());
    return isDated(date) && date.later <= past;
  };
};

/** When somebody was entered into a register. */
const REGISTERED = /\b(?:iscri(?:zione|tto)|inscri(?:ption|cion|t)|registra(?:tion|zione)|eintrag(?:ung|en)?)\b/;
/** Where a list says when somebody refused: the day on which they were collected, or put somewhere, is another. */
const REFUSED: ReadonlySet<FieldName> = new Set(['opposedAt', 'consentWithdrawnAt', 'oppositionAppliedAt']);

/**
 * A reader of the day since which the entries of a row refuse, the last day of a month that stands alone; undefined for rows that do not tell it, or
 * tell it in two ways.
 * @param registered of a register of others: the day on which somebody was entered is as good
 * @param clues how the list is written, as far as that tells the order of its dates
 * @returns undefined where no column holds such days
 */
export const makeRefusalDay = (
  header: Row,
  rows: readonly Row[],
  registered = false,
  clues: Partial<DateClues> = {},
): ((row: Row) => Day | undefined) | undefined => {
  const dates = header.flatMap((cell, column) => {
    const hint = readHeader(cell);
    if (hint?.is === 'field' && REFUSED.has(hint.field)) return [{ column, rank: [...REFUSED].indexOf(hint.field) }];
    const isDay = isBareDay(cell) || (registered && (isDate(cell) || REGISTERED.test(foldHeader(cell))));
    return isDay ? [{ column, rank: REFUSED.size }] : [];
  });
  const [best] = dates.sort((a, b) => a.rank - b.rank);
  const column = best?.column ?? arrivalColumns(header)[0];
  if (column === undefined) return undefined;
  const evidence = rows.reduce((sum, row) => addOrderEvidence(sum, row[column] ?? ''), noOrderEvidence());
  const { delimiter, order } = clues;
  const told = dateOrderFrom(evidence);
  // Of whom a register of others frees nobody guesses. Of ours, a habit of most countries is no reason either.
  const open = told === 'unresolved' && !registered && delimiter !== undefined;
  const settled = open ? settleOrder([evidence], { origin: headerOriginOf(header), delimiter }) : undefined;
  const guessed = settled?.because === 'default' ? undefined : settled?.order;
  const read = makeDateReader(told === 'unresolved' ? (order ?? guessed ?? told) : told);
  return (row) => {
    const date = read((row[column] ?? '').trim());
    return isDated(date) && date.status !== 'ambiguous' ? date.later : undefined;
  };
};
