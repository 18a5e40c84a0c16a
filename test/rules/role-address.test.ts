import { expect, it } from 'vitest';
import rule from '../../rules/role-address.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';
import { judge } from './harness.js';

cases(rule, {
  'the mailboxes of functions, with a tag, a number or a site': {
    rows: csv('email', 'info@acme.example', 'contact+salon@acme.example', 'compta2@acme.example', 'contact-lyon@acme.example'),
    says: ['2 role email', '3 role email', '4 role email', '5 role email'],
  },
  'capitals and a display name do not hide it': {
    rows: csv('email', 'CONTACT@acme.example', 'Acme <info@acme.example>'),
    says: ['role', 'role'],
  },
  'a person whose name is also a word': {
    rows: csv('email', 'marie.contact@acme.example', 'paul.info@acme.example', 'sav.durand@acme.example', 'marchand@acme.example'),
    says: [],
  },
  'initials and numbers are no function': { rows: csv('email', 'cm@acme.example', '12345@acme.example'), says: [] },
  'webmail wins over the function': { rows: csv('email', 'contact@gmail.com', 'info@orange.fr'), says: [] },
  'a name beside it makes it personal, a blank one does not': {
    rows: csv('email;nom', 'contact@acme.example;Martin', 'contact@acme.example;'),
    says: ['2 named email', '3 role email'],
  },
  'the full name counts too': { rows: csv('email;nom_complet', 'contact@acme.example;Claire Martin'), says: ['named'] },
  'what is no address has no function': { rows: csv('email', 'contact@@acme.example', 'contact'), says: [] },
  'consumers have no functions': { rows: csv('email', 'contact@acme.example'), says: [], preset: 'fr-b2c' },
  'nothing to write to': { rows: csv('email;telephone', 'contact@acme.example;01 99 00 12 34'), says: [], channels: ['phone'] },
});

it('is a remark, and bars nobody', () => {
  expect(judge(rule, { rows: csv('email;nom', 'contact@acme.example;Martin') })).toEqual([
    { message: 'named', at: 'row 2 email', severity: 'info', status: 'unknown', channels: [], facts: {} },
  ]);
});
