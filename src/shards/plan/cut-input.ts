import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { RecordPart } from '../../csv/cut/compose.js';
import { cutFile } from '../../csv/cut/cut-file.js';
import { cutRecords } from '../../csv/cut/cut-records.js';
import { unreadableInput } from '../../csv/files/input-errors.js';
import { delimiterBytes } from '../../csv/records/dialect.js';
import { decodeData } from '../../model/base/data-codec.js';
import type { PlanFacts, PlanFile } from '../formats/plan-file.js';

/**
 * Where to cut the input of a plan, so that every part holds whole records and no record is in two.
 * @param path of the input
 * @param parts at most so many: fewer where it is small
 * @throws LumoError LUMO_INPUT_UNREADABLE, LUMO_BROKEN_QUOTE, LUMO_UNCLOSED_QUOTE, LUMO_INPUT_CHANGED; of a delimiter of several bytes, those of `readBlocks` too
 */
export const cutInput = async (
  path: string,
  { plan, dataStart, firstRow, firstLine, encoding }: PlanFile,
  parts: number,
): Promise<readonly RecordPart[]> => {
  const name = basename(path);
  const { dialect } = decodeData(plan) as PlanFacts;
  const handle = await open(path).catch((cause: unknown) => {
    throw unreadableInput(cause, name, path);
  });
  const { size } = await handle.stat().catch(async (cause: unknown) => {
    await handle.close();
    throw unreadableInput(cause, name, path);
  });
  let at = dataStart;
  const reader = {
    async read(into: Uint8Array): Promise<number> {
      const { bytesRead } = await handle.read(into, 0, into.length, at);
      at += bytesRead;
      return bytesRead;
    },
    close: () => handle.close(),
  };
  const read = encoding === 'open' ? 'utf-8' : encoding;
  const delimiter = delimiterBytes(dialect.delimiter, read);
  const file = { name, dataStart, firstRow, firstLine, backslash: dialect.escape === 'backslash' };
  if (delimiter.length === 1) return (await cutFile(async () => reader, size, parts, { ...file, delimiter: delimiter[0] as number })).parts;
  try {
    return await cutRecords(reader, size, parts, { ...file, delimiter: dialect.delimiter, encoding: read, asciiOnly: true });
  } finally {
    await reader.close();
  }
};
