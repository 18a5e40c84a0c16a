/**
 * Cuts bytes into lines, and looks at every byte of them once on the way.
 * @module
 */
const LF = 10;
const CR = 13;

export const LETTER = 1;
export const DIGIT = 2;
/** `.`, `-` and `@`: two of them side by side, or one at an end, make no ordinary address. */
const EDGE = 4;
/** `_` and `+`: in the local part only. */
export const SIGN = 8;
export const OTHER = 16;
/** The three that the scan stops at. */
const AT = 32;
export const BLANK = 64;
const END = 128;

/** What each byte may be in a line. */
export const BYTE_CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
  const char = String.fromCharCode(byte);
  if (/[A-Za-z]/.test(char)) return LETTER;
  if (/\d/.test(char)) return DIGIT;
  if (/[_+]/.test(char)) return SIGN;
  if (/[.-]/.test(char)) return EDGE;
  if (char === '@') return EDGE | AT;
  if (byte === LF || byte === CR) return END;
  return /[ \t]/.test(char) ? BLANK : OTHER;
});

/** The line at hand. Each of CRLF, LF and CR ends a line. */
export class LineCursor {
  /** Where the line starts and ends, without the blanks around. */
  from = 0;
  to = 0;
  /** Where its last `@` is; -1 when it has none. */
  at = -1;
  /** Union of the classes before the last `@`, and behind it (of the whole line when it has none). */
  local = 0;
  kinds = 0;
  /** Two edges side by side, an edge at an end, or a second `@`. */
  odd = false;
  readonly #bytes: Buffer;
  #next = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** Where the next line starts. */
  get offset(): number {
    return this.#next;
  }

  /** Goes on with the line that starts at a byte. */
  seek(offset: number): void {
    this.#next = offset;
  }

  /** Goes to the next line; false when there is none. */
  next(): boolean {
    const bytes = this.#bytes;
    const end = bytes.length;
    let i = this.#next;
    if (i >= end) return false;
    while (i < end && BYTE_CLASSES[bytes[i] as number] === BLANK) i++;
    this.from = i;
    let local = 0;
    let kinds = 0;
    let odd = 0;
    let last = EDGE;
    let at = -1;
    let to = -1;
    for (; i < end; i++) {
      const kind = BYTE_CLASSES[bytes[i] as number] as number;
      odd |= kind & last;
      last = kind;
      if (kind < AT) kinds |= kind;
      else if (kind === END) break;
      else if (kind === BLANK) {
        // Blanks are inside the line, or behind it.
        to = i;
        while (i + 1 < end && BYTE_CLASSES[bytes[i + 1] as number] === BLANK) i++;
        if (i + 1 < end && BYTE_CLASSES[bytes[i + 1] as number] !== END) {
          to = -1;
          kinds |= BLANK;
        }
      } else {
        odd |= at < 0 ? 0 : EDGE;
        at = i;
        local |= kinds;
        kinds = 0;
      }
    }
    this.to = to < 0 ? i : to;
    this.at = at;
    this.local = local;
    this.kinds = kinds;
    this.odd = (odd & EDGE) !== 0 || (this.to > this.from && ((BYTE_CLASSES[bytes[this.to - 1] as number] as number) & EDGE) !== 0);
    this.#next = i + (i < end && bytes[i] === CR && bytes[i + 1] === LF ? 2 : 1);
    return true;
  }
}

const SAMPLE = 16_384;

/** About how many lines there are, by the length of the first ones. */
export const estimateLines = (bytes: Buffer): number => {
  const sample = Math.min(bytes.length, SAMPLE);
  let lines = 1;
  for (let i = 0; i < sample; i++) if (BYTE_CLASSES[bytes[i] as number] === END) lines++;
  return sample === 0 ? 0 : Math.ceil((bytes.length / sample) * lines);
};
