import { xmlText } from '../xml/xml-text.js';

/** The text of a cell as it comes: most in one piece, which stays where it is. */
export class CellText {
  bytes: Uint8Array = new Uint8Array(0);
  from = 0;
  to = 0;
  #plain = true;
  #parts: string[] | undefined;

  clear(): void {
    this.to = this.from;
    this.#parts = undefined;
  }

  get isBlank(): boolean {
    return this.to === this.from;
  }

  add(bytes: Uint8Array, from: number, to: number, plain: boolean): void {
    if (this.isBlank) {
      this.bytes = bytes;
      this.from = from;
      this.to = to;
      this.#plain = plain;
      return;
    }
    this.#parts ??= [xmlText(this.bytes, this.from, this.to, this.#plain)];
    this.#parts.push(xmlText(bytes, from, to, plain));
  }

  read(): string {
    return this.#parts?.join('') ?? xmlText(this.bytes, this.from, this.to, this.#plain);
  }
}

/** Digits enough that a number stands in the file as it was typed. */
const EXACT_DIGITS = 15;

/** Whether a number is written without exponent and with no more digits than a workbook keeps. */
export const isPlainNumber = (bytes: Uint8Array, from: number, to: number): boolean => {
  let digits = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte >= 48 && byte <= 57) digits++;
    else if (!(byte === 46 || (byte === 45 && at === from))) return false;
  }
  return digits <= EXACT_DIGITS;
};
