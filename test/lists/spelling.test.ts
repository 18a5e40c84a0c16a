import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint, newFingerprint } from '../../src/fields/bytes/fingerprint.js';
import { canonicalMailbox } from '../../src/fields/email/canonical-mailbox.js';
import { readEmail } from '../../src/fields/email/email-reader.js';
import { makePhoneReader } from '../../src/fields/phone/phone-reader.js';
import { makeClassifier } from '../../src/lists/columns/classify-entry.js';
import { EntryCollector } from '../../src/lists/read/entry-collector.js';
import type { ENTRY_KEYS } from '../../src/lists/read/entry-keys.js';
import { scanLines } from '../../src/lists/read/line-scanner.js';
import { makeMembershipTest } from '../../src/lists/table/fingerprint-table.js';
import { ask, contact } from './support.js';

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
const letters = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'), minLength: min, maxLength: max });
const anyCase = (text: string) =>
  fc
    .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
    .map((up) => [...text].map((char, i) => (up[i] ? char.toUpperCase() : char)).join(''));
const around = fc.constantFrom('', ' ', '\t', '\u00a0', '  ');
const framed = (text: string) => fc.tuple(around, anyCase(text), around).map((parts) => parts.join(''));

/** A mailbox, as the spellings that all reach it. */
const mailbox = fc.oneof(
  fc
    .tuple(letters(3, 10), letters(3, 10), fc.constantFrom('acme.example', 'mail.acme.fr', 'orange.fr', 'my-firm.com'))
    .map(([first, last, domain]) => [`${first}.${last}@${domain}`]),
  fc
    .tuple(letters(3, 10), letters(3, 10), letters(1, 5))
    .map(([a, b, tag]) => [`${a}${b}@gmail.com`, `${a}.${b}@gmail.com`, `${a}${b}+${tag}@gmail.com`, `${a}.${b}+${tag}@googlemail.com`]),
  fc
    .tuple(letters(3, 10), letters(3, 10), letters(1, 5))
    .map(([a, b, tag]) => [`${a}${b}@proton.me`, `${a}-${b}@pm.me`, `${a}_${b}+${tag}@protonmail.com`]),
  fc.tuple(letters(3, 10), letters(1, 5)).map(([a, tag]) => [`${a}@hotmail.fr`, `${a}+${tag}@hotmail.fr`]),
);
const twoSpellings = mailbox.chain((spellings) =>
  fc.tuple(fc.constantFrom(...spellings).chain(framed), fc.constantFrom(...spellings).chain(framed)),
);

const spelledPhone = (nine: string) =>
  fc.constantFrom(
    `0${nine}`,
    `+33${nine}`,
    `0033${nine}`,
    `+33 (0)${nine}`,
    `0${nine.slice(0, 1)} ${nine.slice(1).replace(/(\d\d)(?=\d)/g, '$1 ')}`,
    `0${nine.slice(0, 1)}.${nine.slice(1).replace(/(\d\d)(?=\d)/g, '$1.')}`,
    `+33 ${nine.slice(0, 1)} ${nine.slice(1).replace(/(\d\d)(?=\d)/g, '$1-')}`,
    `0${nine.slice(0, 1)}\u00a0${nine.slice(1).replace(/(\d\d)(?=\d)/g, '$1\u00a0')}`,
    `Tél : 0${nine}`,
  );
const nine = fc
  .tuple(fc.constantFrom('19900', '26191', '35301', '46571', '53649', '63998'), fc.nat(9999))
  .map(([head, tail]) => `${head}${String(tail).padStart(4, '0')}`);
const twoPhones = nine.chain((digits) => fc.tuple(spelledPhone(digits), spelledPhone(digits)));

describe('whatever its spelling', () => {
  test('an address in a list is found in a row', () =>
    fc.assert(
      fc.asyncProperty(twoSpellings, async ([listed, written]) => {
        expect(await ask(`zoe@acme.example\n${listed}\n`, contact({ email: written }))).toBeDefined();
      }),
    ));

  test('an address in a column of a list is found in a row', () =>
    fc.assert(
      fc.asyncProperty(twoSpellings, async ([listed, written]) => {
        expect(await ask(`email;date\nzoe@acme.example;x\n${listed};y\n`, contact({ email: written }))).toBeDefined();
      }),
    ));

  test('an address hashed in lower case, as it is written or canonically, is found in a row', () =>
    fc.assert(
      fc.asyncProperty(
        mailbox.chain((all) => fc.tuple(fc.constantFrom(...all), fc.constantFrom(...all).chain(framed), fc.boolean())),
        async ([listed, written, upper]) => {
          const { lower, canonical } = readEmail(written);
          const hex = (text: string): string => (upper ? sha(text).toUpperCase() : sha(text));
          expect(await ask(hex(lower), contact({ email: written }))).toMatchObject({ by: 'email', form: 'exact' });
          expect(await ask(hex(readEmail(listed).canonical), contact({ email: written }))).toMatchObject({
            by: 'email',
            form: lower === canonical ? 'exact' : 'canonical',
          });
        },
      ),
    ));

  test('a number in a list, clear or hashed, is found in a row', () =>
    fc.assert(
      fc.asyncProperty(twoPhones, async ([listed, written]) => {
        const row = contact({ phone: written });
        const e164 = row.phones[0]?.e164 ?? '';
        expect(e164).toMatch(/^\+33\d{9}$/);
        for (const list of [`0199001111\n${listed}\n`, `tel;x\n0199001111;a\n${listed};b\n`, sha(e164), sha(e164.slice(1))]) {
          expect(await ask(list, row), list).toMatchObject({ by: 'phone', form: 'exact' });
        }
      }),
    ));

  test('another address or number is not found', () =>
    fc.assert(
      fc.asyncProperty(mailbox, mailbox, nine, nine, async ([a = ''], [b = ''], m, n) => {
        fc.pre(readEmail(a).canonical !== readEmail(b).canonical && m !== n);
        expect(await ask(`${a}\n0${m}\n${sha(a)}\n`, contact({ email: b, phone: `0${n}` }))).toBeUndefined();
      }),
    ));
});

test('a corpus of look-alikes is not found', async () => {
  const list = 'jean.dupont@acme.fr\njdupont@gmail.com\n@societe.fr\n0199001234\n732829320\n';
  const emails = [
    'jean.dupont@acme.com',
    'jean.dupont@acme.fr.com',
    'jeandupont@acme.fr',
    'jean.dupon@acme.fr',
    'ejean.dupont@acme.fr',
    'jean.dupont@acmé.fr',
    'jean.dupont@mail.acme.fr',
    'jean.dupont+x@acme.fr',
    'jdupont@gmail.fr',
    'jdupont1@gmail.com',
    'j-dupont@gmail.com',
    'x@societe.fr.example',
    'x@masociete.fr',
    'x@societe.com',
    'societe.fr@acme.example',
    'jean.dupοnt@acme.fr',
  ];
  for (const email of emails) expect(await ask(list, contact({ email })), email).toBeUndefined();
  const phones = ['0199001235', '+32199001234', '0299001234', '019900123', '+1 199 001 234', '+262199001234'];
  for (const phone of phones) expect(await ask(list, contact({ phone })), phone).toBeUndefined();
  expect(await ask(list, contact({ siren: '552100554', siret: '55210055400013' }))).toBeUndefined();
});

const holds = (entries: EntryCollector, key: (typeof ENTRY_KEYS)[number], text: string): boolean => {
  const print = newFingerprint();
  fingerprint(text, print);
  return makeMembershipTest(entries.keys[key].table())?.(print) ?? false;
};

test('the fast scan takes the keys that the complete readers give, for any line that looks like an address', () => {
  // "9. a@acme.fr" is the ninth line of somebody's list, and no address of its own: see classify-entry.
  const numbered = /^\s*\d+ ?[.)\]:-]?[ \t]/;
  const piece = fc.constantFrom('a', 'Bc', '9', '.', '-', '_', '+', '@', ' ', 'gmail.com', 'PM.me', 'acme.fr', 'é', ',', "'", 'xn--', '\t');
  const line = fc.oneof(
    fc.array(piece, { minLength: 1, maxLength: 9 }).map((parts) => parts.join('')),
    fc.tuple(letters(1, 70), letters(1, 70)).map(([a, b]) => `${a}@${b}.fr`),
  );
  fc.assert(
    fc.property(line, (text) => {
      const entries = new EntryCollector(makeClassifier('FR'));
      scanLines(Buffer.from(`first@acme.example\n${text}\n`), entries, true);
      const value = readEmail(text.trim());
      fc.pre(value.valid && !text.trim().startsWith('@') && !numbered.test(text));
      expect(holds(entries, 'email', value.lower), value.lower).toBe(true);
      expect(entries.keys.email.added).toBe(2);
      expect(entries.keys.canonical.added).toBe(value.canonical === value.lower ? 0 : 1);
      if (value.canonical !== value.lower)
        expect(holds(entries, 'canonical', canonicalMailbox(value.local, value.domain, value.lower))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('a line that is led by its number holds the address behind it', () => {
  for (const text of ['9. a@acme.fr', '9.\ta@acme.fr', '12) a@acme.fr', '3 a@acme.fr']) {
    const entries = new EntryCollector(makeClassifier('FR'));
    scanLines(Buffer.from(`first@acme.example\n${text}\n`), entries, true);
    expect(holds(entries, 'email', 'a@acme.fr'), text).toBe(true);
  }
});

test('the fast scan takes the E.164 form that the reader of rows gives, for every prefix of French numbers', () => {
  const readPhone = makePhoneReader('FR');
  const numbers = Array.from({ length: 100_000 }, (_, prefix) => `0${String(prefix).padStart(5, '0')}1234`);
  const entries = new EntryCollector(makeClassifier('FR'));
  scanLines(Buffer.from(numbers.map((text) => `${text.slice(0, 4)} ${text.slice(4)}`).join('\n')), entries, true);
  const has = makeMembershipTest(entries.keys.phone.table());
  const print = newFingerprint();
  const lost = numbers.filter((text) => {
    const { e164 } = readPhone(text);
    fingerprint(e164, print);
    return e164 !== '' && !has?.(print);
  });
  expect(lost).toEqual([]);
  expect(entries.keys.phone.table().count).toBeGreaterThan(80_000);
});
