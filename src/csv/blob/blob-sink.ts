import { ByteCounter } from '../ports/byte-counter.js';
import type { Sink } from '../ports/sink.js';
import { BlobParts } from './blob-parts.js';

/**
 * Takes what is written; `blob` tells it, and is undefined until the run has committed.
 * @param type its media type
 * @param hash whether its bytes are hashed on their way
 */
export const blobSink = (type: string, hash: boolean): Sink & { blob(): Blob | undefined } => {
  const counter = new ByteCounter(hash);
  counter.skipChecksum();
  const parts = new BlobParts();
  let whole: Blob | undefined;
  return {
    async write(part) {
      parts.add(part);
      counter.update(part);
    },
    seal: async () => counter.digest(),
    async commit() {
      whole = parts.whole(type);
      return counter.digest();
    },
    async abort() {
      parts.clear();
    },
    blob: () => whole,
  };
};
