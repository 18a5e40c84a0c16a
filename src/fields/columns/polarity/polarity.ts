import type { Channel } from '../../../model/contact/channel.js';
import type { Leaning } from '../../../model/contact/contact.js';
import { readListed } from '../../answers/refusal-list.js';
import { stanceOf } from '../../answers/yes-no.js';
import { plainWords } from '../../text/plain-words.js';
import { holdsNoFlags } from '../permission/flag-values.js';
import { channelsOfHeader, foldPermission } from '../permission/header-channels.js';
import { OF_DIRECTORIES, OF_OTHERS, PHRASES, ROLE_OF, type WordRole } from './polarity-words-data.js';

/**
 * Which way a yes goes under a header that denies a refusal ("Non opposé"), says that somebody is on no list of refusals ("Hors Bloctel", "TPS
 * clear"), or what came of asking one ("Vérif Bloctel", "Screened against TPS").
 * @module
 */

/** What such a column doubts, and how its cells are read; nobody knows where it does not lean. */
export interface Polarity {
  readonly doubt: readonly Channel[];
  readonly leans?: Leaning;
}

interface Word {
  readonly word: string;
  readonly role: WordRole;
}

/** The words of a header; undefined where one of them is not known. */
const wordsOf = (folded: string): readonly Word[] | undefined => {
  const words: Word[] = [];
  for (const word of PHRASES.reduce((text, [phrase, one]) => text.replace(phrase, one), folded).split(' ')) {
    const role = ROLE_OF.get(word);
    if (role === undefined) return undefined;
    words.push({ word, role });
  }
  return words;
};

const isDenial = (role: WordRole | undefined): boolean => role === 'denied' || role === 'no';
const isTick = (text: string): boolean => {
  const { stance, whole } = stanceOf(text);
  return whole && stance === 'tick' && readListed(text) === undefined;
};
const filledOf = (values: readonly string[]): readonly string[] => values.map((value) => value.trim()).filter((text) => text !== '');

/** Boxes that are ticked or empty, and nothing else: an empty one is a no as well as nothing. */
const clears = (values: readonly string[]): Leaning => {
  const filled = filledOf(values);
  return filled.length > 0 && filled.length < values.length && filled.every(isTick) ? 'boxes' : 'clears';
};

/** Of a refusal that the header names. */
const ofRefusal = (words: readonly Word[], values: readonly string[]): Leaning | 'open' | undefined => {
  const at = words.findIndex(({ role }) => role === 'refused');
  const roles = words.map(({ role }) => role);
  const denials = roles.filter(isDenial).length;
  if (denials === 0) return roles.includes('clear') && !roles.includes('date') ? 'open' : undefined;
  if (denials > 1 || roles.includes('clear') || roles.filter((role) => role === 'refused').length > 1) return undefined;
  const before = roles.findIndex(isDenial);
  const between = before < at ? roles.slice(before + 1, at) : roles.slice(at + 1, before);
  const denies = before < at ? between.every((role) => role === 'of') : between.length === 0 && before === roles.length - 1;
  return denies ? clears(values) : undefined;
};

/** Whether a cell says in a word of its own how a look-up ended. */
const saysOutcome = (text: string): boolean => /^(?:ok|ko|nok)$/.test(plainWords(text));

/** Of a list of refusals that it names. */
const ofList = (words: readonly Word[], values: readonly string[]): Leaning | 'open' | undefined => {
  const has = (role: WordRole): boolean => words.some((word) => word.role === role);
  const denied = has('denied');
  if (has('clear')) return denied || has('no') ? undefined : clears(values);
  if (has('screened')) return 'checks';
  if (denied || (has('no') && has('on'))) return has('refused') ? undefined : clears(values);
  if (has('no')) return 'open';
  if (has('check'))
    return has('date')
      ? 'checks'
      : filledOf(values).some((text) => isTick(text) || stanceOf(text).stance === 'no-tick')
        ? 'open'
        : 'outcome';
  if (has('result')) return 'lists';
  return !has('date') && !has('refused') && filledOf(values).some(saysOutcome) ? 'lists' : undefined;
};

/** Which way the cells of a column go, where its header turns, or tells of a list; undefined where it does not, or has a word that is not known. */
export const readPolarity = (header: string, values: readonly string[]): Polarity | undefined => {
  const folded = foldPermission(header);
  const words = wordsOf(folded);
  const lists = words?.filter(({ role }) => role === 'list');
  if (!words || !lists) return undefined;
  if (lists.length === 0 && !words.some(({ role }) => role === 'refused')) return undefined;
  if (lists.some(({ word }) => OF_OTHERS.has(word)) && holdsNoFlags(values, folded) && !filledOf(values).some((text) => readListed(text)))
    return undefined;
  const told = lists.length > 0 ? ofList(words, values) : ofRefusal(words, values);
  // What stands behind a comma may turn the rest; the day of a check stays one.
  if (told !== 'checks' && /[,;]|\s[-–—]\s/.test(header)) return undefined;
  // Under its bare name stands what a directory says of a number.
  if (lists.some(({ word }) => OF_DIRECTORIES.has(word)) && !(told === 'checks' && words.some(({ role }) => role === 'date')))
    return undefined;
  return told && { doubt: channelsOfHeader(header), ...(told !== 'open' && { leans: told }) };
};
