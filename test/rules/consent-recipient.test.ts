import { expect, it } from 'vitest';
import rule from '../../rules/consent-evidence.js';
import { csv } from '../../src/author.js';
import { makeRecipientTest } from '../../src/fields/consent/unnamed-recipient.js';
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
  ['Renov Habitat', false],
  ['Renov-Habitat (groupe Acme)', false],
  ['RenovHabitat', false],
  ['Renov Habitat et ses partenaires', false],
  ['Renov Energie', true],
  ['nos partenaires', true],
  ['', false],
  ['oui', false],
  ['téléphone', false],
  ['newsletter', false],
  ['prospection commerciale', false],
])('%s is somebody else: %s', (text, isElse) => expect(makeRecipientTest([], 'Renov Habitat SAS')(text)).toBe(isElse));
