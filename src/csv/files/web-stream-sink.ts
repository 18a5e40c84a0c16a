import { ByteCounter, type Digest } from '../ports/byte-counter.js';
import type { Sink } from '../ports/sink.js';
import { streamFailed } from './write-errors.js';

/**
 * A stream of the web, as `streamSink` is one of Node: what was written cannot be taken back, and it stays open when all is written.
 * It is locked from now until it is committed, or the job has failed.
 * @throws TypeError where somebody else has locked it
 */
export const webStreamSink = (stream: WritableStream<Uint8Array>): Sink => {
  const counter = new ByteCounter(true);
  counter.skipChecksum();
  const writer = stream.getWriter();
  // A failure shows in what is written next; told to nobody, it would end the program.
  writer.closed.catch(() => {});
  writer.ready.catch(() => {});
  /** A stream that somebody has closed throws at once in Node, and does not answer. */
  const done = async (work: () => unknown): Promise<void> => {
    try {
      await work();
    } catch (cause) {
      throw streamFailed(cause);
    }
  };
  const seal = async (): Promise<Digest> => {
    // One that was closed by somebody else meanwhile takes nothing more.
    await done(() => writer.ready);
    return counter.digest();
  };
  return {
    async write(part) {
      counter.update(part);
      await done(() => writer.write(Uint8Array.from(part)));
    },
    streams: true,
    seal,
    async commit() {
      const digest = await seal();
      writer.releaseLock();
      return digest;
    },
    async abort() {
      writer.releaseLock();
    },
  };
};
