// What a cell of a yes/no column answers.
import { isNever, readDate } from './dates.mjs';
import { isNothing, words } from './text.mjs';

const YES = new Set(['oui', 'o', 'yes', 'y', '1', 'x', 'vrai', 'true']);
const NO = new Set(['non', 'n', 'no', '0', 'faux', 'false']);
const AGREES = new Set(['opt in', 'inscrit', 'inscrite', 'abonne', 'abonnee', 'subscribed', 'accepte']);
const REFUSES = new Set([
  'opt out',
  'stop',
  'desinscrit',
  'desinscrite',
  'desabonne',
  'desabonnee',
  'unsubscribed',
  'blacklisted',
  'refus',
  'refuse',
]);
/** Words of mailing tools for an address that may not be written to any more. */
const GONE = new Set(['cleaned']);

/** Whether a cell says in so many words that the person refuses. */
export const refusesInWords = (text) => REFUSES.has(words(text));

/** A column that asks "may we?": yes, no, unknown (something else is written), or undefined where nothing is. */
export const mayWe = (text) => {
  if (text.trim() === '') return undefined;
  const said = words(text);
  if (text.trim() === '✓' || YES.has(said) || AGREES.has(said)) return 'yes';
  if (/^[-–✗]$/.test(text.trim()) || NO.has(said) || REFUSES.has(said)) return 'no';
  return 'unknown';
};

/** A column that asks "does the person refuse?": a yes, a date, or a word of refusal does; nothing else. */
export const isRefusal = (text) => text.trim() === '✓' || YES.has(words(text)) || refusesInWords(text) || readDate(text) !== undefined;

/** A column of the day on which something happened: a date says that it did, and so does a word that says neither no, nor yes to us, nor nothing. */
export const hasHappened = (text) => {
  if (readDate(text) !== undefined) return true;
  if (isNever(text) || isNothing(text)) return false;
  return !NO.has(words(text)) && !AGREES.has(words(text));
};

/** A status of subscription that ends writing to the address. */
export const endsSubscription = (text) => refusesInWords(text) || GONE.has(words(text));

/** Channels that a text names. */
export const channelsNamed = (text) => {
  const said = ` ${words(text)} `;
  if (/ (?:tous|toutes|all) /.test(said)) return ['email', 'phone', 'sms', 'post'];
  const names = { email: / (?:e ?)?mails? /, phone: / (?:telephone|tel|appels?) /, sms: / sms /, post: / (?:courriers?|postal) / };
  return Object.keys(names).filter((channel) => names[channel].test(said));
};
