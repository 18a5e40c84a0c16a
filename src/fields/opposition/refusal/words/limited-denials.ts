import { plainWords } from '../../../text/plain-words.js';

/**
 * What is not to be done at some hours, or again with the same paper: "no contactar fuera de horario", "don't send the same proposal again". Nobody refuses
 * by that: the contact may be reached in their hours, and with something else.
 * @module
 */

const SMALL =
  '(?:(?:the|their|our|his|her|of|de|del|des|du|d|les|la|las|los|el|l|le|der|den|dall|dell|dei|degli|su|sus|nuestro|leurs?|ses|ihrer?|onze|de) ){0,3}';
const OUTSIDE_HOURS = new RegExp(
  `\\b(?:fuera|outside|hors|en dehors|fuori|ausserhalb|buiten) ${SMALL}(?:horarios?|horas (?:de|laborales|habiles)|(?:office|business|working|opening|school) hours|hours|heures|horaires|orari[oi]?|geschaftszeit\\w*|burozeit\\w*|offnungszeit\\w*|arbeitszeit\\w*|kantooruren|openingstijden|kantoortijden)\\b`,
);
const SAME_PAPER =
  /\b(?:(?:la|el|los|las) mism[oa]s?|the (?:very )?same|(?:la|le|les) memes?|lo stesso|la stessa|gli stessi|(?:das|die|den|dem|der)selben?|das gleiche|die gleiche[nr]?|hetzelfde|dezelfde) (?:\w+ )?(?:propuestas?|ofertas?|correos?|e ?mails?|mails?|mensajes?|presupuestos?|catalogos?|proposals?|offers?|messages?|quotes?|catalogues?|catalogs?|brochures?|propositions?|offres?|devis|propost[ae]|offert[ae]|preventiv[oi]|cataloghi|messaggi[o]?|angebote?|katalog\w*|nachricht|voorstel|aanbod|offerte|information|informacion|infos?|pdf|link)\b/;
const MAY_BE =
  /\b(?:fuera|outside|hors|dehors|fuori|mism[oa]s?|same|stess[oai]|buiten|hetzelfde|dezelfde)\b|au(?:ß|ss)erhalb|m[eê]mes?|selben?\b|gleichen?\b/i;
const NEGATION = /\b(?:no|not|don t|dont|ne|non|nicht|niet|never|nunca|jamas|nie|ni|nor|noch|tampoco|mai|jamais|plus|stop)\b/g;

const CLAUSES = /[^,;.!?()\n|]+[,;.!?()\n|]*/g;
/** A clause that denies one thing, and only so. */
const isLimited = (clause: string): boolean => {
  const words = plainWords(clause);
  if (!OUTSIDE_HOURS.test(words) && !SAME_PAPER.test(words)) return false;
  return (words.match(NEGATION) ?? []).length <= 1;
};

/** A text without its clauses that deny a contact at some hours, or one paper sent twice. */
export const withoutLimitedDenials = (text: string): string =>
  MAY_BE.test(text) ? (text.match(CLAUSES) ?? []).filter((clause) => !isLimited(clause)).join('') : text;
