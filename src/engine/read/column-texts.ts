import type { Cursor } from '../../csv/records/cursor.js';
import { BLANK_PLACE, CACHED_PLACES, NO_PLACE } from '../../fields/cells/field-reader.js';

/** Cells longer than this are free text, which repeats itself less. */
const LONGEST = 64;
/** A column is given up when of that many cells fewer than half were met before. */
const TRIAL = 8192;
/** How often the text of a slot may change: numbers of places stay within 32 bits. */
const MOST_CHANGES = 1 << 19;

const NOTHING = new Uint8Array(0);

/** A slot for the bytes of a cell. Those that share one push each other out. Four bytes at a time: every cell of most columns passes here. */
const hashSlot = (view: DataView, start: number, end: number): number => {
  let hash = end - start;
  let i = start;
  for (const last = end - 3; i < last; i += 4) {
    const mixed = Math.imul(hash ^ view.getInt32(i, true), 0x9e3779b1);
    hash = (mixed << 15) | (mixed >>> 17);
  }
  for (; i < end; i++) hash = Math.imul(hash ^ view.getUint8(i), 0x85ebca77);
  hash ^= hash >>> 16;
  return (hash ^ (hash >>> 8)) & (CACHED_PLACES - 1);
};

/** What is kept of a column while it repeats itself. Per slot: a text, the bytes that it was read from, and how often it changed. */
class TextSlots {
  readonly texts = new Array<string>(CACHED_PLACES).fill('');
  readonly lengths = new Uint8Array(CACHED_PLACES);
  readonly bytes = new Uint8Array(CACHED_PLACES * LONGEST);
  readonly #view = new DataView(this.bytes.buffer);
  readonly changes = new Int32Array(CACHED_PLACES);

  holds(slot: number, view: DataView, start: number, end: number): boolean {
    if (this.lengths[slot] !== end - start) return false;
    const known = this.#view;
    let at = slot * LONGEST;
    let i = start;
    for (const last = end - 3; i < last; i += 4, at += 4) if (known.getInt32(at, true) !== view.getInt32(i, true)) return false;
    for (; i < end; i++, at++) if (known.getUint8(at) !== view.getUint8(i)) return false;
    return true;
  }

  put(slot: number, text: string, bytes: Buffer, start: number, end: number): void {
    this.texts[slot] = text;
    this.lengths[slot] = end - start;
    for (let i = start, at = slot * LONGEST; i < end; i++) this.bytes[at++] = bytes[i] as number;
    this.changes[slot] = (this.changes[slot] as number) + 1;
  }
}

/**
 * The trimmed texts of a column. Most columns say the same few things again and again: each is made once, and found again by its
 * bytes. The number of its place goes with it, by which rules find again what they made of it (`makeFieldReader`).
 */
export class ColumnTexts {
  readonly #column: number;
  #kept: TextSlots | undefined;
  /** The bytes of the block at hand, and a view of them. */
  #bytes: Uint8Array = NOTHING;
  #view: DataView = new DataView(NOTHING.buffer);
  #left = TRIAL;
  #met = 0;
  #repeats: boolean;

  /** @param small the file is, and has too few rows for anything to be worth keeping */
  constructor(column: number, small = false) {
    this.#column = column;
    this.#repeats = !small;
  }

  /** The place of the column's text in the current row: one number for one text, until another takes its place; `NO_PLACE` for none. */
  place(row: Cursor): number {
    const column = this.#column;
    const start = row.starts[column] as number;
    const end = row.ends[column] as number;
    if (column >= row.count || start === end) return BLANK_PLACE;
    if (!this.#repeats || end - start > LONGEST) return NO_PLACE;
    this.#kept ??= new TextSlots();
    const kept = this.#kept;
    if (row.bytes !== this.#bytes) {
      this.#bytes = row.bytes;
      this.#view = new DataView(row.bytes.buffer, row.bytes.byteOffset, row.bytes.length);
    }
    const view = this.#view;
    const slot = hashSlot(view, start, end);
    if (kept.holds(slot, view, start, end)) this.#met++;
    else kept.put(slot, row.text(column).trim(), row.bytes, start, end);
    const changes = kept.changes[slot] as number;
    if (--this.#left === 0 || changes === MOST_CHANGES) this.#judge(changes);
    return changes * CACHED_PLACES + slot;
  }

  /** The text of a place that is not `NO_PLACE`, of the row that `place` was asked about last. */
  text(place: number): string {
    return place === BLANK_PLACE ? '' : (this.#kept?.texts[place & (CACHED_PLACES - 1)] as string);
  }

  #judge(changes: number): void {
    this.#repeats = this.#met * 2 >= TRIAL && changes < MOST_CHANGES;
    this.#left = TRIAL;
    this.#met = 0;
  }
}
