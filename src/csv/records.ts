/** What one look over some bytes found: whole records only. All counts are of what lies before `end`. */
export interface Scan {
  /** Offset after the last whole record. */
  readonly end: number;
  /** Records, blank lines included: rows as a spreadsheet numbers them. */
  readonly rows: number;
  readonly lf: number;
  readonly crlf: number;
  readonly cr: number;
  /** Line ends inside quotes. */
  readonly inside: number;
  /** Offset of the quote that the bytes leave open; -1 when none is. */
  readonly open: number;
  /** Offset of the opening quote of a cell that spans lines and is followed by text: a quote was lost; -1 when there is none. */
  readonly broken: number;
}

const QUOTE = 34;
const LF = 10;
const CR = 13;
const BACKSLASH = 92;

/**
 * Finds where records end, in one pass that looks twice only at bytes up to 34 (quote, line ends, blanks).
 * Every one of CRLF, LF and CR ends a record, so that no mix of line ends can glue two contacts together.
 * A quote opens a quoted cell only at the start of a cell; elsewhere it is text.
 * @param last whether the input ends here: then what is left is a record
 * @param delimiter its last byte: what may stand before an opening quote
 */
export const scanRecords = (bytes: Uint8Array, to: number, last: boolean, delimiter: number, backslash: boolean): Scan => {
  let end = 0;
  let rows = 0;
  let lf = 0;
  let crlf = 0;
  let cr = 0;
  let inside = 0;
  let insideSoFar = 0;
  let open = -1;
  let broken = -1;
  let i = 0;
  while (i < to) {
    const byte = bytes[i] as number;
    if (byte > QUOTE || (byte !== QUOTE && byte !== LF && byte !== CR)) {
      i++;
      continue;
    }
    if (byte === QUOTE) {
      const before = i === end ? delimiter : (bytes[i - 1] as number);
      if (before !== delimiter) {
        i++;
        continue;
      }
      const opened = i;
      const lines = insideSoFar;
      i++;
      for (;;) {
        while (i < to && bytes[i] !== QUOTE) {
          const inner = bytes[i] as number;
          if (inner === LF || (inner === CR && bytes[i + 1] !== LF)) insideSoFar++;
          i += backslash && inner === BACKSLASH ? 2 : 1;
        }
        if (i >= to) break;
        if (!backslash && bytes[i + 1] === QUOTE && i + 1 < to) i += 2;
        else break;
      }
      // A quote in the last byte may be the first of two: the record is not whole before the next bytes are here.
      if (i >= to || (i + 1 >= to && !last)) {
        open = i >= to ? opened : -1;
        break;
      }
      i++;
      if (i < to && insideSoFar > lines && broken < 0) {
        const after = bytes[i] as number;
        if (after !== LF && after !== CR && after !== delimiter) broken = opened;
      }
      continue;
    }
    if (byte === CR && i + 1 >= to && !last) break;
    if (byte === LF) lf++;
    else if (i + 1 < to && bytes[i + 1] === LF) {
      crlf++;
      i++;
    } else cr++;
    i++;
    end = i;
    rows++;
    inside = insideSoFar;
  }
  if (last && open < 0 && end < to) {
    end = to;
    rows++;
    inside = insideSoFar;
  }
  return { end, rows, lf, crlf, cr, inside, open, broken };
};
