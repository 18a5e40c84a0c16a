import { instantiateWasm } from '../../model/base/instantiate-wasm.js';
import { lazy } from '../../model/base/lazy.js';
import { WASM } from './simd-scanner-wasm.js';

/** Bytes of a window: it, its cells and its records fit a core's own cache. */
export const WINDOW_BYTES = 65536;
const ENDS = 0x10010;
const ROWS = 0x50020;

/** The memory of a scanner, which those share who look at the cells that it found. */
export interface ScannerMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** Looks at the cells of a window before anybody asks. */
export interface CellMarker {
  /** Bits of each cell of the window, record after record. */
  readonly marks: Uint16Array;
  mark(records: number): void;
  /** Has it look for something in a column, from the next window on. */
  want(column: number): void;
}

interface Exports {
  readonly memory: ScannerMemory;
  readonly scan: (to: number, delimiter: number, last: number) => number;
}

/**
 * Finds the cells and records of a window of bytes, sixteen bytes at a time (`simd-scanner.wat`).
 * Offsets are those of the window. A loop in JavaScript takes five times as long.
 */
export class SimdScanner {
  /** The byte after each cell, record after record. */
  readonly cellEnds: Int32Array;
  /** Per record: how many of `ends` there are up to its last cell, and where the next record starts. */
  readonly recordEnds: Int32Array;
  readonly memory: ScannerMemory;
  /** Whoever looks at its windows too. */
  marker: CellMarker | undefined;
  readonly #bytes: Uint8Array;
  readonly #scan: Exports['scan'];

  private constructor({ memory, scan }: Exports) {
    this.#bytes = new Uint8Array(memory.buffer, 0, WINDOW_BYTES);
    this.cellEnds = new Int32Array(memory.buffer, ENDS, WINDOW_BYTES + 4);
    this.recordEnds = new Int32Array(memory.buffer, ROWS, WINDOW_BYTES * 2);
    this.memory = memory;
    this.#scan = scan;
  }

  /**
   * @param more pages (64 KiB) of memory behind its own, for others
   * @returns undefined where WebAssembly has no 128-bit vectors (a processor before 2008) or is switched off: the loop does it then
   */
  static make(more = 0): SimdScanner | undefined {
    const exports = instantiateWasm<Exports>(WASM);
    // Before any view of it is made: growing leaves the others without memory.
    if (exports && more > 0) exports.memory.grow(more);
    return exports && new SimdScanner(exports);
  }

  /**
   * Looks at the bytes from `from` on, a window of them at most.
   * @returns how many whole records they hold; 0 when the first is longer than a window
   */
  scan(bytes: Uint8Array, from: number, delimiter: number): number {
    const to = Math.min(bytes.length, from + WINDOW_BYTES);
    this.#bytes.set(bytes.subarray(from, to));
    const records = this.#scan(to - from, delimiter, to === bytes.length ? 1 : 0);
    this.marker?.mark(records);
    return records;
  }

  /** What the marker found in the cells of the window from one to a last one; undefined where none looked. */
  marks(from: number, to: number): number | undefined {
    const marks = this.marker?.marks;
    if (!marks) return undefined;
    let bits = 0;
    for (let cell = from; cell <= to; cell++) bits |= marks[cell] as number;
    return bits;
  }
}

/** So many bytes make up for the making of a marker. */
const WORTH_MARKING = 1 << 20;

/** Gives a scanner for each block, which is done before the next begins: undefined where a loop does as well. */
export type ScannerSource = (block: { readonly bytes: Uint8Array }) => SimdScanner | undefined;

/**
 * One scanner for all blocks, those of other files too, made as soon as there is enough for it to be worth it.
 * @param more as for `SimdScanner.make`
 * @param markerFor makes who looks at its windows too, where there is enough to look at
 */
export const makeScannerSource = (more = 0, markerFor?: (scanner: SimdScanner) => CellMarker | undefined): ScannerSource => {
  const made = lazy(() => SimdScanner.make(more));
  let seen = 0;
  return ({ bytes }) => {
    const before = seen;
    seen += bytes.length;
    if (seen < WINDOW_BYTES) return undefined;
    const scanner = made();
    if (scanner && before < WORTH_MARKING && seen >= WORTH_MARKING) scanner.marker = markerFor?.(scanner);
    return scanner;
  };
};
