import { memoiseText } from '../../text/memoise.js';
import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';
import { stanceOf } from '../yes-no.js';
import {
  ANY_TIME,
  ASKS,
  HANDS_ON,
  LEAVES,
  MAY_LEAVE,
  MUST_NOT,
  NOT_PASSED,
  PROMISES,
  USED_FOR_ELSE,
  WANTS_OR_DID,
} from './informed-of-data.js';

/**
 * What a question of a form tells beside what it asks: that one may unsubscribe at any time, withdraw a consent, that data go to nobody else. The law asks
 * for these words (GDPR 7(3)), so that hardly a consent comes without them, and nobody refuses in them.
 * @module
 */

/** Longer ones are whole notices. */
const LONGEST = 2000;
/** Where a sentence or a bracket ends, kept beside what it parts. */
const SENTENCES = /([.!?;:](?=\s|$|[)\]])|[()[\]{}\n|*•]|\s[-–—]\s|–|—)/;
/** Where a clause begins within it. */
const CLAUSES =
  /(,|\s(?=(?:and|et|und|y|e|en|which|that|knowing|understanding|sachant|sabiendo|sapendo|wissend|wobei|dass|que|che|dat|qui|die|with|avec|mit|con|met|but|mais|aber|pero|ma|maar|unless|until|jusqu|tant)\s))/i;

const handlesData = (words: string): boolean => HANDS_ON.test(words) || USED_FOR_ELSE.test(words);

const informs = (text: string): boolean => {
  const words = plainWords(text);
  if (ASKS.test(words) || WANTS_OR_DID.test(words.replace(ANY_TIME, ' '))) return false;
  if (handlesData(words) && PROMISES.test(words) && !MUST_NOT.test(words)) return true;
  return (LEAVES.test(words) && MAY_LEAVE.test(words)) || NOT_PASSED.test(words);
};
/** What only repeats that nobody is spammed, and that it binds nobody. */
const NO_STRINGS = prefiltered(
  /^(?:(?:\w+ )?(?:no|pas de|zero|kein|keine|sin|senza|geen|niente|nada de|nessuno|sem) spam(?: \w+){0,3}|(?:sans(?: aucun)?|no|without|sin|senza|sem) (?:engagement|obligation|compromiso|impegno|compromisso)|(?:ganz )?unverbindlich|(?:geheel )?vrijblijvend|(?:(?:and|et|und|y|e|en) )?(?:(?:i|je|ich|yo|io|ik) )?(?:understand|know|am aware|sais|comprends|suis informee?|weiss|verstehe|entiendo|capisco|weet|begrijp))$/,
);
const MAY_PROMISE = /spam|engagement|obligation|compromis|impegno|bindlich|blijvend/;
const isPromise = (text: string): boolean => NO_STRINGS.test(plainWords(text));

const partsOf = (text: string, at: RegExp): readonly string[] => text.split(at).filter((part) => part !== undefined);

/** A text without those of its parts that inform; what stands before a colon is asked. */
const kept = (text: string, at: RegExp, inner: (part: string) => string): string =>
  partsOf(text, at)
    .map((part, i, all) => ((informs(part) || isPromise(part)) && !all[i + 1]?.startsWith(':') ? '' : inner(part)))
    .join('');

/** What a dropped part stood in: brackets, and signs that led to it. */
const tidy = (text: string): string =>
  text
    .replace(/[([{][\s.,;:!?|*•–—-]{0,9}(?:[)\]}]|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?:\s[-–—|*•]|[,;:(])\s?$/g, '')
    .replace(/([.!?])[\s.!;]{1,9}$/g, '$1')
    .replace(/^[\s.,;:!|)–—-]+/, '')
    .trim();

/** The question of a form, or the answer that repeats it, without what it informs of; the whole of it where nothing else is left. */
export const withoutInformation = memoiseText((text: string): string => {
  if (text.length > LONGEST) return text;
  const words = plainWords(text);
  if (!LEAVES.test(words) && !handlesData(words) && !MAY_PROMISE.test(words)) return text;
  const asked = kept(text, SENTENCES, (sentence) => kept(sentence, CLAUSES, (clause) => clause));
  const rest = tidy(asked);
  return asked === text || !/\p{L}{2}/u.test(rest) ? text : rest;
});

/** The same of an answer, where what is left says a yes: a note that somebody may leave is none. */
export const yesWithoutInformation = (text: string): string => {
  const rest = withoutInformation(text);
  if (rest === text) return text;
  return ASKS.test(plainWords(rest)) || stanceOf(rest).stance === 'for' || stanceOf(rest).stance === 'tick' ? rest : text;
};
