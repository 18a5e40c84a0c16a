import { LumoError } from '../../model/base/lumo-error.js';
import { streamOfObjects, streamUnreadable } from '../files/input-errors.js';

/** Bytes, or text, which counts as UTF-8. */
export type GivenChunk = Uint8Array | ArrayBuffer | string;

/** The bytes of a chunk. @returns undefined where it is none */
const bytesOf = (chunk: unknown): Uint8Array | undefined => {
  if (typeof chunk === 'string') return Buffer.from(chunk, 'utf8');
  if (chunk instanceof Uint8Array) return chunk;
  if (ArrayBuffer.isView(chunk)) return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  // An ArrayBuffer of another realm is none of ours by its class.
  return /^\[object (?:Shared)?ArrayBuffer\]$/.test(Object.prototype.toString.call(chunk))
    ? new Uint8Array(chunk as ArrayBuffer)
    : undefined;
};

/** A text that is cut within a character of two units ends with the first of them. */
const endsCut = (text: string): boolean => /[\ud800-\udbff]$/.test(text);

/**
 * What somebody hands over piece by piece, as bytes. What fails in it is told in our words: its own may hold a value.
 * @throws LumoError LUMO_INPUT_UNREADABLE
 */
export async function* givenBytes(chunks: AsyncIterable<GivenChunk> | Iterable<GivenChunk>, name: string): AsyncGenerator<Uint8Array> {
  let cut = '';
  try {
    for await (const given of chunks) {
      const chunk: unknown = typeof given === 'string' ? cut + given : given;
      const rest = typeof chunk === 'string' && endsCut(chunk) ? chunk.slice(-1) : '';
      const bytes = bytesOf(rest === '' ? chunk : (chunk as string).slice(0, -1));
      if (bytes === undefined) throw streamOfObjects(name);
      if (typeof given === 'string') cut = rest;
      yield bytes;
    }
  } catch (cause) {
    throw cause instanceof LumoError ? cause : streamUnreadable(cause, name);
  }
  if (cut !== '') yield Buffer.from(cut, 'utf8');
}
