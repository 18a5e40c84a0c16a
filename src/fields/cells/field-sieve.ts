import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import type { FieldName } from '../../model/contact/field.js';
import type { Sieve } from '../../model/contact/values.js';

/**
 * Tells whether some cell of some fields may hold what a sieve lets through, without a text made of it.
 * Of a contact that was not read from bytes anything may.
 */
export const makeFieldSieve = <F extends FieldName>(
  { columns }: { readonly columns: readonly ColumnInfo[] },
  fields: readonly F[],
  sieve: Sieve,
): ((contact: Contact<F>) => boolean) => {
  const looked = columns.flatMap(({ column, field }) => (fields.some((one) => one === field) ? [column] : []));
  return (contact) => {
    for (let i = 0; i < looked.length; i++) if (contact.getsThrough?.(looked[i] as number, sieve) ?? true) return true;
    return false;
  };
};
