import { expect, it } from 'vitest';
import rule from '../../rules/banned-sector.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';
import { judge } from './harness.js';

const HEAD = 'email;telephone';
const ROW = 'lea@acme.example;01 99 00 12 34';
const all = { preset: 'fr-b2c', channels: ['email', 'phone', 'sms'] } as const;
const calls = { preset: 'fr-b2c', channels: ['phone'] } as const;
const energy = { options: { sector: 'energy-saving' } } as const;

cases(rule, {
  'a campaign that offers none of it': { ...all, rows: csv(HEAD, ROW), says: [] },
  'energy, on every channel': { ...all, ...energy, rows: csv(HEAD, ROW), says: ['banned'] },
  'renewable energy as well': { ...all, rows: csv(HEAD, ROW), says: ['banned'], options: { sector: 'renewable-energy' } },
  'a consent changes nothing': {
    ...calls,
    ...energy,
    rows: csv('telephone;optin_telephone;consentement_date', '01 99 00 12 34;oui;2026-05-04'),
    says: ['banned'],
  },
  'calls about energy, the day before the law': { ...calls, ...energy, rows: csv(HEAD, ROW), asOf: '2020-07-25', says: [] },
  'calls about energy, the day of the law': { ...calls, ...energy, rows: csv(HEAD, ROW), asOf: '2020-07-26', says: ['banned'] },
  'emails about energy, the day before the law': { ...energy, preset: 'fr-b2c', rows: csv(HEAD, ROW), asOf: '2025-07-01', says: [] },
  'emails about energy, the day of the law': { ...energy, preset: 'fr-b2c', rows: csv(HEAD, ROW), asOf: '2025-07-02', says: ['banned'] },
  'home adaptation, the day before and the day of the law': {
    ...calls,
    rows: csv(HEAD, ROW),
    asOf: '2025-07-01',
    says: [],
    options: { sector: 'home-adaptation' },
  },
  'home adaptation, since': {
    ...calls,
    rows: csv(HEAD, ROW),
    asOf: '2025-07-02',
    says: ['banned'],
    options: { sector: 'home-adaptation' },
  },
  'the training account': { ...all, rows: csv(HEAD, ROW), asOf: '2022-12-21', says: ['banned'], options: { sector: 'training-account' } },
  'the training account, the day before': {
    ...all,
    rows: csv(HEAD, ROW),
    asOf: '2022-12-20',
    says: [],
    options: { sector: 'training-account' },
  },
  'a running contract, but not one that has ended': {
    ...calls,
    ...energy,
    rows: csv('telephone;contrat_en_cours;fin_relation', '01 99 00 12 34;oui;', '01 99 00 12 35;non;', '01 99 00 12 36;oui;2026-01-31'),
    says: ['2 contract', '3 banned', '4 banned'],
  },
  'businesses may be offered solar roofs': { ...energy, rows: csv(HEAD, ROW), says: [], channels: ['phone'] },
  'the post is free': {
    ...energy,
    preset: 'fr-b2c',
    rows: csv('adresse;code_postal;ville', '1 rue des Lilas;69001;Lyon'),
    says: [],
    channels: ['post'],
  },
  'nothing to reach them by': { ...all, ...energy, rows: csv(`${HEAD};nom`, ';;Martin'), says: [] },
});

it('leaves a running contract in peace, with a remark', () => {
  const rows = csv('telephone;contrat_en_cours', '01 99 00 12 34;oui');
  expect(judge(rule, { rows, audience: 'consumer', options: { sector: 'energy-saving' }, channels: ['phone'] })).toMatchObject([
    { message: 'contract', severity: 'info' },
  ]);
});

it('bars the channels of the ban that reach the contact, and no other', () => {
  const said = judge(rule, { rows: csv('email', 'lea@acme.example'), audience: 'consumer', options: { sector: 'energy-saving' } });
  expect(said).toEqual([{ message: 'banned', at: 'row 2', severity: 'error', status: 'opposed', channels: ['email'], facts: {} }]);
});
