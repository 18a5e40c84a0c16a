import { CHANNELS } from '../../../model/contact/channel.js';
import type { ColumnInfo } from '../../../model/contact/contact.js';
import { type FieldName, kindOf } from '../../../model/contact/field.js';
import type { Sieve } from '../../../model/contact/values.js';
import { makeColumnReader } from '../../cells/field-reader.js';
import type { UnreadCells } from './unread-cells.js';

/**
 * Names and addresses that somebody struck out by what a keyboard has: "--- Vidal ---", "~~Gay~~", "XXX Sara Blin", "zz_Vidal", which sorts last, "-g.gay@acme.fr".
 * @module
 */

const NAMES: ReadonlySet<FieldName> = new Set<FieldName>(['firstName', 'lastName', 'fullName']);
const STRIKES_NAME = /^\s*(?:--|~~|__|==|\/\/|xxx+[\s:._-]|zz+[:._-]|zzz+\s)/i;
const LETTER = /\p{L}/u;
/** What strikes out, and a name behind it: dashes alone stand for none. */
const isStruckName = (text: string): boolean => {
  const strike = STRIKES_NAME.exec(text)?.[0];
  return strike !== undefined && LETTER.test(text.slice(strike.length));
};
/** An address may begin with a dash, and hardly any does. */
const STRUCK_ADDRESS = /^\s*(?:-{1,3}|~{1,2}|[xX]{3,}[\s:._-])\s*[^\s@-]+@/u;

/** How such a cell begins, byte for byte: every name is asked. */
const BEGINS = new Set([...'-~_=/xXzZ'].map((sign) => sign.charCodeAt(0)));
const BLANK = 0x20;
const mayBeStruck: Sieve = (bytes, from, to) => {
  let at = from;
  while (at < to && (bytes[at] === BLANK || bytes[at] === 0x22)) at++;
  return at < to && BEGINS.has(bytes[at] as number);
};

/** The cells in which somebody may be struck out. */
export const makeStruckOut = (columns: readonly ColumnInfo[]): readonly UnreadCells[] =>
  columns.flatMap(({ column, field }): UnreadCells[] => {
    const isAddress = field !== undefined && kindOf(field) === 'email';
    if (field === undefined || (!isAddress && !NAMES.has(field))) return [];
    const isStruck = isAddress ? (text: string): boolean => STRUCK_ADDRESS.test(text) : isStruckName;
    const read = makeColumnReader(column, (text) => isStruck(text.slice(0, 200)));
    return [
      {
        at: ({ row }) => ({ is: 'cell', row, column, field }),
        channels: CHANNELS,
        sifted: { column, sieve: mayBeStruck },
        reason: (contact) => (read(contact) ? 'mark' : undefined),
      },
    ];
  });
