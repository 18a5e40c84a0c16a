import { lazy } from '../../model/base/lazy.js';
import { SHORTENED, type Shortened } from './shortened-words-data.js';

/**
 * Notes in whole words, once for all who read them: "ovl. 3/2" tells a death, and "verst. lt. Tochter" another.
 * @module
 */

const BY_WORD = lazy(() => {
  const found = new Map<string, Shortened[]>();
  for (const one of SHORTENED)
    for (const short of one.short.split(' ')) {
      const known = found.get(short);
      if (known) known.push(one);
      else found.set(short, [one]);
    }
  return found;
});
const LONGEST_SHORT = 9;
const LONGEST = 500;
const BESIDE = 40;
const WORD = /\p{L}+/gu;

/** What a shortened word means at its place, and where the rest of the text begins; undefined where it means something else there. */
const meantAt = (
  text: string,
  from: number,
  end: number,
  { meant, takes, behind, before }: Shortened,
): { readonly meant: string; readonly next: number } | undefined => {
  let next = text[end] === '.' ? end + 1 : end;
  if (takes) {
    const taken = takes.exec(text.slice(next, next + BESIDE));
    if (!taken) return undefined;
    next += taken[0].length;
    if (text[next] === '.') next++;
  }
  if (behind && !behind.test(text.slice(next, next + BESIDE))) return undefined;
  if (before && !before.test(text.slice(Math.max(0, from - BESIDE), from))) return undefined;
  return { meant, next };
};

/** A text whose shortened words are spelt out; itself where it has none. */
export const spellWords = (text: string): string => {
  if (text.length > LONGEST) return text;
  let [spelt, done] = ['', 0];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (word.length > LONGEST_SHORT || index < done) continue;
    const known = BY_WORD().get(word.toLowerCase());
    if (!known) continue;
    for (const one of known) {
      const found = meantAt(text, index, index + word.length, one);
      if (!found) continue;
      // A letter that follows at once is another word.
      const isJoined = /\p{L}/u.test(text[found.next] ?? '');
      spelt += text.slice(done, index) + found.meant + (isJoined ? ' ' : '');
      done = found.next;
      break;
    }
  }
  return done === 0 ? text : spelt + text.slice(done);
};

/** The code of an outcome before its words, as diallers number them: "10 decesso", "7-FX NUM". A number of one figure alone counts something. */
const CODE = /^\W{0,2}(?:\d{1,3}\s?[-–.:)=/]\s?|\d{2,3}\s|\p{Lu}\d{1,3}\s?[-–.:)=/]?\s)\s?(?=\p{L}{2})/u;
/** What such a number counts or dates, and is no code of. */
const COUNTED =
  /^(?:ans?|ann[ée]es?|years?|yrs?|jahre?n?|años?|anni|jaar|mois|months?|monate?n?|meses|mesi|maanden|jours?|days?|tage?n?|d[ií]as|giorni|dagen|heures?|hours?|uhr|uur|min|minutes?|euros?|eur|km|kg|m2|mails?|emails?|appels?|calls?|fois|times|mal|veces|volte|keer|janv?(?:ier|uary|uar|uari)?|f[ée]vr?(?:ier)?|feb(?:ruary|ruar|ruari|rero|braio)?|mars?|march|m[äa]rz|marzo|maart|avr(?:il)?|apr(?:il|ile)?|abril|mai|mayo?|maggio|mei|juin|june|juni|junio|giugno|juil(?:let)?|jul[yi]|julio|luglio|ao[uû]t|aug(?:ust|ustus)?|agosto|sept?(?:embre|ember|iembre)?|settembre|o[ck]t(?:obre|ober|ubre)?|ottobre|nov(?:embre|ember|iembre)?|d[ée]c(?:embre|ember)?|dez(?:ember)?|dic(?:iembre|embre)?|enero|gennaio)(?!\p{L})/iu;
const MOST_WORDS = 5;

/** A text without such a code; itself where it has none, or where the number counts what stands behind it. */
export const withoutCode = (text: string): string => {
  const code = CODE.exec(text);
  if (!code) return text;
  const rest = text.slice(code[0].length);
  return COUNTED.test(rest) ? text : rest.trim().split(/\s+/).length > MOST_WORDS ? text : rest;
};

/** A note as it is meant: without the code before it, in whole words. */
export const asMeantInNotes = (text: string): string => spellWords(withoutCode(text));
