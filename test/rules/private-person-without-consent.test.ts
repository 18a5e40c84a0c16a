import { describe, expect, it } from 'vitest';
import { presets } from '../../rules/presets.js';
import rule from '../../rules/private-person-without-consent.js';
import { cases } from './cases.js';
import { table } from './table.js';

const PHONE = '01 99 00 12 34';
const WHO = 'particulier_ou_professionnel';

table(rule, {
  'each channel that is asked, at the cell that says it': {
    rows: [
      ['email', 'mobile', WHO],
      ['lea@acme.example', '06 39 98 12 34', 'Particulier'],
      ['paul@acme.example', '06 39 98 12 35', 'Professionnel'],
    ],
    channels: ['email', 'phone', 'sms'],
    says: [`row 2 ${WHO}: message`, `row 2 ${WHO}: phone`],
  },
  'calls take a consent since 11 August 2026': {
    rows: [
      ['telephone', WHO],
      [PHONE, 'B2C'],
    ],
    channels: ['phone'],
    asOf: '2026-08-10',
    says: ['known'],
  },
  'and elsewhere a register is asked': {
    rows: [
      ['telephone', 'email', WHO],
      [PHONE, 'lea@acme.example', 'B2C'],
    ],
    options: { calls: false },
    channels: ['email', 'phone'],
    says: ['message'],
  },
  'who consented, to that channel': {
    rows: [
      ['email', 'telephone', WHO, 'optin_email'],
      ['lea@acme.example', PHONE, 'Privatkunde', 'oui'],
    ],
    channels: ['email', 'phone'],
    says: ['phone'],
  },
  'a client may be written to, and called about a contract that runs': {
    rows: [
      ['email', 'telephone', WHO, 'statut', 'contrat_en_cours', 'source'],
      ['lea@acme.example', PHONE, 'Privato', 'client', '', ''],
      ['zoe@acme.example', PHONE, 'Privato', 'client', 'oui', 'boutique en ligne'],
    ],
    channels: ['email', 'phone'],
    says: [`row 2 ${WHO}: phone`, `row 2 ${WHO}: client`, `row 3 ${WHO}: sale`, `row 3 ${WHO}: contract`],
  },
  'in place of the company': {
    rows: [
      ['email', 'societe', 'siren'],
      ['lea@acme.example', 'N/A (particulier)', ''],
      ['zoe@acme.example', 'Particulier', '552100554'],
      ['paul@acme.example', 'Acme', ''],
    ],
    channels: ['email'],
    says: ['row 2 societe: message'],
  },
  'a word that nobody can read': {
    rows: [
      ['email', WHO],
      ['lea@acme.example', 'Hôtel particulier'],
      ['zoe@acme.example', 'B2B / B2C'],
      ['paul@acme.example', ''],
      ['ana@acme.example', 'Client'],
    ],
    channels: ['email'],
    says: [`row 2 ${WHO}: unread`, `row 3 ${WHO}: unread`],
  },
  'in a file of consumers, consumer-without-consent says it': {
    rows: [
      ['email', WHO],
      ['lea@acme.example', 'Particulier'],
      ['paul@acme.example', 'Professionnel'],
    ],
    audience: 'consumer',
    says: [],
  },
});

cases(rule, {
  'a column that only its values tell': {
    rows: [
      ['email', 'Type'],
      ['lea@acme.example', 'Particulier'],
      ['paul@acme.example', 'Professionnel'],
    ],
    says: ['2 message Type'],
  },
  'a column that turns out to hold one, after the sample': {
    rows: [
      ['email', 'Type'],
      ...Array.from({ length: 205 }, (_, at) => [`paul${at}@acme.example`, 'Restaurant']),
      ['lea@acme.example', 'Particulier'],
      ['zoe@acme.example', 'Hôtel particulier'],
    ],
    says: ['207 message Type'],
  },
});

describe('presets', () => {
  it.each(Object.entries(presets))('%s', (name, { rules }) => {
    const own = (rules as Readonly<Record<string, unknown>>)[rule.id];
    const isEuropean = ['be', 'es', 'uk'].includes(name);
    expect(own).toEqual(name === 'crm-archive' ? 'off' : isEuropean ? { calls: false } : undefined);
  });
});
