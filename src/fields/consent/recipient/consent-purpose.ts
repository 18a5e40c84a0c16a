/**
 * What a consent was given for, as people write it.
 * @module
 */

import { memoise } from '../../text/memoise.js';
import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';

const PROSPECTING = prefiltered(
  /\b(?:prospect\w*|demarch\w*|marketing|commerci\w*|offres?|offers?|promo\w*|publicit\w*|pub|advert\w*|ads|newsletters?|lettres? d ?information|actualites?|news|sales|sollicit\w*|e ?mailings?|telemarketing|teleprospection|canvass\w*|direct mail|werbung|werbe\w*|angebote?|publicidad|ofertas?|pubblicit\w*|offerte|bons? plans?|invitations?)\b/,
);
/** Whose business is another one: nobody who says yes to it has asked for offers. */
const OTHER = prefiltered(
  /\b(?:livraisons?|deliver\w*|expedition|commandes?|orders?|sav|apres vente|after sales|factur\w*|invoic\w*|billing|paiements?|payments?|service clients?|customer (?:service|care)|support|assistance|contrats?|contracts?|comptes?|accounts?|candidatures?|recrut\w*|recruit\w*|emploi|enquetes?|sondages?|surveys?|satisfaction|etudes?|stati\w*|research|jeux?|concours|contests?|games?|cookies?|mesure d audience|analytics|photos?|images?|droits? a l image|securite|security|rendez vous|rdv|appointments?|donnees de sante|geolocalisation|location)\b/,
);
const WORDS =
  /\b(?:offres?|prospection|demarchage|marketing|commercia\w+|promo\w*|publicites?|communications?|messages?|e ?mails?|sms|offers?|news|newsletters?)\b/
    .source;
/** "Offers of our partners" is theirs, not ours; what stands before "and partners" is ours. */
const PARTNERS = prefiltered(
  `(?:(?:${WORDS}) ){0,6}(?:(?:de|des|du|d|par|pour|from|by|of|for|with|avec|a|to) )?(?:(?:nos|ses|les|leurs|vos|aux|our|the|its|their|your) ){0,3}\\b(?:partenaires?|partners?|partnern?|tiers|third part(?:y|ies)|socios|terzi)\\b(?: (?:commerciaux|commerciales?|business))?`,
  'g',
);
const NEGATED = /\b(?:pas|non|no|not|sans|ni|jamais|never|without|hors|sauf|except|kein\w*|nicht|ohne|sin|senza|aucune?)\b/;

export type ConsentPurpose = 'prospecting' | 'partners' | 'other' | 'unclear';

/**
 * What a text of purposes allows: `prospecting` in our own name, messages of `partners` only, something `other` than offers, or
 * `unclear` when no word is known. A negation anywhere makes it `other`: somebody wrote what is not allowed.
 * @param also more plain words that name prospecting
 */
export const makePurposeReader = (also: readonly string[] = []): ((text: string) => ConsentPurpose) => {
  const more = also.map(plainWords).filter((word) => word !== '');
  const prospects = (words: string): boolean => PROSPECTING.test(words) || more.some((word) => ` ${words} `.includes(` ${word} `));
  return memoise((text: string): ConsentPurpose => {
    const words = plainWords(text.slice(0, 500));
    if (NEGATED.test(words)) return 'other';
    const ours = words.replace(PARTNERS, ' ');
    if (prospects(ours)) return 'prospecting';
    if (ours !== words) return 'partners';
    return OTHER.test(words) ? 'other' : 'unclear';
  });
};
