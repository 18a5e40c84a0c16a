import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { LumoError } from '../../model/base/lumo-error.js';
import { ByteCounter, type Digest } from '../ports/byte-counter.js';
import type { Sink } from '../ports/sink.js';
import { temporaryName } from './temporary-files.js';

const codeOf = (cause: unknown): string => (cause as { code?: string } | undefined)?.code ?? '';
const isFull = (code: string): boolean => code === 'ENOSPC' || code === 'EDQUOT';

export const writeFailed = (cause: unknown, name: string): LumoError => {
  const code = codeOf(cause);
  if (isFull(code)) {
    return new LumoError(
      'LUMO_DISK_FULL',
      {
        en: `The disk is full: "${name}" was not written, and nothing half-written is left.`,
        fr: `Le disque est plein : « ${name} » n’a pas été écrit, et rien d’inachevé ne reste.`,
      },
      { en: 'Free some space or name another place with --out.', fr: 'Libérez de la place ou indiquez un autre emplacement avec --out.' },
    );
  }
  return new LumoError(
    'LUMO_OUTPUT_UNWRITABLE',
    {
      en: `"${name}" cannot be written (${code || 'unknown cause'}).`,
      fr: `« ${name} » ne peut pas être écrit (${code || 'cause inconnue'}).`,
    },
    {
      en: 'Check that the folder exists and that you may write there, or name another place with --out.',
      fr: 'Vérifiez que le dossier existe et que vous pouvez y écrire, ou indiquez un autre emplacement avec --out.',
    },
  );
};

/** What was written to a stream is there, and the rest is not. */
export const streamFailed = (cause: unknown): LumoError => {
  const code = codeOf(cause);
  const full = isFull(code);
  return new LumoError(
    full ? 'LUMO_DISK_FULL' : 'LUMO_OUTPUT_UNWRITABLE',
    full
      ? {
          en: 'The disk is full: what went to the output is not whole.',
          fr: 'Le disque est plein : ce qui est parti sur la sortie n’est pas entier.',
        }
      : {
          en: `The output cannot be written (${code || 'unknown cause'}): what went there is not whole.`,
          fr: `La sortie ne peut pas être écrite (${code || 'cause inconnue'}) : ce qui y est parti n’est pas entier.`,
        },
    {
      en: 'Use nothing of it. Free some space or send the output elsewhere, and run again.',
      fr: 'N’en utilisez rien. Libérez de la place ou envoyez la sortie ailleurs, et relancez.',
    },
  );
};

/**
 * A file written beside its final name, synced, then renamed.
 * @param mode 0600 unless another is given: most files hold personal data
 * @throws LumoError LUMO_OUTPUT_UNWRITABLE, LUMO_DISK_FULL
 */
export const fileSink = async (path: string, gzip = false, hash = true, mode = 0o600): Promise<Sink> => {
  const name = basename(path);
  const temporary = join(dirname(path), temporaryName(name));
  const failed = (cause: unknown): never => {
    throw writeFailed(cause, name);
  };
  const existing = await stat(path).catch(() => undefined);
  if (existing && !existing.isFile()) failed({ code: existing.isDirectory() ? 'EISDIR' : 'EINVAL' });
  const handle = await open(temporary, 'wx', mode).catch(failed);
  const counter = new ByteCounter(hash);
  counter.skipChecksum();
  let open_ = true;
  const put = async (part: Uint8Array): Promise<void> => {
    counter.update(part);
    for (let at = 0; at < part.length; ) at += (await handle.write(part, at).catch(failed)).bytesWritten;
  };
  const zip = gzip ? createGzip() : undefined;
  const drained =
    zip &&
    (async () => {
      for await (const part of zip) await put(part as Uint8Array);
    })();
  drained?.catch(() => {});
  const seal = async (): Promise<Digest> => {
    if (!open_) return counter.digest();
    if (zip) {
      zip.end();
      await drained;
    }
    await handle.sync().catch(failed);
    await handle.close();
    open_ = false;
    return counter.digest();
  };
  return {
    async write(part) {
      if (!zip) return put(part);
      // The block's buffer is used again as soon as this returns: the compressor gets its own copy.
      if (!zip.write(Buffer.from(part))) await Promise.race([new Promise((done) => zip.once('drain', done)), drained]);
    },
    seal,
    async commit() {
      const digest = await seal();
      await rename(temporary, path).catch(failed);
      return digest;
    },
    async abort() {
      zip?.destroy();
      if (open_) await handle.close().catch(() => {});
      open_ = false;
      await rm(temporary, { force: true });
    },
  };
};

/** Whoever read has gone away (`| head`): no failure of ours. */
const isGone = (cause: Error): boolean => (cause as NodeJS.ErrnoException).code === 'EPIPE';

/** Standard output, or any stream: what was written cannot be taken back, so a failure shows in the exit code only. */
export const streamSink = (stream: Writable, hash = true): Sink => {
  const counter = new ByteCounter(hash);
  counter.skipChecksum();
  return {
    write(part) {
      counter.update(part);
      return new Promise((done, fail) => {
        stream.write(Buffer.from(part), (cause) => (cause ? fail(isGone(cause) ? cause : streamFailed(cause)) : done()));
      });
    },
    streams: true,
    seal: async () => counter.digest(),
    commit: async () => counter.digest(),
    abort: async () => {},
  };
};
