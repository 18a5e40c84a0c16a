import { type CellMarker, makeScannerSource, type ScannerSource, type SimdScanner } from '../../csv/records/simd-scanner.js';
import { foldedOf, letterClasses, MOJIBAKE } from '../../fields/bytes/folded-letters.js';
import { type StemAutomaton, stemAutomaton, wordAutomaton } from '../../fields/bytes/stem-automaton.js';
import { ANYWHERE, type StemSieve, WORDS } from '../../fields/bytes/stem-sieve.js';
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
/** Pages of memory behind those of the scanner: two automata fit in, and what no file touches costs nothing. */
export const STEM_PAGES = 32;
const PAGE = 65_536;
const SCANNER_PAGES = 14;
/** Where another reader must look. */
const LOOK = 0xff;
const ALL = 0xffff;

type Mark = (records: number, ways: number, nodes: number, start: number, bit: number, unread: number, keep: number) => void;

/** Where the tables of an automaton stand. */
interface Placed {
  readonly ways: number;
  readonly nodes: number;
  readonly start: number;
  /** Its bit among those that a column is asked about. */
  readonly bit: number;
  /** What a cell is marked with that it was not asked about. */
  readonly unread: number;
  /** All marks of its stems. */
  readonly marks: number;
}

/** Marks the cells of the scanner's window with the stems that they hold (`stem-kernel.wat`), of the columns that somebody has asked about. */
export class StemKernel implements CellMarker {
  readonly marks: Uint16Array;
  readonly #wanted: Uint8Array;
  readonly #mark: Mark;
  readonly #automata: readonly Placed[];

  private constructor(memory: ArrayBuffer, mark: Mark, automata: readonly Placed[]) {
    this.marks = new Uint16Array(memory, MARKS, CELLS);
    this.#wanted = new Uint8Array(memory, WANTED, COLUMNS);
    this.#mark = mark;
    this.#automata = automata;
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
    const families = (unread: number) =>
      sieves.filter((sieve) => (sieve.unsure & unread) !== 0).map(({ mark, stems }) => ({ mark, stems: stems() }));
    let at = TABLES;
    const place = ({ ways, marks, start }: StemAutomaton, bit: number, unread: number): Placed => {
      const [first, nodes] = [at, at + ways.byteLength];
      at = nodes + marks.byteLength + 2;
      if (at > (SCANNER_PAGES + STEM_PAGES) * PAGE) throw new RangeError('the automata of stems do not fit into the pages kept for them');
      new Uint16Array(memory.buffer, first, ways.length).set(ways);
      new Uint16Array(memory.buffer, nodes, marks.length).set(marks);
      return { ways: first, nodes, start, bit, unread, marks: marks.reduce((all, mark) => all | mark, 0) };
    };
    const automata = [place(wordAutomaton(families(WORDS)), 1, WORDS), place(stemAutomaton(families(ANYWHERE)), 2, ANYWHERE)];
    return new StemKernel(memory.buffer, exports.mark, automata);
  }

  mark(records: number): void {
    let keep = 0;
    for (const { ways, nodes, start, bit, unread } of this.#automata) {
      this.#mark(records, ways, nodes, start, bit, unread, keep);
      keep = ALL;
    }
  }

  /** Looks for nothing until somebody asks again: other columns follow. */
  forget(): void {
    this.#wanted.fill(0);
  }

  want(column: number, mark: number): void {
    if (column >= COLUMNS) return;
    for (const { bit, marks } of this.#automata) if ((marks & mark) !== 0) (this.#wanted[column] as number) |= bit;
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
