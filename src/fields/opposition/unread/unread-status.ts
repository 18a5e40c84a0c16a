import { lazy } from '../../../model/base/lazy.js';
import type { ColumnInfo } from '../../../model/contact/contact.js';
import { stanceOf } from '../../answers/yes-no.js';
import { isFilled } from '../../text/filled-cell.js';
import { foldHeader } from '../../text/fold-header.js';
import { squeezeDoubles } from '../../text/letters.js';
import { plainWords } from '../../text/plain-words.js';
import { StemDictionary } from '../../text/stem-dictionary.js';
import { isMisspelt } from '../refusal/words/misspelt.js';
import { FOREIGN_REFUSALS, GONE_AWAY, OFTEN_MISSPELT } from './foreign-refusals-data.js';
import { KNOWN_CODES, NEGATED, ORDINARY_WORDS } from './ordinary-words-data.js';

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
/** How a call ended, which agents write in codes: "FN", a wrong number, is none that anybody else reads. */
const OF_CALL =
  /^(?:code )?(?:resultat|result|issue|outcome|disposition|esito|ergebnis|resultado|resultaat|qualification)s? (?:(?:d|de|du|des|de l|of|the|del|della|de la|van|van het) )?(?:dernier |last )?(?:appels?|calls?|anrufs?|llamada|chiamata|gesprek)$|^(?:call|anruf) ?(?:result|outcome|disposition|ergebnis|code)$/;
/** Whether a header asks how a call ended. */
export const asksOutcomeOfCall = (header: string): boolean => OF_CALL.test(foldHeader(header));
const asksStatus = (header: string): boolean => OF_STATUS.test(foldHeader(header)) || asksOutcomeOfCall(header);

/** Whether a header says who somebody is or how far they are in the words of ordinary statuses: what is marked under it refuses nothing. */
export const isOrdinaryHeader = (header: string): boolean => isOrdinary(plainWords(header));

/** Digits, or so few letters and digits that they are no word. */
const CODE = /^(?:\d{1,3}(?:[.,]0+)?|\p{L}{1,3}|\p{L}{1,2}[ -]?\d{1,2}|\d{1,2}[ -]?\p{L})$/u;
/** A code, or a yes or a no: to what, a header of statuses does not say. */
const isCode = (text: string, words: string): boolean => (CODE.test(text) && !KNOWN_CODES.has(words.replace(/ /g, ''))) || isAnswer(text);
const isAnswer = (text: string): boolean => {
  const { stance, whole } = stanceOf(text);
  return whole && (stance === 'tick' || stance === 'no-tick') && /[\p{L}\d]/u.test(text) && !KNOWN_CODES.has(plainWords(text));
};

/** Letters that French, English, German, Spanish, Italian and Dutch have not. */
const OF_OTHERS = /[^\p{ASCII}\p{P}\p{S}\p{Z}\p{M}\p{N}àâäæáãçéèêëîïíìñôöœóòõùûüúÿßªº]/iu;
const isForeign = (text: string): boolean => OF_OTHERS.test(text.normalize('NFC').replace(/\p{Extended_Pictographic}/gu, ''));

/** Who is on no list of ours, or no longer: never asked, or gone, nobody says which. */
const NOT_SUBSCRIBED =
  /^(?:not|never|no longer|non|non piu|no|ya no|nicht|nicht mehr|niet|niet meer|nao|pas|plus|jamais|nunca) (?:subscribed|abonnee?|inscrite?|suscrit[oa]|abonniert|angemeldet|iscritt[oa]|geabonneerd|ingeschreven|aangemeld|subscrit[oa]|inscrit[oa]|assinante)\b/;

/** Misspelt words as they are compared. */
const meant = lazy(() => OFTEN_MISSPELT.map(squeezeDoubles));

const isOrdinaryWord = (word: string): boolean => /^\d+(?:er|re|e|eme|st|nd|rd|th)?$/.test(word) || ordinary().lookUp(squeezeDoubles(word));
/** Whether every word of a status is one of which ordinary ones are made. */
const isOrdinary = (words: string): boolean =>
  words
    .replace(NEGATED, ' ')
    .split(' ')
    .every((word) => word === '' || isOrdinaryWord(word));

/** Whether a status that refuses nothing in words that we know may refuse all the same. @param info its column */
export const isUnreadStatus = (text: string, { header, refusals }: Pick<ColumnInfo, 'header' | 'refusals'>): boolean => {
  if (text.length > LONGEST) return false;
  const words = plainWords(text);
  if (isCode(text, words)) return asksStatus(header) || refusals === true;
  if (!isFilled(text)) return false;
  if (isForeign(text)) return true;
  const parts = words.split(' ');
  if (
    GONE_AWAY.test(words) ||
    NOT_SUBSCRIBED.test(words) ||
    parts.some((word) => foreign().lookUp(squeezeDoubles(word)) && !isOrdinaryWord(word))
  )
    return true;
  if (parts.some((word) => !isOrdinaryWord(word) && isMisspelt(squeezeDoubles(word), 2, meant()))) return true;
  return refusals === true && !isOrdinary(words);
};
