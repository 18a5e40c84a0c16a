import { platform } from '#platform';
import type { Algorithm, Identifier, NormaliserId } from '../../model/contact/suppression-list.js';

/** How an identity was made into what a list holds: normalised, salted, hashed. */
export interface HashRecipe {
  readonly algorithm: Algorithm;
  readonly normaliser: NormaliserId;
  /** Salt: literal text put before the normalised text. */
  readonly before?: string;
  /** The same, behind it. */
  readonly after?: string;
  /** Of an HMAC, hexadecimal. Never in a report. */
  readonly key?: string;
}

/** Algorithms that the width of a digest tells apart. SHA-256 and HMAC-SHA-256 have one width: the list's recipe says which. */
export type DigestAlgorithm = Exclude<Algorithm, 'none' | 'hmac-sha256'>;

/** Hexadecimal digits of the digests of each algorithm. */
export const DIGEST_WIDTHS: Readonly<Record<Exclude<Algorithm, 'none'>, number>> = {
  md5: 32,
  sha1: 40,
  sha256: 64,
  sha512: 128,
  'hmac-sha256': 64,
};

/** Hexadecimal digits of the digests of an algorithm; undefined for a name that is none. */
export const widthOf = (algorithm: string): number | undefined => (DIGEST_WIDTHS as Readonly<Record<string, number>>)[algorithm];

/** Digest in lower-case hexadecimal; the normalised text itself for `none`. */
export const digestOf = (recipe: HashRecipe, normalised: string): string => {
  const { algorithm, before = '', after = '', key = '' } = recipe;
  if (algorithm === 'none') return normalised;
  const text = before + normalised + after;
  return algorithm === 'hmac-sha256' ? platform.hmacSha256(Buffer.from(key, 'hex'), text) : platform.digest(algorithm, text);
};

/** What two recipes of one mind have in common, whatever they normalise: their digests of one text are the same. */
export const hashFunctionId = ({ algorithm, before = '', after = '', key = '' }: HashRecipe): string =>
  JSON.stringify([algorithm, before, after, key]);

/** Whether anybody who has a list of plausible identities can find those of the list in seconds. */
export const isWeakHash = ({ algorithm, before = '', after = '' }: HashRecipe): boolean =>
  (algorithm === 'md5' || algorithm === 'sha1') && before === '' && after === '';

/** The algorithm that a digest of that many hexadecimal digits is taken to be of when nobody says; undefined for none that we know. */
export const algorithmOfWidth = (width: number): DigestAlgorithm | undefined =>
  (['md5', 'sha1', 'sha256', 'sha512'] as const).find((algorithm) => DIGEST_WIDTHS[algorithm] === width);

/** What hashes are tried with when nobody says how the identity was normalised. */
export const DEFAULT_NORMALISERS: Readonly<Record<Identifier, readonly NormaliserId[]>> = {
  email: ['lower', 'canonical'],
  phone: ['e164', 'e164-no-plus', 'e164-00', 'digits', 'nanp-10'],
  domain: ['domain', 'at-domain'],
  siren: ['siren'],
  siret: ['siret'],
  post: ['postal'],
};
