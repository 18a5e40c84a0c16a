import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * Who left a newsletter by its name, and nothing else: "se dio de baja del boletín, seguir por teléfono", "vom Newsletter abgemeldet", "unsubscribed from the
 * newsletter". Whatever else the note says is read without it.
 * @module
 */

const NEWS =
  "(?:e-?news|e-?news-?letters?|news-? ?letters?|infolettres?|lettres? d['’]infos?(?:rmations?)?|bolet[ií]n(?:es)?(?: (?:informativo|de noticias|semanal|mensual))?|bollettin[oi]|nieuwsbrie(?:f|ven)|rundbriefe?n?|newsletter-?verteiler|marketing e-?mails?|e-?mails? marketing)";
const THE =
  "(?:(?:la|le|les|l['’]|notre|nos|our|the|your|all|der|de[mnr]|die|unsere[mnr]?|el|los|las|nuestr[oa]s?|su|il|i|gli|nostr[aoi]|de|het|onze|o|a|os|as) ?){0,2}";
const FROM =
  "(?:de |d['’]|du |des |from |of |vom |von |del |dall['’]|dalla |dal |dalle |dai |della |delle |dei |voor |van |uit |da |das |do |dos )";
/** Who, and that it was done or asked for. */
const WHO =
  '(?:(?:le |la |il |der |die |the |el )?(?:clients?|cliente|contact|customer|kunde|kundin|klant|il|elle|he|she|they|er|sie|hij|zij|ze) )?';
const DONE_BEFORE =
  "(?:(?:s['’]est |est |a [ée]t[ée] |d[ée]j[àa] )*(?:d[ée]sabonn[ée]e?s?|d[ée]sinscrit(?:e|s|es)?)|(?:has |have |is |was |already |just )*(?:unsubscribed|opted[ -]out|opt(?:s|ing)? out|unsub)|(?:se )?(?:ha )?(?:dio|dad[oa]|da) de baja|baja|(?:ha )?(?:pidi[oó]|pide|pedido|solicit[oóa]|solicitado) (?:la |su |darse de )?baja|(?:quiere|desea) (?:darse de )?baja|(?:si )?(?:[èe] |ha )?(?:disiscritt[oa]|cancellat[oa]|chiesto (?:la )?disiscrizione)|(?:heeft zich |is )?(?:uitgeschreven|afgemeld)|(?:deu )?baixa|descadastrad[oa])";
const DAY = '(?: (?:le|on|am|el|il|op|em|since|seit|depuis|desde|dal|sinds)? ?\\d[\\d/.-]{1,9})?';
const BEGINS = '(?<=^|[,;:.!?(\\n] ?| [-–—] )';
/** Its end is one of a clause, and what follows is no more of what was left: "de la newsletter, des sms et des appels". */
const ENDS = '(?= *(?:$|[;:.!?)\\n]| [-–—] |,|(?:mais|but|pero|aber|ma|maar|mas) ))';

const LEFT: readonly RegExp[] = [
  prefiltered(`${BEGINS}${WHO}${DONE_BEFORE} ${FROM}?${THE}${NEWS}${DAY}${ENDS}`, 'giu'),
  // German, and who speaks like it: the verb stands last.
  prefiltered(
    `${BEGINS}${WHO}(?:(?:hat |ist |wurde )(?:sich )?)?(?:am [\\d.]{3,10} )?(?:(?:vom|von|aus|den|unseren|das)? ?)(?:der |dem |unserem )?${NEWS} (?:abgemeldet|abbestellt|ausgetragen|gekündigt|deabonniert|opzegd|opgezegd|afgemeld)${DAY}${ENDS}`,
    'giu',
  ),
];
const MAY = /news|lettre|bolet|bollet|nieuws|rundbrief|marketing/i;
/** What may say that more was left than that, wherever it stands. */
const MORE =
  /(?<!\p{L})(?:tou[st]\p{L}{0,2}|all|everything|anything|any|tod[oa]s?|alles?|tutt[oaie]|allemaal|reste?|rest|dem[aá]s|resto|ni|nor|noch|également|egalement|aussi|also|auch|tambi[eé]n|anche|ook|too|plus)(?!\p{L})/iu;
/** A list goes on. */
const GOES_ON =
  /^\s*(?:[,;/+&]\s*)?(?:(?:de|du|des|d['’]|from|of|vom|von|del|dall\p{L}*|della|delle|dei|dai|voor|van|da|das|do|dos|et|and|und|y|e|en|ou|or|oder|o|mails?|e-?mails?|sms|appels?|calls?|courriers?|post|tel)(?!\p{L}))/iu;

/** A text without who left a newsletter by its name; undefined where it says no such thing, or may say more of it. */
export const besideNewsletterLeft = (text: string): string | undefined => {
  if (!MAY.test(text)) return undefined;
  for (const left of LEFT) {
    const found = [...text.matchAll(left)];
    const last = found.at(-1);
    if (!last) continue;
    const rest = text.replace(left, '');
    const after = text.slice(last.index + last[0].length);
    return MORE.test(rest) || GOES_ON.test(after) ? undefined : rest.replace(/^[\s,;:.!?–—-]+/, '');
  }
  return undefined;
};
