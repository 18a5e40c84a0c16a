import { isTableOfContacts } from '../opening/page.js';
import { refuseNonCsv } from '../opening/refuse-non-csv.js';
import { ByteCounter, countingMethods } from '../ports/byte-counter.js';
import { ChunkReader } from '../ports/byte-reader.js';
import type { OpenInput, Source, SpooledSource } from '../ports/source.js';
import type { TableChoice } from '../ports/table.js';
import { countBytes, makeReplayable, tellingChunks } from '../source/byte-streams.js';
import { readTableInMemory, rememberingChoice } from '../source/table-in-memory.js';
import { isPacked, unpack } from '../source/unpack.js';
import { refuseTooMuch } from '../source/unpack-limits.js';
import { openTable } from '../tables/open-table.js';
import { isTableFile } from '../tables/table-kind.js';
import { chunksOf, countedBytes } from '../zip/bytes-at.js';
import { bytesOfBlob } from './blob-bytes.js';
import { BlobParts } from './blob-parts.js';

/** Bytes that tell what a file is. */
const HEAD = 512;

const openPlain = (blob: Blob, name: string, hash: boolean): OpenInput => {
  const counter = new ByteCounter(hash);
  const bytes = bytesOfBlob(blob, name);
  let at = 0;
  return {
    async read(into) {
      const part = await bytes.read(at, into.length);
      into.set(part);
      at += part.length;
      counter.update(part);
      return part.length;
    },
    ...countingMethods(counter),
    close: async () => {},
  };
};

const openPacked = async (blob: Blob, name: string, choice: TableChoice): Promise<OpenInput> => {
  const counter = new ByteCounter(true);
  const plain = await unpack(countBytes(chunksOf(bytesOfBlob(blob, name)), counter), name);
  const { head, chunks, told, besides } = await readTableInMemory(plain, name, choice, {});
  if (head) refuseNonCsv(head, name);
  const reader = new ChunkReader(chunks);
  return {
    read: (into) => reader.read(into),
    ...countingMethods(counter),
    ...(told && { table: told }),
    ...(besides && { besides }),
    close: async () => {},
  };
};

/** What a table was made into, as a file of its own that tells of itself what the table tells. */
const spooled = async (
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  told: Pick<OpenInput, 'digest' | 'table' | 'besides'>,
): Promise<SpooledSource> => {
  const parts = new BlobParts();
  for await (const chunk of chunks) parts.add(chunk);
  const text = parts.whole();
  return {
    name,
    hash: false,
    canReopen: true,
    isPacked: false,
    size: text.size,
    open: async () => ({ ...openPlain(text, name, false), ...told }),
    dispose: async () => parts.clear(),
  };
};

/** A workbook or an archive: made into text while it is read; for another reading that text is kept. */
const openTableFile = async (blob: Blob, name: string, choice: TableChoice): Promise<OpenInput> => {
  const counter = new ByteCounter(true);
  for await (const chunk of chunksOf(bytesOfBlob(blob, name))) counter.update(chunk);
  const bytes = countedBytes(bytesOfBlob(blob, name));
  const { chunks, told, besides } = await openTable(bytes, name, choice, refuseTooMuch(name, {}));
  // JSON is looked through before it is read, and its reading begins at its first byte again.
  const lookedThrough = bytes.count() >= blob.size ? bytes.count() : 0;
  const whole = makeReplayable(chunks);
  const reader = new ChunkReader(whole.once);
  const tells = { digest: () => counter.digest(), ...(told && { table: told }), ...(besides && { besides }) };
  return {
    read: (into) => reader.read(into),
    ...tells,
    position: () => Math.min(blob.size, bytes.count() - lookedThrough),
    mark: () => counter.checksum(),
    once: whole.forget,
    close: async () => {},
    spool: (tell) => spooled(tellingChunks(whole.chunks(), tell), name, tells),
  };
};

/**
 * A contact file that a browser was given: text, packed text, or a workbook. It is read piece by piece, never whole.
 * @throws LumoError LUMO_INPUT_UNREADABLE, LUMO_INPUT_EMPTY, LUMO_NOT_A_CSV
 */
export const blobSource = async (blob: Blob, name: string): Promise<Source> => {
  const head = await bytesOfBlob(blob, name).read(0, HEAD);
  // A page of the browser has no parser of pages.
  const isTable = isTableFile(head) && !isTableOfContacts(head);
  const packed = isPacked(head);
  if (!isTable && !packed) refuseNonCsv(head, name);
  return {
    name,
    hash: true,
    canReopen: true,
    isPacked: isTable || packed,
    size: blob.size,
    open: rememberingChoice(async (choice) => {
      if (isTable) return openTableFile(blob, name, choice);
      return packed ? openPacked(blob, name, choice) : openPlain(blob, name, true);
    }),
  };
};
