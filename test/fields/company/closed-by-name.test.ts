import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isClosedByName, mayBeClosedByName } from '../../../src/fields/company/closed-company.js';
import { CLOSED_STATES, CLOSED_THERE } from '../../../src/fields/company/closed-words-data.js';
import { notesDeath } from '../../../src/fields/person/death-notes.js';

const getsThrough = (name: string): boolean => {
  const bytes = new TextEncoder().encode(name);
  return mayBeClosedByName(bytes, 0, bytes.length);
};

describe('the name of a company says that it is no more', () => {
  it.each([
    'Transports Roy SARL (radiée)',
    'Transports Roy SARL (radiée le 3 mai)',
    'Acme - radiée RCS',
    'Lamo (en liquidation)',
    'Dupont SAS (fermée)',
    'Rossi Srl in liquidazione',
    'Rossi Srl (cessata)',
    'Muster GmbH i.L.',
    'Muster GmbH i. L.',
    'Roy Ltd in administration',
    'Roy SARL en liquidation',
    'Pérez SL en concurso',
    'Roy BV in vereffening',
    'Muster GmbH (erloschen)',
    'Bakker BV (failliet)',
    'Acme Ltd - dissolved',
    'Lopez SL (disuelta)',
  ])('%s', (name) => expect([isClosedByName(name), getsThrough(name)]).toEqual([true, true]));
  it('is written with a stem that the sieve looks for', () => {
    const state = fc.stringMatching(new RegExp(`^(?:${CLOSED_STATES}|${CLOSED_THERE})$`));
    fc.assert(
      fc.property(state, (said) => !isClosedByName(`Roy (${said})`) || getsThrough(`Roy (${said})`)),
      { numRuns: 2000 },
    );
  });
  it.each([
    'Liquidation Center SARL',
    'SAS Liquidation Judiciaire Conseil',
    'Boulangerie Roy (fermée le lundi)',
    'Cessation Conseil (Paris)',
    'Dissolution & Co',
    'Cabinet Insolvenz - Berlin',
    'Café Roy (ouvert le dimanche)',
    'Hôtel Roy - Fermeture éclair',
    'Acme (Lyon)',
    'Acme',
    '',
  ])('%j does not', (name) => expect(isClosedByName(name)).toBe(false));
});

describe('a death in the family of whoever is to be called later', () => {
  it.each([
    'Todesfall in der Familie, später melden',
    'décès dans la famille, rappeler plus tard',
    'death in the family, call back later',
    'overlijden in de familie, later bellen',
    'lutto in famiglia, richiamare',
    'fallecimiento en la familia, llamar más tarde',
  ])('%s is none of theirs', (text) => expect(notesDeath(text)).toBe(false));
  it.each([
    'Todesfall in der Familie',
    'décès dans la famille : le client, rappeler sa femme',
    'décès du client, rappeler la famille',
    'décès, la famille prévient, rappeler plus tard',
  ])('%s may be', (text) => expect(notesDeath(text)).toBe(true));
});
