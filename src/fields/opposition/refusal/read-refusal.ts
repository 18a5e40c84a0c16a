import { lazy } from '../../../model/base/lazy.js';
import type { Channel } from '../../../model/contact/channel.js';
import { yesWithoutInformation } from '../../answers/leave/informed-of.js';
import { memoiseText } from '../../text/memoise.js';
import { mendLetters } from '../../text/mend-letters.js';
import { withNumberSignAs } from '../../text/plain-words.js';
import { TextMarks } from '../../text/text-marks.js';
import { withoutDisclaimer } from './beside/disclaimers.js';
import { besideWaysOut } from './beside/how-to-leave.js';
import { ownWords } from './beside/own-words.js';
import { type Refusal, readByLexicon } from './lexicon-reader.js';
import { DOUBT, isSilent, NOTHING, readHead } from './read-said.js';
import { bearsBan } from './sieves/ban-signs.js';
import { spellOutDenials } from './words/short-denials.js';
import { bitOf, tokensOf } from './words/tokens.js';

const LONGEST = 2000;
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
/** "opposé(e)", "se opuso": as the words that the second reader has learned from. */
const ALSO_SPELT: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L})\((?:e|es|s)\)/gu, ''],
  [/\bopuso\b/giu, 'opone'],
  [/\bopusieron\b/giu, 'oponen'],
  [NUMBERED, '$1 '],
  ...ON_PAPER,
  // "ñ ligar mais": as Portuguese is typed.
  [
    /(?<![\p{L}\p{N}])(?:ñ|n\u0303)(?![\p{L}\p{M}\p{N}])|(?<![\p{L}\p{N}.])n(?= (?:mais |me |lhe |nos ){0,2}(?:ligar|liguem?|telefonar|telefonem|escrever)\b)/giu,
    'não',
  ],
];
/** What Catalan and Portuguese call the Spanish "baja", where it is no adjective ("tensão baixa") and no quarter of a town ("Rua da Baixa"). */
const BAIXA =
  /(?<=^|[,;:.!?/()\d–—-]\s?|(?<!\p{L})(?:de|la|a|su?a|seva|dar|deu|d[óo]na|donat|pediu|pede|quer|vol|demana|sol.?licita)\s)baixa(?!\p{L})/giu;
const asLearned = (text: string): string =>
  ALSO_SPELT.reduce((said, [written, word]) => said.replace(written, word), withNumberSignAs(text, ' '));

/** A text whose letters were lost is read as it is as well: "appeler?STOP" has lost none. */
const inBoth = (text: string): readonly string[] => {
  const head = spellOutDenials(asLearned(text.slice(0, LONGEST)));
  const mended = mendLetters(head);
  return mended === head ? [head] : [mended, head];
};

/** What an answer quotes may be ours: whether it is, somebody must read where the answer itself refuses nothing. */
const readAnew = (written: string): Refusal => {
  const text = withoutDisclaimer(written);
  const own = ownWords(text);
  const answer = readOwn(own);
  return own === text || !isSilent(answer) || isSilent(readOwn(text)) ? answer : DOUBT;
};

/** What a box tells of leaving, whose label a form writes as the answer, refuses nothing. */
const readOwn = (text: string): Refusal => {
  const answer = readWhole(text);
  if (isSilent(answer)) return text.search(BAIXA) < 0 ? answer : readWhole(text.replace(BAIXA, 'baja'));
  const yes = yesWithoutInformation(text);
  return yes === text ? answer : readWhole(yes);
};

const readWhole = (text: string): Refusal => {
  const [mended = '', head] = inBoth(text);
  const answer = readHead(mended);
  return head === undefined || !isSilent(answer) ? answer : readHead(head);
};

const COMMON: readonly Refusal[] = [NOTHING, DOUBT];
const marks = new TextMarks();
const markOf = ({ channels, doubt, until }: Refusal): number => (channels.length > 0 || until !== undefined ? 0 : doubt ? 2 : 1);

/** What people note of a contact is often what they noted of another; and a file is read twice. */
const read = memoiseText((text: string): Refusal => {
  const known = COMMON[marks.of(text) - 1];
  if (known) return known;
  const answer = readAnew(text);
  const mark = markOf(answer);
  if (mark > 0) marks.set(text, mark);
  return answer;
});

/** Rules ask of one row after the other: what one has read, the next ones ask again. */
const RECENT = 4;
const texts = new Array<string>(RECENT).fill('');
const answers = new Array<Refusal>(RECENT).fill(NOTHING);
let newest = 0;

/** What free text says of refusing, in French, English, Spanish, German, Italian and Dutch. It cannot read between the lines. */
export const readRefusal = (text: string): Refusal => {
  if (text.length < 2) return bearsBan(text) ? DOUBT : NOTHING;
  const known = texts.indexOf(text);
  if (known >= 0) return answers[known] as Refusal;
  newest = (newest + 1) % RECENT;
  const answer = read(text);
  texts[newest] = text;
  answers[newest] = answer;
  return answer;
};

const APPROACH_WORDS = lazy(() => bitOf('REACH') | bitOf('OFFER'));
const CONTACT_WORDS = lazy(() => APPROACH_WORDS() | bitOf('BARRED'));
const holdsOneOf = (text: string, bits: number): boolean =>
  inBoth(text).some((one) => tokensOf(one).some((token) => (token.bits & bits) !== 0));

/** Whether a text names a way of reaching somebody, or what is sent and said to prospects. */
export const namesApproach = (text: string): boolean => holdsOneOf(text, APPROACH_WORDS());

/** The same, or a list of those who are not contacted. */
export const namesContact = (text: string): boolean => holdsOneOf(text, CONTACT_WORDS());

/** A text without how to leave, which a message of ours says; as it is where it says hardly anything else. */
const besideMessage = (text: string): string => {
  const ways = besideWaysOut(text);
  return ways === undefined || ways.isBare ? text : ways.rest;
};

/** The channels that a text refuses in so many words, as the lexicon has them (STOP, "ne plus contacter", "do not call"): for headers, names and numbers, which are no notes. */
export const channelsRefusedIn = memoiseText((text: string): readonly Channel[] =>
  text.length < 2
    ? []
    : (inBoth(besideMessage(text))
        .map((one) => readByLexicon(one).channels)
        .find((channels) => channels.length > 0) ?? []),
);
