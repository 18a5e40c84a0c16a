import { type CellMarker, makeScannerSource, type ScannerSource, type SimdScanner } from '../../csv/records/simd-scanner.js';
import { foldedOf, letterClasses, MOJIBAKE } from '../../fields/bytes/folded-letters.js';
import { stemAutomaton } from '../../fields/bytes/stem-automaton.js';
import { type StemSieve, UNREAD } from '../../fields/bytes/stem-sieve.js';
import { instantiateWasm } from '../../model/base/instantiate-wasm.js';
import { WASM } from './stem-kernel-wasm.js';
import { STEM_SIEVES } from './stem-sieves.js';

const CLASSES = 0xe0000;
const FOLDED = 0xe0100;
const WANTED = 0xe0200;
const COLUMNS = 1024;
const MARKS = 0xe0600;
/** Cells of a window at most. */
const CELLS = 65_540;
const TABLES = 0x100640;
/** Pages of memory behind those of the scanner: the automaton fits in, and what no file touches costs nothing. */
export const STEM_PAGES = 32;
const PAGE = 65_536;
const SCANNER_PAGES = 14;
/** Where another reader must look. */
const LOOK = 0xff;

type Mark = (records: number, ways: number, nodes: number, start: number, unread: number) => void;

/** Marks the cells of the scanner's window with the stems that they hold (`stem-kernel.wat`), of the columns that somebody has asked about. */
export class StemKernel implements CellMarker {
  readonly marks: Uint16Array;
  readonly #wanted: Uint8Array;
  readonly #mark: (records: number) => void;

  private constructor(memory: ArrayBuffer, mark: (records: number) => void) {
    this.marks = new Uint16Array(memory, MARKS, CELLS);
    this.#wanted = new Uint8Array(memory, WANTED, COLUMNS);
    this.#mark = mark;
    new Uint8Array(memory, CLASSES, 256).set(letterClasses());
    new Uint8Array(memory, FOLDED, 256).set(
      foldedOf().map((letter, byte) => (byte < 0x80 || byte > 0xbf || byte === MOJIBAKE ? LOOK : letter)),
    );
  }

  /**
   * @param scanner one with `STEM_PAGES` behind its own
   * @returns undefined where there is no WebAssembly for it: each sieve then looks for itself
   */
  static make(scanner: SimdScanner, sieves: readonly StemSieve[] = STEM_SIEVES): StemKernel | undefined {
    const { memory } = scanner;
    const exports = instantiateWasm<{ readonly mark: Mark }>(WASM, { scanner: { memory } });
    if (!exports) return undefined;
    // All in one: a cell that is read for one sieve is read for all of them, and twice would take twice as long.
    const { ways, marks, start } = stemAutomaton(sieves.map(({ mark, stems }) => ({ mark, stems: stems() })));
    const nodes = TABLES + ways.byteLength;
    if (nodes + marks.byteLength + 2 > (SCANNER_PAGES + STEM_PAGES) * PAGE)
      throw new RangeError('the automaton of stems does not fit into the pages kept for it');
    new Uint16Array(memory.buffer, TABLES, ways.length).set(ways);
    new Uint16Array(memory.buffer, nodes, marks.length).set(marks);
    return new StemKernel(memory.buffer, (records) => exports.mark(records, TABLES, nodes, start, UNREAD));
  }

  mark(records: number): void {
    this.#mark(records);
  }

  /** Looks for nothing until somebody asks again: other columns follow. */
  forget(): void {
    this.#wanted.fill(0);
  }

  want(column: number): void {
    if (column < COLUMNS) this.#wanted[column] = 1;
  }
}

/** Scanners of blocks that mark their cells with the stems of all rules, those of one file after the other. */
export class StemScanners {
  #kernel: StemKernel | undefined;
  readonly source: ScannerSource = makeScannerSource(STEM_PAGES, (scanner) => {
    this.#kernel = StemKernel.make(scanner);
    return this.#kernel;
  });

  /** Files of other columns follow. */
  forget(): void {
    this.#kernel?.forget();
  }
}
