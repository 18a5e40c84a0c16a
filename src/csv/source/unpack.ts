/**
 * What files lie packed in: gzip, zstd, age, told by their first bytes and not by their names, one inside the other if need be.
 * @module
 */
import { LumoError } from '../../model/base/lumo-error.js';
import { gunzip, isGzip, isZstd, peek } from './byte-streams.js';

type Chunks = AsyncIterable<Uint8Array>;

const ARMOR = '-----BEGIN AGE ENCRYPTED FILE-----';
/** A file in a file in a file: more is somebody's joke. */
const MAX_LAYERS = 3;

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
      en: `"${name}" is damaged: its compressed data ends early or is not zstd.`,
      fr: `« ${name} » est abîmé : ses données compressées s’arrêtent trop tôt ou ne sont pas du zstd.`,
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

/** zstd data of any number of frames. @throws LumoError LUMO_ZSTD_BROKEN */
async function* decompressZstdStream(chunks: Chunks, name: string): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import('fzstd');
  let ready: Uint8Array[] = [];
  const unpacking = new Decompress((data) => {
    if (data.length > 0) ready.push(data);
  });
  const push = (chunk: Uint8Array, last: boolean): readonly Uint8Array[] => {
    try {
      unpacking.push(chunk, last);
    } catch {
      throw broken(name);
    }
    const done = ready;
    ready = [];
    return done;
  };
  for await (const chunk of chunks) yield* push(chunk, false);
  yield* push(new Uint8Array(0), true);
}

/** @throws LumoError LUMO_AGE_LOCKED */
async function* decrypted(chunks: Chunks, name: string, armored: boolean, identities: readonly string[]): AsyncGenerator<Uint8Array> {
  if (identities.length === 0) throw locked(name, false);
  const { Decrypter, armor } = await import('age-encryption');
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

/**
 * Bytes as they were before they were packed, and what they begin with.
 * @param identities of age, as its key files write them
 * @throws LumoError LUMO_GZIP_BROKEN, LUMO_ZSTD_BROKEN, LUMO_AGE_LOCKED
 */
export const unpack = async (
  packed: Chunks,
  name: string,
  identities: readonly string[] = [],
): Promise<{ readonly head: Uint8Array; readonly chunks: Chunks }> => {
  let { head, chunks } = await peek(packed);
  for (let layer = 0; layer < MAX_LAYERS && isPacked(head); layer++) {
    const inner = isGzip(head)
      ? gunzip(chunks, name)
      : isZstd(head)
        ? decompressZstdStream(chunks, name)
        : decrypted(chunks, name, isArmored(head), identities);
    ({ head, chunks } = await peek(inner));
  }
  return { head, chunks };
};
