import { instantiateWasm } from '../../model/base/instantiate-wasm.js';
import { WASM } from './quote-marks-wasm.js';

/** Bytes that are looked at together. */
export const MARK_WINDOW = 65536;
/** Bytes from which a finder in WebAssembly is worth what it costs to make. */
const WORTH = 1_048_576;
const MARKS = 0x10010;
const LF = 10;
const CR = 13;
const QUOTE = 34;

/** Finds the quotes of some bytes, and counts the line ends before each: all that a scan of records must know, whatever its state. */
export interface MarkFinder {
  /**
   * Per quote: its offset from the first byte looked at, and how many LF, CR and CRLF there are before it. The two bytes of a CRLF count as
   * LF and as CR as well. Behind the last quote, the same for the end of what was looked at.
   */
  readonly marks: Int32Array;
  /** Looks at a window of bytes at most. @returns how many quotes there are from `from` to `to` */
  find(bytes: Uint8Array, from: number, to: number): number;
}

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly find: (to: number, carry: number) => number;
}

/** A CR before the first byte makes a pair with a LF in it; none is seen before the first byte of all. */
const carryOf = (bytes: Uint8Array, from: number): number => (from > 0 && bytes[from - 1] === CR ? 1 : 0);

/** Sixteen bytes at a time (`quote-marks.wat`); undefined where WebAssembly has no vectors of 128 bits. */
export const vectorMarks = (): MarkFinder | undefined => {
  const exports = instantiateWasm<Exports>(WASM);
  if (!exports) return undefined;
  const window = new Uint8Array(exports.memory.buffer, 0, MARK_WINDOW + 16);
  return {
    marks: new Int32Array(exports.memory.buffer, MARKS, (MARK_WINDOW + 1) * 4),
    find(bytes, from, to) {
      window.set(bytes.subarray(from, to));
      window.fill(0, to - from, to - from + 16);
      return exports.find(to - from, carryOf(bytes, from));
    },
  };
};

/** One byte at a time. @param longest how many bytes it is given at most */
export const loopMarks = (longest = MARK_WINDOW): MarkFinder => {
  const marks = new Int32Array((longest + 1) * 4);
  const find = (bytes: Uint8Array, from: number, to: number): number => {
    let [at, lf, cr, pairs] = [0, 0, 0, 0];
    let before = carryOf(bytes, from) * CR;
    const mark = (offset: number): void => {
      marks[at++] = offset;
      marks[at++] = lf;
      marks[at++] = cr;
      marks[at++] = pairs;
    };
    for (let i = from; i < to; i++) {
      const byte = bytes[i] as number;
      if (byte === QUOTE) mark(i - from);
      else if (byte === CR) cr++;
      else if (byte === LF) {
        lf++;
        if (before === CR) pairs++;
      }
      before = byte;
    }
    mark(to - from);
    return at / 4 - 1;
  };
  return { marks, find };
};

/** The finder that so many bytes are worth. */
export const marksFor = (bytes: number): MarkFinder =>
  (bytes >= WORTH ? vectorMarks() : undefined) ?? loopMarks(Math.min(bytes, MARK_WINDOW));
