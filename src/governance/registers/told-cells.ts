/**
 * What a cell tells in words where a day is asked for: that something was done, on which day, or that it was not.
 * @module
 */
import { plainWords } from '../../fields/text/plain-words.js';
import { isReason, saysYes } from './cell-words.js';

/** What says that something was not done: "non", "pas encore", "toujours actif", "à faire". */
const NOT_DONE =
  /^(?:non|pas|no|not|not yet|never|jamais|none|nein|nicht|a faire|en attente|en cours|to do|todo|tbd|pending|in progress|prevue?|planned|open|ouverte?|active?|actif|enabled|awaiting|waiting)\b|\b(?:still|toujours|encore|noch) (?:\w+ )?(?:active?|actif|open|ouverte?|enabled|pending|aktiv|offen)\b|^(?:still|toujours|aucune?|neant|noch)\b/;
/** Whether a cell says that something was not done. */
export const saysNotDone = (text: string): boolean => NOT_DONE.test(plainWords(text));

/** Whether a cell may say that somebody was notified, though not when. */
export const saysNotified = (text: string): boolean => (saysYes(text) || isReason(text)) && !saysNotDone(text);

/** What leaves open whether somebody did it, wherever it stands: a denial, or a plan. */
const DENIED_OR_PLANNED =
  /\b(?:non|pas|not|no|never|jamais|nobody|personne n\w*|aucune?|sans|without|will|shall|to be|going to|sera|seront|a envoyer|a informer|prevue?s?|planned|scheduled|due|pending|en cours|en attente|planifie\w*|d ici|draft|brouillon|projet|awaiting|todo|tbd|nicht|geplant)\b/;
/** How many were told, and nothing else. */
const COUNT = /^(?:environ |env |about |approx |ca |circa )?([\d ]{1,9})(?: (?:persons?|people|personnes?|clients?|customers?|users?))?$/;

/** Words that name a way by which people are told. */
const WAY =
  /\b(?:e ?mails?|mails?|mailed|emailed|courriels?|courriers?|letters?|lettres?|post|sms|phone|telephone|appels?|called|calls?|website|site|press|presse|communique|notice|informe\w*|informed|told|notified|avertis|prevenue?s?)\b/;

/** What a cell says about whether the persons concerned were told: on which day or how many, in some way, or not. */
export type Telling = 'told' | 'unclear' | 'untold';

/** @param isDayPast whether a day stands in its words, and is over */
export const readTelling = (text: string, isDayPast: boolean): Telling => {
  if (saysYes(text)) return 'told';
  const words = plainWords(text);
  if (words === '' || saysNotDone(text) || DENIED_OR_PLANNED.test(words)) return 'untold';
  if (isDayPast) return 'told';
  const count = COUNT.exec(words)?.[1];
  if (count !== undefined) return Number(count.replaceAll(' ', '')) > 0 ? 'told' : 'untold';
  return WAY.test(words) ? 'unclear' : 'untold';
};

const MONTH = '(?:\\p{L}{3,10}\\.?)';
const DAY_IN_WORDS = new RegExp(
  `(?<!\\d)(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{1,2}(?:er|st|nd|rd|th|\\.)?\\s(?:of\\s)?${MONTH}\\s\\d{4})(?!\\d)`,
  'u',
);
/** The day that stands among the words of a cell; '' where none does. */
export const dayInWords = (text: string): string => DAY_IN_WORDS.exec(text)?.[0] ?? '';
