import type { Channel } from '../../model/contact/channel.js';
import type { Identifier, ListKind, ListScope } from '../../model/contact/suppression-list.js';
import type { HashRecipe } from '../hashing/hash-recipe.js';

/** A recipe that was declared, and the channels that a match by it bars where they are fewer than the list's. */
export interface DeclaredRecipe {
  readonly recipe: HashRecipe;
  readonly channels?: readonly Channel[] | undefined;
}

/** A list, as somebody declares it: plain data, posted to the thread that reads it. */
export interface ListSpec {
  readonly path: string;
  readonly kind: ListKind;
  /** The id of its adapter, when it was declared to be a national register. */
  readonly adapter?: string | undefined;
  /** What a match bars; by default everything for an opposition, what its identifiers reach for a register. */
  readonly channels?: readonly Channel[] | undefined;
  /** ISO date of the version; by default the one in the file's name. */
  readonly date?: string | undefined;
  /** Days that the version may be used; by default 30 for a register, no limit for an opposition. */
  readonly maxAgeDays?: number | undefined;
  /** The same in calendar months, for registers whose rules count so. */
  readonly maxAgeMonths?: number | undefined;
  /** ISO days between which the list proves something, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** ISO country of phone numbers without one; FR by default. */
  readonly country?: string | undefined;
  /** Nobody said the country: it is that of the run, and the numbers may be of another. */
  readonly assumesCountry?: boolean | undefined;
  /** How entries are written; whatever is not so is unread. Both by default. */
  readonly form?: 'clear' | 'sha256' | undefined;
  /** What its entries are, where the entries themselves do not tell. */
  readonly identifiers?: readonly Identifier[] | undefined;
  /** How its digests were made; tried with what is plausible when nobody says. */
  readonly recipes?: readonly DeclaredRecipe[] | undefined;
  /** A file that is no text. */
  readonly format?: 'raw-sha1' | undefined;
  /** How digests are written; hexadecimal by default. */
  readonly encoding?: 'hex' | 'base64' | undefined;
  /** Identities of age, which open the file where it is encrypted. */
  readonly identities?: readonly string[] | undefined;
  readonly scope?: ListScope | undefined;
  /** The law makes one consult it. */
  readonly compulsory?: boolean | undefined;
  /** Who is entered takes back what they consented to before. */
  readonly cancelsConsents?: true | undefined;
  /** How the numbers that it is about begin (`+32`); all numbers when absent. */
  readonly callingCodes?: readonly string[] | undefined;
  /** North American area codes that were subscribed; all of them when absent. */
  readonly areaCodes?: readonly string[] | undefined;
  /** `channel`: each identifier bars only what it reaches. By default a refusal bars everything. */
  readonly oppositionScope?: 'all' | 'channel' | undefined;
  /** Counts the refusals of a list of our own that are older than they must be kept. */
  readonly countsOld?: boolean | undefined;
  /** Keeps since when each entry of a list of our own refuses, where a column says it: logs ask, contacts do not. */
  readonly keepsDates?: boolean | undefined;
  /** Fewer entries than that are not the whole list. */
  readonly minEntries?: number | undefined;
  /** Number of entries of the last version, and the share that the list may have lost since (0.1 by default). */
  readonly lastEntries?: number | undefined;
  readonly maxShrink?: number | undefined;
  /** Of numbers that are none of `country`, where the name of the file tells: it frees nobody of that one. */
  readonly foreignCountry?: string | undefined;
  /** Of the bytes of the file, in hexadecimal. */
  readonly sha256?: string | undefined;
  /** Identities that are known to be in the list: when one is not found, nobody would be. */
  readonly canaries?: readonly string[] | undefined;
}

type Country = Pick<ListSpec, 'kind' | 'assumesCountry'>;

/** Whether numbers of a list that name no country may be of another than it was taken to be of: whoever has their digits is on it. */
export const mayBeForeign = ({ kind, assumesCountry }: Country): boolean => kind !== 'receipt' && assumesCountry === true;

/** Whether those are taken too that are none of that country: a register of which nobody says the country is asked for it instead. */
export const takesNationals = (spec: Country): boolean => mayBeForeign(spec) && spec.kind === 'opposition';
