import { guessEncoding } from '../../csv/encodings/encoding.js';
import { guessDialectOf } from '../../csv/records/dialect.js';
import { readHeadRows } from '../../csv/records/head-rows.js';
import type { MessageDocument } from '../../model/document/message.js';
import { jsonMails } from '../records/json-mails.js';
import type { RecordMail } from '../records/record-mail.js';
import { rowMails } from '../records/row-mails.js';
import { newAllowance } from '../text/allowance.js';
import { recordMessages } from './records.js';
import { refuseRecords } from './refuse-foreign.js';
import { MOST_MESSAGES, refuseMany } from './refuse-large.js';
import { smsAt } from './sms.js';

type RecordForm = 'json' | 'lines' | 'table';

/** Whether a file is called a table or JSON. */
export const isRecordFile = (name: string): boolean => /\.(?:csv|tsv|tab|jsonl|ndjson|json)$/i.test(name);

/** What holds messages as records: JSON, one object a line, a table; undefined for what is a text. */
export const recordFormOf = (name: string, text: string): RecordForm | undefined => {
  if (/\.(?:csv|tsv|tab)$/i.test(name)) return 'table';
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return 'lines';
  return /\.json$/i.test(name) || /^\ufeff?\s{0,200}(?:\{\s{0,200}"|\[\s{0,200}\{\s{0,200}")/.test(text.slice(0, 1000))
    ? 'json'
    : undefined;
};

/** The bytes of a table, as its reader takes them: of one byte a sign, or UTF-8, to which the UTF-16 of "Unicode text" (Excel) is made. */
const tableBytes = (bytes: Uint8Array, text: string): { readonly body: Uint8Array; readonly encoding: string } => {
  const { encoding, bom } = guessEncoding(bytes, false);
  if (encoding.startsWith('utf-16')) return { body: Buffer.from(text, 'utf8'), encoding: 'utf-8' };
  return { body: bytes.subarray(bom), encoding };
};

const tableRows = (bytes: Uint8Array, text: string, name: string, isSms: boolean): readonly RecordMail[] | undefined => {
  const { body, encoding } = tableBytes(bytes, text);
  const dialect = guessDialectOf(Buffer.from(body.buffer, body.byteOffset, body.length), encoding);
  const rows = readHeadRows(body, dialect, encoding, true, MOST_MESSAGES + 3);
  refuseMany(rows.length - 2, name);
  let line = 1;
  const placed = rows.map(({ cells, line: next }) => {
    const at = { line, column: 1, length: cells.join(' ').length };
    line = next;
    return { cells, at };
  });
  const [header, ...under] = dialect.sepLine ? placed.slice(1) : placed;
  return header && rowMails(header.cells, under, !isSms);
};

/**
 * The messages in records: each subject with its text is one.
 * @throws LumoError LUMO_NOT_A_MESSAGE where no record is a message, or something of one is not found, LUMO_MESSAGE_TOO_LARGE
 */
export const readRecords = async (
  form: RecordForm,
  bytes: Uint8Array,
  text: string,
  name: string,
  isSms: boolean,
  sendingTool?: string,
): Promise<MessageDocument[]> => {
  const mails = form === 'table' ? tableRows(bytes, text, name, isSms) : jsonMails(text, form === 'lines');
  if (!mails || mails.length === 0) throw refuseRecords(name);
  refuseMany(mails.length, name);
  const allowance = newAllowance();
  if (isSms) return mails.map(({ body }) => ({ ...smsAt(body.text, body.at.line, allowance, sendingTool) }));
  return recordMessages(mails, allowance, sendingTool);
};
