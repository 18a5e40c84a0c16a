import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import type { FieldName } from '../../model/contact/field.js';
import type { Sieve } from '../../model/contact/values.js';

/** Columns that stand side by side, from the first to the last. */
const runsOf = (columns: readonly number[]): readonly { readonly first: number; readonly last: number }[] => {
  const runs: { first: number; last: number }[] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run?.last === column - 1) run.last = column;
    else runs.push({ first: column, last: column });
  }
  return runs;
};

/** Tells whether some cell of some columns, in their order, may hold what a sieve lets through: neighbours are looked at in one go. */
export const makeColumnsSieve = (columns: readonly number[], sieve: Sieve): ((contact: Contact) => boolean) => {
  const runs = runsOf(columns);
  return (contact) => {
    for (let i = 0; i < runs.length; i++) {
      const { first, last } = runs[i] as (typeof runs)[number];
      if (contact.getsThrough?.(first, sieve, last) ?? true) return true;
    }
    return false;
  };
};

/**
 * Reads columns of which few hold anything: first whether some cell gets through a sieve, then those cells alone, in their order, until one is taken.
 * Of a contact that was not read from bytes all are read.
 */
export const makeSiftedCells = <T>(
  cells: readonly { readonly column: number; readonly read: (contact: Contact) => T }[],
  sieve: Sieve,
): ((contact: Contact, take: (value: T) => boolean) => boolean) => {
  const mayHold = makeColumnsSieve(
    cells.map(({ column }) => column),
    sieve,
  );
  return (contact, take) =>
    mayHold(contact) && cells.some(({ column, read }) => contact.getsThrough?.(column, sieve) !== false && take(read(contact)));
};

/**
 * Tells whether some cell of some fields may hold what a sieve lets through, without a text made of it.
 * Of a contact that was not read from bytes anything may.
 */
export const makeFieldSieve = <F extends FieldName>(
  { columns }: { readonly columns: readonly ColumnInfo[] },
  fields: readonly F[],
  sieve: Sieve,
): ((contact: Contact<F>) => boolean) => {
  return makeColumnsSieve(
    columns.flatMap(({ column, field }) => (fields.some((one) => one === field) ? [column] : [])),
    sieve,
  );
};
