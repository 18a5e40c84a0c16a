import { ByteCounter, countingMethods } from './byte-counter.js';
import type { Sink } from './sink.js';
import type { OpenInput, Source } from './source.js';

/** Bytes that are all there, as a file's are that was read whole when it was first looked at: nobody can change them between two readings. */
export const openFromMemory = (bytes: Uint8Array, hash: boolean): OpenInput => {
  const counter = new ByteCounter(hash);
  let at = 0;
  return {
    async read(into) {
      const next = bytes.subarray(at, at + into.length);
      into.set(next);
      at += next.length;
      counter.update(next);
      return next.length;
    },
    ...countingMethods(counter),
    close: async () => {},
  };
};

/** Bytes as a contact file that can be opened again and again. */
export const memorySource = (bytes: Uint8Array, name: string): Source => ({
  name,
  canReopen: true,
  isPacked: false,
  hash: true,
  size: bytes.length,
  open: async () => openFromMemory(bytes, true),
});

/** Takes what is written; `bytes` tells it, and is undefined until the run has committed. */
export const memorySink = (): Sink & { bytes(): Buffer | undefined } => {
  const counter = new ByteCounter(true);
  const parts: Buffer[] = [];
  let whole: Buffer | undefined;
  return {
    async write(part) {
      parts.push(Buffer.from(part));
      counter.update(part);
    },
    seal: async () => counter.digest(),
    async commit() {
      whole = Buffer.concat(parts);
      return counter.digest();
    },
    abort: async () => {},
    bytes: () => whole,
  };
};
