import { encodeText } from '../../csv/encodings/encoding.js';
import type { TextLayout } from '../../csv/ports/sink.js';
import { createCursor } from '../../csv/records/create-cursor.js';
import { REJECT_COLUMNS } from '../../model/contact/added-columns.js';
import type { Plan } from '../plan/plan.js';
import type { PreparedFile } from '../plan/prepare-file.js';
import { makeExcelSafeEdits } from '../read/formula-cell.js';
import { targetHead, targetText } from '../target/target-writer.js';
import { addedHeader } from './added-cells.js';
import { fileEncoder } from './file-encoding.js';
import { makeRowWriter, OutputBuffer } from './row-writer.js';

const BOMS: Readonly<Record<string, readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
};

/** The header line as it stands in the input, as a block of its own. */
const headerBlock = ({ opening, headerIndex }: PreparedFile) => {
  const { end } = opening.rows[headerIndex] as { end: number };
  return {
    bytes: opening.head.subarray(opening.rows[headerIndex - 1]?.end ?? 0, end),
    firstRow: headerIndex + 1,
    encoding: opening.workingEncoding,
    ascii: false,
  };
};

/** The headers that say more with the name of their group, which stands on a line that is not written: "OPT-IN Tél" beside "OPPOSITION Tél". */
const groupedNames = ({ around, headers }: PreparedFile): Map<number, string> =>
  new Map((around.headers ?? []).flatMap((name, column) => (name.trim() === headers[column] ? [] : [[column, name] as const])));

const lineEndOf = (bytes: Uint8Array): string => (bytes.at(-1) === 13 ? '\r' : bytes.at(-2) === 13 ? '\r\n' : '\n');

const asInFile = (prepared: PreparedFile, head: Uint8Array): Uint8Array => {
  const body = fileEncoder(prepared)(head);
  return prepared.opening.bom ? Buffer.concat([Buffer.from(BOMS[prepared.opening.encoding] ?? []), body]) : body;
};

/** How everything is written that is made of a file: as the file is. */
export const textLayout = ({ opening }: PreparedFile): TextLayout => ({
  encoding: opening.encoding,
  ...opening.dialect,
  bom: opening.bom,
  sepLine: opening.sepLine,
});

/** How the cleaned contacts are written: as the file is, or as a tool imports them. */
export const cleanLayout = (prepared: PreparedFile, { target }: Pick<Plan, 'target'>): TextLayout =>
  target === undefined ? textLayout(prepared) : targetText(target);

/** What comes before the contacts in the cleaned file: byte order mark, `sep=` line, header with the columns that stay. */
export const headBytes = (prepared: PreparedFile, plan: Plan): Uint8Array => {
  if (plan.target) return targetHead(plan.target, plan);
  const { opening, headerIndex } = prepared;
  const out = new OutputBuffer(Buffer.alloc(1024));
  if (opening.sepLine) out.put(opening.head.subarray(0, opening.rows[0]?.end));
  if (headerIndex >= 0) {
    const block = headerBlock(prepared);
    const row = createCursor(block, plan.dialect);
    row.advance();
    const names = groupedNames(prepared);
    makeRowWriter(plan.keep, plan.dialect)(
      out,
      row,
      plan.excelSafe ? makeExcelSafeEdits(plan)(row, names) : names.size > 0 ? names : undefined,
      block.encoding,
      addedHeader(plan, block.encoding),
    );
  }
  return asInFile(prepared, out.bytes.subarray(0, out.length));
};

/** The header line with the names of its groups, where it has some; else as it came. */
const namedHeader = (prepared: PreparedFile): Uint8Array => {
  const block = headerBlock(prepared);
  const names = groupedNames(prepared);
  if (names.size === 0) return block.bytes;
  const out = new OutputBuffer(Buffer.alloc(1024));
  const { dialect } = prepared.opening;
  const row = createCursor(block, dialect);
  row.advance();
  makeRowWriter(
    prepared.headers.map(() => true),
    dialect,
  )(out, row, names, block.encoding);
  return out.bytes.subarray(0, out.length);
};

/** The same for the rejects: their two columns, then the header as it came. */
export const rejectHeadBytes = (prepared: PreparedFile): Uint8Array => {
  const { opening, headerIndex, headers } = prepared;
  const { delimiter } = opening.dialect;
  const first = encodeText(REJECT_COLUMNS.join(delimiter) + delimiter, opening.workingEncoding);
  const header =
    headerIndex >= 0
      ? namedHeader(prepared)
      : encodeText(`${headers.map((_, i) => `column ${i + 1}`).join(delimiter)}\n`, opening.workingEncoding);
  const ended = header.at(-1) === 10 || header.at(-1) === 13;
  return asInFile(prepared, Buffer.concat([first, header, ...(ended ? [] : [Buffer.from(lineEndOf(header))])]));
};
