import { platform } from '#platform';
import { LumoError } from '../../model/base/lumo-error.js';
import type { ByteCounter } from '../ports/byte-counter.js';

/** An input that was begun and is wanted from its start. */
export interface Replay {
  /** All chunks, those already given out included. Ends the first reading. */
  chunks(): AsyncIterable<Uint8Array>;
  /** Says that nobody will ask: stops keeping what is read. */
  forget(): void;
}

/** Told by the first bytes, not by the name. */
export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

/** The same of zstd: a frame, or one of those that readers skip (RFC 8878, section 3.1). */
export const isZstd = ([a = 0, b, c, d]: Uint8Array): boolean =>
  (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) || (a >> 4 === 5 && b === 0x2a && c === 0x4d && d === 0x18);

/** The same chunks, counted. */
export async function* countBytes(chunks: AsyncIterable<Uint8Array>, counter: ByteCounter): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    counter.update(chunk);
    yield chunk;
  }
}

/** The same chunks; tells each time that one has passed. */
export async function* tellingChunks(chunks: AsyncIterable<Uint8Array>, tell: () => void = () => {}): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    yield chunk;
    tell();
  }
}

/** Keeps what passes until it is told that nobody wants it again. */
export const makeReplayable = (chunks: AsyncIterable<Uint8Array>): Replay & { readonly once: AsyncGenerator<Uint8Array> } => {
  let kept: Uint8Array[] | undefined = [];
  async function* keeping(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      kept?.push(chunk);
      yield chunk;
    }
  }
  const once = keeping();
  async function* all(): AsyncGenerator<Uint8Array> {
    for (;;) {
      yield* kept?.splice(0) ?? [];
      // Chunks are taken from where they are kept: whoever else still pulls on the stream loses nothing for us.
      if ((await once.next()).done) break;
    }
    yield* kept?.splice(0) ?? [];
  }
  return {
    once,
    chunks: all,
    forget: () => {
      kept = undefined;
    },
  };
};

/** @throws LumoError LUMO_GZIP_BROKEN */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* platform.gunzip(chunks);
  } catch (cause) {
    throw cause instanceof LumoError
      ? cause
      : new LumoError(
          'LUMO_GZIP_BROKEN',
          {
            en: `"${name}" is damaged: its compressed data ends early or is not gzip.`,
            fr: `« ${name} » est abîmé : ses données compressées s’arrêtent trop tôt ou ne sont pas du gzip.`,
          },
          { en: 'Download or export it again.', fr: 'Téléchargez-le ou exportez-le de nouveau.' },
        );
  }
}

/** Looks at the first bytes of a stream without losing them. */
export const peek = async (chunks: AsyncIterable<Uint8Array>): Promise<{ head: Uint8Array; chunks: AsyncIterable<Uint8Array> }> => {
  const iterator = chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let length = 0;
  while (length < 512) {
    const { value, done } = await iterator.next();
    if (done) break;
    seen.push(value);
    length += value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* seen;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { head: Buffer.concat(seen), chunks: all() };
};
