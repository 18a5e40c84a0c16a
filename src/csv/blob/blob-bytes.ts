import { unreadableInput } from '../files/input-errors.js';
import type { BytesAt } from '../zip/bytes-at.js';

/** The bytes of a file that a browser holds. @throws LumoError LUMO_INPUT_UNREADABLE when it was changed or taken away since it was chosen */
export const bytesOfBlob = (blob: Blob, name: string): BytesAt => ({
  size: blob.size,
  async read(at, length) {
    const bytes = await blob
      .slice(at, at + length)
      .arrayBuffer()
      .catch((cause) => {
        throw unreadableInput({ code: (cause as Error).name }, name);
      });
    return Buffer.from(bytes);
  },
});
