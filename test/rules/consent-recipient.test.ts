import { expect, it } from 'vitest';
import rule from '../../rules/consent-evidence.js';
import scope from '../../rules/consent-scope.js';
import { csv } from '../../src/author.js';
import { makeRecipientReader } from '../../src/fields/consent/recipient/recipient.js';
import { cases } from './cases.js';

const PROVEN = 'lea@gmail.com;2026-05-04;form 1';
const rows = csv(
  'email;consentement_date;consentement_preuve;consentement_pour',
  `${PROVEN};Renov Habitat`,
  `${PROVEN};LeadsFrance et ses partenaires`,
  `${PROVEN};Énergie Verte SAS`,
  `${PROVEN};`,
  `${PROVEN};RENOV’HABITAT SARL`,
  `${PROVEN};offres commerciales par email`,
);

cases(rule, {
  'our name is that of the sender': { rows, options: { sender: 'Renov Habitat SAS' }, says: ['3 advertiser', '4 advertiser'] },
  'without a name nothing is compared, and that is said': { rows, says: ['file unnamed'] },
  'names that are given go before': {
    rows,
    options: { sender: 'Renov Habitat', advertiser: ['LeadsFrance'] },
    says: ['2 advertiser', '4 advertiser', '5 advertiser', '6 advertiser', '7 advertiser'],
  },
  'nothing is said of a file without that column': { rows: csv('email;consentement_date;consentement_preuve', PROVEN), says: [] },
});

it.each([
  ['Renov Habitat', undefined],
  ['Renov-Habitat (groupe Acme)', undefined],
  ['RenovHabitat', undefined],
  ['Renov Habitat et ses partenaires', undefined],
  ['LeadsFrance, Renov Habitat', undefined],
  ['la société Renov Habitat uniquement', undefined],
  ['offres de Renov Habitat par téléphone', undefined],
  ['Renov Energie', 'others'],
  ['nos partenaires', 'others'],
  ['', undefined],
  ['oui', undefined],
  ['téléphone', undefined],
  ['newsletter', undefined],
  ['prospection commerciale', undefined],
  // Left out by name, or meant only as somebody's partner.
  ['tous sauf Renov Habitat', 'others'],
  ['pas Renov Habitat', 'others'],
  ['not for Renov Habitat', 'others'],
  ['alle außer Renov Habitat', 'others'],
  ['todos excepto Renov Habitat', 'others'],
  ['tutti tranne Renov Habitat', 'others'],
  ['iedereen behalve Renov Habitat', 'others'],
  ['Partenaires de Renov Habitat', 'others'],
  ['Partners of the Renov Habitat group', 'others'],
  // A sister company, a consent that ended, somebody that is not told.
  ['Renov Habitat Austria', 'unclear'],
  ['Renov Habitat Immobilier (autre société)', 'unclear'],
  ['Renov Habitat (révoqué)', 'unclear'],
  ['N/A', 'unclear'],
  ['inconnu', 'unclear'],
])('%s is somebody else: %s', (text, said) => expect(makeRecipientReader([], 'Renov Habitat SAS')(text)).toBe(said));

it('names that are given are left out too', () => {
  const read = makeRecipientReader(['Renov Habitat']);
  expect(['tous sauf Renov Habitat', 'Renov Habitat Austria', 'Renov Habitat'].map(read)).toEqual(['others', undefined, undefined]);
});

const WORDED = 'telephone;optin_telephone;optin_date;preuve_optin;texte_consentement';
const worded = (text: string, sender = 'Courtia Groupe') => ({
  rows: csv(WORDED, `01 99 00 12 34;oui;2026-05-04;form 1;${text}`),
  preset: 'fr-b2c',
  channels: ['phone' as const],
  options: { sender },
});
const named = Object.fromEntries(
  (
    [
      ["J'accepte d'être rappelé par AssurPlus SAS", ['2 advertiser']],
      ["J'accepte d'être rappelé par AssurPlus", ['2 recipient']],
      ["J'accepte d'être rappelé par tous sauf Courtia Groupe", ['2 advertiser']],
      ['I agree to be called by Assur Plus Ltd', ['2 advertiser']],
      ['Ich willige ein, von der Assur Plus GmbH angerufen zu werden', ['2 advertiser']],
      ["J'accepte d'être rappelé par Courtia Groupe", []],
      ["J'accepte d'être rappelé par Courtia et de pouvoir retirer mon accord", []],
      ["J'accepte d'être rappelé par un conseiller", []],
      ["J'ACCEPTE D'ETRE RAPPELE PAR TELEPHONE", []],
      ["J'accepte d'être contacté par Téléphone", []],
      ['Ich willige in Anrufe zu Angeboten ein', []],
      ['texte v3 du 2026-05-04', []],
      ['AssurPlus SAS v3', []],
    ] as const
  ).map(([text, says]) => [text, { ...worded(text), says: [...says] }]),
);
cases(rule, { ...named, 'no name to compare with': { ...worded("J'accepte d'être rappelé par AssurPlus SAS", ''), says: [] } });

/** In countries that ask for a consent from companies too. */
const abroad = (country: string, to: string) => ({
  rows: csv(
    'email;pays;consentement;consentement_date;consentement_preuve;consentement_pour',
    `claire@acme.example;${country};oui;2026-05-04;form 1;${to}`,
  ),
  options: { sender: 'Renov Habitat SAS' },
});
cases(rule, {
  'a consent to a fair frees no mail to Germany': { ...abroad('DE', 'Messe Stuttgart'), says: ['2 advertiser'] },
  'nor to Italy': { ...abroad('Italie', 'nur Acme Italia Srl'), says: ['2 advertiser'] },
  'nor does one to a sister': { ...abroad('PL', 'Renov Habitat Austria GmbH'), says: ['2 recipient'] },
  'a consent to us does': { ...abroad('DE', 'Renov Habitat'), says: [] },
  'in France no consent is needed': { ...abroad('FR', 'Messe Stuttgart'), says: [] },
});

const scoped = (text: string) => ({ ...worded(text), options: { sender: 'Courtia Groupe' } });
cases(scope, {
  'the wording speaks of partners': { ...scoped("J'accepte de recevoir par téléphone les offres des partenaires"), says: ['2 partners'] },
  'the wording speaks of partners who call': { ...scoped("J'accepte d'être contacté par nos partenaires"), says: ['2 partners'] },
  'perhaps of partners': { ...scoped("J'accepte d'être rappelé et de recevoir les offres des partenaires"), says: ['2 wording'] },
  'of us and of partners': { ...scoped("J'accepte que Courtia Groupe et ses partenaires me contactent"), says: [] },
  'of other means': { ...scoped("J'accepte de recevoir des offres par email"), says: ['2 wording'] },
  'of other means, in English': { ...scoped('I agree to receive offers by email'), says: ['2 wording'] },
  'of these means': { ...scoped("J'accepte de recevoir des offres par email ou téléphone"), says: [] },
  'of a call, and of mails': { ...scoped("J'accepte d'être rappelé et de recevoir des offres par email"), says: [] },
  'of no means': { ...scoped("J'accepte de recevoir des offres"), says: [] },
  'by a version': { ...scoped('email v2'), says: [] },
});
