/**
 * What files lie packed in: gzip, zstd, age, told by their first bytes and not by their names: of encryption and of compression one level each.
 * @module
 */
import { platform } from '#platform';
import { LumoError } from '../../model/base/lumo-error.js';
import { gunzip, isGzip, isZstd, peek } from './byte-streams.js';
import { boundedChunks, packedTwice, type Unpacking, unpacksTooMuch, zstdUnsupported } from './unpack-limits.js';
import { decompressZstd } from './zstd-stream.js';

type Chunks = AsyncIterable<Uint8Array>;

const ARMOR = '-----BEGIN AGE ENCRYPTED FILE-----';

const startsWith = (head: Uint8Array, text: string): boolean => Buffer.from(head.subarray(0, text.length)).toString('latin1') === text;
const isArmored = (head: Uint8Array): boolean => startsWith(head, ARMOR);

/** Whether bytes are encrypted with age. */
export const isAgeEncrypted = (head: Uint8Array): boolean => startsWith(head, 'age-encryption.org/') || isArmored(head);

/** Whether bytes are packed in any way that we undo. */
export const isPacked = (head: Uint8Array): boolean => isGzip(head) || isZstd(head) || isAgeEncrypted(head);

const broken = (name: string): LumoError =>
  new LumoError(
    'LUMO_ZSTD_BROKEN',
    {
      en: `"${name}" is damaged: its compressed data ends early, is not as it was written, or is followed by something else.`,
      fr: `« ${name} » est abîmé : ses données compressées s’arrêtent trop tôt, ne sont plus telles qu’écrites, ou sont suivies d’autre chose.`,
    },
    { en: 'Download or export it again.', fr: 'Téléchargez-le ou exportez-le de nouveau.' },
  );

const locked = (name: string, tried: boolean): LumoError =>
  new LumoError(
    'LUMO_AGE_LOCKED',
    tried
      ? {
          en: `"${name}" is encrypted with age, and none of the identities given opens it.`,
          fr: `« ${name} » est chiffré avec age, et aucune des identités données ne l’ouvre.`,
        }
      : { en: `"${name}" is encrypted with age.`, fr: `« ${name} » est chiffré avec age.` },
    {
      en: 'Give the file that holds its identity: --identity key.txt.',
      fr: 'Donnez le fichier qui contient son identité : --identity cle.txt.',
    },
  );

/** @throws LumoError LUMO_AGE_LOCKED */
async function* decrypted(chunks: Chunks, name: string, armored: boolean, identities: readonly string[]): AsyncGenerator<Uint8Array> {
  if (identities.length === 0 || !platform.loadAge) throw locked(name, false);
  const { Decrypter, armor } = await platform.loadAge();
  const opener = new Decrypter();
  for (const identity of identities) opener.addIdentity(identity);
  try {
    if (armored) {
      const parts: Uint8Array[] = [];
      for await (const part of chunks) parts.push(part);
      yield await opener.decrypt(armor.decode(Buffer.concat(parts).toString('latin1')));
      return;
    }
    yield* (await opener.decrypt(ReadableStream.from(chunks) as ReadableStream<Uint8Array>)) as unknown as Chunks;
  } catch (cause) {
    throw cause instanceof LumoError ? cause : locked(name, true);
  }
}

/** Bytes that are encrypted with age, whole, as they were before; all others as they are. @throws LumoError LUMO_AGE_LOCKED */
export const decryptWhole = async (bytes: Buffer, name: string, identities: readonly string[] = []): Promise<Buffer> => {
  if (!isAgeEncrypted(bytes)) return bytes;
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  const parts: Uint8Array[] = [];
  for await (const part of decrypted(whole(), name, isArmored(bytes), identities)) parts.push(part);
  return Buffer.concat(parts);
};

/** The same chunks, and how many bytes they were. */
const measured = (chunks: Chunks): { readonly chunks: Chunks; readonly bytes: () => number } => {
  let length = 0;
  async function* all(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      length += chunk.length;
      yield chunk;
    }
  }
  return { chunks: all(), bytes: () => length };
};

/** Undoes one compression, within bounds. */
const decompressed = (packed: Chunks, gzip: boolean, name: string, unpacking: Unpacking): Chunks => {
  const { chunks, bytes } = measured(packed);
  const plain = gzip
    ? gunzip(chunks, name)
    : decompressZstd(chunks, {
        broken: () => broken(name),
        tooMuch: () => unpacksTooMuch(name),
        unsupported: () => zstdUnsupported(name),
      });
  return boundedChunks(plain, bytes, name, unpacking);
};

/**
 * Bytes as they were before they were packed, and what they begin with. Of age and of compression one level each is undone, in any order.
 * @throws LumoError LUMO_GZIP_BROKEN, LUMO_ZSTD_BROKEN, LUMO_AGE_LOCKED; LUMO_UNPACK_LIMIT for more levels, or more bytes than there may be
 */
export const unpack = async (
  packed: Chunks,
  name: string,
  unpacking: Unpacking = {},
): Promise<{ readonly head: Uint8Array; readonly chunks: Chunks }> => {
  let { head, chunks } = await peek(packed);
  const undone = { age: false, compression: false };
  while (isPacked(head)) {
    const layer = isAgeEncrypted(head) ? 'age' : 'compression';
    if (undone[layer]) throw packedTwice(name);
    undone[layer] = true;
    const inner =
      layer === 'age'
        ? decrypted(chunks, name, isArmored(head), unpacking.identities ?? [])
        : decompressed(chunks, isGzip(head), name, unpacking);
    ({ head, chunks } = await peek(inner));
  }
  return { head, chunks };
};
