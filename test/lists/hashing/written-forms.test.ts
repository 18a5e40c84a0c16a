import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { NormaliserId } from '../../../src/model/contact/suppression-list.js';
import { ask, contact, load } from '../support.js';

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
const declared = (normaliser: NormaliserId, before?: string) => ({
  recipes: [{ recipe: { algorithm: 'sha256', normaliser, ...(before !== undefined && { before }) } as const }],
});
const LETTERS = 'paul@société.example';
const PUNYCODE = 'paul@xn--socit-esab.example';

describe('a hashed list holds an internationalised address, written with accents or in punycode', () => {
  const hashed: readonly (readonly [NormaliserId, string, string])[] = [
    ['lower', LETTERS, PUNYCODE],
    ['canonical', LETTERS, PUNYCODE],
    ['raw', LETTERS, PUNYCODE],
    ['uid2', LETTERS, PUNYCODE],
    // The client of the Spanish list deletes what it does not know.
    ['es-email', 'paul@socit.example', PUNYCODE],
    ['domain', 'société.example', 'xn--socit-esab.example'],
    ['at-domain', '@société.example', '@xn--socit-esab.example'],
  ];
  test.each(hashed.flatMap(([id, ...texts]) => texts.flatMap((text) => [LETTERS, PUNYCODE].map((email) => [id, text, email] as const))))(
    '%s of %s, asked for as %s',
    async (id, text, email) => {
      expect(await ask(sha(text), contact({ email }), declared(id))).toMatchObject({ form: 'exact', normaliser: id });
    },
  );

  test('of which nobody says how it was hashed', async () => {
    for (const text of [LETTERS, PUNYCODE])
      for (const email of [LETTERS, PUNYCODE]) expect(await ask(sha(text), contact({ email }))).toMatchObject({ by: 'email' });
  });

  test('and no other one', async () => {
    expect(await ask(sha('paul@societe.example'), contact({ email: LETTERS }))).toBeUndefined();
  });
});

describe('a hashed list holds a mailbox under another of its names', () => {
  test.each([
    ['claire@googlemail.com', 'cl.aire+x@gmail.com', 'canonical'],
    ['claire@googlemail.com', 'claire@googlemail.com', 'exact'],
    ['claire@me.com', 'claire@icloud.com', 'canonical'],
    ['claire@pm.me', 'cla-ire@proton.me', 'canonical'],
    ['claire@hotmail.fr', 'claire+x@hotmail.fr', 'canonical'],
    ['claire@hotmail.com', 'claire@hotmail.fr', undefined],
    ['claire@acme.example', 'cl.aire@acme.example', undefined],
  ])('%s, as %s', async (listed, email, form) => {
    expect((await ask(sha(listed), contact({ email }), declared('lower')))?.form).toBe(form);
  });
});

describe('digests in base64 are read though nobody says so', () => {
  const hex = sha('claire@acme.example');
  const standard = Buffer.from(hex, 'hex').toString('base64');
  const others = ['a', 'b', 'c'].map((name) => sha(`${name}@acme.example`));
  const spellings: Readonly<Record<string, (digest: string) => string>> = {
    standard: (digest) => Buffer.from(digest, 'hex').toString('base64'),
    'not padded': (digest) => Buffer.from(digest, 'hex').toString('base64').replace(/=+$/, ''),
    'safe in addresses': (digest) => Buffer.from(digest, 'hex').toString('base64url'),
    'safe in addresses, padded': (digest) => `${Buffer.from(digest, 'hex').toString('base64url')}=`,
    'of the hexadecimal text': (digest) => Buffer.from(digest).toString('base64'),
    'behind its name': (digest) => `sha256:${Buffer.from(digest, 'hex').toString('base64')}`,
  };
  test.each(Object.entries(spellings))('%s', async (_, spell) => {
    const lines = [hex, ...others].map(spell);
    for (const list of [`${lines.join('\n')}\n`, `hash;date\n${lines.map((line) => `${line};2026-01-01\n`).join('')}`]) {
      expect((await load(list)).info).toMatchObject({ form: 'sha256', unread: 0 });
      expect(await ask(list, contact({ email: 'Claire@acme.example' }))).toMatchObject({ by: 'email' });
    }
  });

  test('of another algorithm too', async () => {
    const md5 = createHash('md5').update('claire@acme.example').digest('base64');
    expect(await ask(`${md5}\n`, contact({ email: 'claire@acme.example' }))).toMatchObject({ by: 'email' });
  });

  test('and a list of long words is still none', async () => {
    await expect(load('standard_but_no_digest_of_anything\nnothing_of_the_kind_here_at_all\n')).rejects.toMatchObject({
      code: 'LUMO_LIST_UNREAD',
    });
    expect(standard).toHaveLength(44);
  });
});
