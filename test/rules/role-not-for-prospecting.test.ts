import { expect, it } from 'vitest';
import rule from '../../rules/role-not-for-prospecting.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';
import { judge } from './harness.js';

const ROLES = [
  'noreply',
  'no-reply',
  'ne-pas-repondre',
  'postmaster',
  'abuse',
  'mailer-daemon',
  'dpo',
  'cnil',
  'privacy',
  'presse',
  'candidature',
];

cases(rule, {
  'robots, the law, the press and applications': {
    rows: csv('email', ...ROLES.map((role) => `${role}@acme.example`)),
    says: ROLES.map(() => 'notCommercial'),
  },
  'a site or a number changes nothing': {
    rows: csv('email', 'presse-paris@acme.example', 'dpo2@acme.example'),
    says: ['notCommercial', 'notCommercial'],
  },
  'departments that buy': { rows: csv('email', 'achats@acme.example', 'direction@acme.example', 'contact@acme.example'), says: [] },
  'persons with such a name': {
    rows: csv('email', 'claire.presse@acme.example', 'dpo.durand@acme.example', 'pressoir@acme.example'),
    says: [],
  },
  'only the mailbox that is meant, of two': {
    rows: csv('email;email', 'claire@acme.example;noreply@acme.example'),
    says: ['2 notCommercial email'],
  },
  'no email is going to be sent': { rows: csv('email;telephone', 'noreply@acme.example;01 99 00 12 34'), says: [], channels: ['phone'] },
  'an archive writes to nobody': { rows: csv('email', 'noreply@acme.example'), says: [], preset: 'crm-archive' },
});

it('warns, and leaves the contact undetermined by email', () => {
  expect(judge(rule, { rows: csv('email', 'noreply@acme.example') })).toEqual([
    { message: 'notCommercial', at: 'row 2 email', severity: 'warning', status: 'unknown', channels: ['email'], facts: {} },
  ]);
});
