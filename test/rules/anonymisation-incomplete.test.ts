import { expect, it } from 'vitest';
import rule from '../../rules/anonymisation-incomplete.js';
import { judge } from './harness.js';
import { table } from './table.js';

const A = 'anonyme@domain.com';
const HEAD = ['email', 'nom', 'telephone'];
const FIRM = ['email', 'nom', 'societe', 'siren', 'forme_juridique'];

table(rule, {
  'ordinary contacts': { rows: [HEAD, ['claire@acme.example', 'Martin', '01 99 00 12 34'], ['', 'Martin', '']], says: [] },
  'nothing left': { rows: [HEAD, [A, '', ''], [A, 'XXX', ''], [A, 'Anonyme', '-'], [A, 'N/A', '']], says: [] },
  'a name, a number, both': {
    rows: [HEAD, [A, 'Martin', ''], [A, '', '01 99 00 12 34'], [A, 'Martin', '01 99 00 12 34']],
    says: ['row 2: name', 'row 3: phone', 'row 4: name', 'row 4: phone'],
  },
  'a name taken away beside an address that names': {
    rows: [HEAD, ['claire.martin@acme.example', 'Anonyme', ''], ['claire@acme.example', '***', '06 39 98 12 34']],
    says: ['row 2: email', 'row 3: email', 'row 3: phone'],
  },
  'beside the address of a function nobody is named': { rows: [HEAD, ['contact@acme.example', 'Anonyme', '']], says: [] },
  'two addresses, one of them left': {
    rows: [
      ['email', 'email'],
      [A, 'claire.martin@acme.example'],
      [A, 'anonyme2@domain.com'],
    ],
    says: ['row 2: email'],
  },
  'the full name where there is one': {
    rows: [
      ['email', 'nom_complet'],
      [A, 'Claire Martin'],
      [A, 'Anonyme'],
    ],
    says: ['row 2: name'],
  },
  'the company of a legal person names nobody': { rows: [FIRM, [A, '', 'Acme', '732829320', 'SARL']], says: [] },
  'that of a sole trader does, and so does their number or their domain': {
    rows: [
      FIRM,
      [A, '', 'Plomberie des Lilas', '', 'EI'],
      [A, '', '', '732829320', 'EI'],
      ['anonyme@plomberie-lilas.example', '', '', '', 'EI'],
      [A, '', '', '', 'EI'],
    ],
    says: ['row 2: business', 'row 3: business', 'row 4: business'],
  },
  'a hash is a pseudonym': {
    rows: [HEAD, ['0123456789abcdef0123456789abcdef', '', ''], ['0123456789abcdef0123456789abcdef01234567@x.example', '', '']],
    says: ['row 2: hash', 'row 3: hash'],
  },
  'mailboxes of people who answer for data protection': { rows: [HEAD, ['rgpd@acme.example', 'Martin', '01 99 00 12 34']], says: [] },
});

it('warns, leaves an erased account to be checked, and says what to do in both languages', () => {
  expect(judge(rule, { rows: [HEAD, [A, 'Martin', '']] })).toMatchObject([
    { severity: 'warning', channels: ['email', 'phone', 'sms', 'post'], facts: {} },
  ]);
  // A name that is hidden in an export is no account that was erased.
  expect(judge(rule, { rows: [HEAD, ['claire.martin@acme.example', '***', '']] })).toMatchObject([{ message: 'email', channels: [] }]);
  expect(rule.messages.hash.en).toMatch(/pseudonym/);
  expect(rule.messages.hash.fr).toMatch(/pseudonyme/);
  for (const { en, fr } of [rule.messages.name, rule.messages.phone]) {
    expect(en).toMatch(/or delete the row/);
    expect(fr).toMatch(/ou supprimez la ligne/);
  }
});
