import { foldHeader } from '../text/fold-header.js';
import { mendLetters } from '../text/mend-letters.js';
import { plainWords } from '../text/plain-words.js';
import { channelsIn } from './channel-names.js';

/**
 * Cells that deny what their header names: "kein Antrag" under "Art. 17 Antrag", "no hits" under "FBL hit".
 * @module
 */

const NO = /^(?:no|non|not|nicht|kein\w*|ohne|pas|sans|aucune?|rien|nessun\w*|senza|sin|ningun\w*|without|never)$/;
const ARTICLES = /^(?:d|de|du|des|un|une|a|an|the|en|el|la|le|les|il|lo|in|im|der|die|das|den|any|of)$/;
/** What is denied there is a permission. */
const OF_LEAVE =
  /\b(?:consen|consien|acconsen|autori|author|accept|acept|accett|permi|allow|erlaub|zustimm|einwillig|optin|opt in|agree|accord|abonn|subscri|inscri)/;
const LEAST_LETTERS = 3;
/** So many letters of a word make two forms of it one. */
const STEM = 4;

const isOneWord = (word: string, own: string): boolean => {
  const shared = Math.min(word.length, own.length, STEM);
  return word === own || (shared >= LEAST_LETTERS && word.slice(0, shared) === own.slice(0, shared));
};

/**
 * Whether a cell says that what the header names is not so, in words of the header. A header that denies is echoed by whoever refuses, and a way of
 * contact that is denied is refused: both are no such answers.
 */
export const deniesHeader = (text: string, header: string): boolean => {
  const said = plainWords(mendLetters(text.slice(0, 100))).split(' ');
  const words = foldHeader(mendLetters(header));
  const own = words.split(' ');
  const denial = [said[0] ?? '', said.at(-1) ?? ''].findIndex((word) => NO.test(word));
  if (denial < 0 || OF_LEAVE.test(words) || own.some((word) => NO.test(word) || word === 'ne' || word === 'n')) return false;
  const rest = (denial === 0 ? said.slice(1) : said.slice(0, -1)).filter((word) => !ARTICLES.test(word));
  return rest.length > 0 && channelsIn(rest.join(' ')).length === 0 && rest.every((word) => own.some((one) => isOneWord(word, one)));
};
