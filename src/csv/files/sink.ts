import { open, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { temporaryName } from '../../journal/temporary-files.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { ByteCounter, type Digest } from '../ports/byte-counter.js';
import type { Sink, TextLayout } from '../ports/sink.js';
import { packingOf, refusePackedName } from './packing.js';
import { replaceFile } from './replace-file.js';

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

/** How a file is written. */
export interface FileWriting {
  /** Whether its bytes are hashed. */
  readonly hash?: boolean;
  /** 0600 unless another is given: most files hold personal data. */
  readonly mode?: number | undefined;
  /** Whom a name in `.age` is encrypted to. */
  readonly recipients?: readonly string[] | undefined;
}

/**
 * A file written beside its final name, synced, then renamed: as its name says, compressed (`.gz`) and encrypted (`.age`).
 * @throws LumoError LUMO_OUTPUT_UNWRITABLE, LUMO_DISK_FULL; LUMO_OUTPUT_PACKED for a name that says what cannot be done
 */
export const fileSink = async (path: string, { hash = true, mode = 0o600, recipients = [] }: FileWriting = {}): Promise<Sink> => {
  const name = basename(path);
  refusePackedName(name, recipients.length > 0);
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
  let layout: TextLayout | undefined;
  let packing: ReturnType<typeof packingOf> | 'none';
  const packed = (): Exclude<typeof packing, 'none'> => {
    // Not before the first byte: until then somebody may say that it is a table.
    packing ??= packingOf({ name, recipients, layout }, put) ?? 'none';
    return packing === 'none' ? undefined : packing;
  };
  const seal = async (): Promise<Digest> => {
    if (!open_) return counter.digest();
    await packed()?.end();
    await handle.sync().catch(failed);
    await handle.close();
    open_ = false;
    return counter.digest();
  };
  return {
    describe(said) {
      layout = said;
    },
    write: (part) => packed()?.write(part) ?? put(part),
    seal,
    async commit() {
      const digest = await seal();
      await replaceFile(temporary, path).catch(failed);
      return digest;
    },
    async abort() {
      if (packing !== 'none') packing?.abort();
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
