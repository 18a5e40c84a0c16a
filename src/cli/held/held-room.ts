import { openSpillFile } from '../../csv/files/spill-file.js';
import type { Digest } from '../../csv/ports/byte-counter.js';
import type { Sink } from '../../csv/ports/sink.js';
import type { SpillFile } from '../../csv/ports/spill.js';

/** Bytes that wait until it is known whether they are told. */
export interface HeldBytes extends Sink {
  /** Gives them to what they are for. */
  copyTo(sink: Pick<Sink, 'write'>): Promise<void>;
}

const DIGEST: Digest = { bytes: 0 };

/**
 * Where reports and lists of findings of files wait until all files are judged: on a disk, so that memory does not grow with them. They hold no value
 * of a cell. It goes away with the run.
 */
export class HeldRoom {
  #file: SpillFile | undefined;

  #append(bytes: Uint8Array): number {
    this.#file ??= openSpillFile('held');
    return this.#file.append(bytes);
  }

  #read(at: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    this.#file?.read(bytes, at);
    return bytes;
  }

  /** Holds a text. @returns what gives it back */
  text(text: string): () => string {
    const bytes = Buffer.from(text);
    const at = this.#append(bytes);
    return () => this.#read(at, bytes.length).toString();
  }

  /** Holds what is written to it. */
  bytes(): HeldBytes {
    const parts: (readonly [at: number, length: number])[] = [];
    return {
      write: async (bytes) => void parts.push([this.#append(bytes), bytes.length]),
      copyTo: async (sink) => {
        for (const [at, length] of parts) await sink.write(this.#read(at, length));
      },
      seal: async () => DIGEST,
      commit: async () => DIGEST,
      abort: async () => {},
    };
  }

  close(): void {
    this.#file?.close();
    this.#file = undefined;
  }
}
