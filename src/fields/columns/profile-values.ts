import type { DateValue } from '../../model/contact/values.js';
import { isDated } from '../date/date-value.js';
import { foldHeader } from '../text/fold-header.js';
import { shareOf, VALUE_KINDS, type ValueKind, type ValueProfile } from './value-profile.js';
import type { ValueReaders } from './value-readers.js';

/** Values looked at in one column. */
export const SAMPLE_SIZE = 200;
/** 1995-01-01 and 2012-01-01 as days since 1970: no file of contacts was collected before, no contact was born after. */
const OLD = 9131;
const YOUNGEST = 15340;
/** 1910-01-01. */
const ELDEST = -21915;
/** Births are spread over generations; fewer than eight dates spread by chance. */
const SPREAD = 10 * 365;
const FEWEST_BIRTHS = 8;

const YES_NO = new Set(
  'oui non yes no true false vrai faux 1 0 x o n y t f si ja nein on off ok wahr falsch verdadero falso vero'.split(' '),
);
/** The same in words: "nicht erlaubt", "autorisé". */
const ALLOWED_OR_NOT =
  /^(?:(?:nicht|not|non|no) )?(?:erlaubt|gestattet|gewunscht|erwunscht|allowed|permitted|autorisee?|autorizad[oa]|autorizzat[oa]|permitid[oa]|consentit[oa])$/;
const CIVILITIES = new Set(
  'm mr mme mlle mrs ms miss dr prof herr frau sr sra srta sig sigra dott dottssa pr me monsieur madame mademoiselle mx senor senora signor signora docteur maitre herrn fraulein sir m mme'.split(
    ' ',
  ),
);
const STRONG =
  /^(?:un|non |not |re)?(?:subscribed|abonne|inscrit)e?$|^(?:desinscrit|desabonne|blackliste|abonne|inscrit)e?$|^(?:opted (?:in|out)|opt (?:in|out)|cleaned|hard ?bounced?|bounced|dado de baja|suscrito|abgemeldet|angemeldet|abonniert|iscritto|disiscritto|blacklisted|unconfirmed|never subscribed|transactional|double opt in pending)$/;
const REFUSAL =
  /^(?:unsubscribed|desinscrite?|desabonnee?|blacklistee?|blacklisted|opted out|opt out|dado de baja|abgemeldet|disiscritto)$/;
const WEAK = new Set(
  'active inactive actif inactif pending confirmed confirme en attente cancelled canceled archived deleted activo inactivo aktiv inaktiv attivo inattivo'.split(
    ' ',
  ),
);
const SOCIAL = /(?:linkedin|facebook|twitter|instagram|xing|tiktok|youtube|x)\.com\b/i;
const URL = /^(?:https?:\/\/|www\.)\S+$|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|fr|org|net|eu|de|es|it|io|be|ch|co\.uk|example)(?:\/\S*)?$/i;
const NUMBER = /^[-+]?\d[\d\s.,]*\s?[%€$£]?$/;
const POSTCODE = /^(?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{4})?$|^\d{4}\s?[A-Z]{2}$|^[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}$|^\d{3}\s?\d{2}$/i;

/** The kinds of one part of a cell, apart from words; the referees are asked only when the shape is possible. */
const kindsOf = (text: string, readers: ValueReaders): readonly ValueKind[] => {
  const kinds: ValueKind[] = [];
  if (text.includes('@')) return readers.readEmail(text).valid ? ['email'] : ['text'];
  if (/\d/.test(text)) {
    const siren = readers.readSiren(text) !== '';
    const siret = readers.isSiret(text);
    if (readers.isNir(text)) kinds.push('nir');
    if (readers.isIban(text)) kinds.push('iban');
    if (siret) kinds.push('siret');
    else if (siren) kinds.push('siren');
    if (!siret && readers.isCard(text)) kinds.push('card');
    if (NUMBER.test(text)) kinds.push('number');
    if (POSTCODE.test(text)) kinds.push('postcode');
    const phone = kinds.includes('iban') ? undefined : readers.readPhone(text);
    if (phone?.valid || phone?.damage === 'repaired') kinds.push('phone');
    if (phone?.valid && phone.type === 'mobile') kinds.push('mobile');
  }
  if (URL.test(text)) kinds.push('url');
  if (SOCIAL.test(text)) kinds.push('social');
  return kinds;
};

/** Longer than all words that tell something. */
const LONGEST_WORD = 60;

/** The kinds of a word, folded; nothing is told by what no list of words can hold. */
const wordKinds = (text: string, word: string, readers: ValueReaders): readonly ValueKind[] => {
  const kinds: ValueKind[] = [];
  if (YES_NO.has(word) || ALLOWED_OR_NOT.test(word) || text === '-' || text === '✓') kinds.push('say');
  if (CIVILITIES.has(word.replace(/ /g, ''))) kinds.push('civility');
  if (STRONG.test(word)) kinds.push('subscription');
  if (REFUSAL.test(word)) kinds.push('refusal');
  if (/^[^\d]{2,}$/.test(text) && readers.countryCode(text) !== '') kinds.push('country');
  return kinds;
};

interface Seen {
  readonly date: DateValue;
  readonly kinds: ReadonlySet<ValueKind>;
  readonly weak: boolean;
}

/** All that one value may be. */
const look = (text: string, readers: ValueReaders): Seen => {
  const date = readers.readDate(text);
  // Folding costs more than all the rest: done once, and not for an address, a number or a sentence.
  const word = text.length > LONGEST_WORD || (text.length > 1 && /[\d@]/.test(text)) ? '' : foldHeader(text);
  const kinds = new Set(wordKinds(text, word, readers));
  const parts = readers.split(text);
  for (const kind of kindsOf(text, readers)) kinds.add(kind);
  if (parts.length > 1) for (const kind of together(parts.map((part) => kindsOf(part, readers)))) kinds.add(kind);
  if (isDated(date)) {
    kinds.add('date');
    if (date.day < OLD) kinds.add('old-date');
  }
  if (kinds.size === 0 && /\p{L}/u.test(text)) kinds.add('text');
  return { date, kinds, weak: WEAK.has(word) };
};

/**
 * What up to 200 values of one column are. A cell that holds several values counts once for each kind that all of them have,
 * and for both when they are addresses and numbers;
 * placeholders of dates (`0/0/00`) count as blank.
 * @param values raw cells, blank ones allowed
 */
export const profileValues = (values: readonly string[], readers: ValueReaders): ValueProfile => {
  const counts = Object.fromEntries(VALUE_KINDS.map((kind) => [kind, 0])) as Record<ValueKind, number>;
  const days: number[] = [];
  // Most columns repeat a few values; each is looked at once.
  const known = new Map<string, Seen>();
  let filled = 0;
  let weak = 0;
  for (const raw of values.slice(0, SAMPLE_SIZE)) {
    // Spreadsheets keep a number as text with an apostrophe in front.
    const text = raw.trim().replace(/^'/, '').slice(0, 300);
    if (text === '') continue;
    const seen = known.get(text) ?? look(text, readers);
    known.set(text, seen);
    const { date, kinds } = seen;
    if (date.status === 'none') continue;
    filled += 1;
    if (isDated(date)) days.push(date.day);
    if (seen.weak) weak += 1;
    for (const kind of kinds) counts[kind] += 1;
  }
  // "Active" alone is a status of anything; beside "unsubscribed" it is one of a subscription.
  if (counts.subscription > 0) counts.subscription += weak;
  return { filled, counts, birthLike: isBirthLike(days) };
};

/** An address and a number in one cell make it both; otherwise only what all parts are. */
const together = (parts: readonly (readonly ValueKind[])[]): readonly ValueKind[] => {
  const reaches = parts.every((kinds) => kinds.includes('email') || kinds.includes('phone'));
  const all = [...new Set(parts.flat())];
  return all.filter((kind) => (reaches && (kind === 'email' || kind === 'phone')) || parts.every((kinds) => kinds.includes(kind)));
};

const isBirthLike = (days: readonly number[]): boolean => {
  if (days.length < FEWEST_BIRTHS) return false;
  const sorted = [...days].sort((a, b) => a - b);
  const first = sorted[0] ?? 0;
  const last = sorted.at(-1) ?? 0;
  return first >= ELDEST && last < YOUNGEST && last - first >= SPREAD;
};

/** Whether most values (by default four in five) are of a kind. */
export const isMostly = (guess: ValueProfile, kind: ValueKind, least = 0.8): boolean => guess.filled > 0 && shareOf(guess, kind) >= least;
