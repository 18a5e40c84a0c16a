import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import { squeeze } from '../words/word-classes.js';

/**
 * What teleprospectors note where somebody wants no calls, in words that mean something else elsewhere: "NP APPELER", "zéro appel", "opp le 12/10", "ne répond
 * pas aux démarcheurs", "signalé 33700". Somebody has to read them. On folded words (`plainWords`).
 * @module
 */

const anyOf = (...says: readonly string[]): RegExp => prefiltered(`^(?:${says.join('|')})$`);

const KINDLY = '(?: (?:svp|stp|merci|client\\w?|definiti\\w+|def|please|pls|bitte|gracias|grazie|demande|par|a|sa|le|du|de))*';
/** "Ne pas", as dialers shorten it; "NP, rappeler" is somebody who was not there, and what is put off has its day behind it. In lower case "pa" is spelt out (`words/short-denials.ts`). */
const NOT_TO = prefiltered(
  /^\W{0,3}(?:(?:n\.? ?p\.?|pa) {1,2}|np)(?:(?:le|la|les) |l['’])?(?:r?app?el+e?r|(?:re)?contacter|relancer|sol+iciter|d[ée]marcher|d[ée]ranger|prospecter|t[ée]l[ée]phoner|rl?n?cer|ctcter|joindre)(?: (?:svp|stp|merci|client|cliente|d[ée]finitif|def|demande))*\W{0,3}$/iu,
);
/** Whether a text is such a mark: "NP APPELER". */
export const isNotToCall = (text: string): boolean => text.length <= 60 && NOT_TO.test(text);
/** A number of calls that was told, or that is wanted. */
const NONE = `(?:0|zero|cero|null) (?:appels?|calls?|e ?mails?|mails?|courriels?|sms|relances?|contacts?|llamadas?|correos?|anrufe?|kontakte?|chiamat[ae]|telefonat[ae]|contatt[oi]|telefoontjes|chamadas?|liga\\w+)(?: (?:commercia\\w+|comercia\\w+|mais|plus|de prospection|voulue?s?|souhaitee?s?))*`;
/** An opportunity may have a day as well. */
const OBJECTED =
  'opp (?:(?:le|du|depuis|recue?|client|on|am|el|il|par|mail|tel|sms) )*\\d{1,2} (?:\\d{1,2}|jan\\w*|fev\\w*|mar\\w*|avr\\w*|mai|juin|juil\\w*|aou\\w*|sep\\w*|oct\\w*|nov\\w*|dec\\w*)(?: (?:20)?\\d\\d)?';
/** "Mail NON", which says that there is none as often. */
const ANSWERED =
  '(?:e ?mails?|mails?|courriels?|tel|telephone|phone|sms|textos?|courriers?|appels?|calls?|post|correos?|llamadas?|telefono?|chiamat[ae]|telefonate|anrufe?|telefon|bellen|mailen|telefoon) (?:non|no|nein|nee|nao)';
const SHORT = anyOf(`${NONE}${KINDLY}`, OBJECTED, `${ANSWERED}${KINDLY}`);

/** Those who sell by phone, and their calls. A salesman who is one of ours is not answered by chance. */
const SELLERS_FR =
  '(?:(?:appels?|mails?|messages?|sollicitations?|coups de fil) )?(?:(?:de|des|du|d) )?(?:demarch(?:eurs?|euses?|ages?)|commerciaux|commerciales|prospect(?:ion|eurs?)|publicitaires?|pub|vente|tele ?(?:prospect\\w+|vend\\w+|vente|market\\w+|operat\\w+)|call ?centers?|centres? d appels?|plateformes?|vendeurs)\\b(?! (?:sans|le|les|avant|apres|que|hors|entre|du|au|sauf|mais|pendant)\\b)';
const SELLERS_EN =
  '(?:any |to |with |our |these )*(?:(?:cold|sales|unsolicited|marketing|spam|telesales|telemarketing) ?(?:calls?|callers?|e ?mails?|people|reps|pitch\\w*)|salespeople|salesmen|telemarketers|canvassers)\\b(?! (?:before|after|on|until|without|during|except|but)\\b)';
const SELLERS_ES =
  '(?:(?:las|los|a|ninguna?|con) )*(?:llamadas (?:comerciales|publicitarias|de (?:venta|ventas|publicidad|telemarketing|spam))|comerciales|teleoperador\\w+|vendedores|telemarketing)';
const SELLERS_IT =
  '(?:(?:ai?|alle|con|i|le|gli|agli) )*(?:call ?center|telemarketing|(?:chiamate|telefonate|proposte) (?:commerciali|pubblicitarie|promozionali)|venditori|operatori telefonici|televendit\\w+)';
const SELLERS_DE =
  '(?:(?:mit|bei|auf|an|den|keinen?|irgendwelchen) )*(?:vertretern?|verkaufern?|call ?centern?|telefonverkaufern?|werbeanrufe?n?|verkaufsanrufe?n?|akquiseanrufe?n?|kaltakquise)';
const NEVER_ANSWERS = [
  `(?:repond|repondent|reponds|parle|parlent|decroche|decrochent|prend|prennent|prends|accepte|acceptent|recoit|recoivent|ecoute|ecoutent|donne suite|traite) (?:pas|jamais|plus|rien) (?:aux?|les?|l|des?|d|avec(?: les| des)?|a la|a) ${SELLERS_FR}`,
  `(?:does not|doesn t|doesnt|do not|don t|dont|never|won t|will not|refuses to|not) (?:answers?|respond|responds|reply|replies|takes?|accepts?|speaks?|talks?|entertain\\w*|pick(?:s)? up|deal) ${SELLERS_EN}`,
  `(?:no|nunca) (?:atienden?|cogen?|contestan?|respon\\w+|aceptan?|hablan?|quieren? atender) ${SELLERS_ES}`,
  `non (?:rispond\\w+|parl\\w+|accett\\w+|prend\\w+|ascolt\\w+)(?: mai)? ${SELLERS_IT}`,
  `(?:spricht|redet|antwortet|reagiert|geht)(?: \\w+)? (?:nicht|nie|nie mehr)(?: mehr)? ${SELLERS_DE}|(?:spricht|redet|antwortet|reagiert|geht) ${SELLERS_DE} (?:nicht|nie)`,
  'nao (?:atendem?|aceitam?|respondem?|falam?) (?:(?:a|as|os|com|chamadas|ligacoes|de|nenhuma?) )*(?:comerciais|telemarketing|vendedores|vendas|publicidade)',
  '(?:neemt|beantwoordt|accepteert|praat)(?: niet)? (?:met |geen )?(?:verkopers|telemarketing|verkoopgesprekken|verkooptelefoontjes|telefonische verkoop)',
];
/** Who does not care for them. */
const WHAT =
  '(?:e ?mails?|mails?|courriels?|sms|textos?|appels?|coups de fil|demarch\\w+|prospect\\w+|pubs?|publicites?|newsletters?|mailings?|relances?|sollicit\\w+|commerciaux|telephone|tel|correos?|llamadas?|chiamate|telefonate|anrufe?|werbung|reclame|telefoontjes|bellen|chamadas|ligacoes|calls?)';
const DISLIKES = [
  `aim(?:e|ent|ait) (?:pas|plus|guere) (?:(?:du tout|recevoir|les|nos|vos|ces|des|le|la|de) )*${WHAT}`,
  'aim(?:e|ent|ait) (?:pas|plus|guere) (?:du tout )?(?:(?:qu on|etre|se faire|quand on) )(?:l |le |la |les )?(?:r?appel\\w+|contact\\w+|relanc\\w+|demarch\\w+|derang\\w+|sollicit\\w+)',
  `dislikes? (?:(?:getting|receiving|being|all|our|any) )*(?:${WHAT}|called|contacted|emailed)`,
  `no (?:le |les )?gustan? (?:nada )?(?:(?:recibir|los|las|que le) )*(?:${WHAT}|llamen|llamemos)`,
  `non (?:ama|gli piac\\w+|le piac\\w+) (?:(?:ricevere|le|i|la|essere) )*(?:${WHAT}|chiamat[oa]|contattat[oa])`,
  `mag (?:(?:die|unsere) )?${WHAT} nicht|mag es nicht (?:angerufen|kontaktiert)`,
  `houdt niet van (?:(?:de|onze|die) )?${WHAT}|nao gosta de (?:(?:receber|os|as) )*${WHAT}`,
];
/** Whom an agent, a tool or an operator has blocked: a number, a contact; a card, an order or a project are blocked as well. */
const BLOCKED = anyOf(
  '(?:(?:num\\w*|tel\\w*|mobile|ligne|contact|fiche|lead|prospect|caller|phone|ansprechpartner(?:in)?|kontaktperson|interlocut(?:eur|rice)|contact ?person|contactpersoon|referente|persona(?: de contacto)?|personne|contatto|contacto|kontakt|est|is|a) )*(?:bloquee?s?|a bloquer|blocked|blocklist|geblokkeerd|bloquead[oa]s?|bloccat[oaie]|blockiert|gesperrt|blokkeren)(?: (?:par|by|van|von|por|da|durch|door|dal?) (?:(?:le|la|l|the|el|il|de) )?(?:agents?|nous|us|me|tc|conseiller|conseillere|team|customer|client\\w?|contact|prospect|him|her|lui|elle|demande))?(?: (?:le )?\\d[\\d ]*)?',
);
/** To a service that takes down the numbers of spammers: 33700 in France, a postcode as well; 7726 elsewhere. */
const REPORTED = '(?:signal\\w*|report\\w*|denonc\\w*|plainte\\w*|spam) (?:\\w+ ){0,3}(?:33 ?700|7726)';
const ANYWHERE = prefiltered(`\\b(?:${[...NEVER_ANSWERS, ...DISLIKES, REPORTED].join('|')})\\b`);
/** On the black list, as the neighbours in the north and in the east call it. */
const BLACK_LIST =
  /\b(?:svart ?list\w*|svarte ?list\w*|sort ?list\w*|(?:pa|paa) (?:den )?(?:svarta|sorte|svarte) list\w+|musta(?:lla|lle)? lista\w*|czarn\w+ li[st]\w+)\b/;

/** Whether folded words (`plainWords`) say that somebody, or a card, is blocked, and nothing else. */
export const isBlocked = (words: string): boolean => BLOCKED.test(words);

/** By what these texts are known before they are read. */
export const SHORTHAND_STEMS: readonly string[] =
  'geblok blok bloc bloq gesper anti_tel antitel _np_ap _npap _nprap _np_rap _np_con _np_rec _np_rel _np_sol _np_dem _np_der _np_pros _np_tel _np_l _np_rl _np_ct _np_pho _np_joi _n_p_ _pa_ap _pa_rap _pa_con _pa_rec _pa_rel _pa_sol _pa_dem _pa_der _pa_pros _pa_tel _pa_l _pa_rl _pa_ct _zero_ _0_ap _0_cal _0_mail _0_e_mail _0_email _0_cour _0_sms _0_rel _0_cont _0_lam _0_cor _0_anr _0_kont _0_chi _0_tel _0_cha _0_lig _cero_ denonc svart_list svartlist svartelist svarte_list sort_list sortlist sorte_list svarta_list musta_list mustal czarn_ czarna_ czarnej'
    .split(' ')
    .map(squeeze);

/** Longer notes say more. */
const LONGEST = 160;
/** Whether such a note may refuse. */
export const isAgentsShorthand = (words: string): boolean =>
  words.length <= LONGEST && (SHORT.test(words) || BLOCKED.test(words) || ANYWHERE.test(words) || BLACK_LIST.test(words));
