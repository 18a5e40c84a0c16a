import type { Channel } from '../../../../model/contact/channel.js';
import { channelsIn } from '../../../answers/channel-names.js';
import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import { spellOutVerbs } from './listed-verbs.js';

/**
 * Ways of contact in a row that one word denies, as people write them: "ne veut plus de mails, appels, courriers", "keine Post/Mails/Anrufe mehr". Spelt
 * with a word between them each is denied; a sign there would end what is.
 * @module
 */

const WAY =
  '(?:e-?mails?|mails?|mailings?|courriels?|correos?|newsletters?|sms|textos?|texts?|courriers?|post|posta|brieven|lettres?|letters?|lettere|cartas?|briefe?|t[ée]l(?:[ée]phones?)?|tel[ée]fono|telefon|telefoon|telefoontjes|phones?|(?:phone )?calls?|appels?|anrufe?|llamadas?|chiamat[ae]|telefonate|chamadas|liga[çc][õo]es|rundschreiben|whatsapp)';
const DENIED =
  "(?:(?:ne |n['’]|no |non |nao |não )?(?:veut|souhaite|d[ée]sire|quiere|desea|vuole|desidera|quer|wants?|wishes|m[öo]chte|will|w[üu]nscht|wil|wenst) ?(?:pas|plus|jamais|no more|no|m[áa]s|pi[ùu]|mais|kein(?:e|en)?|geen)|(?:does ?n['’o]?t|do not|don['’]?t) want(?: any)?(?: more)?|d[ée]sinscrite?|d[ée]sabonn[ée]e?|oppos[ée]e? (?:aux?|[àa])|refuse|refuses|rifiuta|rechaza|lehnt|weigert|gesperrt f[üu]r|abgemeldet von|unsubscribed from|opted out of|abgelehnt|stop|arr[êe]te[rz]|cesse[rz])";
const OF = "(?:de |d['’]|des |du |les? |l['’]|di |las? |los |i |gli |any |our |the |unsere |die |weitere |recevoir (?:de |des |d['’])?)?";
const SIGN = ' ?[,/+&] ?';
const JOINS = '(?:et|ni|ou|und|oder|noch|and|or|nor|y|o|e|en|of)';
/** Nothing that allows the last of them follows: "plus de mail, tel ok". */
const END = `(?= ${JOINS} ${OF}${WAY}|(?: (?:mehr|meer|more|any ?more|plus|de notre part|de nous|von uns|from us|svp|merci|please|bitte|gracias|grazie))*[ .!;)]{0,3}$|[.;!)] )`;
const LIST = prefiltered(`(?<!\\p{L})(${DENIED} ${OF}${WAY})((?:${SIGN}${OF}${WAY})+)${END}`, 'giu');
const BETWEEN = new RegExp(`${SIGN}(?=${OF}${WAY})`, 'giu');
/** What comes by any way; beside it, the name of one takes nothing from it: "ne veut plus de pub ni d’appels". */
const AD =
  '(?:pubs?|publicit[ée]s?|promos|promotions|offres (?:commerciales|promotionnelles)|d[ée]marchages?|prospection|sollicitations?|werbung|rundschreiben|rundbriefe|rundmails|advertising|marketing|offers|publicidad|propaganda|ofertas|pubblicit[àa]|offerte|reclame|aanbiedingen)';
const AND = `(?: ?[/+&] ?| ${JOINS} )${OF}`;
const AD_AND_WAYS = prefiltered(`(?<!\\p{L})(${AD})(?:${AND}${WAY})+(?![\\p{L}-])`, 'giu');
const WAYS_AND_AD = prefiltered(`(?<!\\p{L})(?:${WAY}${AND})+(${AD})(?![\\p{L}-])`, 'giu');
/** The lexicon knows circulars as what is sent, and not as what is unwanted. */
const asAd = (_: string, ad: string): string => (/^rund/i.test(ad) ? 'Werbung' : ad);
const CIRCULARS = /(?<=gesperrt f[üu]r )(?:(?:die|das|alle|unsere?) )?rund(?:schreiben|briefe?|mails?)(?!\p{L})/iu;
/** Where one of them is welcome, each is read by its name. */
const ALLOWS = /(?<!\p{L})(?:ok|oui|yes|ja|s[ií]|d['’]accord|welcome|bienvenue?s?|possible|fine|gern)(?!\p{L})/iu;
/** Anything else, right behind a way that is denied: "no más cartas, llamadas ni nada", "keine Anrufe oder sonst was", "niente telefonate o altro da noi". */
const OR_ANYTHING = prefiltered(
  `(?<!\\p{L})(${WAY}(?:,? (?:${JOINS} )?${WAY}){0,5}),? (?:(?:ni|o|or|nor|oder|noch|of|n[ée]) )+(?:rien|quoi que ce soit|nada(?: m[áa]s)?|anything(?: else)?|altro|niente|nulla|sonst (?:et)?was|sonstiges|(?:irgend)?(?:et)?was anderes|iets anders|wat dan ook|qualquer outra coisa)(?: d['’]autre)?(?: (?:da noi|de notre part|de nous|from us|von uns|van ons|nuestro|de la asociaci[óo]n|de la empresa))?(?: (?:please|svp|merci|bitte|por favor|grazie|gracias))?[ .!]{0,3}$`,
  'iu',
);
const LONGEST = 120;

/** A text without "or anything", and the ways right before it; undefined where it does not end so. */
export const besideAnythingElse = (text: string): { readonly rest: string; readonly ways: readonly Channel[] } | undefined => {
  const match = text.length <= LONGEST ? OR_ANYTHING.exec(text) : null;
  if (!match) return undefined;
  const [, ways = ''] = match;
  return { rest: text.slice(0, match.index) + ways, ways: channelsIn(ways) };
};

/** A text with a word between ways of contact that are denied together, and none beside what comes by all; itself where it has no such thing. */
export const spellOutLists = (text: string): string => {
  if (text.length > LONGEST) return text;
  const verbs = spellOutVerbs(text);
  const bare = ALLOWS.test(verbs) ? verbs : verbs.replace(AD_AND_WAYS, asAd).replace(WAYS_AND_AD, asAd);
  const said = bare.replace(CIRCULARS, 'Werbung');
  return /[,/+&]/.test(said)
    ? said.replace(LIST, (_, first: string, others: string) => `${first}${others.replace(BETWEEN, ' et ')}`)
    : said;
};
