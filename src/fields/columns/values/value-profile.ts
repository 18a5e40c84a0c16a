/**
 * What a cell can turn out to be. `old-date` is a share of dates before 1995; `text` has letters and is none of the others; `shared` is a text
 * that stands in three rows at least.
 */
export const VALUE_KINDS = [
  'email',
  'phone',
  'mobile',
  'siren',
  'siret',
  'nir',
  'iban',
  'card',
  'date',
  'old-date',
  'url',
  'social',
  'say',
  'number',
  'postcode',
  'country',
  'civility',
  'subscription',
  'refusal',
  'text',
  'shared',
] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** What the sampled values of one column say: counts, and never a value. */
export interface ValueProfile {
  /** Values that are not blank. */
  readonly filled: number;
  /** Whether so many are not blank: told sooner than how many there are. */
  hasAtLeast(least: number): boolean;
  /** How many of them are of a kind; one value may count in several. */
  count(kind: ValueKind): number;
  /** Whether their share that is of a kind is at least so much, which is more than 0: told sooner than how many there are. */
  reaches(kind: ValueKind, least: number): boolean;
  /** Dates of several generations, none of them recent. */
  readonly birthLike: boolean;
}

/** Share of the filled values that are of a kind, 0 to 1; 0 when nothing is filled. */
export const shareOf = (guess: ValueProfile, kind: ValueKind): number => {
  const count = guess.count(kind);
  return count === 0 ? 0 : count / guess.filled;
};
