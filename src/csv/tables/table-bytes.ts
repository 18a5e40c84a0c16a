import type { TableChoice, TableTold } from '../ports/table.js';
import { bytesOfMemory } from '../zip/bytes-at.js';
import { isTableFile } from './table-kind.js';
import type { MayHold } from './zip-parts.js';

/** Bytes as text, and what they were before. */
export interface TableBytes {
  readonly bytes: Buffer;
  readonly told?: TableTold;
}

/**
 * A file that is read whole, as text: CSV of a workbook, anything else as it is.
 * @param mayHold throws where so many bytes are too many to come of so many packed ones
 * @throws LumoError those of `openTable`, and what `mayHold` throws
 */
export const tableBytes = async (bytes: Buffer, name: string, choice: TableChoice, mayHold: MayHold): Promise<TableBytes> => {
  if (!isTableFile(bytes)) return { bytes };
  const { openTable } = await import('./open-table.js');
  const { chunks, told } = await openTable(bytesOfMemory(bytes), name, choice, mayHold);
  const parts: Uint8Array[] = [];
  for await (const part of chunks) parts.push(part);
  return { bytes: Buffer.concat(parts), ...(told && { told: told() }) };
};
