import { expect, it } from 'vitest';
import rule from '../../rules/health-mailbox.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';
import { judge } from './harness.js';

cases(rule, {
  'the domain, its sub-domains, capitals': {
    rows: csv('email', 'a@mssante.fr', 'b@labo.exemple.mssante.fr', 'C@MSSANTE.FR', 'd@medical75.apicrypt.org'),
    says: ['secure', 'secure', 'secure', 'secure'],
  },
  'domains that only look like it': {
    rows: csv('email', 'a@notmssante.fr', 'b@mssante.fr.acme.example', 'c@mssante.com', 'd@sante.fr', 'mssante.fr@acme.example'),
    says: [],
  },
  'an ordinary practice or a hospital': { rows: csv('email', 'secretariat@cabinet.example', 'dr.martin@medecin.example'), says: [] },
  'a consent changes nothing': {
    rows: csv('email;consentement;consentement_date', 'a@mssante.fr;oui;2026-01-15'),
    says: ['secure'],
  },
  'consumers too': { rows: csv('email', 'a@mssante.fr'), says: ['secure'], preset: 'fr-b2c' },
  'what is no address': { rows: csv('email', 'a@@mssante.fr'), says: [] },
  'more domains, however they are written': {
    rows: csv('email', 'a@soins.example', 'b@x.soins.example', 'c@acme.example'),
    says: ['2 secure email', '3 secure email'],
    options: { alsoDomains: ['@Soins.example', ' '] },
  },
  'nothing is sent by email': { rows: csv('email;telephone', 'a@mssante.fr;01 99 00 12 34'), says: [], channels: ['phone', 'sms'] },
});

it('bars email alone', () => {
  expect(judge(rule, { rows: csv('email', 'a@mssante.fr') })).toEqual([
    { message: 'secure', at: 'row 2 email', severity: 'error', status: 'opposed', channels: ['email'], facts: {} },
  ]);
});
