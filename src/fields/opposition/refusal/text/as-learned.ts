import { withNumberSignAs } from '../../../text/plain-words.js';
import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/** What comes in numbers, and "no" before its own: a day behind it is the one of a refusal. */
const NUMBERED = prefiltered(
  /(?<!\p{L})(bulletins?|newsletters?|catalog(?:ue|o)?s?|courriers?|lettres?|letters?|bolet[ií]n|bollettino|campagnes?|campaigns?|e-?mails?|mails?|mailings?|offres?|offers?|promos?|formulaires?|forms?|fiches?|dossiers?) (?:no|nr|n)\.? ?(?=\d{1,6}(?![\d/.,-]))/giu,
);
/** What is sent on paper comes by post: "catalogues papier", "paper catalogues", "cataloghi cartacei". */
const ON_PAPER: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:e-?mails?|mails?|mailings?|newsletters?) papiers?(?!\p{L})/giu, 'courrier'],
  [
    /(?<!\p{L})(catalogues?|brochures?|prospectus|flyers?|d[ée]pliants?|publicit[ée]s?|pubs?|magazines?|offres?|invitations?|envois?) (?:en |sur )?papiers?(?!\p{L})/giu,
    '$1 postal',
  ],
  [
    /(?<!\p{L})(?:paper|printed) (catalog(?:ue)?s?|brochures?|flyers?|leaflets?|newsletters?|magazines?|mailings?)(?!\p{L})/giu,
    'postal $1',
  ],
  [/(?<!\p{L})papier(katalog(?:e|en)?)(?!\p{L})/giu, '$1 per Post'],
  [prefiltered(/(?<!\p{L})gedruckten? ((?:katalog|prospekt|brosch[üu]re)\p{L}{0,2})(?!\p{L})/giu), '$1 per Post'],
  [/(?<!\p{L})(cat[áa]logos?|folletos?|revistas?|publicidad) (?:en papel|impres[oa]s?)(?!\p{L})/giu, 'cartas $1'],
  [
    /(?<!\p{L})(catalog(?:o|hi)|volantin[oi]|opuscol[oi]|rivist[ae]|pubblicit[àa]) (?:cartace[oaie]|di carta|su carta|stampat[oaie])(?!\p{L})/giu,
    '$1 postale',
  ],
  [/(?<!\p{L})(?:papieren|gedrukte) (catalog(?:us|i|ussen)|folders?|brochures?)(?!\p{L})/giu, 'post $1'],
];
/** As people write a word: in small letters, in capitals, with a capital. */
const inEachCase = (words: string): string =>
  words
    .split(' ')
    .flatMap((word) => [word, word.toUpperCase(), word.replace(/^./, (letter) => letter.toUpperCase())])
    .join('|');
/** What ends a sentence as often as a word is shortened: "ne plus contacter svp. Appel du 12/03", "do not call me. Email sent". */
const SHORT_END = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${inEachCase('svp stp etc usw ecc pls plz thx tks mrc ras pas moi lui eux me him her us uns mir ihn nie mal mé más più noi lei')})\.(?=\s{1,3}(?:\p{Lu}|(?:appels?|mails?|e-?mails?|courriers?|sms|rdv|calls?|letters?|anruf|llamada|chiamata) (?:du|le|de|on|of|from|vom|am|del|\d)))`,
  'gu',
);
/** "A demandé de plus appeler": as "ne" is left out where people type in haste; "de plus amples infos" is more of something. */
const NE_LOST = prefiltered(
  /(?<=(?<!\p{L})(?:dit|dis|demand\p{L}{0,3}|pri[eé]e?|exige?\p{L}{0,2}|souhait\p{L}{1,3}|insist\p{L}{1,3}) )de plus (?=(?:me |le |la |les |nous |lui |l['’])?(?:etre |être )?(?:r?app?el|rap+el|(?:re)?contact|relanc|solicit|sollicit|d[eé]rang|[eé]cri|envoy|d[eé]march|t[eé]l[eé]phon|joindre)\p{L}*)/giu,
);
/** Nobody complained, and no one minds: "subscribed, no complaints", "geen bezwaar tegen mails", "no dude en llamar". */
const CONTENT = prefiltered(
  /(?<![\p{L}\p{N}])(?:(?:no|without|keine?|ohne|sin|ninguna?|senza|nessuna?|aucune?|pas de|sans|geen|zonder|sem|nenhuma) (?:complaints?|beschwerden?|quejas?|lamentel[ae]|reclam[io]|plaintes?|klacht(?:en)?|queixas?|reclama[cç](?:[aã]o|[oõ]es))|(?:hij |zij |ze |heeft |er is )?geen (?:enkel )?bezwaar(?: (?:tegen|om|voor)|(?=,))|geen (?:enkel )?probleem|no dud(?:ar|e|en|es) en)(?![\p{L}\p{N}])/giu,
);
/** "Só por telefone", "enkel per post": as the other languages say it. */
const ONLY_BY: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})s[oó] (?=(?:por|pel[oa]|via) )/giu, 'solo '],
  [
    prefiltered(/(?<!\p{L})(?:apenas|somente) (?=(?:por|pel[oa]|via|e-?mail|telefone|correio|contact\p{L}+|contat\p{L}+)(?!\p{L}))/giu),
    'solo ',
  ],
  [/(?<!\p{L})correios? elec?tr[oôó]nicos?(?!\p{L})/giu, 'email'],
  [/(?<=(?<!\p{L})s[oó]lo (?:por|pelo|via) )correios?(?!\p{L})/giu, 'posta'],
  [/(?<!\p{L})enkel (?=(?:per|via|telefonisch|schriftelijk|mailen|bellen|contact)(?!\p{L}))/giu, 'alleen '],
];
/** "Niet bellen, wel mailen", "mail ok, niet bellen": one way denied, and the other allowed; elsewhere "niet bellen" is read as Dutch. */
const ALLOWED =
  /(?<!\p{L})(?:wel|liever) (?:(?:nog|gewoon|via|per) )?(mail|e-?mail|bel|sms|post)(?:l?en|s)?(?: (?:ok[eé]?|mag|graag))?(?!\p{L})/giu;
const MAY = /(?<!\p{L})(mail|e-?mail|bel|sms|post)(?:l?en|s)?(?: is)? (?:ok[eé]?|mag(?: wel)?|prima|graag)(?!\p{L})/giu;
const NOT_BY = /(?<!\p{L})(?:niet|geen) (?:meer )?(mail|e-?mail|bel|sms)(?:l?en|s)?(?: meer)?(?!\p{L})/giu;
const MEANS_OF: Readonly<Record<string, string>> = { mail: 'mail', email: 'mail', bel: 'tel', sms: 'sms', post: 'post' };
const DENIED_OF: Readonly<Record<string, string>> = { mail: 'kein Mail', email: 'kein Mail', bel: 'nicht anrufen', sms: 'kein SMS' };
const named = (word: string): string => word.toLowerCase().replace('-', '');
const allow = (_: string, word: string): string => `${MEANS_OF[named(word)]} ok`;
const inDutch = (text: string): string =>
  text.search(NOT_BY) < 0 || (text.search(ALLOWED) < 0 && text.search(MAY) < 0)
    ? text
    : text
        .replace(ALLOWED, allow)
        .replace(MAY, allow)
        .replace(NOT_BY, (_, word: string) => DENIED_OF[named(word)] ?? '');
/** Calling to sell, where it is refused: the learned word is none for who does it for a living ("responsable téléprospection"). */
const SELLING_BY_PHONE: readonly (readonly [RegExp, string])[] = [
  [
    prefiltered(
      /(?<!(?<!\p{L})(?:fai\p{L}{1,3}|font|pratiqu\p{L}{1,3}|utilis\p{L}{1,3}) (?:pas|plus|jamais|aucune?) (?:de )?)(?<=(?<!\p{L})(?:pas|plus|jamais|aucune?|stop|z[ée]ro|sans|anti|refus\p{L}{0,3}|oppos\p{L}{1,6}|contre|non)[\s-]{1,3}(?:(?:de|à|la|les|toute|au|aux) |d['’]){0,3})t[ée]l[ée][\s-]?(?:prospection|d[ée]marchage|vente|(?<=anti[\s-]{0,3}t[ée]l[ée][\s-]?)marketing)(?!\p{L}| en interne| chez (?:eux|lui))/giu,
    ),
    'démarchage téléphonique',
  ],
  [
    /(?<=(?<!\p{L})(?:no|non|niente|nessuna?|basta|ninguna?|nada|sin|senza|quiere|vuole|rechaza|rifiuta)[\s-]{1,3}(?:(?:la|las|le|de|di|più|más|piu|mas|con) ){0,3})tele-?(?:venta|vendit|prospezion)(?:s|[ae])?(?!\p{L})/giu,
    'telemarketing',
  ],
];
/** "Schwarze Liste", "auf schwarzer Liste", of which the lexicon knows the English name. */
const BLACK_LIST = /(?<!\p{L})(?:schwarze[nr]? ?|schwarz)liste(?!\p{L}| (?:de[rs]|von) )/giu;
/** "opposé(e)", "se opuso": as the words that the second reader has learned from. */
const ALSO_SPELT: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L})\((?:e|es|s)\)/gu, ''],
  [/\bopuso\b/giu, 'opone'],
  [/\bopusieron\b/giu, 'oponen'],
  [SHORT_END, '$1;'],
  [NE_LOST, 'de ne plus '],
  [CONTENT, ''],
  ...ONLY_BY,
  [NUMBERED, '$1 '],
  ...ON_PAPER,
  ...SELLING_BY_PHONE,
  [BLACK_LIST, 'Blacklist'],
  // "ñ ligar mais": as Portuguese is typed.
  [
    /(?<![\p{L}\p{N}])(?:ñ|n\u0303)(?![\p{L}\p{M}\p{N}])|(?<![\p{L}\p{N}.])n(?= (?:mais |me |lhe |nos ){0,2}(?:ligar|liguem?|telefonar|telefonem|escrever)\b)/giu,
    'não',
  ],
];

/** A text spelt as those are that the readers of refusals know. */
export const asLearned = (text: string): string =>
  ALSO_SPELT.reduce((said, [written, word]) => said.replace(written, word), withNumberSignAs(inDutch(text), ' '));
