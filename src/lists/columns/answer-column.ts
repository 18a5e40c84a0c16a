import { namesRefusalList, readListed } from '../../fields/answers/refusal-list.js';
import { stanceOf } from '../../fields/answers/yes-no.js';
import { foldHeader } from '../../fields/text/fold-header.js';

type Row = readonly string[];

const ANSWER =
  /^(?:ok|ko|nok|oui|non|yes|no|inscrite?|non inscrite?|opposée?|appelable|non appelable|clear|clean|(?:not |un)?registered|(?:not |un)?listed|(?:no )?match|c?tps|tps ?[/+&] ?ctps)$/i;
const MAY_CALL = /^(?:ok|appelable|clear|clean)$/i;

const isFilled = (value: string): boolean => value !== '';
const valuesOf = (rows: readonly Row[], column: number): readonly string[] =>
  rows.map((row) => (row[column] ?? '').trim()).filter(isFilled);

/** Whether a column answers for each row if it may be called: then the file is the reverse of a list of oppositions. */
export const hasAnswers = (rows: readonly Row[], width: number): boolean => {
  for (let column = 0; column < width; column++) {
    const values = valuesOf(rows, column);
    if (values.some((value) => MAY_CALL.test(value)) && values.every((value) => ANSWER.test(value))) return true;
  }
  return false;
};

/** Whether an answer says that a number is on the list ("Y", "registered"), or is not; undefined for what is no answer. */
const isOnList = (text: string): boolean | undefined => {
  const listed = readListed(text);
  if (listed !== undefined) return listed === 'listed';
  const { stance, whole } = stanceOf(text);
  return whole ? stance !== 'no-tick' && stance !== 'for' : undefined;
};

/**
 * Whether a file is what a bureau sends back of the numbers that it was given: under the names of the lists it says of each if it is on them
 * ("TPS;CTPS", "N;Y"), and of some that they are on none.
 */
export const hasListAnswers = (header: Row, rows: readonly Row[]): boolean => {
  const columns = header.flatMap((name, column) => (namesRefusalList(foldHeader(name)) ? [column] : []));
  const told = columns.filter((column) => {
    const values = valuesOf(rows, column);
    return values.length > 0 && values.every((value) => isOnList(value) !== undefined);
  });
  return told.length > 0 && rows.some((row) => told.every((column) => isOnList((row[column] ?? '').trim()) === false));
};
