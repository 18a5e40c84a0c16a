import { finished, type Writable } from 'node:stream';
import { ByteCounter, type Digest } from '../ports/byte-counter.js';
import type { Sink } from '../ports/sink.js';
import { streamFailed } from './write-errors.js';

/** Whoever read has gone away (`| head`): no failure of ours. */
const isGone = (cause: Error): boolean => (cause as NodeJS.ErrnoException).code === 'EPIPE';

/**
 * Standard output, or any stream: what was written cannot be taken back, so a failure shows in the exit code only.
 * It is listened to from now until it is committed. A stream of a job that failed is listened to further, since it may tell its error
 * after its last write: an error that nobody hears ends the program.
 */
export const streamSink = (stream: Writable, hash = true): Sink => {
  const counter = new ByteCounter(hash);
  counter.skipChecksum();
  const waiting = new Set<(cause: Error) => void>();
  let failure: Error | undefined;
  const stopListening = finished(stream, { readable: false }, (cause) => {
    if (!cause) return;
    failure = isGone(cause) ? cause : streamFailed(cause);
    // One that is destroyed in the middle of a write never answers it.
    for (const fail of waiting) fail(failure);
  });
  const seal = async (): Promise<Digest> => {
    if (failure) throw failure;
    return counter.digest();
  };
  return {
    async write(part) {
      if (failure) throw failure;
      counter.update(part);
      await new Promise<void>((done, fail) => {
        waiting.add(fail);
        const answer = (cause?: Error | null): void => {
          waiting.delete(fail);
          if (cause) fail(isGone(cause) ? cause : streamFailed(cause));
          else done();
        };
        try {
          stream.write(Buffer.from(part), answer);
        } catch (cause) {
          answer(cause as Error);
        }
      });
    },
    streams: true,
    seal,
    async commit() {
      const digest = await seal();
      stopListening();
      return digest;
    },
    abort: async () => {},
  };
};
