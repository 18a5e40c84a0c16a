import type { Stats } from 'node:fs';
import { fileSha256 } from '../files/file-sha256.js';
import { unreadableInput } from '../files/input-errors.js';
import { openWithoutAtime } from '../files/open-without-atime.js';
import { ChunkReader } from '../ports/byte-reader.js';
import type { OpenInput, Source, SpooledSource } from '../ports/source.js';
import type { TableChoice } from '../ports/table.js';
import type { OpenedTable } from '../tables/read-workbook.js';
import { bytesOfFile, countedBytes } from '../zip/bytes-at.js';
import { makeReplayable, tellingChunks } from './byte-streams.js';
import { byteReaderOf } from './open-input.js';
import { rememberingChoice } from './table-in-memory.js';
import { refuseTooMuch, type Unpacking } from './unpack-limits.js';

/** From here on, threads are started while a file is opened. */
const LARGE = 1024 * 1024;

/** Puts an input where it can be read again. */
export type SpoolToDisk = (chunks: AsyncIterable<Uint8Array>, name: string, hash: boolean, unpacking?: Unpacking) => Promise<SpooledSource>;

/** What an input of a table tells of the file that it was. */
type Told = Pick<OpenInput, 'digest' | 'table' | 'besides'>;

/** The text of a table in a temporary file, which tells of itself what the table tells. */
const spooledTable = (source: SpooledSource, told: Told): SpooledSource => ({
  ...source,
  open: async () => ({ ...(await source.open()), ...told }),
});

/**
 * A workbook or an archive on the disk. It is made into text while it is read; for another reading that text waits in a temporary file.
 * @param spool keeps it there
 * @param name what it is called
 */
export const tableFileSource = (
  path: string,
  info: Stats,
  hash: boolean,
  unpacking: Unpacking,
  spool: SpoolToDisk,
  name: string,
): Source => {
  const sha256 = (): Promise<string> =>
    fileSha256(path).catch((cause) => {
      throw unreadableInput(cause, name);
    });
  const open = async (choice: TableChoice): Promise<OpenInput> => {
    const handle = await openWithoutAtime(path).catch((cause) => {
      throw unreadableInput(cause, name);
    });
    try {
      const { size, mtimeMs } = await handle.stat();
      const digest = { bytes: size, ...(hash && { sha256: await sha256() }) };
      const { openTable } = await import('../tables/open-table.js');
      const bytes = countedBytes(bytesOfFile(handle, size));
      const { chunks, told, besides }: OpenedTable = await openTable(bytes, name, choice, refuseTooMuch(name, unpacking));
      // JSON is looked through before it is read, and its reading begins at its first byte again.
      const lookedThrough = bytes.count() >= size ? bytes.count() : 0;
      const whole = makeReplayable(chunks);
      const tells: Told = { digest: () => digest, ...(told && { table: told }), ...(besides && { besides }) };
      return {
        ...byteReaderOf(new ChunkReader(whole.once)),
        ...tells,
        position: () => Math.min(size, bytes.count() - lookedThrough),
        mark: () => `${size} ${mtimeMs} ${digest.sha256 ?? ''}`,
        once: whole.forget,
        close: () => handle.close(),
        async spool(tell) {
          try {
            return spooledTable(await spool(tellingChunks(whole.chunks(), tell), name, false), tells);
          } finally {
            await handle.close();
          }
        },
      };
    } catch (cause) {
      await handle.close();
      throw cause;
    }
  };
  return {
    name,
    path,
    isPacked: true,
    hash,
    canReopen: true,
    ...(info.size > LARGE && { size: info.size }),
    identity: `${info.dev}:${info.ino}`,
    sha256,
    open: rememberingChoice(open),
  };
};
