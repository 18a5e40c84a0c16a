import { withNumberSignAs } from '../../../text/plain-words.js';

/** What comes in numbers, and "no" before its own: a day behind it is the one of a refusal. */
const NUMBERED =
  /(?<!\p{L})(bulletins?|newsletters?|catalog(?:ue|o)?s?|courriers?|lettres?|letters?|bolet[ií]n|bollettino|campagnes?|campaigns?|e-?mails?|mails?|mailings?|offres?|offers?|promos?|formulaires?|forms?|fiches?|dossiers?) (?:no|nr|n)\.? ?(?=\d{1,6}(?![\d/.,-]))/giu;
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
  [/(?<!\p{L})gedruckten? ((?:katalog|prospekt|brosch[üu]re)\p{L}{0,2})(?!\p{L})/giu, '$1 per Post'],
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
/** "opposé(e)", "se opuso": as the words that the second reader has learned from. */
const ALSO_SPELT: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L})\((?:e|es|s)\)/gu, ''],
  [/\bopuso\b/giu, 'opone'],
  [/\bopusieron\b/giu, 'oponen'],
  [SHORT_END, '$1;'],
  [NUMBERED, '$1 '],
  ...ON_PAPER,
  // "ñ ligar mais": as Portuguese is typed.
  [
    /(?<![\p{L}\p{N}])(?:ñ|n\u0303)(?![\p{L}\p{M}\p{N}])|(?<![\p{L}\p{N}.])n(?= (?:mais |me |lhe |nos ){0,2}(?:ligar|liguem?|telefonar|telefonem|escrever)\b)/giu,
    'não',
  ],
];

/** A text spelt as those are that the readers of refusals know. */
export const asLearned = (text: string): string =>
  ALSO_SPELT.reduce((said, [written, word]) => said.replace(written, word), withNumberSignAs(text, ' '));
