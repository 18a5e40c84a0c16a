import { type FieldName, kindOf } from '../../model/contact/field.js';
import { isMostly } from './values/profile-values.js';
import { shareOf, type ValueKind, type ValueProfile } from './values/value-profile.js';

/** A field that the values of a column point to, and the kind of value that does. */
export interface FieldEvidence {
  readonly field: FieldName;
  readonly kind: ValueKind;
}

/** Values enough to speak against a header that is clear. */
export const ENOUGH_VALUES = 5;

/** Numbers that nobody may keep in a contact file, whatever the header calls them: all of these have check digits. */
export const sensitiveFieldIn = (guess: ValueProfile): FieldEvidence | undefined => {
  if (isMostly(guess, 'nir', 0.6)) return { field: 'nir', kind: 'nir' };
  if (isMostly(guess, 'iban', 0.6)) return { field: 'iban', kind: 'iban' };
  // One number in ten passes the check of a card: one or two prove nothing, nor does a column that is something else too.
  const card = isMostly(guess, 'card') && guess.count('card') >= 3 && shareOf(guess, 'phone') < shareOf(guess, 'card');
  return card ? { field: 'card', kind: 'card' } : undefined;
};

/** Where a contact is reached, and who the company is. SIREN comes before phone: nine digits that pass its check are no number to call. */
export const contactFieldIn = (guess: ValueProfile): FieldEvidence | undefined => {
  if (isMostly(guess, 'siret')) return { field: 'siret', kind: 'siret' };
  if (isMostly(guess, 'siren')) return { field: 'siren', kind: 'siren' };
  const email = shareOf(guess, 'email');
  const phone = shareOf(guess, 'phone');
  // A column of coordinates holds addresses in some rows and numbers in others.
  if (email >= 0.5 || (email > 0 && email >= phone && email + phone >= 0.8)) return { field: 'email', kind: 'email' };
  // Some countries know numbers of any length: there the digits of a day are one.
  if ((phone < 0.7 && !(email > 0 && email + phone >= 0.8)) || shareOf(guess, 'date') >= phone) return undefined;
  return isMostly(guess, 'mobile', 0.9) ? { field: 'mobile', kind: 'mobile' } : { field: 'phone', kind: 'phone' };
};

/** What the values say where the header says nothing at all. */
export const placeFieldIn = (guess: ValueProfile): FieldEvidence | undefined => {
  if (!guess.hasAtLeast(ENOUGH_VALUES)) return undefined;
  if (isMostly(guess, 'country', 0.9)) return { field: 'country', kind: 'country' };
  return isMostly(guess, 'postcode', 0.95) ? { field: 'postcode', kind: 'postcode' } : undefined;
};

type Turn = readonly [ValueKind, FieldName];
const SWAPS: Readonly<Partial<Record<FieldName, readonly Turn[]>>> = {
  email: [['phone', 'phone']],
  phone: [
    ['siret', 'siret'],
    ['siren', 'siren'],
    ['email', 'email'],
  ],
  mobile: [
    ['siret', 'siret'],
    ['siren', 'siren'],
    ['email', 'email'],
  ],
  siren: [
    ['siret', 'siret'],
    ['email', 'email'],
  ],
  siret: [
    ['siren', 'siren'],
    ['email', 'email'],
  ],
  firstName: [['email', 'email']],
  lastName: [['email', 'email']],
  fullName: [['email', 'email']],
  company: [
    ['email', 'email'],
    ['siret', 'siret'],
    ['siren', 'siren'],
  ],
  recordId: [
    ['email', 'email'],
    ['siret', 'siret'],
    ['siren', 'siren'],
  ],
};

/** Leaves to be reached by anything but emails. */
export const OF_A_NUMBER: ReadonlySet<FieldName> = new Set<FieldName>(['optInPhone', 'optInSms', 'optInPost']);

/** Same subject, other form: a column `Désinscrit` may hold yes and no, or days, or words. */
const formsOf = (field: FieldName, asksConsent: boolean): readonly Turn[] => {
  if (field === 'publicContact' || field === 'contractActive') return [];
  // A subscription is one to emails: the status of a number is no such thing.
  if (OF_A_NUMBER.has(field)) return [];
  if (kindOf(field) === 'allow')
    return [
      ['date', 'consentAt'],
      // Who is subscribed where a consent is asked has given it.
      ...(asksConsent ? [] : [['subscription', 'subscription'] as const]),
    ];
  if (kindOf(field) === 'refuse' && field !== 'doNotShare')
    return [
      ['date', 'opposedAt'],
      ['subscription', 'subscription'],
    ];
  if (field === 'opposedAt' || field === 'consentWithdrawnAt') return [['say', 'optOut']];
  return [];
};

/**
 * The field that the values make of a header's field; undefined when they leave it.
 * @param plain a header that is a promise, which only many values overrule
 * @param asksConsent whether it asks for a consent by that name, or for its confirmation
 */
export const overrulingField = (field: FieldName, guess: ValueProfile, plain: boolean, asksConsent: boolean): FieldEvidence | undefined => {
  const least = plain ? 0.9 : 0.8;
  for (const [kind, to] of formsOf(field, asksConsent)) {
    if (guess.hasAtLeast(plain ? ENOUGH_VALUES : 1) && isMostly(guess, kind, least)) return { field: to, kind };
  }
  if (!guess.hasAtLeast(ENOUGH_VALUES)) return undefined;
  if (field === 'status' && guess.count('refusal') > 0 && isMostly(guess, 'subscription'))
    return { field: 'subscription', kind: 'subscription' };
  for (const [kind, to] of SWAPS[field] ?? []) if (isMostly(guess, kind, 0.9)) return { field: to, kind };
  return undefined;
};

const CHECKS: Readonly<Partial<Record<FieldName, readonly ValueKind[]>>> = {
  siren: ['siren', 'siret'],
  siret: ['siret'],
  nir: ['nir'],
  iban: ['iban'],
  card: ['card'],
  country: ['country'],
  postcode: ['postcode'],
  communeCode: ['postcode'],
  website: ['url', 'email'],
  birthDate: ['date', 'number'],
  subscription: ['subscription', 'say'],
  civility: ['civility'],
  headcount: ['number'],
};

/** The kinds of value that confirm a field; none when no value can. */
export const confirmingKinds = (field: FieldName): readonly ValueKind[] => {
  const own = CHECKS[field];
  if (own) return own;
  const kind = kindOf(field);
  if (kind === 'email' || kind === 'phone' || kind === 'date') return [kind];
  return kind === 'allow' || kind === 'refuse' ? ['say', 'subscription'] : [];
};

/** What shops number: "#1001", "FR-2045". No person is called so. */
const OF_AN_ORDER = /^(?:#\s?[A-Z]{0,5}[-_ ]?|[A-Z]{1,5}[-_])\d{2,}[A-Z]{0,3}$/i;
/** Whether what stands under "Name" is what orders are called. */
export const areOrders = (values: readonly string[]): boolean => {
  const filled = values.map((text) => text.trim()).filter((text) => text !== '');
  return filled.length > 0 && filled.every((text) => OF_AN_ORDER.test(text));
};
