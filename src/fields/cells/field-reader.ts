/**
 * What a field of few different texts means, found again without a look at the text.
 * @module
 */
import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import type { FieldName } from '../../model/contact/field.js';
import { type Stated, statedText } from '../../model/contact/stated.js';
import type { Sieve } from '../../model/contact/values.js';
import { memoise } from '../text/memoise.js';

/** How many texts of a column are kept at once: a power of two. The place of a text is its slot plus a multiple of it. */
export const CACHED_PLACES = 2048;
/** The place of every blank cell. */
export const BLANK_PLACE = 0;
/** Of a text that is not kept. */
export const NO_PLACE = -1;

const NONE = new Int32Array(0);

/** Remembers per place what was made of the text there. */
export class PlaceCache<T> {
  // Made when there is something to remember: a small file keeps no places, and has some fifty of these.
  #places = NONE;
  #values: (T | undefined)[] = [];
  #of: unknown;

  /** Whether something is known of a place of that contact; another contact has places of its own. */
  has(place: number, contact: unknown): boolean {
    if (contact !== this.#of) {
      this.#places.fill(NO_PLACE);
      this.#of = contact;
    }
    return this.#places[place & (CACHED_PLACES - 1)] === place;
  }

  get(place: number): T {
    return this.#values[place & (CACHED_PLACES - 1)] as T;
  }

  set(place: number, value: T): T {
    if (this.#places === NONE) {
      this.#places = new Int32Array(CACHED_PLACES).fill(NO_PLACE);
      this.#values = new Array(CACHED_PLACES).fill(undefined);
    }
    this.#places[place & (CACHED_PLACES - 1)] = place;
    this.#values[place & (CACHED_PLACES - 1)] = value;
    return value;
  }
}

const readerOf = <C extends Contact, T>(column: number, of: (text: string) => T, text: (contact: C) => string): ((contact: C) => T) => {
  const remembered = memoise(of);
  const memory = new PlaceCache<T>();
  return (contact) => {
    const place = contact.place?.(column) ?? NO_PLACE;
    if (place === NO_PLACE) return remembered(text(contact));
    return memory.has(place, contact) ? memory.get(place) : memory.set(place, of(text(contact)));
  };
};

/**
 * Reads a field of a contact by a pure function of its text, once per text as long as the column repeats itself.
 * A file without the field is answered without a look at its rows: by what the user states of it, if anything.
 */
export const makeFieldReader = <F extends FieldName, T>(
  { columns, stated }: { readonly columns: readonly ColumnInfo[]; readonly stated?: Stated | undefined },
  field: F,
  of: (text: string) => T,
): ((contact: Contact<F>) => T) => {
  const [only, another] = columns.filter((column) => column.field === field || column.also?.includes(field));
  if (!only) {
    const always = of(statedText(stated, field));
    return () => always;
  }
  const remembered = memoise(of);
  if (another) return (contact) => remembered(contact.text(field));
  return readerOf(only.column, of, (contact: Contact<F>) => contact.text(field));
};

/** Reads one column of whatever field, or of none, likewise. Of a contact that was not read from bytes it is blank. */
export const makeColumnReader = <T>(column: number, of: (text: string) => T): ((contact: Contact) => T) =>
  readerOf(column, of, (contact) => contact.cell?.(column) ?? '');

/** Fields whose columns repeat a few texts: each is known by its place, which costs less than a look at its bytes. */
const REPEATED: ReadonlySet<FieldName | undefined> = new Set<FieldName>(['jobTitle', 'status']);

/** Reads one column by a function that is false of every text whose bytes do not get through a sieve: no text is made of others. */
export const makeSiftedReader = (
  { column, field }: Pick<ColumnInfo, 'column' | 'field'>,
  of: (text: string) => boolean,
  sieve: Sieve,
): ((contact: Contact) => boolean) => {
  const read = makeColumnReader(column, of);
  return REPEATED.has(field) ? read : (contact) => contact.getsThrough?.(column, sieve) !== false && read(contact);
};
