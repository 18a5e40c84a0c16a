import type { Text } from '../../model/base/text.js';
import type { Channel } from '../../model/contact/channel.js';
import type { Identifier, ListKind, ListScope } from '../../model/contact/suppression-list.js';
import type { DeclaredRecipe } from './list-spec.js';

/** One way in which entries are made. The same address may be written otherwise for each channel (Spain). */
export interface AdapterRecipe extends DeclaredRecipe {
  readonly identifier: Identifier;
  /** What a match by this recipe bars. */
  readonly channels: readonly Channel[];
}

/** What is known of a national list, as far as reading it goes. */
export interface ListAdapter {
  /** kebab-case, country and list: `uk-tps`. */
  readonly id: string;
  /** ISO code, two letters. */
  readonly country: string;
  readonly kind: ListKind;
  /** All that a match may bar; each recipe bars its own share. */
  readonly channels: readonly Channel[];
  readonly scope: ListScope;
  readonly identifiers: readonly Identifier[];
  /** How entries are made, one for each identifier and, where they differ, each channel; none where entries are marks of a column. */
  readonly recipes: readonly DeclaredRecipe[];
  /** How numbers of its country begin in E.164: others are asked too, and are never called unscreened. Absent where numbers play no part. */
  readonly callingCodes?: readonly string[];
  /** How long a version may be used, counted from its own date, both days included; at most one of the two. */
  readonly maxAgeDays?: number;
  readonly maxAgeMonths?: number;
  /**
   * What the name of a file says when it holds this register and nobody names an adapter. It frees nobody: taken is of which country its numbers are, that
   * it has closed, and that it cancels earlier consents.
   */
  readonly names?: RegExp;
  /** The days between which it proves something (ISO, both included). */
  readonly from?: string;
  readonly to?: string;
  /** The law (or a code that it recognises) makes one consult it: who was not screened is barred. */
  readonly compulsory?: boolean;
  /** Who is entered takes back what they consented to before. */
  readonly cancelsConsents?: true;
  /** Its keeper hands it to the members of an association, and binds nobody else. */
  readonly bindsMembersOnly?: true;
  /** Sold by area code: numbers of codes that were not subscribed are not screened. */
  readonly byAreaCode?: boolean;
  /** A file that is no text: concatenated raw SHA-1 digests. */
  readonly format?: 'raw-sha1';
  /** The list no longer exists: naming it is refused, with this explanation. */
  readonly abolished?: Text;
  /** Of the marks of a directory: who is not in it counts as marked, so that nobody is clear whom nobody looked up. */
  readonly unlistedAreMarked?: true;
}

/** The same, with what people are told of it. */
export interface Adapter extends ListAdapter {
  readonly title: Text;
  readonly scope: ListScope & Required<Pick<ListScope, 'audience'>>;
  readonly recipes: readonly AdapterRecipe[];
  /** How sure we are: the keeper's own pages or program were read, pages of others, or only a practice of the trade. */
  readonly sure: 'text' | 'secondary' | 'practice';
  /** Where that was read; '' when no address was recorded. */
  readonly source: string;
  /** How to get the file. */
  readonly howTo: Text;
  /** What is not known, or easily missed. */
  readonly note?: Text;
}
