import type { Channel } from '../../model/channel.js';
import type { Text } from '../../model/text.js';
import type { AdapterIdentifier, Recipe } from './recipe-types.js';

/**
 * What the adapter reads. `robinson`: the file of a register. `directory`: a mark in a column of the contacts themselves.
 * `receipt`: the list is never handed out; a service gives a file back, cleaned, on a day. `opposition`: refusals made to us.
 */
export type AdapterKind = 'robinson' | 'directory' | 'receipt' | 'opposition';

/** One way in which entries are made. The same address may be written otherwise for each channel (Spain). */
export interface AdapterRecipe {
  readonly identifier: AdapterIdentifier;
  /** What a match by this recipe bars. */
  readonly channels: readonly Channel[];
  readonly recipe: Recipe;
}

/** Whom a list protects. */
export type ListAudience = 'consumer' | 'business' | 'both';

/** What is known of one national list, as data. */
export interface Adapter {
  /** kebab-case, country and list: `uk-tps`. */
  readonly id: string;
  readonly title: Text;
  /** ISO code, two letters. */
  readonly country: string;
  readonly kind: AdapterKind;
  /** All that a match may bar; each recipe bars its own share. */
  readonly channels: readonly Channel[];
  readonly scope: { readonly audience: ListAudience };
  readonly identifiers: readonly AdapterIdentifier[];
  /** How entries are made, one for each identifier and, where they differ, each channel; none where entries are marks of a column. */
  readonly recipes: readonly AdapterRecipe[];
  /** How numbers of its country begin in E.164: others are asked too, and are never called unscreened. Absent where numbers play no part. */
  readonly callingCodes?: readonly string[];
  /** How long a version may be used, counted from its own date, both days included; at most one of the two. */
  readonly maxAgeDays?: number;
  readonly maxAgeMonths?: number;
  /** The days between which it proves something (ISO, both included). */
  readonly from?: string;
  readonly to?: string;
  /** How sure we are: the keeper's own pages or program were read, pages of others, or only a practice of the trade. */
  readonly sure: 'text' | 'secondary' | 'practice';
  /** Where that was read; '' when no address was recorded. */
  readonly source: string;
  /** How to get the file. */
  readonly howTo: Text;
  /** What is not known, or easily missed. */
  readonly note?: Text;
  /** The law (or a code that it recognises) makes one consult it: who was not screened is barred. */
  readonly compulsory?: boolean;
  /** Sold by area code: numbers of codes that were not subscribed are not screened (`isSubscribed`). */
  readonly byAreaCode?: boolean;
  /** A file that is no text: concatenated raw SHA-1 digests. */
  readonly format?: 'raw-sha1';
  /** The list no longer exists: naming it is refused, with this explanation. */
  readonly abolished?: Text;
}
