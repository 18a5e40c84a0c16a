import type { ColumnInfo } from '../../../model/contact/contact.js';
import type { Sieve } from '../../../model/contact/values.js';
import { byWord } from '../unread/answers/refusal-alone.js';
import { outcomeAskedBy } from '../unread/outcome-columns.js';
import type { UnreadCells } from '../unread/unread-cells.js';
import { WORDY } from './wordy-columns.js';

/**
 * Formulas of which nobody knows the value: scripts write them and calculate nothing ("=VLOOKUP(…;STOP!A:B)"), and others name a sheet that is gone. What
 * they look up in a status or a comment may be a refusal. "#N/A" is a value: whoever was looked up stands nowhere.
 * @module
 */

const HASH = 0x23;
const LONGEST = 16;
const mayBeError: Sieve = (bytes, from, to) => to - from <= LONGEST && bytes[from] === HASH;
const UNKNOWN =
  /^\s*#(?:(?:CALC|REF|¡REF|RIF|BEZUG|VERW|VALUE|VALEUR|WERT|VALORE|¡VALOR|VALOR|WAARDE|NAME|NOM|NOME|NAAM|¿NOMBRE|SPILL|FIELD|BUSY|ERROR|ERR)[!?]|#{2,})\s*$/i;

/** Whether a cell holds the sign of a value that nobody knows. */
export const isUncalculated = (text: string): boolean => UNKNOWN.test(text);

/** Those of a column of words, where it is one of statuses, comments, tags or outcomes. */
export const uncalculatedIn = ({ column, field, header, reads }: ColumnInfo, at: UnreadCells['at']): readonly UnreadCells[] =>
  WORDY.some((wordy) => wordy === field || wordy === reads) || (field === undefined && outcomeAskedBy(header) !== undefined)
    ? [byWord(column, at, isUncalculated, mayBeError)]
    : [];
