import { lazy } from '../../../model/base/lazy.js';
import type { ColumnInfo } from '../../../model/contact/contact.js';
import { isAccountOver } from '../../answers/leave/ended-accounts.js';
import { isUnsettled, stanceOf } from '../../answers/yes-no.js';
import { SETTINGS } from '../../answers/yes-no-data.js';
import { saysBounced } from '../../email/returned/undeliverable.js';
import { isFilled } from '../../text/filled-cell.js';
import { foldHeader } from '../../text/fold-header.js';
import { squeezeDoubles } from '../../text/letters.js';
import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';
import { withoutCode } from '../../text/spell-words.js';
import { StemDictionary } from '../../text/stem-dictionary.js';
import { isMisspelt } from '../refusal/words/misspelt.js';
import { FOREIGN_REFUSALS, GONE_AWAY, OFTEN_MISSPELT, THROWN_AWAY } from './foreign-refusals-data.js';
import { KNOWN_CODES, NEGATED, ORDINARY_WORDS } from './ordinary-words-data.js';
import { holdDispositions, mayBeRefusalCode, outcomeAskedBy } from './outcome-columns.js';

/**
 * Statuses that nobody can read: a code ("9", "BL"), a misspelt refusal ("dsinscrit"), one in another language ("Wypisany"). A status of any other
 * word is one of a pipeline, unless its column holds refusals: there whatever is not known to be ordinary may be one.
 * @module
 */

/** Longer texts are notes, and read as such. */
const LONGEST = 60;

const dictionaryOf = (entries: readonly string[]) => {
  const words = new StemDictionary<boolean>(false, (one, other) => one || other);
  for (const text of entries) words.add(text, true);
  return words;
};
const ordinary = lazy(() => dictionaryOf(ORDINARY_WORDS));
const foreign = lazy(() => dictionaryOf([FOREIGN_REFUSALS]));

/** A header that asks for a status, and not for a type or a stage, which are numbered and lettered by everybody. */
const OF_STATUS = /\b(?:statut?s?|status|estatus|etat|estado|stato|zustand|\w+status)\b/;
/** Where codes are those of a status, and of nothing else: "FN", a wrong number of a call, is none that anybody else reads. */
const asksStatus = (header: string): boolean => OF_STATUS.test(foldHeader(header)) || outcomeAskedBy(header) === 'call';

/** Whether a header says who somebody is or how far they are in the words of ordinary statuses: what is marked under it refuses nothing. */
export const isOrdinaryHeader = (header: string): boolean => isOrdinary(plainWords(header));

/** Digits, or so few letters and digits that they are no word. */
const CODE = /^(?:-?\d{1,3}(?:[.,]0+)?|\p{L}{1,3}|\p{L}{1,2}[ -]?\d{1,2}|\d{1,2}[ -]?\p{L})$/u;
/** A code, or a yes or a no: to what, a header of statuses does not say. */
const isCode = (text: string, words: string): boolean => (CODE.test(text) && !KNOWN_CODES.has(words.replace(/ /g, ''))) || isAnswer(text);
/** The same of a column of outcomes: "REF_DEF", "HORS-CIB", in capitals and joined by a sign. */
const LONG_CODE = /^(?=.{2,12}$)[A-Z\d]{1,6}(?:[_.+/-][A-Z\d]{0,6})*$/;
const isLongCode = (text: string, words: string): boolean =>
  LONG_CODE.test(text) &&
  /[A-Z]/.test(text) &&
  !KNOWN_CODES.has(words.replace(/ /g, '')) &&
  !isOrdinary(words) &&
  !holdDispositions([text]);
const isAnswer = (text: string): boolean => {
  const { stance, whole } = stanceOf(text);
  if (!whole || (stance !== 'tick' && stance !== 'no-tick') || !/[\p{L}\d]/u.test(text)) return false;
  const words = plainWords(text);
  return !KNOWN_CODES.has(words) && !SETTINGS.has(words);
};

/** How good a lead is: the letter that everybody gives it, under a header that asks for it. */
const GRADE = /^[ABC][+-]?$/i;
const OF_GRADES = prefiltered(
  /^(?:lead |contact |prospect )?(?:qualifications?|qualifizierung|calificacion|cualificacion|qualifica|kwalificatie|qualificacao|qualite|quality|qualitat|grade|rating|notation|score|scoring|temperature|potentiel|potential|priorite|priority|prioritat)(?: (?:du |of )?(?:lead|contact|prospect))?$/,
);

/** Letters that French, English, German, Spanish, Italian and Dutch have not. */
const OF_OTHERS = /[^\p{ASCII}\p{P}\p{S}\p{Z}\p{M}\p{N}àâäæáãçéèêëîïíìñôöœóòõùûüúÿßªº]/iu;
/** That nobody wants what is offered: no reason to call again where it is asked why somebody refused. */
const OTHER =
  /^(?:autres?|others?|otr[oa]s?|altr[oi]|andere[rs]?|sonstiges?|overig)(?: (?:raisons?|motifs?|reasons?|grunde?|motivos?|motivi|redenen))?$/;
const NOT_WANTED = /\b(?:interess\w*|interest\w*|ko|argument\w*|arg)\b/;
const isForeign = (text: string): boolean => OF_OTHERS.test(text.normalize('NFC').replace(/\p{Extended_Pictographic}/gu, ''));

/** Who is on no list of ours, or no longer: never asked, or gone, nobody says which. */
const NOT_SUBSCRIBED = prefiltered(
  /^(?:not|never|no longer|non|non piu|no|ya no|nicht|nicht mehr|niet|niet meer|nao|pas|plus|jamais|nunca) (?:subscribed|abonnee?|inscrite?|suscrit[oa]|abonniert|angemeldet|iscritt[oa]|geabonneerd|ingeschreven|aangemeld|subscrit[oa]|inscrit[oa]|assinante)\b/,
);

/** Misspelt words as they are compared. */
const meant = lazy(() => OFTEN_MISSPELT.map(squeezeDoubles));

const isOrdinaryWord = (word: string): boolean => /^\d+(?:er|re|e|eme|st|nd|rd|th)?$/.test(word) || ordinary().lookUp(squeezeDoubles(word));
/** Whether every word of a status is one of which ordinary ones are made. */
const isOrdinary = (words: string): boolean =>
  words
    .replace(NEGATED, ' ')
    .split(' ')
    .every((word) => word === '' || isOrdinaryWord(word));

/** Why somebody refused: whatever is neither a no, an ordinary reason ("trop cher") nor the outcome of a call may say that they want nothing more. */
const isUnreadReason = (text: string, words: string): boolean => {
  if (!isFilled(text) || saysBounced(text)) return false;
  const { stance, whole } = stanceOf(text);
  if (whole && (stance === 'no-tick' || (stance === 'open' && !isUnsettled(text)))) return false;
  return (!holdDispositions([text]) && !isOrdinary(words)) || mayBeRefusalCode(text) || NOT_WANTED.test(words) || OTHER.test(words);
};

/** Whether a status that refuses nothing in words that we know may refuse all the same. @param info its column */
export const isUnreadStatus = (
  text: string,
  { header, refusals, outcomes, accounts }: Pick<ColumnInfo, 'header' | 'refusals' | 'outcomes' | 'accounts'>,
): boolean => {
  if (text.length > LONGEST) return false;
  const words = plainWords(withoutCode(text));
  const asked = outcomeAskedBy(header);
  if (asked === 'refused') return isUnreadReason(text, words);
  if (mayBeRefusalCode(text)) return true;
  // One refusal in words among grades shows that the grades are none.
  if (isCode(text, words))
    return asksStatus(header) || outcomes === true || (refusals === true && !(GRADE.test(text) && OF_GRADES.test(foldHeader(header))));
  if (!isFilled(text) || saysBounced(text)) return false;
  if (accounts && isAccountOver(words)) return true;
  if ((asked === 'call' || outcomes === true) && isLongCode(text, words)) return true;
  if (isForeign(text)) return true;
  const parts = words.split(' ');
  if (
    GONE_AWAY.test(words) ||
    THROWN_AWAY.test(words) ||
    NOT_SUBSCRIBED.test(words) ||
    parts.some((word) => foreign().lookUp(squeezeDoubles(word)) && !isOrdinaryWord(word))
  )
    return true;
  if (parts.some((word) => !isOrdinaryWord(word) && isMisspelt(squeezeDoubles(word), 2, meant()))) return true;
  return refusals === true && !isOrdinary(words) && !KNOWN_CODES.has(words.replace(/ /g, '')) && !holdDispositions([withoutCode(text)]);
};
