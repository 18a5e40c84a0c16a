/**
 * What stands around a word of the lexicon: a denial, a name, the business of a company. Asked only of words that were found.
 * @module
 */
import { BUSINESS, CIVILITIES, DENIALS, EVIDENCE, FILLERS, NEGATIONS, PERSONS } from './lexicon-data.js';
import { wordsOf } from './lexicon-expand.js';
import { plainWords } from './plain-words.js';

/** Where a thought ends. */
const BREAK = /[.,;:!?()[\]{}<>|/\\\n\r"«»•]/u;
/** Enough for three words. */
const REACH = 60;
const CAPITAL = /^\p{Lu}\p{Ll}/u;

export interface Context {
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

const after = (text: string, end: number): string => text.slice(end, end + REACH);
const split = (text: string): readonly string[] => {
  const words = plainWords(text);
  return words === '' ? [] : words.split(' ');
};

/** Makes the reader of contexts: its word lists are sets. */
export const makeContext = (): Context => {
  const [business, civilities, denials, evidence, fillers, negations, persons] = [
    BUSINESS,
    CIVILITIES,
    DENIALS,
    EVIDENCE,
    FILLERS,
    NEGATIONS,
    PERSONS,
  ].map(wordsOf) as [Set<string>, Set<string>, Set<string>, Set<string>, Set<string>, Set<string>, Set<string>];

  const isDenied = (words: readonly string[], behind: string): boolean => {
    let at = words.length - 1;
    while (at >= 0 && fillers.has(words[at] as string) && !negations.has(words[at] as string)) at--;
    if (at >= 0 && negations.has(words[at] as string)) return true;
    // "isn’t" is two words without its apostrophe.
    if (words[at] === 't' && negations.has(words[at - 1] ?? '')) return true;
    const answer = /^\s*(?:[:=]|\?)?\s*([\p{L}\p{N}]+)\s*(?:$|[.,;/)\n])/u.exec(behind)?.[1];
    return answer !== undefined && denials.has(plainWords(answer));
  };

  /** "Mme Conne", "M. Paul Juif", "voir Paul Juif": a capital after a civility or a first name. */
  const isName = (near: string, words: readonly string[], found: string): boolean => {
    if (!CAPITAL.test(found) && found !== found.toUpperCase()) return false;
    const last = words.at(-1);
    if (last === undefined) return false;
    if (civilities.has(last)) return true;
    if (!CAPITAL.test(found)) return false;
    const raw = near.trim().split(/[\s']+/u);
    const previous = raw.at(-1) ?? '';
    return CAPITAL.test(previous) && !persons.has(last) && !business.has(last) && (raw.length === 1 || !persons.has(plainWords(previous)));
  };

  return {
    excuses(text, start, end) {
      const near = before(text, start);
      const words = split(near);
      if (isDenied(words, after(text, end))) return true;
      if (isName(near, words, text.slice(start, end))) return true;
      return words.slice(-3).some((word) => business.has(word));
    },
    supports(text, start, end) {
      const behind = after(text, end);
      const stop = behind.search(BREAK);
      const words = [...split(before(text, start)).slice(-3), ...split(stop < 0 ? behind : behind.slice(0, stop)).slice(0, 2)];
      return words.some((word) => evidence.has(word));
    },
  };
};
