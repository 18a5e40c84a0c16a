import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';
import type { Refusal } from '../refusal/lexicon-reader.js';
import { readRefusal } from '../refusal/read-refusal.js';

/**
 * What buyers think of what they bought: "plus jamais !" and "stop aux colis abîmés" are said of that.
 * @module
 */

const OF_REVIEWS = prefiltered(
  /^(?:(?:product|customer|client|last|buyer|trustpilot|google|yotpo|judge me) )*(?:reviews?|avis|bewertung(?:en)?|rezension(?:en)?|resenas?|recension[ei]|beoordeling(?:en)?|opinie)(?: (?:text|body|title|content|comment|client|produit|texte|titre|verifie|google|trustpilot|posted|kunde|cliente))*$/,
);
/** That somebody buys no more of it, and nothing else in the clause. */
const NEVER_AGAIN =
  /(?<=^|[,;.!?\n–—-] ?)(?:plus jamais|jamais plus|never again|never ever again|nie wieder|nie mehr|nunca m[aá]s|mai pi[uù]|nooit meer|nunca mais)(?= ?(?:$|[,;.!?\n]))/giu;
/** What is to stop, up to the end of the clause. */
const STOP_WITH =
  /(?<=^|[,;.!?\n] ?)stop (?:à|a|aux?|avec|with|using|selling|shipping|making|charging|sending|mit|al|alla|ai|alle|agli|con|met|las|los) [^,;.!?\n]{1,80}/giu;
/** What we do to a contact: stopping one of these refuses it. */
const OF_CONTACTING = prefiltered(
  /(?<![^ ])(?:e ?mails?|mails?|e?mailings?|sms|textos?|texts?|messages?|r?appels?|calls?|calling|phone|tel\w*|pub|pubs|publicit\w*|werb\w*|newsletters?|spams?|harcel\w*|harass\w*|sollicit\w*|relanc\w*|demarch\w*|contact\w*|ecri\w*|notif\w*|promo\w*|marketing|courriers?|prospect\w*|whatsapp|donnees|data|offres?|offers?|ads?|advert\w*|publicidad|pubblicita|correos?|llamadas|chiamate|messaggi\w*|mensajes|reclame|lettres?|letters?|stuff|me|vous|you|tout|ca|cela|everything|all)(?![^ ])/,
);
/** Whoever sends may send mails. */
const SENDING = /^stop sending /;
const GOODS =
  /(?<![^ ])(?:parcels?|packages?|packets?|boxes|box|products?|items?|orders?|goods|shoes|clothes|plastic|packaging|bags?|sizes?|samples?)(?![^ ])/;
const withoutThings = (clause: string): string => {
  const words = plainWords(clause);
  return OF_CONTACTING.test(words) || (SENDING.test(words) && !GOODS.test(words)) ? clause : ' ';
};

/** Whether a header asks for the review of a purchase. @param words of it, folded */
export const asksForReview = (words: string): boolean => OF_REVIEWS.test(words);

/** What a review refuses: not the goods. */
export const readReview = (text: string): Refusal => readRefusal(text.replace(NEVER_AGAIN, ' ').replace(STOP_WITH, withoutThings));
