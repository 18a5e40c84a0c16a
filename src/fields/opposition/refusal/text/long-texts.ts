/**
 * Texts of many lines, as the history of a contact is kept in one cell: they are read piece by piece, to their end, where the newest line stands as often
 * as at their beginning.
 * @module
 */

/** A piece is no longer than this, and ends at the last end of a line, else of a sentence, behind its middle. */
const PIECE = 2000;
const MIDDLE = 1000;
/** Where neither stands there, it ends at a space, and the next one begins in it: no sentence of a note is longer. */
const OVERLAP = 250;
/** More than a cell of any spreadsheet or CRM holds: what stands behind it is not read, and somebody must. */
const MOST = 131_072;
/** Whether a text is read to its end. */
export const isReadWhole = (text: string): boolean => text.length <= MOST;

const ENDS: readonly RegExp[] = [/[\n\r]/g, /[.!?;](?=\s)/g];

/** How many characters the piece has that begins at a place, and how far behind it the next begins. */
const pieceAt = (text: string, from: number): readonly [length: number, next: number] => {
  if (text.length - from <= PIECE) return [text.length - from, text.length - from];
  const tail = text.slice(from + MIDDLE, from + PIECE);
  for (const end of ENDS) {
    const last = [...tail.matchAll(end)].at(-1)?.index;
    if (last !== undefined) return [MIDDLE + last + 1, MIDDLE + last + 1];
  }
  const space = tail.lastIndexOf(' ');
  const length = space < 0 ? PIECE : MIDDLE + space;
  const again = text.indexOf(' ', from + length - OVERLAP);
  return [length, again < 0 || again >= from + length ? length - OVERLAP : again - from];
};

/** The pieces of a text, one after the other. */
export function* piecesOf(text: string): Generator<string> {
  for (let from = 0; from < Math.min(text.length, MOST); ) {
    const [length, next] = pieceAt(text, from);
    yield text.slice(from, from + length);
    from += next;
  }
}
