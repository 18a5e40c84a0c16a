import type { Say } from '../../model/contact/values.js';
import { readDate } from '../date/date-formats.js';
import { isDated } from '../date/date-value.js';
import { withoutCode } from '../text/coded-answer.js';
import { mendLetters } from '../text/mend-letters.js';
import { plainWords } from '../text/plain-words.js';
import { isWordedNo } from './noes/worded-no.js';
import { PENDING, SETTINGS, STANCES, type Stance, WHOLE_ANSWERS } from './yes-no-data.js';

// Signs that folding would lose. An unticked box is often a dash.
const SIGNS: readonly (readonly [string, Stance])[] = [
  ['✓', 'tick'],
  ['✔', 'tick'],
  ['☑', 'tick'],
  ['✅', 'tick'],
  ['+', 'tick'],
  ['-', 'no-tick'],
  ['–', 'no-tick'],
  ['—', 'no-tick'],
  ['✗', 'no-tick'],
  ['✘', 'no-tick'],
  ['☐', 'no-tick'],
  ['❌', 'no-tick'],
  ['✖', 'no-tick'],
  ['?', 'open'],
  ['??', 'open'],
  // A column of booleans with a blank cell becomes one of numbers in pandas and Excel.
  ...['1.0', '1,0'].map((one) => [one, 'tick'] as const),
  ...['0.0', '0,0'].map((none) => [none, 'no-tick'] as const),
];
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const spelled = (stances: Readonly<Partial<Record<Stance, readonly string[]>>>): readonly (readonly [string, Stance])[] =>
  (Object.keys(stances) as Stance[]).flatMap((stance) =>
    (stances[stance] ?? []).flatMap((word) => [word, capital(word), word.toUpperCase()].map((form) => [form, stance] as const)),
  );
// The usual spellings stand in the table as they are written, so that most cells cost one look-up.
const KNOWN: ReadonlyMap<string, Stance> = new Map([...SIGNS, ...spelled(STANCES)]);
/** The same with words that answer only when they are all that the cell says. */
const WHOLE: ReadonlyMap<string, Stance> = new Map([...spelled(WHOLE_ANSWERS), ...KNOWN]);

/** What follows a word of consent, or a tick, may take it back: "Consent - Blocked", "opt-in en attente". */
const turned = (rest: string): Stance | undefined => {
  const stance = KNOWN.get(rest);
  return stance === 'against' || stance === 'open' ? stance : undefined;
};

/** "N’importe lequel" begins with no no. */
const ANY = /^n importe\b/;
/** What the cell says when its first words say it: "désinscrit le 12/03/2024", "STOP sms", "non, ne souhaite plus". */
const leading = (words: string): Stance | undefined => {
  if (ANY.test(words)) return undefined;
  const list = words.split(' ');
  for (let n = Math.min(3, list.length - 1); n > 0; n -= 1) {
    const stance = KNOWN.get(list.slice(0, n).join(' '));
    if (stance === 'for' || stance === 'tick') return turned(list.slice(n).join(' ')) ?? stance;
    if (stance !== undefined) return stance;
  }
  return undefined;
};

/** The stance of one word among others: what only answers when a cell says nothing else is a word of a sentence or a name there. */
export const stanceOfWord = (word: string): Stance | undefined => KNOWN.get(word);

/** How sure the stance is: the whole cell, or only how it begins, which never tells of consent. */
interface Read {
  readonly stance: Stance | undefined;
  readonly whole: boolean;
}

/** `oui ?`, `{{optin}}`, `[optin]`, `<optin>`, `%OPTIN%`, `$optin`. */
const DOUBT = /[?¿]\s*(?:\)\s*)?$|^\s*(?:(?:\{.*\}|\[.*\]|<.*>|%.*%)\s*$|\$)/su;
/** A list or an object of a program, which is no merge tag: `[1213,88]`, `{"email":true}`, `['email']` as Python writes it. */
const LISTED = /^\s*(?:\[\s*(?:u?['"{]|-?\d+\s*[\],])|\{\s*u?['"])/u;

/** Yes, as MS Access and Visual Basic write it. Where agreeing is asked it may be a code, and agrees to nothing. */
const MINUS_ONE = /^\s*-1(?:[.,]0+)?\s*$/;

/** The stance of a cell, apart from what its column asks. */
export const stanceOf = (written: string): Read => {
  const exact = WHOLE.get(written);
  if (exact !== undefined) return { stance: exact, whole: true };
  if (written.length > 200 || MINUS_ONE.test(written)) return { stance: undefined, whole: false };
  const answer = withoutCode(written);
  const coded = answer === written ? undefined : stanceOf(answer);
  if (coded?.whole) return coded;
  const text = mendLetters(written);
  // A question mark is a doubt, and brackets around a word are a merge tag that nobody filled: neither says anything.
  if (DOUBT.test(text) && !LISTED.test(text)) return { stance: 'open', whole: true };
  // "abonné(e)", "désinscrit·e".
  const words = plainWords(text.replace(/[(·.]e\)?(?=\s|$)/giu, ''));
  // "š" is a letter of Czech, and what some encodings make of "é".
  const stance = WHOLE.get(words) ?? (text === written ? undefined : WHOLE.get(plainWords(written)));
  if (stance !== undefined) return { stance, whole: true };
  return isWordedNo(words) ? { stance: 'against', whole: true } : { stance: leading(words), whole: false };
};

const ASKED = new Set(PENDING);
/** Whether a cell says that somebody was asked for a consent, and has not answered ("pending", "Consent - Not Responded"). */
export const isPending = (text: string): boolean => {
  if (stanceOf(text).stance !== 'open') return false;
  const words = plainWords(text);
  return ASKED.has(words) || PENDING.some((asked) => words.endsWith(` ${asked}`));
};

/** Who did not answer a question of consent has not begun to refuse. */
const NO_ANSWER = /\b(?:not responded|no response|sans reponse)$/;
/** Whether a cell of refusals says that one is being dealt with, or is to be asked again: "en attente", "à confirmer", "?". Until then nobody knows. */
export const isUnsettled = (text: string): boolean => /[?¿]\s*$/.test(text) || (isPending(text) && !NO_ANSWER.test(plainWords(text)));

const WELL = /^\s*(?:ok|okay|d['’]accord|in ordnung|va bene|de acuerdo|akkoord)\s+(?:to|for|pour|per|para|für|fur|voor|with|zu)(?=\s)/i;
/** Blank, or nothing but white space. */
const isBlank = (text: string): boolean => text === '' || /^\s+$/u.test(text);

/** Whether a cell is a day, in any order of its parts. */
export const isDay = (text: string): boolean => /\d/.test(text) && isDated(readDate(text, 'unresolved'));

/**
 * Reads a yes/no cell with the polarity of its column: `yes` when the person allows, `no` when the person refuses.
 * - `allow` (opt-in): only a whole word that says yes is `yes`; a cell that says no, or begins by saying so, is `no`.
 * - `refuse` (opt-out): a tick, a date (of the refusal) or a word of refusal is `no`; an unticked cell is `unknown`, because
 *   not refusing is not consenting. It is never `yes`.
 *
 * Any other word is `unknown`, and a blank cell `blank`: neither ever consents.
 */
export const readYesNo = (text: string, kind: 'allow' | 'refuse'): Say => {
  if (isBlank(text)) return 'blank';
  const { stance, whole } = stanceOf(text);
  if (stance === 'against') return 'no';
  if (kind === 'allow') return whole && (stance === 'tick' || stance === 'for') ? 'yes' : stance === 'no-tick' ? 'no' : 'unknown';
  // "OK pour le téléphone": what is well with somebody is not refused.
  if (stance === 'tick' && !whole && WELL.test(text)) return 'unknown';
  return stance === 'tick' || (stance === undefined && (MINUS_ONE.test(text) || isDay(text))) ? 'no' : 'unknown';
};

/** A no that says nothing else, which "no le interesa" is not. */
export const isPlainNo = (text: string): boolean => {
  const { stance, whole } = stanceOf(text);
  // "Disabled" under "Deactivated" is a yes.
  if (whole && SETTINGS.has(plainWords(text))) return false;
  return stance === 'no-tick' && (whole || !/^\s*no\s+(?:le|les|nos|me|se|lo|quier\w+|dese\w+|interes\w+)\b/i.test(text));
};
