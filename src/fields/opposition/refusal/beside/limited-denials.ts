import { plainWords } from '../../../text/plain-words.js';
import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import { withoutHours } from '../lacking/at-hours.js';

/**
 * What is not to be done at some hours, or again with the same paper, what was refused for its price, and what is not to be forgotten: "no contactar fuera de horario", "don't send the same proposal again". Nobody refuses
 * by that: the contact may be reached in their hours, and with something else.
 * @module
 */

const SMALL =
  '(?:(?:the|their|our|his|her|of|de|del|des|du|d|les|la|las|los|el|l|le|der|den|dall|dell|dei|degli|su|sus|nuestro|leurs?|ses|ihrer?|onze|de) ){0,3}';
const OUTSIDE_HOURS = prefiltered(
  `\\b(?:fuera|outside|hors|en dehors|fuori|ausserhalb|buiten) ${SMALL}(?:horarios?|horas (?:de|laborales|habiles)|(?:office|business|working|opening|school) hours|hours|heures|horaires|orari[oi]?|geschaftszeit\\w*|burozeit\\w*|offnungszeit\\w*|arbeitszeit\\w*|kantooruren|openingstijden|kantoortijden)\\b`,
);
const SAME_PAPER = prefiltered(
  /\b(?:(?:la|el|los|las) mism[oa]s?|the (?:very )?same|(?:la|le|les) memes?|lo stesso|la stessa|gli stessi|(?:das|die|den|dem|der)selben?|das gleiche|die gleiche[nr]?|hetzelfde|dezelfde) (?:\w+ )?(?:propuestas?|ofertas?|correos?|e ?mails?|mails?|mensajes?|presupuestos?|catalogos?|proposals?|offers?|messages?|quotes?|catalogues?|catalogs?|brochures?|propositions?|offres?|devis|propost[ae]|offert[ae]|preventiv[oi]|cataloghi|messaggi[o]?|angebote?|katalog\w*|nachricht|voorstel|aanbod|offerte|information|informacion|infos?|pdf|link)\b/,
);
const MAY_BE =
  /\b(?:fuera|outside|hors|dehors|fuori|mism[oa]s?|same|stess[oai]|buiten|hetzelfde|dezelfde)\b|au(?:ß|ss)erhalb|pri[xcs]|pre[cçz]|prei|prij|budget|cost|co[uû]t|cher|expens|car[oa]|teuer|timing|plazo|d[eé]lai|m[eê]mes?|selben?\b|gleichen?\b/i;
const NEGATION = /\b(?:no|not|don t|dont|ne|non|nicht|niet|never|nunca|jamas|nie|ni|nor|noch|tampoco|mai|jamais|plus|stop)\b/g;

/** What was offered, refused for what it cost. */
const FOR_ITS_PRICE = prefiltered(
  /\b(?:rechaz\w+|refus\w*|rifiut\w+|declin\w+|turned down|rejected|recus\w+|abgelehnt|geweigerd|afgewezen) (?:\w+ ){0,2}(?:propuesta|presupuesto|oferta|devis|offre|proposition|quote|proposal|offer|preventivo|offerta|proposta|orcamento|angebot|offerte|voorstel) (?:\w+ )?(?:por|pour|for|over|on|per|wegen|vanwege|op|trop|too|demasiado|troppo|zu) (?:(?:el|su|le|son|the|its|il|suo|o|de|den|des|motivos? de|raisons? de) ){0,2}(?:precios?|prix|price|pricing|prezzo|preis\w*|preco|prijs|budget|costes?|couts?|costs?|chere?|expensive|caro|cara|teuer|timing|plazos?|delais?)\b/,
);
/** Not to be forgotten, or to be stopped: what stands behind it is to be done. "Stop & go" is the name of a way to work. */
const NOT_TO_BE_LEFT = prefiltered(
  /(?<!\p{L})(?:no (?:dejar|dejes|dej[eé]is|dejen|olvidar|olvides|olvidarse) (?:de )?|non (?:dimenticare?|dimenticarsi|smettere) (?:di )?|n[aã]o (?:deixar|esquecer) (?:de )?|ne (?:surtout )?pas oublier (?:de |d['’])|nicht vergessen[:,]? |stop ?(?:&|and|et|n) ?go(?!\p{L}))/giu,
);

const CLAUSES = /[^,;.!?()\n|]+[,;.!?()\n|]*/g;
/** A clause that denies one thing, and only so. */
const isLimited = (clause: string): boolean => {
  const words = plainWords(clause);
  if (![OUTSIDE_HOURS, SAME_PAPER, FOR_ITS_PRICE].some((limits) => limits.test(words))) return false;
  return (words.match(NEGATION) ?? []).length <= 1;
};

/** A text without its clauses that deny a contact at some hours, one paper sent twice or an offer for its price, and without what is not to be left undone. */
export const withoutLimitedDenials = (written: string): string => {
  const text = withoutHours(written.replace(NOT_TO_BE_LEFT, ''));
  return MAY_BE.test(text) ? (text.match(CLAUSES) ?? []).filter((clause) => !isLimited(clause)).join('') : text;
};
