import { WHOLE_ANSWERS } from '../../answers/yes-no-data.js';
import { withoutCode } from '../../text/coded-answer.js';
import { foldHeader } from '../../text/fold-header.js';
import type { ValueKind } from './value-profile.js';
import type { ValueReaders } from './value-readers.js';

const YES_NO = new Set([
  ...'oui non yes no true false vrai faux 1 0 x o n y j s t f si ja nein on off ok wahr falsch verdadero falso vero tak sim nao nej nei ei kylla nee neen waar onwaar'.split(
    ' ',
  ),
  ...WHOLE_ANSWERS.tick,
  ...WHOLE_ANSWERS['no-tick'],
]);
/** The same in words: "nicht erlaubt", "autorisé". */
const ALLOWED_OR_NOT =
  /^(?:(?:nicht|not|non|no|niet|ne pas|do not|don t) )?(?:autoriser|allow|zulassen|erlauben|permitir|consentire|permettre|erlaubt|gestattet|gewunscht|erwunscht|allowed|permitted|autorisee?|autorizad[oa]|autorizzat[oa]|permitid[oa]|consentit[oa]|toegestaan|toestaan|toegelaten)$/;
const CIVILITIES = new Set(
  'm mr mme mlle mrs ms miss dr prof herr frau sr sra srta sig sigra dott dottssa pr me monsieur madame mademoiselle mx senor senora signor signora docteur maitre herrn fraulein sir dhr deheer mevr mw mevrouw meneer heer mej mejuffrouw m mme'.split(
    ' ',
  ),
);
const STRONG =
  /^(?:un|non |not |re)?(?:subscribed|abonne|inscrit)e?$|^(?:desinscrit|desabonne|abonne|inscrit)e?$|^(?:niet )?(?:ingeschreven|aangemeld|geabonneerd)$|^(?:uitgeschreven|afgemeld)$|^(?:opted (?:in|out)|opt (?:in|out)|cleaned|hard ?bounced?|bounced|dado de baja|suscrito|abgemeldet|angemeldet|abonniert|iscritto|disiscritto|unconfirmed|never subscribed|transactional|double opt in pending)$/;
const REFUSAL =
  /^(?:unsubscribed|desinscrite?|desabonnee?|blacklistee?|blacklisted|opted out|opt out|dado de baja|abgemeldet|disiscritto|uitgeschreven|afgemeld)$/;
const WEAK = new Set(
  'active inactive actif inactif pending confirmed confirme en attente cancelled canceled archived deleted activo inactivo aktiv inaktiv attivo inattivo actief inactief bevestigd blacklisted blackliste blacklistee'.split(
    ' ',
  ),
);
const SOCIAL = /(?:linkedin|facebook|twitter|instagram|xing|tiktok|youtube|x)\.com\b/i;
const URL = /^(?:https?:\/\/|www\.)\S+$|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|fr|org|net|eu|de|es|it|io|be|ch|co\.uk|example)(?:\/\S*)?$/i;
const NUMBER = /^[-+]?\d[\d\s.,]*\s?[%€$£]?$/;
const POSTCODE = /^(?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{4})?$|^\d{4}\s?[A-Z]{2}$|^[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}$|^\d{3}\s?\d{2}$/i;

/** Kinds that a cell is by its characters; several values in one cell are looked at one by one. */
export type ShapeKind = Exclude<ValueKind, WordKind | 'date' | 'old-date' | 'shared'>;
/** Kinds that a cell is as a word. */
export type WordKind = 'say' | 'civility' | 'subscription' | 'refusal' | 'country';

/** What the characters of a value of some kind are at least. */
interface KindBounds {
  readonly shortest: number;
  readonly fewestDigits: number;
  readonly mostDigits: number;
  /** Digits of a cell that holds several values of it at least; an address may stand beside a number. */
  readonly fewestOfTwo: number;
  readonly needsAddress: boolean;
}

const withDigits = (fewest: number, most = Number.POSITIVE_INFINITY, shortest = 1, ofTwo = 2 * fewest): KindBounds => ({
  shortest,
  fewestDigits: fewest,
  mostDigits: most,
  fewestOfTwo: ofTwo,
  needsAddress: false,
});
const UNBOUND = withDigits(0);
const BOUNDS: Readonly<Partial<Record<ValueKind, KindBounds>>> = {
  email: { ...UNBOUND, needsAddress: true },
  nir: withDigits(14, 15, 15),
  iban: withDigits(2, undefined, 15),
  siret: withDigits(14, 14),
  siren: withDigits(9, 9),
  card: withDigits(13, 19, 13),
  number: withDigits(1),
  postcode: withDigits(1),
  phone: withDigits(1, undefined, 1, 1),
  mobile: withDigits(1),
};

/** What a cell of a kind is made of at least: of most cells it can be told that they are of none before anybody reads them. */
export const boundsOf = (kind: ValueKind): KindBounds => BOUNDS[kind] ?? UNBOUND;

/** Whether one value, or one part of a cell, is of a kind. An address is nothing else, and what only looks like one is words. */
export const isOfShape = (kind: ShapeKind, text: string, readers: ValueReaders): boolean => {
  if (text.includes('@')) return kind === 'email' ? readers.readEmail(text).valid : kind === 'text' && !readers.readEmail(text).valid;
  if (kind === 'email' || kind === 'text') return false;
  if (kind === 'url') return URL.test(text);
  if (kind === 'social') return SOCIAL.test(text);
  return /\d/.test(text) && isNumber(kind, text, readers);
};

/** The referees are asked only when the shape is possible. */
const isNumber = (kind: ShapeKind, text: string, readers: ValueReaders): boolean => {
  switch (kind) {
    case 'nir':
      return readers.isNir(text);
    case 'iban':
      return readers.isIban(text);
    case 'siret':
      return readers.isSiret(text);
    case 'siren':
      return readers.readSiren(text) !== '' && !readers.isSiret(text);
    case 'card':
      return readers.isCard(text) && !readers.isSiret(text);
    case 'number':
      return NUMBER.test(text);
    case 'postcode':
      return POSTCODE.test(text);
    default: {
      if (readers.isIban(text)) return false;
      const { valid, type, damage } = readers.readPhone(text);
      return kind === 'mobile' ? valid && type === 'mobile' : valid || damage === 'repaired';
    }
  }
};

/** Longer than all words that tell something. */
const LONGEST_WORD = 60;

/** A value as a word is compared; '' for an address, a number or a sentence: no list of words holds it. */
export const wordOf = (text: string): string => {
  if (text.length > LONGEST_WORD) return '';
  const answer = withoutCode(text);
  return answer.length > 1 && /[\d@]/.test(answer) ? '' : foldHeader(answer);
};

/** @param word `wordOf` the text */
export const isOfWord = (kind: WordKind, text: string, word: string, readers: ValueReaders): boolean => {
  switch (kind) {
    case 'say':
      return YES_NO.has(word) || ALLOWED_OR_NOT.test(word) || text === '-' || text === '✓';
    case 'civility':
      return CIVILITIES.has(word.replace(/ /g, ''));
    case 'subscription':
      return STRONG.test(word);
    case 'refusal':
      return REFUSAL.test(word);
    default:
      return /^[^\d]{2,}$/.test(text) && readers.countryCode(text) !== '';
  }
};

/** "Active", "Blacklisted": a status of anything, and of a subscription where other cells tell one. */
export const isWeakStatus = (word: string): boolean => WEAK.has(word);
