import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { readCells, readRow } from '../column-reading.js';

const readers = makeValueReaders('FR');
/** The fields of a column beside others, `suspect` with the channels in doubt, or nothing. */
const taken = (header: string, cells: readonly string[], beside: readonly (readonly [string, string])[] = []): string => {
  const columns = resolveColumns(
    ['E-mail', header, ...beside.map(([name]) => name)],
    cells.map((cell, at) => [`nom${at}@acme.example`, cell, ...beside.map(([, text]) => text)]),
    {},
    readers,
  );
  const { field, also = [], suspect } = columns[1] ?? {};
  return field ? [field, ...also].join(' ') : suspect ? `suspect ${suspect.join(' ')}` : 'nothing';
};
const DATE = ['Date consentement', '15/01/2026'] as const;

describe('an agreement beside its day', () => {
  it.each([
    ['Accord', ['Oui', 'Non', 'NSP', 'Oui']],
    ['Accord com', ['Oui', 'Non', 'NSP', 'Oui']],
    ['Droit com', ['Oui', 'Non']],
    ['Choix du client', ['Oui', 'Non']],
    ['Décision client', ['Oui', 'Non']],
    ['Réponse', ['Oui', 'Non']],
    ['Diffusion', ['Oui', 'Non']],
    ['Agreed', ['Yes', 'No']],
  ])('%s is a consent', (header, cells) => expect(taken(header, cells, [DATE])).toBe('consent'));

  it('whoever does not agree without a day may refuse: to nobody knows what', () =>
    expect(taken('Accord', ['Oui', 'Non'])).toBe('suspect email phone sms post'));

  it.each([
    ['Réponse', ['Oui', 'Non']],
    ['Décision client', ['Oui', 'Non']],
    ['Diffusion', ['interne', 'publique']],
    ['Agreement', ['AG-1', 'AG-2']],
  ])('%s without a day of consent is nothing', (header, cells) => expect(taken(header, cells)).toBe('nothing'));

  it.each([
    ['Réponse', ['devis envoyé', 'en attente']],
    ['Client fidèle', ['Oui', 'Non']],
    ['Carte de fidélité', ['Oui', 'Non']],
    ['Parking', ['Oui', 'Non']],
  ])('%s is nothing beside it either', (header, cells) => expect(taken(header, cells, [DATE])).toBe('nothing'));
});

describe('a header that asks of two channels', () => {
  it.each([
    ["J'accepte d'être contacté par téléphone ou SMS", 'optInPhone optInSms'],
    ["J'accepte de recevoir les offres par e-mail et SMS", 'optInEmail optInSms'],
    ["j'accepte_d'être_recontacté_par_téléphone_ou_sms", 'optInPhone optInSms'],
    ['Opt-in email/SMS', 'optInEmail optInSms'],
    ['I agree to be contacted by email or phone', 'optInEmail optInPhone'],
    ['Opt-in tel et sms', 'optInPhone optInSms'],
    // One of them may be another channel, or names them all without naming any.
    ['Opt-in email et WhatsApp', 'optIn'],
    ['Opt-in tous canaux', 'optIn'],
    ['Opt-in', 'optIn'],
    ['Opt-in SMS', 'optInSms'],
  ])('%s: %s', (header, fields) => expect(taken(header, ['oui', 'non', 'oui'])).toBe(fields));

  it('a no to it is held against both, and against no other', () => {
    const [yes, no] = readCells("J'accepte d'être contacté par téléphone ou SMS", ['oui', 'non', 'oui']);
    expect([yes, no]).toEqual(['nothing', 'to look at']);
  });
});

describe('an “accord” that names advertising, and how it comes', () => {
  const TEL = ['Opt-in tel', 'oui'] as const;
  it.each([
    ['Accord offres email', 'optInEmail'],
    ['Accord offres SMS', 'optInSms'],
    ['Accord offres par courrier', 'optInPost'],
    ['Accord SMS promos', 'optInSms'],
    ['Accord newsletter', 'optInEmail'],
    ['Accord pour les offres commerciales par email', 'optInEmail'],
    ['Accord prospection téléphonique', 'optInPhone'],
    ['Accord offres', 'optIn'],
  ])('%s is a consent beside another', (header, field) => expect(taken(header, ['oui', 'non', 'oui'], [TEL])).toBe(field));

  it.each([
    ['Accord offre', 'nothing'],
    ['Accord offre de prix', 'nothing'],
    ['Accord appel d’offres', 'nothing'],
    ['Accord offre email', 'suspect email phone sms post'],
    ['Accord devis email', 'suspect email phone sms post'],
    ['Accord offres partenaires email', 'suspect email phone sms post'],
    ['Accord offres constructeur', 'suspect email phone sms post'],
    ['Accord offres d’emploi email', 'suspect email phone sms post'],
  ])('%s is none', (header, field) => expect(taken(header, ['oui', 'non', 'oui'], [TEL])).toBe(field));
});

describe('a second confirmation', () => {
  it.each([
    ['DOI status', 'confirmed', 'awaiting confirmation'],
    ['DOI status', 'confirmed', 'not confirmed'],
    ['DOI status', 'confirmed', 'expired'],
    ['DOI', 'confirmed', 'pending'],
    ['DOI confirmed', 'Yes', 'No'],
    ['Double opt-in status', 'confirmed', 'not confirmed'],
    ['Double opt-in status', 'confirmed', 'en attente de confirmation'],
    ['Subscription confirmed', 'Yes', 'No'],
    ['Newsletter confirmed', 'Yes', 'pending'],
  ])('%s, mostly %s: %s is to look at', (header, usual, cell) => {
    expect(readCells(header, [usual, cell, usual, usual])).toEqual(['nothing', 'to look at', 'nothing', 'nothing']);
  });

  it.each([
    ['Email confirmed', 'Yes', 'No'],
    ['Confirmation status', 'confirmed', 'pending'],
    ['Confirmed', 'Yes', 'No'],
  ])('%s: %s and %s is one beside a consent only', (header, usual, cell) => {
    expect(readRow([header, 'Consent email'], [usual, 'Yes'], [cell, 'Yes'])).toBe('to look at');
    expect(readRow([header, 'Consent email'], [usual, 'Yes'], [usual, 'Yes'])).toBe('nothing');
    expect(readRow([header, 'Name'], [usual, 'Poe'], [cell, 'Poe'])).toBe('nothing');
  });

  it.each([
    ['DOI', '10.1234/abc.5', '10.1234/abc.6'],
    ['Order confirmed', 'Yes', 'No'],
    ['Booking confirmation', 'B-123', 'B-124'],
  ])('%s is none', (header, one, other) => expect(readCells(header, [one, other, one])).toEqual(['nothing', 'nothing', 'nothing']));
});

describe('a refusal in place of the day on which somebody was told', () => {
  const [opted, refused, day, blank] = readCells('GDPR Notified', [
    'Opted out via GDPR notice',
    'refused',
    '2026-11-05',
    '',
    '2026-11-06',
    '2026-11-07',
  ]);
  it('is one', () => expect(opted).toBe('email phone sms post'));
  it('or is to look at', () => expect(refused).toBe('to look at'));
  it('and a day is none', () => expect([day, blank]).toEqual(['nothing', 'nothing']));
});
