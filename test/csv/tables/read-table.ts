import type { TableChoice, TableTold } from '../../../src/csv/ports/table.js';
import { openTable } from '../../../src/csv/tables/open-table.js';
import { bytesOfMemory } from '../../../src/csv/zip/bytes-at.js';

/** A table as text, and what is told of it. */
export const tableText = async (
  bytes: Buffer,
  choice: TableChoice = {},
  mayHold: (unpacked: number, packed: number) => void = () => {},
): Promise<{ readonly text: string; readonly told: TableTold | undefined }> => {
  const { chunks, told } = await openTable(bytesOfMemory(bytes), 'book.xlsx', choice, mayHold);
  const parts: Uint8Array[] = [];
  for await (const part of chunks) parts.push(part);
  return { text: Buffer.concat(parts).toString('utf8'), told: told?.() };
};

/** The code of the error that a job ends with. */
export const codeOf = (job: Promise<unknown>): Promise<unknown> =>
  job.then(
    () => 'nothing failed',
    (cause: { code?: string }) => cause.code ?? cause,
  );
