import type { FieldName } from '../../../model/contact/field.js';
import type { AmbiguousHeader } from './ambiguous-headers-data.js';

/** What a header alone says. `weight` is how sure the phrase is, 0 to 1. */
export type HeaderHint =
  | { readonly is: 'field'; readonly field: FieldName; readonly weight: number }
  | { readonly is: 'choice'; readonly choice: AmbiguousHeader; readonly weight: number }
  | { readonly is: 'nothing'; readonly weight: number };

/** How headers are read. */
export interface HeaderWording {
  /** A header in words that we know, where somebody taught it: the column keeps its own. */
  readonly known?: (header: string) => string;
  /** `readHeader`, or the same that remembers. */
  readonly read?: (header: string) => HeaderHint | undefined;
}
