/**
 * Who stands in a file, taken down row after row and sorted out at the end: writing into a table of millions while rows are read would
 * be a walk to main memory for each of them.
 *
 * An entry for each identity of a row on which some rule spoke. As bytes, words little-endian, W words an identity (8 or 16 bytes):
 * - 0 to 4W: the identity (`IdentityForm`);
 * - 4W to 4W+4: the row;
 * - 4W+4 to the end: four bytes for each three rules, in the order of the layout. Byte r holds the bits of rule r, and bit r of byte 3
 *   is set when it spoke.
 *
 * To group such entries elsewhere (`settleLog` does it here): n = count(*); by rule, over the entries in which it spoke, first = min(row),
 * count = least(count(*), 2), bits = or(bits).
 * @module
 */
import { bytesOfWords, wordsOfBytes } from '../bytes/word-bytes.js';
import { foreignPersons, LAST_ROW, tooManyRows } from './person-errors.js';
import { bitsShift, entryWords, isSameLayout, type PersonLayout, saidWord, spokeBit } from './person-layout.js';

/** Words with as many entries as fill `length` of them. */
export interface LogPiece {
  words: Uint32Array;
  length: number;
}

/** Plain data, for structuredClone. */
export interface PersonLog {
  readonly layout: PersonLayout;
  /** By their first rows. */
  pieces: readonly LogPiece[];
}

const FIRST_ENTRIES = 64;
const MOST_ENTRIES = 65_536;

/** A log of nobody. @param memory that it fills first */
export const newPersonLog = (layout: PersonLayout, memory?: ArrayBuffer): PersonLog => {
  const width = entryWords(layout);
  const entries = memory ? Math.floor(memory.byteLength / 4 / width) : 0;
  return { layout, pieces: memory && entries > 0 ? [{ words: new Uint32Array(memory, 0, entries * width), length: 0 }] : [] };
};

/** Takes down an identity of a row, and what rules say of it. @param said by `saidWord` @throws LumoError LUMO_TOO_MANY_ROWS */
export const addEntry = (log: PersonLog, identity: Uint32Array, row: number, said: Uint32Array): void => {
  if (row > LAST_ROW) throw tooManyRows();
  let piece = log.pieces[log.pieces.length - 1];
  if (!piece || piece.length === piece.words.length) {
    const width = entryWords(log.layout);
    const entries = piece ? Math.min(MOST_ENTRIES, (piece.length / width) * 2) : FIRST_ENTRIES;
    piece = { words: new Uint32Array(entries * width), length: 0 };
    log.pieces = [...log.pieces, piece];
  }
  const { words } = piece;
  let at = piece.length;
  for (let i = 0; i < identity.length; i++) words[at++] = identity[i] as number;
  words[at++] = row;
  for (let i = 0; i < said.length; i++) words[at++] = said[i] as number;
  piece.length = at;
};

/** How many words its entries take. */
export const lengthOfLog = ({ pieces }: PersonLog): number => pieces.reduce((sum, { length }) => sum + length, 0);

/** Both together. Pieces are kept as they are, by their first row, so that no order of merging shows. @throws LumoError LUMO_PERSONS_FOREIGN */
export const mergeLogs = (a: PersonLog, b: PersonLog): PersonLog => {
  if (!isSameLayout(a.layout, b.layout)) throw foreignPersons();
  if (a.pieces.length === 0) return b;
  if (b.pieces.length === 0) return a;
  const { identity } = a.layout;
  const pieces = [...a.pieces, ...b.pieces].sort((x, y) => (x.words[identity] as number) - (y.words[identity] as number));
  return { layout: a.layout, pieces };
};

/** The same of rows that are so much further down: those of a part become those of the file. @throws LumoError LUMO_TOO_MANY_ROWS */
export const shiftLog = ({ layout, pieces }: PersonLog, rows: number): PersonLog => {
  const width = entryWords(layout);
  const shifted = pieces.map(({ words, length }): LogPiece => {
    const copy = words.slice(0, length);
    for (let at = layout.identity; at < length; at += width) {
      const row = (copy[at] as number) + rows;
      if (row > LAST_ROW) throw tooManyRows();
      copy[at] = row;
    }
    return { words: copy, length };
  });
  return { layout, pieces: shifted };
};

/** Its entries as bytes: see the head of this file. */
export const logBytes = (log: PersonLog): Uint8Array => {
  const words = new Uint32Array(lengthOfLog(log));
  let end = 0;
  for (const piece of log.pieces) {
    words.set(piece.words.subarray(0, piece.length), end);
    end += piece.length;
  }
  return bytesOfWords(words);
};

/** @throws LumoError LUMO_PERSONS_FOREIGN: an entry is cut */
export const logFromBytes = (bytes: Uint8Array, layout: PersonLayout): PersonLog => {
  if (bytes.length === 0) return newPersonLog(layout);
  if (bytes.length % (entryWords(layout) * 4) !== 0) throw foreignPersons();
  const words = wordsOfBytes(bytes);
  return { layout, pieces: [{ words, length: words.length }] };
};

/**
 * Adds what rules say of the rows of a log by their numbers (`KeyedSurvey.ofRow`), in place.
 * @param says by the place of a rule in the layout
 */
export const sayOfRows = ({ layout, pieces }: PersonLog, says: ReadonlyMap<number, (row: number) => number>): void => {
  const width = entryWords(layout);
  for (const [r, of] of says)
    for (const { words, length } of pieces)
      for (let at = layout.identity; at < length; at += width) {
        const bits = of(words[at] as number);
        const said = at + 1 + saidWord(r);
        if (bits !== 0) words[said] = (words[said] as number) | spokeBit(r) | (bits << bitsShift(r));
      }
};
