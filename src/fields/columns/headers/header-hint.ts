import type { FieldName } from '../../../model/contact/field.js';
import type { AmbiguousHeader } from './ambiguous-headers-data.js';

/** What a header alone says. `weight` is how sure the phrase is, 0 to 1. */
export type HeaderHint =
  | { readonly is: 'field'; readonly field: FieldName; readonly weight: number }
  | { readonly is: 'choice'; readonly choice: AmbiguousHeader; readonly weight: number }
  | { readonly is: 'nothing'; readonly weight: number };
