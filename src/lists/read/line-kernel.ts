import { NUMBERING_PLAN } from '../../fields/phone/numbering-plan-data.js';
import { instantiateWasm } from '../../model/base/instantiate-wasm.js';
import { WASM } from './line-kernel-wasm.js';
import { type FoldMailbox, KEEP_BYTE } from './mailbox-folding.js';

/** Bytes of a window: it and what is made of it fit a core's own cache. */
export const KERNEL_WINDOW = 65_536;
const COUNTS = 0x10100;
const EMAILS = 0x10200;
const DIGESTS = 0x24000;
const PHONES = 0x28000;
const BOXES = 0x36000;
const OTHERS = 0x54000;
const SHAPES = 0x94000;
const NUMBERS = 0x95000;
const FOLDS = 0xad800;
const CODES = 0xb8100;
/** Bytes of a domain that folds, and of either of its names. */
const FOLD = 160;
const NAME = 64;
/** Words of another line. */
export const OTHER_LINE_WORDS = 2;
/** Five digits of a national number without its 0 decide; the four behind them do not. */
const REST = 10_000;

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly scan: (to: number, flags: number) => number;
}

/** What may be read from bytes. */
export interface WantedEntries {
  readonly clear: boolean;
  readonly digests: boolean;
  /** Whether numbers without country code are French. */
  readonly french: boolean;
}

/**
 * Reads the ordinary lines of a list sixteen bytes at a time (`line-kernel.wat`): what the loop in `line-scanner.ts` makes of them, five
 * times as fast. Everything is told of one window: the arrays hold until the next.
 */
export class LineKernel {
  readonly #memory: ArrayBuffer;
  readonly #bytes: Uint8Array;
  readonly #counts: Uint32Array;
  readonly #scan: Exports['scan'];

  private constructor({ memory, scan }: Exports, shapes: FoldMailbox['shapes']) {
    this.#memory = memory.buffer;
    this.#bytes = new Uint8Array(memory.buffer, 0, KERNEL_WINDOW);
    this.#counts = new Uint32Array(memory.buffer, COUNTS, 5);
    this.#scan = scan;
    this.#learn(shapes);
    this.#learnPlan();
  }

  /** Writes down which code the numbers of each prefix are dialled with, and whether any is assigned. */
  #learnPlan(): void {
    const plan = new Uint8Array(this.#memory, NUMBERS, 100_000);
    const codes = [...new Set(NUMBERING_PLAN.map(([, code]) => code))];
    Buffer.from(this.#memory, CODES).write(codes.map((code) => `+${code}`.padStart(4, '0')).join(''), 'latin1');
    let first = REST;
    for (const [last, code, type] of NUMBERING_PLAN) {
      plan.fill(1 + 2 * codes.indexOf(code) + (type === 'unknown' ? 1 : 0), first, last + 1);
      first = last + 1;
    }
  }

  /** Writes down which domains fold, and how: those of one shape in a chain. */
  #learn(shapes: FoldMailbox['shapes']): void {
    const first = new Uint8Array(this.#memory, SHAPES, shapes.length);
    const folds = new Uint8Array(this.#memory, FOLDS);
    let count = 0;
    for (const [shape, alike] of shapes.entries()) {
      for (const { domain, to, changesDomain, byteActions } of alike ?? []) {
        const at = ++count * FOLD;
        folds.set(domain, at);
        folds.set(to, at + NAME);
        const goes = ['.', '-', '_', '+'].reduce((bits, char, i) => bits | (byteActions[char.charCodeAt(0)] === KEEP_BYTE ? 0 : 1 << i), 0);
        folds.set([to.length, changesDomain ? 1 : 0, goes, first[shape] as number], at + 2 * NAME);
        first[shape] = count;
      }
    }
  }

  /**
   * @param shapes of the domains whose addresses fold
   * @returns undefined where WebAssembly has no 128-bit vectors or is switched off: the loop does it then
   */
  static make(shapes: FoldMailbox['shapes']): LineKernel | undefined {
    const exports = instantiateWasm<Exports>(WASM);
    return exports && new LineKernel(exports, shapes);
  }

  /**
   * Looks at the bytes from `from` on, a window of them at most.
   * @returns where the first line starts that was not looked at; `from` when that line is longer than a window
   */
  scan(bytes: Uint8Array, from: number, { clear, digests, french }: WantedEntries): number {
    const to = Math.min(bytes.length, from + KERNEL_WINDOW);
    this.#bytes.set(bytes.subarray(from, to));
    const flags = (to === bytes.length ? 1 : 0) | (clear ? 2 : 0) | (digests ? 4 : 0) | (french ? 8 : 0);
    return from + this.#scan(to - from, flags);
  }

  #words(which: number, at: number, words: number): Uint32Array {
    return new Uint32Array(this.#memory, at, (this.#counts[which] as number) * words);
  }

  /** Fingerprints of ordinary addresses. */
  get emails(): Uint32Array {
    return this.#words(0, EMAILS, 2);
  }

  /** The first 64 bits of digests of 64 hexadecimal digits. */
  get digests(): Uint32Array {
    return this.#words(1, DIGESTS, 2);
  }

  /** Fingerprints of French numbers. */
  get phones(): Uint32Array {
    return this.#words(2, PHONES, 2);
  }

  /** Fingerprints of the canonical spellings of these addresses, where they are not what is written. */
  get canonicals(): Uint32Array {
    return this.#words(3, BOXES, 2);
  }

  /** Where every line starts that is not among these, and how many of these were read before it. */
  get others(): Uint32Array {
    return this.#words(4, OTHERS, OTHER_LINE_WORDS);
  }
}
