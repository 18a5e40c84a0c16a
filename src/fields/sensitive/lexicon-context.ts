/**
 * What stands around a word of the lexicon: a denial, a name, the business of a company. Asked only of words that were found.
 * @module
 */

import { plainWords } from '../text/plain-words.js';
import { BUSINESS, BUSINESS_BEHIND, CIVILITIES, DENIALS, EVIDENCE, EVIDENCE_BEFORE, FILLERS, NEGATIONS, PERSONS } from './lexicon-data.js';
import { wordsOf } from './lexicon-notation.js';

/** Where a thought ends. */
const BREAK = /[.,;:!?()[\]{}<>|/\\\n\r"«»•]/u;
/** Enough for three words. */
const REACH = 60;
const CAPITAL = /^\p{Lu}\p{Ll}/u;

export interface LexiconContext {
  /** Whether the words from `start` to `end` (UTF-16 units) of the text say nothing of the person. */
  excuses(text: string, start: number, end: number): boolean;
  /** Whether a word beside them says that they are about the person. */
  supports(text: string, start: number, end: number): boolean;
}

const lastIndexOfBreak = (text: string): number => {
  for (let at = text.length - 1; at >= 0; at--) if (BREAK.test(text[at] as string)) return at;
  return -1;
};

/** The text just before, back to the end of the thought before it; and whether that end was seen. */
const before = (text: string, start: number): string => {
  const near = text.slice(Math.max(0, start - REACH), start);
  // A dot after a civility ends no thought.
  const joined = near.replace(/\b(m|mr|mrs|ms|mme|mlle|dr|me|st|ste|av|bd)\.\s/giu, '$1  ');
  return joined.slice(lastIndexOfBreak(joined) + 1);
};

const untilBreak = (text: string): string => {
  const stop = text.search(BREAK);
  return stop < 0 ? text : text.slice(0, stop);
};
const split = (text: string): readonly string[] => {
  const words = plainWords(text);
  return words === '' ? [] : words.split(' ');
};

/** Part of an address or of a web site: `contact@divorce.example`, `www.celibataires.example`. */
const inAddress = (text: string, start: number, end: number): boolean =>
  /[\w.-]@[\w.-]*$|www\.[\w.-]*$|:\/\/\S*$/i.test(text.slice(Math.max(0, start - REACH), start)) ||
  /^[\w.-]*@|^[\w-]*\.[a-z]{2,8}(?![\w])/.test(text.slice(end, end + REACH));

/** Makes the reader of contexts: its word lists are sets. */
export const makeLexiconContext = (): LexiconContext => {
  const business = wordsOf(BUSINESS);
  const behind = wordsOf(BUSINESS_BEHIND);
  const civilities = wordsOf(CIVILITIES);
  const denials = wordsOf(DENIALS);
  const evidence = wordsOf(EVIDENCE);
  const evidenceBefore = new Set([...evidence, ...wordsOf(EVIDENCE_BEFORE)]);
  const fillers = wordsOf(FILLERS);
  const negations = wordsOf(NEGATIONS);
  const persons = wordsOf(PERSONS);

  const isDenied = (words: readonly string[], after: string): boolean => {
    let at = words.length - 1;
    while (at >= 0 && fillers.has(words[at] as string) && !negations.has(words[at] as string)) at--;
    if (at >= 0 && negations.has(words[at] as string)) return true;
    // "isn’t" is two words without its apostrophe.
    if (words[at] === 't' && negations.has(words[at - 1] ?? '')) return true;
    const answer = /^\s*(?:[:=?]\s*)?([\p{L}\p{N}]+)\s*(?:$|[.,;/)\n])/u.exec(after)?.[1];
    return answer !== undefined && denials.has(plainWords(answer));
  };

  /** "Mme Conne", "voir Paul Juif": one word with a capital, after a civility or a first name. */
  const isName = (near: string, words: readonly string[], found: string): boolean => {
    const last = words.at(-1);
    if (last === undefined || /\s/.test(found)) return false;
    const capital = CAPITAL.test(found);
    if ((capital || found === found.toUpperCase()) && civilities.has(last)) return true;
    const previous =
      near
        .trim()
        .split(/[\s'’]+/u)
        .at(-1) ?? '';
    return capital && CAPITAL.test(previous) && !persons.has(last) && !business.has(last);
  };

  return {
    excuses(text, start, end) {
      const near = before(text, start);
      const words = split(near);
      const after = text.slice(end, end + REACH);
      if (isDenied(words, after) || isName(near, words, text.slice(start, end)) || inAddress(text, start, end)) return true;
      const telling = words.filter((word) => !fillers.has(word)).slice(-3);
      return (
        telling.some((word) => business.has(word)) ||
        split(untilBreak(after))
          .slice(0, 3)
          .some((word) => behind.has(word))
      );
    },
    supports(text, start, end) {
      const words = split(before(text, start)).slice(-3);
      if (words.some((word) => evidenceBefore.has(word))) return true;
      return split(untilBreak(text.slice(end, end + REACH)))
        .slice(0, 2)
        .some((word) => evidence.has(word));
    },
  };
};
