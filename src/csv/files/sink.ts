import { type FileHandle, open, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { moveOnce } from '../../journal/exclusive-file.js';
import { temporaryName } from '../../journal/temporary-files.js';
import { ByteCounter, type Digest } from '../ports/byte-counter.js';
import type { Sink, TextLayout } from '../ports/sink.js';
import { isDeviceOrPipe } from './file-place.js';
import { packingOf, refusePackedName } from './packing.js';
import { replaceFile } from './replace-file.js';
import { writeFailed } from './write-errors.js';

/** How a file is written. */
export interface FileWriting {
  /** Whether its bytes are hashed. */
  readonly hash?: boolean;
  /** 0600 unless another is given: most files hold personal data. */
  readonly mode?: number | undefined;
  /** Whom a name in `.age` is encrypted to. */
  readonly recipients?: readonly string[] | undefined;
  /** The file must be new, also if another run makes it meanwhile: what is thrown then. Absent: one that is there is replaced. */
  readonly taken?: (() => Error) | undefined;
}

/** What puts bytes into an open file, and packs them as its name says. */
const packedInto = (handle: FileHandle, counter: ByteCounter, name: string, recipients: readonly string[]) => {
  const put = async (part: Uint8Array): Promise<void> => {
    counter.update(part);
    for (let at = 0; at < part.length; )
      at += (
        await handle.write(part, at).catch((cause) => {
          throw writeFailed(cause, name);
        })
      ).bytesWritten;
  };
  let layout: TextLayout | undefined;
  let packing: ReturnType<typeof packingOf> | 'none';
  const packed = (): Exclude<typeof packing, 'none'> => {
    // Not before the first byte: until then somebody may say that it is a table.
    packing ??= packingOf({ name, recipients, layout }, put) ?? 'none';
    return packing === 'none' ? undefined : packing;
  };
  return {
    describe(said: TextLayout) {
      layout = said;
    },
    write: (part: Uint8Array) => packed()?.write(part) ?? put(part),
    end: async () => packed()?.end(),
    abort() {
      if (packing !== 'none') packing?.abort();
    },
  };
};

/** A device or a pipe: what was written cannot be taken back. */
const deviceSink = (
  handle: FileHandle,
  { name, hash, recipients }: Required<Pick<FileWriting, 'hash' | 'recipients'>> & { readonly name: string },
): Sink => {
  const counter = new ByteCounter(hash);
  counter.skipChecksum();
  const { end, abort, describe, write } = packedInto(handle, counter, name, recipients ?? []);
  let isOpen = true;
  const close = async (): Promise<void> => {
    if (isOpen) await handle.close().catch(() => {});
    isOpen = false;
  };
  const seal = async (): Promise<Digest> => {
    if (isOpen) await end();
    await close();
    return counter.digest();
  };
  return {
    describe,
    write,
    streams: true,
    seal,
    commit: seal,
    async abort() {
      abort();
      await close();
    },
  };
};

/**
 * A file written beside its final name, synced, then renamed: as its name says, compressed (`.gz`) and encrypted (`.age`).
 * @throws LumoError LUMO_OUTPUT_UNWRITABLE, LUMO_DISK_FULL; LUMO_OUTPUT_PACKED for a name that says what cannot be done
 */
export const fileSink = async (path: string, { hash = true, mode = 0o600, recipients = [], taken }: FileWriting = {}): Promise<Sink> => {
  const name = basename(path);
  refusePackedName(name, recipients.length > 0);
  const temporary = join(dirname(path), temporaryName(name));
  const failed = (cause: unknown) => Promise.reject(writeFailed(cause, name));
  if (await isDeviceOrPipe(path)) return deviceSink(await open(path, 'w').catch(failed), { name, hash, recipients });
  const existing = await stat(path).catch(() => undefined);
  if (existing && !existing.isFile()) await failed({ code: existing.isDirectory() ? 'EISDIR' : 'EINVAL' });
  const handle = await open(temporary, 'wx', mode).catch(failed);
  const counter = new ByteCounter(hash);
  counter.skipChecksum();
  let open_ = true;
  const packed = packedInto(handle, counter, name, recipients);
  const seal = async (): Promise<Digest> => {
    if (!open_) return counter.digest();
    await packed.end();
    await handle.sync().catch(failed);
    await handle.close();
    open_ = false;
    return counter.digest();
  };
  return {
    describe: packed.describe,
    write: packed.write,
    seal,
    async commit() {
      const digest = await seal();
      if (taken === undefined) await replaceFile(temporary, path).catch(failed);
      else if (!(await moveOnce(temporary, path).catch(failed))) throw taken();
      return digest;
    },
    async abort() {
      packed.abort();
      if (open_) await handle.close().catch(() => {});
      open_ = false;
      await rm(temporary, { force: true });
    },
  };
};
