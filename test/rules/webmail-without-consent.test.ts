import { expect, it } from 'vitest';
import rule from '../../rules/webmail-without-consent.js';
import { judge } from './harness.js';
import { table } from './table.js';

const GMAIL = 'martin.plomberie@gmail.com';

table(rule, {
  'a company address needs nothing': { rows: [['email'], ['claire@acme.example']], says: [] },
  'employees of an operator write from its company domain, which is no webmail': { rows: [['email'], ['contact@orange.com']], says: [] },
  'personal pages of a provider are no mailbox': { rows: [['email'], ['paul@x.free.fr']], says: [] },
  'webmail wins over a role word': { rows: [['email'], ['contact.plomberie.martin@gmail.com']], says: ['row 2 email: needsConsent'] },
  'an old French provider is webmail too': { rows: [['email'], ['mairie.exemple@wanadoo.fr']], says: ['needsConsent'] },
  'a broken address is another rule’s business': { rows: [['email'], ['martin@@gmail.com']], says: [] },
  'a client at a provider that serves companies too is told of as a client': {
    rows: [
      ['email', 'statut'],
      ['lea@ovh.fr', 'client'],
      ['lea@ovh.fr', ''],
    ],
    says: ['row 2 email: client', 'row 3 email: mixed'],
  },
  'consent with a date lifts it': {
    rows: [
      ['email', 'consentement', 'consentement_date', 'consentement_canaux'],
      [GMAIL, 'oui', '2026-01-15', 'email'],
    ],
    says: [],
  },
  'consent to calls is no consent to email': {
    rows: [
      ['email', 'consentement', 'consentement_date', 'consentement_canaux'],
      [GMAIL, 'oui', '2026-01-15', 'téléphone'],
    ],
    says: ['needsConsent'],
  },
  'a blank consent is no consent': {
    rows: [
      ['email', 'consentement'],
      [GMAIL, ''],
      [GMAIL, '?'],
      [GMAIL, 'non'],
    ],
    says: ['needsConsent', 'needsConsent', 'needsConsent'],
  },
  'published, with the page': {
    rows: [
      ['email', 'contact_public', 'url_contact_public'],
      [GMAIL, 'oui', 'https://plomberie-martin.example'],
    ],
    says: ['publicContact'],
  },
  'published, without a page, or on a page that is no address': {
    rows: [
      ['email', 'contact_public', 'url_contact_public'],
      [GMAIL, 'oui', ''],
      [GMAIL, 'oui', 'web'],
      [GMAIL, 'oui', 'https://'],
    ],
    says: ['needsConsent', 'needsConsent', 'needsConsent'],
  },
  'a page, but not said to be public': {
    rows: [
      ['email', 'contact_public', 'url_contact_public'],
      [GMAIL, '', 'https://a.example'],
      [GMAIL, 'non', 'https://a.example'],
    ],
    says: ['needsConsent', 'needsConsent'],
  },
  'a client is only warned about': {
    rows: [
      ['email', 'statut'],
      [GMAIL, 'Client'],
    ],
    says: ['client'],
  },
  'a client by a sale of ours is only told of, one from a bought file is not': {
    rows: [
      ['email', 'statut', 'source'],
      [GMAIL, 'client', 'Commande sur notre site'],
      [GMAIL, 'client', 'Fichier acheté à Data Exemple'],
      [GMAIL, 'prospect', 'Commande sur notre site'],
    ],
    says: ['sale', 'needsConsent', 'needsConsent'],
  },
  'a former client is a client no more': {
    rows: [
      ['email', 'statut', 'fin_relation'],
      [GMAIL, 'client', '2026-01-31'],
      [GMAIL, 'ex-client', ''],
    ],
    says: ['needsConsent', 'needsConsent'],
  },
  'a school at an old provider': {
    rows: [
      ['email', 'siren', 'categorie_juridique'],
      ['ecole.exemple@laposte.net', '732829320', '7210'],
    ],
    says: ['legalPerson'],
  },
  'a company by its SIRET and its form': {
    rows: [
      ['email', 'siret', 'forme_juridique'],
      ['acme@wanadoo.fr', '73282932000074', 'SARL'],
    ],
    says: ['legalPerson'],
  },
  'a sole trader has a SIREN too': {
    rows: [
      ['email', 'siren', 'forme_juridique'],
      [GMAIL, '732829320', 'EI'],
      [GMAIL, '732829320', ''],
      [GMAIL, '732829320', 'autre'],
    ],
    says: ['needsConsent', 'needsConsent', 'needsConsent'],
  },
  'a form without a right SIREN proves nothing': {
    rows: [
      ['email', 'siren', 'forme_juridique'],
      [GMAIL, '732829321', 'SARL'],
    ],
    says: ['needsConsent'],
  },
  'only the webmail cells of a row are named, and the next row starts afresh': {
    rows: [
      ['email', 'email'],
      ['claire@acme.example', GMAIL],
      ['paul@acme.example', ''],
    ],
    says: ['row 2 email: needsConsent'],
  },
  'two addresses in one cell': { rows: [['email'], [`${GMAIL} ; leo.durand@orange.fr`]], says: ['needsConsent', 'needsConsent'] },
  'an address in the phone column': {
    rows: [
      ['email', 'telephone'],
      ['', GMAIL],
    ],
    says: ['row 2 telephone: needsConsent'],
  },
  'a domain that is not certain counts, unless configuration says otherwise': {
    rows: [['email'], ['paul@club.fr'], ['paul@orange.fr']],
    says: ['row 2 email: needsConsent', 'row 3 email: needsConsent'],
  },
  'a domain that is not certain is left out on demand': {
    rows: [['email'], ['paul@club.fr'], ['paul@orange.fr']],
    options: { unsure: false },
    says: ['row 3 email: needsConsent'],
  },
  'consumers are judged by their own rule': { rows: [['email'], [GMAIL]], audience: 'consumer', says: [] },
  'no email is going to be sent': { rows: [['email'], [GMAIL]], channels: ['phone'], says: [] },
});

it('bars email alone, for want of consent', () => {
  expect(judge(rule, { rows: [['email'], [GMAIL]] })).toEqual([
    { message: 'needsConsent', at: 'row 2 email', severity: 'error', status: 'needs-consent', channels: ['email'], facts: {} },
  ]);
});
