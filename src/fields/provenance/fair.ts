/**
 * Sources that are an event, where people hand over their cards, and organisers their lists.
 * @module
 */

import { memoise } from '../text/memoise.js';
import { plainWords } from '../text/plain-words.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';
import { provenanceOf } from './provenance.js';

const FAIR =
  /\b(?:salons?|foires?|fairs?|trade ?shows?|expos?|expositions?|exhibitions?|congres|congress|conferences?|conventions?|forums?|seminaires?|seminars?|colloques?|evenements?|events?|feria|fiera|fachmesse|meetups?|networking|afterworks?)\b/;
/** Who is in one of these was put there by somebody else. */
const A_LIST = prefiltered(
  /\b(?:listes?|fichiers?|bases?|annuaires?|catalogues?|programmes?|participants?|exposants?|sponsors?|partenaires?|organisateurs?|lists?|files?|director(?:y|ies)|catalogs?|attendees?|exhibitors?|partners?|organi[sz]ers?|sites? (?:web|internet|du|de la)|web ?sites?)\b/,
);
/** A shop with the name of a fair. */
const A_SHOP = /\bsalons? (?:de |d )?(?:coiffure|beaute|esthetique|massage|the|tatouage|toilettage)\b/;

/**
 * Whether a source is a fair or another event of which it does not say how the contact was had there: by the card that the person gave,
 * of which they were told then, or from a list, of which they were not.
 */
export const isFairInDoubt = memoise((source: string): boolean => {
  const words = plainWords(source.slice(0, 300));
  return FAIR.test(words) && !A_LIST.test(words) && !A_SHOP.test(words) && provenanceOf(source) === 'other';
});
