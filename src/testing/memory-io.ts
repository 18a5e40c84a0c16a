import { ByteCounter } from '../csv/files/digest.js';
import type { Sink } from '../csv/files/sink.js';
import { openFromMemory } from '../csv/source/open-input.js';
import type { Source } from '../csv/source/source.js';

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
      // The engine uses its buffers again.
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
