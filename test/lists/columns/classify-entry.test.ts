import { expect, it } from 'vitest';
import { makeClassifier, trimEntry } from '../../../src/lists/columns/classify-entry.js';
import { contactFromIdentity } from '../../../src/lists/query/canary.js';

const classify = makeClassifier('FR');
const told = (text: string): string => {
  const entry = classify(text);
  if (!entry) return 'nothing';
  switch (entry.is) {
    case 'email':
      return `email ${entry.value.local}@${entry.value.domain}`;
    case 'phone':
      return `phone ${entry.e164}${entry.valid ? '' : ', invalid'}`;
    case 'domain':
      return `domain ${entry.domain}`;
    case 'siren':
      return `siren ${entry.siren}`;
    case 'nine':
      return `nine ${entry.siren} ${entry.e164}`;
    case 'national':
      return `national ${entry.digits}`;
    case 'sha256':
      return `sha256 of ${entry.hex.length}`;
    default:
      return `hash of ${entry.width}`;
  }
};
const A = 'claire@acme.example';

it.each<readonly [string, string]>([
  ['020 7946 0001', 'national 02079460001'],
  ['20.10.2026', 'nothing'],
  ['2026-10-20 10:00', 'nothing'],
  ['%@acme.example', 'domain acme.example'],
  ['%.acme.example', 'domain acme.example'],
  ['@%.acme.example', 'domain acme.example'],
  ['info%@acme.example', 'nothing'],
  ['3,32619E+10', 'nothing'],
  ['(0171) 1234567', 'national 01711234567'],
  [A, `email ${A}`],
  [` "${A}" `, `email ${A}`],
  ['cl*@acme.example', 'nothing'],
  ['@acme.example', 'domain acme.example'],
  ['*@acme.example', 'domain acme.example'],
  ['acme.example', 'domain acme.example'],
  ['acme', 'nothing'],
  ['claire@', 'nothing'],
  ['01 99 00 12 34', 'phone +33199001234'],
  ['+33 6 39 98 12 34', 'phone +33639981234'],
  ['199001234', 'nine  +33199001234'],
  ['732829320', 'nine 732829320 +33732829320'],
  ['+33732829320', 'phone +33732829320'],
  ['73282932000074', 'siren 732829320'],
  ['12345', 'nothing'],
  ['a'.repeat(64), 'sha256 of 64'],
  ['A'.repeat(32), 'hash of 32'],
  ['a'.repeat(40), 'hash of 40'],
  ['a'.repeat(56), 'hash of 56'],
  [`sha-224: ${'a'.repeat(56)}`, 'hash of 56'],
  ['a'.repeat(96), 'hash of 96'],
  ['a'.repeat(57), 'nothing'],
  ['a'.repeat(128), 'hash of 128'],
])('the entry %j is %s', (text, is) => expect(told(text)).toBe(is));

it.each([
  [' a ', 'a'],
  ['"a"', 'a'],
  ["' a '", 'a'],
  ['"a', '"a'],
  ['"a\'', '"a\''],
  ['\u200ba\ufeff', 'a'],
  ['ａ', 'a'],
])('%j without what is around it: %j', (text, trimmed) => expect(trimEntry(text)).toBe(trimmed));

it.each<readonly [string, object | undefined]>([
  [A, { emails: [A], phones: [], siren: '', siret: '' }],
  ['@acme.example', { emails: ['x@acme.example'], phones: [], siren: '', siret: '' }],
  ['01 99 00 12 34', { emails: [], phones: ['+33199001234'], siren: '', siret: '' }],
  ['73282932000074', { emails: [], phones: [], siren: '', siret: '73282932000074' }],
  ['732829320', { emails: [], phones: ['+33732829320'], siren: '732829320', siret: '' }],
  ['Martin; 1 rue Neuve ;69003', { emails: [], phones: [], lastName: 'Martin', address: '1 rue Neuve', postcode: '69003' }],
  ['Martin;1 rue Neuve;69003;Lyon', undefined],
  ['Martin;1 rue Neuve', undefined],
  ['bonjour', undefined],
])('the contact that %j is', (identity, cells) => {
  const contact = contactFromIdentity(identity, 'FR');
  if (!cells || !contact) return void expect(contact).toBe(cells);
  const { emails, phones, ...texts } = cells as Record<string, string> & { emails: string[]; phones: string[] };
  expect(contact.emails.map(({ local, domain }) => `${local}@${domain}`)).toEqual(emails);
  expect(contact.phones.map(({ e164 }) => e164)).toEqual(phones);
  for (const [field, text] of Object.entries(texts)) expect(contact.text(field as 'siren')).toBe(text);
  expect([contact.is, contact.say('optOut' as never), contact.has('email'), contact.date('opposedAt').status]).toEqual([
    'contact',
    'blank',
    false,
    'none',
  ]);
});
