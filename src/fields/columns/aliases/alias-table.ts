import type { FieldName } from '../../../model/contact/field.js';

/** Phrases per field, as people write them; they are folded when the table is built. A leading `?` marks a weak one. */
export type AliasTable = { readonly [F in FieldName]?: readonly string[] };
