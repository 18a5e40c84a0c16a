import type { Text } from '../../model/base/text.js';
import { FIELDS, type FieldName } from '../../model/contact/field.js';
import { shareOf, type ValueKind, type ValueProfile } from './values/value-profile.js';

/** Values in the plural, as a reader calls them. */
const KINDS: Readonly<Record<ValueKind, Text>> = {
  email: { en: 'email addresses', fr: 'adresses email' },
  phone: { en: 'phone numbers', fr: 'numéros de téléphone' },
  mobile: { en: 'mobile numbers', fr: 'numéros de mobile' },
  siren: { en: 'SIREN numbers', fr: 'numéros SIREN' },
  siret: { en: 'SIRET numbers', fr: 'numéros SIRET' },
  nir: { en: 'social security numbers', fr: 'numéros de sécurité sociale' },
  iban: { en: 'IBANs', fr: 'IBAN' },
  card: { en: 'payment card numbers', fr: 'numéros de carte bancaire' },
  date: { en: 'dates', fr: 'dates' },
  'old-date': { en: 'dates before 1995', fr: 'dates antérieures à 1995' },
  url: { en: 'web addresses', fr: 'adresses web' },
  social: { en: 'links to profiles', fr: 'liens vers des profils' },
  say: { en: 'yes or no', fr: 'oui ou non' },
  number: { en: 'numbers', fr: 'nombres' },
  postcode: { en: 'postcodes', fr: 'codes postaux' },
  country: { en: 'countries', fr: 'pays' },
  civility: { en: 'civilities', fr: 'civilités' },
  subscription: { en: 'subscription statuses', fr: 'statuts d’abonnement' },
  refusal: { en: 'refusals', fr: 'refus' },
  text: { en: 'words', fr: 'mots' },
  shared: { en: 'words that many rows share', fr: 'mots que plusieurs lignes partagent' },
};
/** A paragraph that stands as a header is quoted by its beginning. */
const LONGEST = 60;
const quote = (header: string): string => (header.trim().length > LONGEST ? `${header.trim().slice(0, LONGEST)}…` : header.trim());
const en = (header: string): string => (header.trim() === '' ? 'the column has no header' : `header “${quote(header)}”`);
const fr = (header: string): string => (header.trim() === '' ? 'la colonne n’a pas d’en-tête' : `l’en-tête « ${quote(header)} »`);
const of = (guess: ValueProfile, kind: ValueKind): Text => ({
  en: `${KINDS[kind].en}: ${guess.count(kind)} of ${guess.filled}`,
  fr: `${KINDS[kind].fr} : ${guess.count(kind)} sur ${guess.filled}`,
});
const label = (field: FieldName): Text => FIELDS[field].label;

/** A reason that is put into words when somebody reads it: of most files nobody does. */
const told = (en: () => string, fr: () => string): Text => ({
  get en() {
    return en();
  },
  get fr() {
    return fr();
  },
});
export const pinnedReason = (field: FieldName | undefined): Text =>
  field
    ? { en: `configuration says ${label(field).en}`, fr: `la configuration dit : ${label(field).fr}` }
    : { en: 'configuration says not to judge this column', fr: 'la configuration dit de ne pas juger cette colonne' };

const valuesSay = (header: string, who: Text): Text =>
  told(
    () => `${en(header)}, and the values say who is ${who.en}`,
    () => `${fr(header)}, et les valeurs disent qui est ${who.fr}`,
  );
export const audienceReason = (header: string): Text => valuesSay(header, { en: 'a private person', fr: 'un particulier' });
export const relationReason = (header: string): Text => valuesSay(header, { en: 'a client', fr: 'client' });

export const headerReason = (header: string, field: FieldName): Text =>
  told(
    () => `${en(header)} means ${label(field).en}`,
    () => `${fr(header)} désigne le champ « ${label(field).fr} »`,
  );

/** The same of the kind that most values are of. */
const ofMost = (guess: ValueProfile, kinds: readonly ValueKind[]): Text =>
  of(guess, kinds.toSorted((a, b) => shareOf(guess, b) - shareOf(guess, a))[0] as ValueKind);

export const confirmedReason = (header: string, field: FieldName, guess: ValueProfile, kinds: readonly ValueKind[]): Text =>
  told(
    () => `${headerReason(header, field).en}, and the values agree (${ofMost(guess, kinds).en})`,
    () => `${headerReason(header, field).fr}, et les valeurs le confirment (${ofMost(guess, kinds).fr})`,
  );

export const contradictedReason = (header: string, field: FieldName, guess: ValueProfile, kinds: readonly ValueKind[]): Text =>
  told(
    () => `${headerReason(header, field).en}, but the values disagree (${ofMost(guess, kinds).en})`,
    () => `${headerReason(header, field).fr}, mais les valeurs le démentent (${ofMost(guess, kinds).fr})`,
  );

export const valuesReason = (guess: ValueProfile, kind: ValueKind): Text =>
  told(
    () => `the values say so (${of(guess, kind).en})`,
    () => `les valeurs le disent (${of(guess, kind).fr})`,
  );

export const birthReason = (guess: ValueProfile): Text =>
  told(
    () => `dates spread over generations and none of them recent, as births are (${of(guess, 'date').en})`,
    () => `les dates s’étalent sur des générations, sans aucune récente, comme des naissances (${of(guess, 'date').fr})`,
  );

export const valuesOverReason = (header: string, guess: ValueProfile, kind: ValueKind): Text =>
  told(
    () => `${en(header)} is unclear or says something else; the values decide (${of(guess, kind).en})`,
    () => `${fr(header)} laisse le doute ou dit autre chose ; les valeurs tranchent (${of(guess, kind).fr})`,
  );

export const refusedReachReason = (header: string, guess: ValueProfile, kind: ValueKind): Text =>
  told(
    () => `${en(header)} speaks of refusals, and no other column reaches anybody: those who stand in it refuse (${of(guess, kind).en})`,
    () => `${fr(header)} parle de refus, et aucune autre colonne ne joint personne : ceux qui y figurent refusent (${of(guess, kind).fr})`,
  );

export const besideReason = (header: string, beside: FieldName): Text =>
  told(
    () => `${en(header)} has several meanings; another column is ${label(beside).en}`,
    () => `${fr(header)} a plusieurs sens ; une autre colonne est : ${label(beside).fr}`,
  );

export const defaultReason = (header: string, field: FieldName): Text =>
  told(
    () => `${en(header)} has several meanings; the likeliest is ${label(field).en}`,
    () => `${fr(header)} a plusieurs sens ; le plus probable est ${label(field).fr}`,
  );

export const openReason = (header: string): Text =>
  told(
    () => `${en(header)} has several meanings, and nothing shows which one applies`,
    () => `${fr(header)} a plusieurs sens, et rien ne permet de choisir`,
  );

export const notFieldReason = (header: string): Text =>
  told(
    () => `${en(header)} is known, but no rule uses it`,
    () => `${fr(header)} est connu, mais aucune règle ne s’en sert`,
  );

export const somebodyElseReason = (header: string): Text =>
  told(
    () => `${en(header)} is for reaching somebody other than the contact`,
    () => `${fr(header)} sert à joindre quelqu’un d’autre que le contact`,
  );

export const suspectReason = (header: string, turned = false): Text =>
  told(
    () =>
      `${en(header)} ${turned ? 'says whether somebody refuses, or is on a list of refusals' : 'seems to hold a refusal or a consent, but what a yes means is not clear'}`,
    () =>
      `${fr(header)} ${turned ? 'dit si la personne refuse, ou figure sur une liste de refus' : 'semble parler d’un refus ou d’un accord, mais ce qu’y veut dire un oui n’est pas clair'}`,
  );

export const unknownReason = (header: string): Text =>
  told(
    () => `${en(header)}${header.trim() === '' ? '' : ' is not known'}, and its values do not help`,
    () => `${fr(header)}${header.trim() === '' ? '' : ' n’est pas connu'}, et ses valeurs n’aident pas`,
  );
