import type { Channel } from '../model/channel.js';
import type { Identifier, ListKind, ListScope } from '../model/list.js';
import type { Text } from '../model/text.js';
import type { DeclaredRecipe } from './spec.js';

/** What is known of a national list, as far as reading it goes. */
export interface ListAdapter {
  /** kebab-case, country and list: `uk-tps`. */
  readonly id: string;
  readonly country: string;
  readonly kind: ListKind;
  readonly channels: readonly Channel[];
  readonly scope: ListScope;
  readonly identifiers: readonly Identifier[];
  readonly recipes: readonly DeclaredRecipe[];
  readonly callingCodes?: readonly string[];
  readonly compulsory?: boolean;
  /** Sold by area code: numbers of codes that were not subscribed are not screened. */
  readonly byAreaCode?: boolean;
  readonly maxAgeDays?: number;
  readonly maxAgeMonths?: number;
  readonly from?: string;
  readonly to?: string;
  /** The list no longer exists: naming it is refused, with this explanation. */
  readonly abolished?: Text;
  /** A file that is no text: concatenated raw SHA-1 digests. */
  readonly format?: 'raw-sha1';
}

/** The national lists that a declaration may name. */
export { ADAPTERS as KNOWN_ADAPTERS } from './adapters/index.js';
