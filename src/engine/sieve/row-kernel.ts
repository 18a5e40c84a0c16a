import type { SimdScanner } from '../../csv/records/simd-scanner.js';
import { instantiateWasm } from '../../model/base/instantiate-wasm.js';
import type { Plan } from '../plan/plan.js';
import { fillKernelTables } from './kernel-tables.js';
import { WASM } from './row-kernel-wasm.js';
import type { SieveSettings } from './sieve-settings.js';

/** Pages of memory behind those of the scanner. */
export const KERNEL_PAGES = 22;
const STATUS = 0xe0000;
const EMAILS = 0xf0000;
const PHONES = 0x222000;
/** Bytes of all addresses of a window, or all numbers, at most. */
const PRINT_BYTES = 0x1d000;
const OUT = 0x112000;
const OUT_BYTES = 0x10010;
const LOUD = 0x123000;
/** What `emit` and `sift` leave behind. */
const COUNTS = 0x1a6470;
const COUNTRY = 0x1a7000;
const PLACES = 0x1e2000;
/** Records of a window at most. */
const RECORDS = 65_536;
/** Bytes of a text of the column of countries, and all that is kept of one, in words. */
const COUNTRY_BYTES = 16;
const COUNTRY_WORDS = 8;
const COUNTRIES = 256;

/** Bits of the status of a record: not loud; undated, and loud by that alone. Then what may be made of it: copied but not counted; or left out. */
export const QUIET = 1;
export const UNDATED = 16;
export const UNCOUNTED = 32;
export const LEFT_OUT = 64;
/** What the status of a record is when nothing is known of its country. */
export const NO_COUNTRY = 128;
/** The bits of an address and of a number. */
export const HAS = 6;

interface Exports {
  readonly sift: (records: number) => void;
  readonly emit: (records: number) => number;
}

/** A slot for a text of the column of countries. */
const countrySlot = (bytes: Uint8Array, start: number, length: number): number =>
  (length * 31 +
    (bytes[start] as number) * 7 +
    (bytes[start + (length >> 1)] as number) * 13 +
    (bytes[start + length - 1] as number) * 17) &
  (COUNTRIES - 1);

/** Sifts the records of the scanner's window (`row-kernel.wat`). The arrays hold until the next. */
export class RowKernel {
  /** Per record. One without the bit `QUIET` must be judged, unless it is `LEFT_OUT`. */
  readonly status: Uint8Array;
  /** Per record with `UNDATED`: one number for one spelling of a date. */
  readonly places: Int32Array;
  /** Fingerprints of addresses, and of numbers, two words each, and their records. */
  readonly emails: Uint32Array;
  readonly phones: Uint32Array;
  /** What is left of the rows that need not be judged. */
  readonly out: Buffer;
  /** The records that must be judged, and how many bytes of `out` stand before each. */
  readonly louds: Int32Array;
  readonly sift: Exports['sift'];
  readonly emit: Exports['emit'];
  readonly #memory: ArrayBuffer;
  readonly #counts: Int32Array;

  private constructor(memory: ArrayBuffer, { sift, emit }: Exports, plan: Plan, settings: SieveSettings) {
    this.#memory = memory;
    this.status = new Uint8Array(memory, STATUS, RECORDS);
    this.places = new Int32Array(memory, PLACES, RECORDS);
    this.emails = new Uint32Array(memory, EMAILS, PRINT_BYTES / 4);
    this.phones = new Uint32Array(memory, PHONES, PRINT_BYTES / 4);
    this.out = Buffer.from(memory, OUT, OUT_BYTES);
    this.louds = new Int32Array(memory, LOUD, RECORDS * 2);
    this.#counts = new Int32Array(memory, COUNTS, 7);
    this.sift = sift;
    this.emit = emit;
    fillKernelTables(memory, plan, settings);
    new Int32Array(memory, COUNTRY, COUNTRIES * COUNTRY_WORDS).fill(-1);
  }

  /** @returns undefined where WebAssembly has no 128-bit vectors or is switched off: all rows are judged then */
  static make(scanner: SimdScanner, plan: Plan, settings: SieveSettings): RowKernel | undefined {
    const { memory } = scanner;
    const exports = instantiateWasm<Exports>(WASM, { scanner: { memory } });
    return exports && new RowKernel(memory.buffer, exports, plan, settings);
  }

  /** How many bytes are left of the rows that need not be judged. */
  get written(): number {
    return this.#counts[0] as number;
  }

  /** How many of them have nothing (0), an address (2), a number (4), or both. */
  rows(has: number): number {
    return this.#counts[1 + (has >> 1)] as number;
  }

  /** How many addresses, and how many numbers, those rows have that need not be judged as far as this can tell. */
  get emailCount(): number {
    return this.#counts[5] as number;
  }

  get phoneCount(): number {
    return this.#counts[6] as number;
  }

  /** Takes note of what a text of the column of countries says. Another one of the same slot is forgotten. */
  learnCountry(bytes: Uint8Array, start: number, end: number, isFrench: boolean): void {
    const length = end - start;
    if (length === 0 || length > COUNTRY_BYTES) return;
    const at = COUNTRY + countrySlot(bytes, start, length) * COUNTRY_WORDS * 4;
    new Int32Array(this.#memory, at, 2).set([length, isFrench ? 1 : 0]);
    new Uint8Array(this.#memory, at + COUNTRY_BYTES, length).set(bytes.subarray(start, end));
  }
}
