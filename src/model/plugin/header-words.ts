import type { FieldName } from '../contact/field.js';

/** More words for fields: headers as people write them, by the field that such a column holds. They are compared without case, accents and spaces. */
export type HeaderWords = { readonly [F in FieldName]?: readonly string[] };
