import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * What somebody says well of the last thing that was sent: "très content du dernier bulletin", "merci pour le dernier catalogue". The second reader hears that
 * it was to be the last.
 * @module
 */

const MEDIA =
  '(?:bulletins?|newsletters?|info-?lettres?|lettres?|e-?mails?|mails?|courriels?|mailings?|envois?|num[ée]ros?|magazines?|catalog(?:ue|o|us|hi)?s?|revues?|publications?|brochures?|articles?|messages?|offres?|bolet[ií]n(?:es)?|correos?|revistas?|bollettin[oi]|rivist[ae]|rundbriefe?n?|rundschreiben|katalog\\p{L}{0,3}|ausgaben?|nachricht|issues?|offers?|nieuwsbrief|nieuwsbrieven)(?!\\p{L})';
const LAST_FR = '(?:derni[eè]re?s?|tout derniers?)';
const THE_FR = "(?:(?:de|du|des|par|d['’]|la|les?|notre|nos|votre|vos) ?){1,3}";
const LAST_EN = '(?:our |your |the )?(?:very )?(?:last|latest|most recent)';
const THE_DE = '(?:de[mnr]|die|das|unsere[mnrs]?|ihre[mnrs]?|eure[mnrs]?)';
const LAST_ES = '(?:el|la|los|las|nuestr[oa]s?|vuestr[oa]s?|su|vuestro) [úu]ltim[oa]s?';
const LAST_IT = "(?:(?:l['’]|la |il |le |gli |i |nostr[oaie] |vostr[oaie] ){0,2})ultim[oaie]";
/** Behind a denial it is none: "pas du tout content du dernier mail". */
const NOT_DENIED =
  "(?<!(?<!\\p{L})(?:pas|plus|jamais|peu|moins|rien|not|never|un|n['’]t|nicht|kaum|wenig|no|nunca|poco|non|mai|niet|weinig) (?:\\p{L}{1,12} ){0,2})(?<!n['’](?:est|[ée]tait|a|ont) (?:\\p{L}{1,12} ){0,2})";
const VERY =
  '(?:(?:tr[èe]s|trop|bien|vraiment|super|hyper|plut[ôo]t|very|really|quite|so|sehr|ganz|total|recht|muy|bastante|molto|davvero|heel|zeer) )*';

const PRAISE = [
  `${VERY}(?:contente?s?|satisfaite?s?|ravie?s?|enchant[ée]e?s?|heureu(?:x|ses?)|int[ée]ress[ée]e?s?) ${THE_FR}${LAST_FR} ${MEDIA}`,
  `merci (?:beaucoup |bien )?(?:pour|de) (?:la|les?|l['’]|notre|nos|votre|vos) ?${LAST_FR} ${MEDIA}`,
  `(?:bien |beaucoup |vraiment )*(?:lue?s?|re[çc]ue?s?|vue?s?|aim[ée]e?|ador[ée]e?|appr[ée]ci[ée]e?|partag[ée]e?|ouverte?|ouvert|t[ée]l[ée]charg[ée]e?|lit|aime|adore) (?:bien |beaucoup )?(?:la|les?|notre|nos|votre|vos) ${LAST_FR} ${MEDIA}`,
  `${VERY}(?:happy|pleased|satisfied|delighted|impressed|glad) (?:with|about|by|of) ${LAST_EN} ${MEDIA}`,
  `(?:many )?(?:thanks|thank you|thx) for ${LAST_EN} ${MEDIA}`,
  `(?:read|liked|loved|enjoyed|saw|opened|received|shared) ${LAST_EN} ${MEDIA}`,
  `${VERY}(?:zufrieden|gl[üu]cklich|begeistert|angetan) (?:mit|von|[üu]ber) ${THE_DE} letzten ${MEDIA}`,
  `(?:danke|vielen dank) f[üu]r ${THE_DE} letzten? ${MEDIA}`,
  `${THE_DE} letzten? ${MEDIA} (?:sehr |gern |gerne |gut )*(?:gelesen|gesehen|erhalten|bekommen|gelobt|gefallen)`,
  `${VERY}(?:content[oa]s?|satisfech[oa]s?|encantad[oa]s?) con ${LAST_ES} ${MEDIA}`,
  `(?:muchas )?gracias por ${LAST_ES} ${MEDIA}`,
  `(?:le[ií]do|ley[óo]|recibi[óo]|recibido|visto|gustado|gust[óo]) (?:mucho )?${LAST_ES} ${MEDIA}`,
  `${VERY}(?:content[oaie]|soddisfatt[oaie]|felic[ei]) (?:de(?:l|lla|lle|gli|i)? ?|per |di )(?:['’])?${LAST_IT} ${MEDIA}`,
  `(?:molte )?grazie (?:per|del|dell['’]) ?${LAST_IT} ${MEDIA}`,
  `(?:letto|ricevuto|visto|apprezzato) ${LAST_IT} ${MEDIA}`,
  `${VERY}(?:tevreden|blij) (?:over|met|van) (?:de|het|jullie|onze|uw) laatste ${MEDIA}`,
  `(?:bedankt|dank) voor (?:de|het|jullie|uw) laatste ${MEDIA}`,
];
const praise = prefiltered(`(?<![\\p{L}\\p{N}])${NOT_DENIED}(?:${PRAISE.join('|')})`, 'giu');
const MAY_BE = /derni|last|latest|recent|letzt|ltim|laatst/i;

/** A text without such praise. */
export const withoutPraise = (text: string): string => (MAY_BE.test(text) ? text.replace(praise, ' ') : text);

/** Whoever is glad of what is sent, and nothing else: "freut sich über Newsletter", whose "über" the second reader hears as an end. On folded words. */
const GLAD = prefiltered(
  /^(?:(?:kunde|kundin|er|sie|(?:frau|herr) \S+) )?freut sich (?:(?:immer|sehr|schon|stets|besonders|total|jedes mal) ){0,3}(?:uber|auf) (?:(?:den|die|das|unsere?n?|jeden|jede|weitere|nachsten?) ){0,2}(?:newsletter|nl|news|mails?|e ?mails?|post|werbung|angebote?|aktionen|gutscheine?|infos?|informationen|rundbriefe?|kataloge?|prospekte?|sms|einladung(?:en)?|anrufe?|ruckruf|termin|treffen)$/,
);
/** Whether folded words say nothing else than that somebody is glad of what is sent. */
export const isGladOfIt = (words: string): boolean => words.includes('freut sich') && GLAD.test(words);
