import type { Digest } from './byte-counter.js';

/** How the bytes of a table are written. */
export interface TextLayout {
  readonly encoding: string;
  readonly delimiter: string;
  readonly escape: 'double' | 'backslash';
  readonly bom: boolean;
  readonly sepLine: boolean;
}

/** Where cleaned bytes go. Nothing stands under the final name before `commit`. */
export interface Sink {
  /** Says before the first byte that they are those of a table: a name in `.xlsx` then holds a workbook of it, one in `.tsv` tabs. */
  describe?(layout: TextLayout): void;
  /** @param bytes whose buffer is used again as soon as this returns */
  write(bytes: Uint8Array): Promise<void>;
  /** Everything is written and there to stay, though not under its final name yet. */
  seal(): Promise<Digest>;
  /** Seals what is not sealed yet, and gives it its name. */
  commit(): Promise<Digest>;
  /** Leaves nothing behind. Safe at any time, also after a failure. */
  abort(): Promise<void>;
  /** What is written goes away at once and cannot be taken back. */
  readonly streams?: true;
}
