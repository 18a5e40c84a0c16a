import { createHash } from 'node:crypto';
import rule from '../../rules/list-unproven.js';
import oppositionList from '../../rules/opposition-list.js';
import robinsonList from '../../rules/robinson-list.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
const MEMBERS = ['claire.martin@acme.example', 'lea@acme.example'];
const rows = csv('email', 'paul.durand@acme.example', 'Claire.Martin@acme.example');
const register = (entries: readonly string[]) => ({ entries, date: '2026-11-20', maxAgeDays: 30 });

/** Ways in which somebody may have hashed a list, all of them such that nobody in the file matches. */
const WRONG: Readonly<Record<string, (text: string) => string>> = {
  'with a salt': (text) => sha(`pepper:${text}`),
  cut: (text) => sha(text).slice(0, 40),
  'in capitals': (text) => sha(text.toUpperCase()),
  twice: (text) => sha(sha(text)),
  'with the end of its line': (text) => sha(`${text}\n`),
};
const wrongly = Object.entries(WRONG);

cases(rule, {
  ...Object.fromEntries(
    wrongly.map(([how, hash]) => [`a list of our own, hashed ${how}`, { rows, opposition: MEMBERS.map(hash), says: ['file undeclared'] }]),
  ),
  ...Object.fromEntries(
    wrongly.map(([how, hash]) => [
      `a register, hashed ${how}`,
      { rows, robinson: register(['email', ...MEMBERS.map(hash)]), says: ['file undeclared'] },
    ]),
  ),
  'one match proves a list': { rows, opposition: MEMBERS.map(sha), says: [] },
  'numbers, held against a file of addresses': { rows, opposition: ['01 99 00 12 34'], says: ['file otherIdentifiers'] },
  'a register of numbers, held against a file of addresses': {
    rows,
    robinson: register(['01 99 00 12 34']),
    says: ['file otherIdentifiers'],
  },
  'companies, held against a file of addresses': { rows, opposition: ['siren', '732829320'], says: ['file otherIdentifiers'] },
  'addresses, held against a file of numbers': {
    rows: csv('telephone', '01 99 00 12 34'),
    opposition: MEMBERS,
    channels: ['phone'],
    says: ['file otherIdentifiers'],
  },
  'domains are asked about addresses': { rows, opposition: ['@other.example'], says: [] },
  'numbers and addresses, of which the file has one': { rows, opposition: ['01 99 00 12 34', ...MEMBERS], says: [] },
  'entries in clear that match nobody': { rows, opposition: ['lea@acme.example'], says: [] },
});

cases(oppositionList, {
  ...Object.fromEntries(
    wrongly.map(([how, hash]) => [
      `nobody is cleared by hashes made ${how}`,
      { rows, opposition: MEMBERS.map(hash), says: ['2 unscreened', '3 unscreened'] },
    ]),
  ),
  'whoever is not on it is cleared, once one match has proven the list': { rows, opposition: MEMBERS.map(sha), says: ['3 email'] },
});

cases(robinsonList, {
  'nor by a register of them': { rows, robinson: register(['email', sha('salt')]), says: ['2 unscreened', '3 unscreened'] },
  'until one match': { rows, robinson: register(['email', ...MEMBERS.map(sha)]), says: ['3 listed'] },
});
