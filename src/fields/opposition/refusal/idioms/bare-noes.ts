import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * Notes that say no, and not to what, or name those who are subscribed no more: "non merci", "a dit non", "veut pas". Somebody has to read them, unless more is said: "a dit non au devis".
 * On folded words (`plainWords`), in six languages.
 * @module
 */

/** Whoever answers for the contact. */
const RELATIVE =
  '(?:mere|pere|maman|papa|mari|epoux|epouse|femme|conjointe?|compagnon|compagne|fils|fille|parents|enfants|frere|soeur|famille|tuteur|tutrice|curateur|curatrice|mother|father|mum|mom|dad|husband|wife|spouse|partner|son|daughter|brother|sister|guardian|carer|family|mutter|vater|ehefrau|ehemann|tochter|sohn|eltern|betreuer|betreuerin|madre|padre|marido|mujer|esposa|esposo|hijo|hija|marito|moglie|figlio|figlia|tutore|tutor|tutora|genitori|padres|vrouw|echtgenote|echtgenoot|moeder|vader|zoon|dochter|ouders|bewindvoerder)';
const RELATIVE_REFUSES = prefiltered(
  `\\b${RELATIVE} (?:(?:a|ont|has|have|hat|haben|ha|han|heeft|hebben|nous|lui) )?(?:refus(?:e|ent|ee)|s oppose(?:nt)?|oppose|refus(?:es|ed)|lehn(?:t|en) ab|abgelehnt|verweigert|weiger(?:t|en)|geweigerd|rifiut(?:a|ano|ato)|se nieg(?:a|an)|rechaz(?:a|an)|(?:ne |n )?(?:veut|veulent|souhaite|souhaitent) (?:pas|plus)|(?:does not|doesn t|doesnt|do not|don t) want(?: to| it)?|(?:will|wollen|mochte) (?:nicht|nichts|keine?)(?: mehr)?|no (?:quiere|quieren)|non (?:vuole|vogliono)|wil(?:len)? niet|(?:dit|dis|said|says|sagt|gesagt|dice|zegt) (?:que )?(?:non|no|nein|nee))(?: (?:tout|du tout|categoriquement|svp|merci|mehr|mas|piu|meer|everything|all|alles|todo|tutto))*$`,
);

const WHO =
  '(?:(?:il|elle|ils|elles|on|le|la|l|m|mme|mr|client\\w*|contact|prospect|gerant\\w*|interlocut\\w*|he|she|they|customer|der|die|er|sie|herr|frau|kunde|kundin|cliente|el|ella|lui|lei|klant|hij|zij) ){0,2}';
/** How and when they said it. */
const HOW: ReadonlySet<string> = new Set(
  'merci thanks danke gracias grazie bedankt par au by on the over per am por al aan via tel telephone telefono telefon telefoon phone mail email sms le du vom op fois'.split(
    ' ',
  ),
);
const withoutHow = (words: string): string =>
  words
    .split(' ')
    .filter((word) => !HOW.has(word) && !/^\d+$/.test(word))
    .join(' ');

const THANKS = prefiltered(
  /^(?:ah |oh )?(?:(?:non|nan|no|nope|nein|nee) (?:non |no |nein )?(?:merci(?: beaucoup)?|thanks?|thank you|thx|danke|vielen dank|gracias|grazie|bedankt|dank (?:je|u))|merci,? non|danke nein|gracias no|grazie no|(?:merci|thanks) (?:mais|but) (?:non|no))$/,
);
const SAID_NO = prefiltered(
  `^${WHO}(?:a|ont|nous a|m a|has|hat|ha|heeft)? ?(?:dit|dis|disent|repond\\w*|said|says|told us|replied|answered|sagt|sagte|gesagt|antwortet\\w*|dice|dijo|dicho|detto|risponde|risposto|responde|respondio|zei|zegt|gezegd) (?:que |di |che )?(?:non|no|nein|nee|de no)$`,
);
const NO_SAID = prefiltered(`^${WHO}(?:hat |heeft )?(?:nein|nee|no) (?:gesagt|geantwortet|gezegd)$`);
const WANTS_NOT = prefiltered(
  `^${WHO}(?:ne |n )?(?:(?:veut|veulent|veux|souhaite|souhaitent|desire) (?:pas|plus|rien)(?: du tout)?|(?:does not|doesn t|doesnt|do not|don t|dont|did not|didn t) want(?: to| it| anything| any)?|(?:will|wollen|mochte|mochten|wunscht) (?:nicht|nichts|nix|keine?s?)(?: mehr)?|(?:ya )?no (?:quiere|quieren|desea|le interesa)(?: nada| mas)?|non (?:vuole|vogliono|desidera)(?: piu| niente| nulla)?|wil(?:len)? (?:niet|niets)(?: meer)?)$`,
);

/** Whose contact it is to stop, and nothing more: "client stop". */
const STOP_BESIDE = prefiltered(
  /^(?:client\w*|prospect|lead|kunde|kundin|kd|klant|customer|vip|(?:m|mr|mme|mlle|mrs|ms|herr|frau|sig|sra?) \S+) (?:demande |dit |says |sagt |dice |a dit )?stop(?: (?:svp|merci|please|bitte|total|definitif))?$/,
);

/** A list by those who are on it no more: whether they left, or were left, it does not say. One former subscriber is one of a magazine as often. */
const FORMER = prefiltered(
  /^(?:(?:listes?|lists?|lista|lijst|base|fichier|file|segment|groupe|group) (?:(?:des|de|d|of|di|der|van) )?)?(?:nos |our |les |the )?(?:ex|anciens|anciennes|former|past|lapsed|ehemaliger?|fruherer?|antiguos|antiguas|vecchi|oud|voormalige) (?:abonnees?|abonnes|abonnees|inscrits|inscrites|destinataires|subscribers|recipients|abonnenten|empfanger|newsletter ?abonnenten|suscriptores|suscritos|iscritti|abbonati|opt ?ins)(?: (?:newsletter|nl|email|mailing|\d+))*$/,
);

/** Whether words say a no, and not to what. */
export const isBareNo = (words: string): boolean =>
  words.length <= LONGEST &&
  (THANKS.test(words) ||
    FORMER.test(words) ||
    STOP_BESIDE.test(words) ||
    RELATIVE_REFUSES.test(words) ||
    [SAID_NO, NO_SAID, WANTS_NOT].some((says) => says.test(withoutHow(words))));
/** Longer notes say more. */
const LONGEST = 80;
