import { foldHeader } from '../../fields/text/fold-header.js';
import type { LogColumns } from './log-columns.js';

/** Headers of what one call has in all of its rows, and in all exports; of two the first. "Unique id" may be that of a contact. */
const CALL_IDS = [
  /^(?:call|conversation|communication) ?(?:id|uuid|sid|guid)$|^id (?:de (?:l |la )?)?(?:appel|conversation|communication)$|^(?:appel|anruf|llamada|chiamata) id$/,
  /^linked ?id$/,
  /^cdr ?id$/,
];
const ASTERISK_ID = /^unique ?id$/;
/** Headers of what one message has. */
const MESSAGE_ID = /^(?:message ?id|message guid|mid|message sid|sms ?sid)$/;

type Rows = readonly (readonly string[])[];

/** Whether an id stands beside one number wherever it stands: what stands beside several is none of a call. */
const isOfOne = (rows: Rows, id: number, whom: readonly number[]): boolean => {
  const met = new Map<string, string>();
  return rows.every((row) => {
    const key = row[id]?.trim() ?? '';
    const told = whom.map((column) => row[column]?.replace(/\D/g, '') ?? '').find((digits) => digits !== '') ?? '';
    if (key === '' || told === '') return true;
    const before = met.get(key);
    met.set(key, told);
    return before === undefined || before === told;
  });
};

/** What tells one event from another that was at the same time: the id of the call, that of the message, or its subject. Plain data. */
export interface WhichColumns {
  readonly call: number | undefined;
  readonly message: number | undefined;
}

/** @param product whose log it is: two of them call a channel of a call its unique id */
export const whichColumnsOf = (headers: readonly string[], columns: LogColumns, rows: Rows, product: string | undefined): WhichColumns => {
  const folded = headers.map(foldHeader);
  const patterns = product === 'Asterisk' || product === 'VICIdial' ? [...CALL_IDS, ASTERISK_ID] : CALL_IDS;
  const whom = [...columns.contactNumber, ...columns.to];
  const found = patterns.map((pattern) => folded.findIndex((header) => pattern.test(header))).find((column) => column >= 0);
  const message = folded.findIndex((header) => MESSAGE_ID.test(header));
  return {
    call: found !== undefined && isOfOne(rows, found, whom) ? found : undefined,
    message: message >= 0 ? message : columns.subject[0],
  };
};
