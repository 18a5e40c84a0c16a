import { CHANNELS, type Channel } from '../../../../model/contact/channel.js';
import { readListed } from '../../../answers/refusal-list.js';
import { plainWords } from '../../../text/plain-words.js';

/**
 * Whoever stands on a public register of those who want no calls, letters or emails refuses what that register is of, and nothing more ("inscrit Bloctel",
 * "iscritto al RPO", "auf ECG-Liste"); what is said beside it may refuse the rest.
 * @module
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
/** Registers by one word, and what each is of. */
const OF: ReadonlyMap<string, readonly Channel[]> = new Map([
  ['bloctel', ['phone']],
  ['tps', ['phone']],
  ['ctps', ['phone']],
  ['mps', ['post']],
  ['rpo', ['phone', 'post']],
  ['ecgliste', ['email']],
  ['belmeniet', ['phone']],
]);
/** Names of more words, as one. The Austrian list is kept by the RTR; an ECG without a list is one of the heart. */
const SPELT: readonly (readonly [RegExp, string])[] = [
  [/\bbel[- ]?me[- ]?niet[- ]?register\b/gi, 'belmeniet'],
  [/\b(?:registro (?:pubblico )?(?:delle )?|reg\.? (?:pub(?:bl)?\.? )?(?:delle )?)opposizioni\b/gi, 'RPO'],
  [
    /\b(?:ECG|RTR)(?:[\s/-](?:ECG|RTR))?[\s-]?(?:Sperr)?(?:list(?:en?|a)?\b|(?=[\s:-]{0,3}(?:(?:nicht|kein) )?(?:eingetragen|gelistet|registriert|Treffer|Eintrag)\b))/gi,
    'ecgliste',
  ],
];
const NAMES = /bloctel|\bbel[- ]?me[- ]?niet|\bc?tps\b|\bmps\b|\brpo\b|opposizioni|\becg|\brtr/i;
const EMAILS = /\becgliste\b/;

const OF_REGISTER = setOf(
  `inscrit inscrite inscription presente present figure est sur a au la le les liste registre opposition oppose opposee refus ko via dit etre deja
   iscritto iscritta iscrizione al alla nel nella sul sulla il numero num risulta presente on in the is registered listed auf der in steht eingetragen eintrag`,
);
const BEHIND =
  /^(?:oui|yes|si|ja|inscrite?|iscritt[oa]|opposee?|registered|reg|listed|eingetragen|gelistet|registriert|treffer|o|positif|depuis|seit|dal|since|\d+|)$/;
/** What may stand there and say nothing of being on it: it was asked, or is to be. */
const ASKED =
  /\b(?:gepruft|prufen|uberpruft|abgleich\w*|abgeglichen|abfrag\w*|abgefragt|checked|check|screened|ok|okay|frei|erledigt|offen|nicht|kein\w*|nein|no|not|non|pas)\b/;
const CLAUSE = /[,;\n&+]|\.(?=\s)|\s(?=(?:und|and|aber|but)\s)/;

/** What a text says of registers, and what else it says. */
export interface OnRegisters {
  readonly channels: readonly Channel[];
  readonly rest: string;
}

const asWords = (text: string): string => SPELT.reduce((said, [written, word]) => said.replace(written, word), text);

/** A text without the registers that it names, and the words that say that somebody is on them; undefined where it names none. */
export const besideRegisters = (text: string): OnRegisters | undefined => {
  if (!NAMES.test(text)) return undefined;
  const raw = asWords(text).split(/\s+/);
  const words = raw.map(plainWords);
  const gone = new Set<number>();
  const named = new Set<Channel>();
  words.forEach((word, at) => {
    const found = word.split(' ').flatMap((one) => OF.get(one) ?? []);
    if (found.length === 0) return;
    for (const channel of found) named.add(channel);
    gone.add(at);
    for (let i = at - 1; i >= 0 && OF_REGISTER.has(words[i] as string); i--) gone.add(i);
    for (let i = at + 1; i < words.length && BEHIND.test(words[i] as string); i++) gone.add(i);
  });
  if (named.size === 0) return undefined;
  return { channels: CHANNELS.filter((channel) => named.has(channel)), rest: raw.filter((_, at) => !gone.has(at)).join(' ') };
};

type Stand = 'listed' | 'clear' | 'other';
const standOf = (clause: string): Stand => {
  const words = plainWords(clause);
  if (!EMAILS.test(words)) return 'other';
  return readListed(clause) ?? (ASKED.test(words) ? 'clear' : 'listed');
};
const clausesOf = (text: string): readonly string[] => asWords(text).split(CLAUSE);

/** Whether a text says that somebody is on the list of those who want no emails: "auf ECG-Liste", "RTR: eingetragen". */
export const isOnEmailRegister = (text: string): boolean =>
  NAMES.test(text) && clausesOf(text).some((clause) => standOf(clause) === 'listed');

/** A text without what it says of a look-up in that list that found nobody: "ECG-Liste geprüft: kein Treffer". */
export const withoutClearRegister = (text: string): string => {
  if (!NAMES.test(text)) return text;
  const clauses = clausesOf(text);
  const rest = clauses.filter((clause) => standOf(clause) !== 'clear');
  return rest.length === clauses.length ? text : rest.join(', ');
};
