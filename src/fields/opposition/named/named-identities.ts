import type { Channel } from '../../../model/contact/channel.js';
import { stanceOfWord } from '../../answers/yes-no.js';
import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';
import { readRefusal } from '../refusal/read-refusal.js';

/**
 * Addresses and numbers that a text names as refusing: "Ne pas contacter: luc@acme.example". A text names others too, who are to be asked in place of
 * somebody: only what stands right beside the refusal counts.
 * @module
 */

/** Who a text names, as it is written there, and the channels that they refuse. */
export interface NamedIdentity {
  readonly who: string;
  readonly channels: readonly Channel[];
}

/** Longer texts are documents. */
const LONGEST = 1000;
/** What may hold an address: nothing that parts words. */
const WORD = /[^\s<>()[\]{}"'’«»,;:|=&\\/#]+/g;
/** A day, which is no part of a number. */
const DAY = /(?<![\d./-])\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?![./-]?\d)(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?/g;
const NUMBER = /(?:\+|\(?0)\d[\d\s.()/-]{6,}\d/g;
const FEWEST_DIGITS = 9;
/** In place of an identity; */
const HERE = '\uE000';
/** and before the place of a number, until addresses are looked for. */
const NUMBERED = '\uE001';

/** Whether a text may name anybody. */
export const mayName = (text: string): boolean =>
  text.length <= LONGEST && (text.includes('@') || text.replace(/\D+/g, '').length >= FEWEST_DIGITS);

/** How much of a word is left without the full stops and dashes behind it. */
const lengthOf = (word: string): number => {
  let end = word.length;
  while (end > 0 && ' .!-'.includes(word[end - 1] as string)) end--;
  return end;
};
const isAddress = (word: string): boolean => word.indexOf('@') > 0 && word.indexOf('@') < word.length - 1;

/** The identities of a text, and the texts before, between and behind them. */
const cutAtIdentities = (text: string): { readonly identities: readonly string[]; readonly parts: readonly string[] } => {
  const identities: string[] = [];
  const numbers: string[] = [];
  const take = (written: string): string => {
    const end = lengthOf(written);
    identities.push(written.slice(0, end));
    return `${HERE}${written.slice(end)}`;
  };
  const masked = text
    .replace(/[\uE000\uE001]/g, ' ')
    .replace(DAY, ' ')
    .replace(NUMBER, (written) =>
      written.replace(/\D+/g, '').length < FEWEST_DIGITS ? written : ` ${NUMBERED}${numbers.push(written) - 1} `,
    )
    .replace(WORD, (word) =>
      word.startsWith(NUMBERED) ? take(numbers[Number(word.slice(1))] ?? '') : isAddress(word) ? take(word) : word,
    );
  return { identities, parts: masked.split(HERE) };
};

/** What joins two identities of whom one thing is said. */
const JOINS = new Set(['', 'et', 'and', 'und', 'e', 'y', 'ou', 'or', 'oder', 'o']);
/** Where a clause ends. */
const CLAUSE = /[\n;|!?,]|\.(?=\s|$)/;
/** Somebody is named who is to be asked, or by whom the refusal came. */
const IN_PLACE_OF = prefiltered(
  /\b(?:voir|cf|vgl|siehe|see|vedi|ver|vea|mais|but|aber|sondern|pero|sino|ma|plutot|instead|rather|stattdessen|invece|remplac\w*|replac\w*|ersetzt|sustitu\w*|sostitu\w*|use|utiliser|passer|que|seulement|uniquement|only|nur|solo|solamente|soltanto|sauf|except|ausser|salvo|tranne|excepto|nouve\w*|new|neue?\w*|nuev\w*|nuov\w*|ask|demander|fragen|lev(?:e|ee|es|ees)|lifted|aufgehoben)\b/,
);
const CAME_BY = /\b(?:par|via|by|through|per|uber|durch|tramite|por|da|chez|avec|with|mit|con)$/;
const MOST_WORDS = 9;
/** What may stand behind somebody who is named: "merci". */
const MOST_BEHIND = 2;

const wordsOf = (text: string): readonly string[] =>
  plainWords(text)
    .split(' ')
    .filter((word) => word !== '');
/** Before who is named: "NE PAS APPELER LE 01…". */
const ARTICLE = / (?:le|la|the|el|il|die|den|das|het|de|num[ée]ro|nr|n°)[ :]*$/i;
const refusedBy = (written: string): readonly Channel[] => {
  const clause = written.replace(ARTICLE, '');
  const words = plainWords(clause).trim();
  if (words === '' || words.split(' ').length > MOST_WORDS || IN_PLACE_OF.test(words) || CAME_BY.test(words)) return [];
  return readRefusal(clause).channels;
};

/** Whom a note names as refusing. */
export const namedInNote = (text: string): readonly NamedIdentity[] => {
  if (!mayName(text)) return [];
  const { identities, parts } = cutAtIdentities(text);
  const named: NamedIdentity[] = [];
  for (let first = 0, next = 0; first < identities.length; first = next) {
    next = first + 1;
    while (next < identities.length && JOINS.has(wordsOf(parts[next] as string).join(' '))) next++;
    const before = (parts[first] as string).split(CLAUSE).at(-1) ?? '';
    const behind = (parts[next] as string).split(CLAUSE)[0] ?? '';
    const after = wordsOf(behind);
    const isLast = after.length <= MOST_BEHIND && !IN_PLACE_OF.test(after.join(' '));
    const channels = wordsOf(before).length === 0 ? refusedBy(behind.replace(/^\W+/, '')) : isLast ? refusedBy(before) : [];
    if (channels.length > 0) for (const who of identities.slice(first, next)) named.push({ who, channels });
  }
  return named;
};

/** Beside an identity under a header of refusals, so many words are a name. */
const MOST_BESIDE = 4;

/** Whom a cell names and says nothing else, but perhaps a name: under a header of refusals it speaks of them. */
export const namedAlone = (text: string): readonly string[] => {
  if (!mayName(text)) return [];
  const { identities, parts } = cutAtIdentities(text);
  const rest = wordsOf(parts.join(' '));
  const isName = rest.length <= MOST_BESIDE && rest.every((word) => /^\p{L}+$/u.test(word) && stanceOfWord(word) === undefined);
  return isName && !IN_PLACE_OF.test(rest.join(' ')) && readRefusal(rest.join(' ')).channels.length === 0 ? identities : [];
};

/** Whom a cell names that stands under a header of refusals. */
export const namedUnderRefusal = (text: string): readonly string[] => {
  if (!mayName(text)) return [];
  const { identities, parts } = cutAtIdentities(text);
  const rest = wordsOf(parts.join(' '));
  const says = rest.join(' ');
  if (IN_PLACE_OF.test(says) || stanceOfWord(rest[0] ?? '') === 'no-tick') return [];
  return rest.length <= MOST_BESIDE ? identities : namedInNote(text).map(({ who }) => who);
};
