/**
 * How an identity was made into what a list holds. The same shapes as the recipes and normalisers of lists.
 * @module
 */
import type { Identifier } from '../../model/list.js';

export type Algorithm = 'none' | 'md5' | 'sha1' | 'sha256' | 'sha512' | 'hmac-sha256';

export type NormaliserId =
  | 'lower'
  | 'raw'
  | 'canonical'
  | 'uid2'
  | 'es-email'
  | 'e164'
  | 'e164-no-plus'
  | 'digits'
  | 'es-phone'
  | 'es-sms'
  | 'nanp-10'
  | 'domain'
  | 'at-domain'
  | 'siren'
  | 'siret'
  | 'postal'
  | 'es-post';

export interface Recipe {
  readonly algorithm: Algorithm;
  readonly normaliser: NormaliserId;
  /** Literal text before and after the normalised text. */
  readonly before?: string;
  readonly after?: string;
  /** Of an HMAC, hexadecimal; never in a report. */
  readonly key?: string;
}

/** What an entry of a national list identifies: those of other lists, and a person at a postal address. */
export type AdapterIdentifier = Identifier | 'post';
