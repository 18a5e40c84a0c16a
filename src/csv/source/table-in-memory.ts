import { readerOf } from '../../model/plugin/contact-reader.js';
import type { OpenInput } from '../ports/source.js';
import type { TableChoice } from '../ports/table.js';
import { isTableFile } from '../tables/table-kind.js';
import { noSheetCounts } from '../workbook/sheet-counts.js';
import { bytesOfMemory } from '../zip/bytes-at.js';
import { linesByReader } from './read-by-plugin.js';
import { refuseTooMuch, type Unpacking, unpacksTooMuch } from './unpack-limits.js';

/** A workbook that lies packed, or comes through a pipe, is read from memory: what it holds stands at its end. */
const MOST_IN_MEMORY = 1024 ** 3;

/** Opens with the choice that was given once: whoever opens again means the same table. */
export const rememberingChoice = (
  open: (choice: TableChoice) => Promise<OpenInput>,
  first: TableChoice = {},
): ((choice?: TableChoice) => Promise<OpenInput>) => {
  let kept = first;
  return (choice = {}) => {
    kept = { sheet: choice.sheet ?? kept.sheet, scoreOf: choice.scoreOf ?? kept.scoreOf };
    return open(kept);
  };
};

/** The same chunks, as lines of text where they are a workbook or an archive, or a file of a format that a plugin reads. */
export const readTableInMemory = async (
  { head, chunks }: { readonly head: Uint8Array; readonly chunks: AsyncIterable<Uint8Array> },
  name: string,
  choice: TableChoice,
  unpacking: Unpacking,
): Promise<{
  readonly head?: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly told?: OpenInput['table'];
  readonly besides?: readonly string[];
}> => {
  const reader = readerOf(name, unpacking.readers);
  if (reader) return { chunks: linesByReader(reader, chunks, name), told: () => ({ kind: reader.id, ...noSheetCounts() }) };
  if (!isTableFile(head)) return { head, chunks };
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MOST_IN_MEMORY) throw unpacksTooMuch(name);
    parts.push(chunk);
  }
  const { openTable } = await import('../tables/open-table.js');
  return openTable(bytesOfMemory(Buffer.concat(parts)), name, choice, refuseTooMuch(name, unpacking));
};
