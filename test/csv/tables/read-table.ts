import { expect } from 'vitest';
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
  const made = Buffer.concat(parts);
  const isMade = told !== undefined;
  // Excel takes UTF-8 for windows-1252 without the mark.
  if (isMade) expect(made.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  return { text: made.subarray(isMade ? 3 : 0).toString('utf8'), told: told?.() };
};

/** The code of the error that a job ends with. */
export const codeOf = (job: Promise<unknown>): Promise<unknown> =>
  job.then(
    () => 'nothing failed',
    (cause: { code?: string }) => cause.code ?? cause,
  );
