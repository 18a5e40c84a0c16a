import { isZstd } from './byte-streams.js';
import { FRAME_START, headerRest, MOST_BLOCK, MOST_WINDOW, windowOf } from './zstd-header.js';

const MAGIC = 0xfd2fb528;

/** What of a frame the next bytes are: how many, and what comes when they are there. */
type Step = { readonly need: number; readonly next: (bytes: Uint8Array) => Step; readonly data?: true };

/** What is told of frames, in order. */
interface FrameEvents {
  readonly begin: () => void;
  readonly data: (bytes: Uint8Array) => void;
  /** @param sum the low half of XXH64 of the content; undefined where the frame has none */
  readonly end: (sum: number | undefined) => void;
}

/** Why the data is no zstd data; never told to anybody. */
export class BrokenFrameError extends Error {}

/** A frame of which whoever unpacks it must keep more than a machine should be asked for; never told either. */
export class WideFrameError extends Error {}

/** Cuts zstd data into its frames, piece by piece. */
export class FrameSplitter {
  readonly #events: FrameEvents;
  #step: Step;
  #kept: Uint8Array[] = [];
  #got = 0;

  constructor(events: FrameEvents) {
    this.#events = events;
    this.#step = this.#start;
  }

  /** Whether nothing is left over: the data may end here. */
  get isWhole(): boolean {
    return this.#step === this.#start && this.#got === 0;
  }

  /** Pauses behind each piece of a block: of a few bytes there may come a hundred thousand times as many, which somebody must take away. */
  *push(chunk: Uint8Array): Generator<void> {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + this.#step.need - this.#got);
      at += part.length;
      this.#got += part.length;
      // What is long is handed on while it comes; of the rest all bytes are seen at once.
      if (this.#step.data) {
        this.#events.data(part);
        yield;
      } else this.#kept.push(part);
      this.#settle();
    }
  }

  #settle(): void {
    while (this.#got === this.#step.need) {
      const bytes = this.#kept.length === 1 ? (this.#kept[0] as Uint8Array) : Buffer.concat(this.#kept);
      this.#kept = [];
      this.#got = 0;
      this.#step = this.#step.next(bytes);
      if (this.#step.need > 0) return;
    }
  }

  readonly #start: Step = {
    need: FRAME_START,
    next: (bytes) => {
      if (!isZstd(bytes)) throw new BrokenFrameError();
      const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
      if (head.readUInt32LE(0) !== MAGIC) return this.#skipped(head);
      const flags = head[FRAME_START - 1] as number;
      if ((flags & 0x08) !== 0) throw new BrokenFrameError();
      const rest = headerRest(flags);
      return {
        need: rest,
        next: (more) => {
          const header = Buffer.concat([head, more]);
          if (windowOf(header) > MOST_WINDOW) throw new WideFrameError();
          this.#events.begin();
          this.#events.data(header);
          return this.#block((flags & 4) !== 0);
        },
      };
    },
  };

  /** A frame that readers skip: its first size byte is there already. */
  #skipped(head: Buffer): Step {
    return {
      need: 3,
      next: (bytes) => {
        const length = head.readUInt8(4) + Buffer.from(bytes).readUIntLE(0, 3) * 256;
        return length === 0 ? this.#start : { need: length, next: () => this.#start };
      },
    };
  }

  /** Bytes that belong to the frame and say nothing to us. */
  #passed(need: number, next: Step): Step {
    return { need, data: true, next: () => next };
  }

  #block(summed: boolean): Step {
    return {
      need: 3,
      next: (bytes) => {
        this.#events.data(bytes);
        const head = Buffer.from(bytes).readUIntLE(0, 3);
        const type = (head >> 1) & 3;
        if (type === 3 || head >> 3 > MOST_BLOCK) throw new BrokenFrameError();
        // A block that repeats one byte holds that byte only.
        const length = type === 1 ? 1 : head >> 3;
        const next = (head & 1) === 0 ? this.#block(summed) : this.#last(summed);
        return length === 0 ? next : this.#passed(length, next);
      },
    };
  }

  #last(summed: boolean): Step {
    const end = (sum: number | undefined): Step => {
      this.#events.end(sum);
      return this.#start;
    };
    if (!summed) return { need: 0, next: () => end(undefined) };
    return {
      need: 4,
      next: (bytes) => {
        this.#events.data(bytes);
        return end(Buffer.from(bytes).readUInt32LE(0));
      },
    };
  }
}
