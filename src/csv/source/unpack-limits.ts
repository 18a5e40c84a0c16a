import { LumoError } from '../../model/base/lumo-error.js';
import type { ContactReader } from '../../model/plugin/contact-reader.js';

/** What is known of how to unpack a file, and to read what is no table of ours. */
export interface Unpacking {
  /** Of age, as its key files write them. */
  readonly identities?: readonly string[];
  /** Bytes that a compressed file may unfold to, whatever its own size; by default, what `unpackedLimit` says of it. */
  readonly mostBytes?: number | undefined;
  /** Of plugins, each for files of its own endings. */
  readonly readers?: readonly ContactReader[] | undefined;
}

/** So much is unfolded of any file: no machine is harmed by it. */
export const FREE_BYTES = 64 * 1024 * 1024;
/** Beyond that, so many times its own size. Exports shrink to a tenth, the dullest to a hundredth. */
export const MOST_TIMES = 200;
/** And no more than that. */
const MOST_BYTES = 64 * 1024 ** 3;

/** Bytes that so many bytes may unfold to. */
export const unpackedLimit = (packed: number, { mostBytes }: Unpacking = {}): number =>
  mostBytes ?? Math.min(MOST_BYTES, Math.max(FREE_BYTES, packed * MOST_TIMES));

export const unpacksTooMuch = (name: string): LumoError =>
  new LumoError(
    'LUMO_UNPACK_LIMIT',
    {
      en: `"${name}" unfolds to more than a file of its size holds: it may have been made to fill this machine.`,
      fr: `« ${name} » se déplie en plus qu’un fichier de sa taille n’en contient : il a peut-être été fait pour saturer cette machine.`,
    },
    {
      en: 'If it is yours, say how much it may unfold to (--max-unpacked MEGABYTES), or unpack it yourself and give that file.',
      fr: 'S’il est de vous, dites jusqu’où il peut se déplier (--max-unpacked MÉGAOCTETS), ou décompressez-le vous-même et donnez le fichier obtenu.',
    },
  );

export const zstdUnsupported = (name: string): LumoError =>
  new LumoError(
    'LUMO_ZSTD_UNSUPPORTED',
    {
      en: `"${name}" is compressed with zstd, which is undone by WebAssembly: that is switched off here.`,
      fr: `« ${name} » est compressé en zstd, que WebAssembly défait : il est désactivé ici.`,
    },
    {
      en: 'Start Node.js without what switches it off (--jitless), or unpack the file yourself and give that.',
      fr: 'Lancez Node.js sans ce qui le désactive (--jitless), ou décompressez vous-même le fichier et donnez celui obtenu.',
    },
  );

export const packedTwice = (name: string): LumoError =>
  new LumoError(
    'LUMO_UNPACK_LIMIT',
    {
      en: `"${name}" is compressed inside of what it was compressed in: one level is undone, and no more.`,
      fr: `« ${name} » est compressé à l’intérieur d’une première compression : un seul niveau est défait, pas plus.`,
    },
    { en: 'Unpack it once yourself, then give that file.', fr: 'Décompressez-le une fois vous-même, puis donnez le fichier obtenu.' },
  );

/** Throws where so many bytes are too many to come of so many packed ones. @throws LumoError LUMO_UNPACK_LIMIT */
export const refuseTooMuch =
  (name: string, unpacking: Unpacking) =>
  (unpacked: number, packed: number): void => {
    if (unpacked > unpackedLimit(packed, unpacking)) throw unpacksTooMuch(name);
  };

/** The same chunks, until they are more than what was read for them may hold. @param packed bytes that were read so far */
export async function* boundedChunks(
  chunks: AsyncIterable<Uint8Array>,
  packed: () => number,
  name: string,
  unpacking: Unpacking,
): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > unpackedLimit(packed(), unpacking)) throw unpacksTooMuch(name);
    yield chunk;
  }
}
