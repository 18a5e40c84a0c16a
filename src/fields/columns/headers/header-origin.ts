/**
 * From which side of the Atlantic an export comes, as far as its headers tell.
 * @module
 */
import { lazy } from '../../../model/base/lazy.js';
import { foldHeader } from '../../text/fold-header.js';
import { europeanPhrases } from './european-phrases.js';

/** `european`: some header is French, German, Spanish, Italian or Dutch. `american`: they ask for an address of the United States. */
export type HeaderOrigin = 'european' | 'american' | 'unknown';

/** Small words that English headers have not. */
const EUROPEAN_WORD =
  /(?:^| )(?:de|du|des|d|la|le|les|et|au|aux|der|die|das|und|von|del|el|los|las|della|di|salon|fecha|datum|het|een|van|naam)(?: |$)/;
const ACCENT = /[à-öø-ÿœßÀ-ÖØ-ÞŒ]/;
/** A state or a ZIP code, of an address. "Subscription state" is none. */
const AMERICAN =
  /^(?:(?:mailing|billing|shipping|home|business|work|company|primary|other|address|person|account|contact|us) )?(?:zip|zip code|zipcode|zip postal code|postal zip code|state|state province|state region|state code|state prov)$/;

const european = lazy(() => new Set(europeanPhrases()));

/** Where headers come from: one word of Europe is enough, since people of the United States do not write any. */
export const headerOriginOf = (headers: readonly string[]): HeaderOrigin => {
  const folded = headers.map((header) => foldHeader(header)).filter((header) => header !== '');
  const isEuropean = (words: string): boolean => EUROPEAN_WORD.test(words) || european().has(words);
  if (headers.some((header) => ACCENT.test(header)) || folded.some(isEuropean)) return 'european';
  return folded.some((words) => AMERICAN.test(words)) ? 'american' : 'unknown';
};
