/**
 * Texts of a workbook of Excel 97 to 2003 (MS-XLS 2.5.293 and 2.5.294): Latin letters in one byte each, others in two.
 * @module
 */
import { BrokenTableError } from '../workbook/row-buffer.js';

const [WIDE, PHONETIC, RICH] = [1, 4, 8];

/** A text, and where in it another font begins. */
export interface BiffText {
  readonly text: string;
  readonly runs: readonly { readonly from: number; readonly font: number }[];
}

/** Reads numbers and texts from a record and what continues it. */
export class BiffReader {
  readonly #pieces: readonly Buffer[];
  #piece = 0;
  #at = 0;

  constructor(pieces: readonly Buffer[], at = 0) {
    this.#pieces = pieces.length > 0 ? pieces : [Buffer.alloc(0)];
    this.#at = at;
  }

  /** Bytes that are left of this piece; at its end the next one begins. */
  #left(): number {
    while (this.#piece < this.#pieces.length - 1 && this.#at >= (this.#pieces[this.#piece] as Buffer).length) this.#nextPiece();
    return (this.#pieces[this.#piece] as Buffer).length - this.#at;
  }

  #nextPiece(): void {
    this.#piece++;
    this.#at = 0;
  }

  byte(): number {
    if (this.#left() <= 0) throw new BrokenTableError('text');
    return (this.#pieces[this.#piece] as Buffer)[this.#at++] as number;
  }

  short(): number {
    return this.byte() | (this.byte() << 8);
  }

  skip(count: number): void {
    for (let rest = count; rest > 0; ) {
      const step = Math.min(rest, this.#left());
      if (step <= 0) throw new BrokenTableError('text');
      this.#at += step;
      rest -= step;
    }
  }

  /** Letters. A piece that continues them says anew how wide they are. */
  letters(count: number, flags: number): string {
    let text = '';
    let width = flags & WIDE ? 2 : 1;
    for (let rest = count; rest > 0; ) {
      const piece = this.#pieces[this.#piece] as Buffer;
      const fit = Math.min(rest, Math.floor((piece.length - this.#at) / width));
      text += piece.toString(width === 2 ? 'utf16le' : 'latin1', this.#at, this.#at + fit * width);
      this.#at += fit * width;
      rest -= fit;
      if (rest === 0) break;
      if (this.#piece === this.#pieces.length - 1) throw new BrokenTableError('text');
      this.#nextPiece();
      width = this.byte() & WIDE ? 2 : 1;
    }
    return text;
  }

  /** A text with its flags before it, after a number of letters that was read already. */
  text(count: number): BiffText {
    const flags = this.byte();
    const runs = flags & RICH ? this.short() : 0;
    const phonetic = flags & PHONETIC ? this.short() + this.short() * 0x10000 : 0;
    const text = this.letters(count, flags);
    const read = Array.from({ length: runs }, () => ({ from: this.short(), font: this.short() }));
    this.skip(phonetic);
    return { text, runs: read };
  }
}

/** A text whose length stands before it in two bytes. */
export const readText = (pieces: readonly Buffer[], at: number): BiffText => {
  const reader = new BiffReader(pieces, at);
  return reader.text(reader.short());
};
