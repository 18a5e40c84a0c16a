import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ListSpec } from '../../../src/lists/definition/list-spec.js';
import { LumoError } from '../../../src/model/base/lumo-error.js';
import { load } from '../support.js';

const hex = (algorithm: string, text: string): string => createHash(algorithm).update(text).digest('hex');
const many = (n: number): string => Array.from({ length: n }, (_, i) => `user${i}@acme.example`).join('\n');
const md5: Partial<ListSpec> = { recipes: [{ recipe: { algorithm: 'md5', normaliser: 'lower' } }] };
const salted: Partial<ListSpec> = { recipes: [{ recipe: { algorithm: 'sha256', normaliser: 'lower', before: 'pepper' } }] };
const spain: Partial<ListSpec> = { recipes: [{ recipe: { algorithm: 'sha256', normaliser: 'es-email', before: '02' } }] };

interface Case {
  readonly content: string;
  readonly spec: Partial<ListSpec>;
  readonly code: string;
  readonly en: RegExp;
  readonly fr: RegExp;
}

describe('the run ends for a list', () => {
  const cases: Readonly<Record<string, Case>> = {
    'whose bytes are not those that were declared': {
      content: many(3),
      spec: { sha256: '0'.repeat(64) },
      code: 'LUMO_LIST_CHECKSUM',
      en: /SHA-256 differs.*lists stats/,
      fr: /SHA-256 diffère.*lists stats/,
    },
    'that is smaller than its minimum': {
      content: many(9),
      spec: { minEntries: 10 },
      code: 'LUMO_LIST_TOO_SMALL',
      en: /holds 9 entries, fewer than the 10/,
      fr: /contient 9 entrées, moins que le minimum déclaré de 10/,
    },
    'that has lost more than a tenth': {
      content: many(89),
      spec: { lastEntries: 100 },
      code: 'LUMO_LIST_SHRUNK',
      en: /89 entries, against 100/,
      fr: /89 entrées, contre 100/,
    },
    'that has lost more than was allowed': {
      content: many(98),
      spec: { lastEntries: 100, maxShrink: 0.01 },
      code: 'LUMO_LIST_SHRUNK',
      en: /has shrunk/,
      fr: /a fondu/,
    },
    'that does not hold its canary': {
      content: many(3),
      spec: { canaries: ['user1@acme.example', 'canary@acme.example'] },
      code: 'LUMO_LIST_CANARY',
      en: /Canary 2 .*lists probe/,
      fr: /témoin n° 2 .*lists probe/,
    },
    'that holds its canary hashed in another way': {
      content: hex('md5', 'Canary@acme.example'),
      spec: { ...md5, canaries: ['Canary@acme.example'] },
      code: 'LUMO_LIST_CANARY',
      en: /Canary 1 /,
      fr: /témoin n° 1 /,
    },
    'whose canary is no identity': {
      content: many(3),
      spec: { canaries: ['tweety bird'] },
      code: 'LUMO_LIST_CANARY',
      en: /is no address, domain, number/,
      fr: /n’est ni une adresse, ni un domaine/,
    },
    'whose digests the declared algorithm does not make': {
      content: hex('sha1', 'a@acme.example'),
      spec: md5,
      code: 'LUMO_LIST_HASH',
      en: /declared as md5, which does not make digests of 40/,
      fr: /déclarée en md5, qui ne produit pas d’empreintes de 40/,
    },
    'that is in clear where digests are declared': {
      content: many(3),
      spec: md5,
      code: 'LUMO_LIST_HASH',
      en: /its entries are no digests/,
      fr: /ses entrées ne sont pas des empreintes/,
    },
    'of MD5 with one SHA-256 in it': {
      content: `${hex('md5', 'a')}\n${hex('md5', 'b')}\n${hex('sha256', 'c')}`,
      spec: md5,
      code: 'LUMO_LIST_HASH',
      en: /different lengths/,
      fr: /longueurs différentes/,
    },
    'with the MD5 of nothing': {
      content: `${hex('md5', 'a')}\n${hex('md5', '')}`,
      spec: {},
      code: 'LUMO_LIST_HASH',
      en: /hash of an empty text/,
      fr: /empreinte d’un texte vide/,
    },
    'with the SHA-512 of nothing': {
      content: `${hex('sha512', 'a')}\n${hex('sha512', '')}`,
      spec: {},
      code: 'LUMO_LIST_HASH',
      en: /hash of an empty text/,
      fr: /empreinte d’un texte vide/,
    },
    'with the hash of its salt and nothing else': {
      content: `${hex('sha256', 'peppera@acme.example')}\n${hex('sha256', 'pepper')}`,
      spec: salted,
      code: 'LUMO_LIST_HASH',
      en: /hash of an empty text/,
      fr: /empreinte d’un texte vide/,
    },
    'with the hash of nothing, whose blanks got no salt': {
      content: `${hex('sha256', '02a@acme.example')}\n${hex('sha256', '')}`,
      spec: spain,
      code: 'LUMO_LIST_HASH',
      en: /hash of an empty text/,
      fr: /empreinte d’un texte vide/,
    },
  };
  it.each(Object.entries(cases))('%s', async (_, { content, spec, code, en, fr }) => {
    const error = (await load(content, spec).catch((cause: unknown) => cause)) as LumoError;
    expect(error).toBeInstanceOf(LumoError);
    expect(error).toMatchObject({ code, exitCode: 2 });
    expect(`${error.what.en} ${error.hint.en}`).toMatch(en);
    expect(`${error.what.fr} ${error.hint.fr}`).toMatch(fr);
    expect(JSON.stringify([error.what, error.hint])).not.toMatch(/acme\.example|tweety|pepper/);
  });
});

describe('a list is read that', () => {
  it.each<[string, string, Partial<ListSpec>]>([
    ['has the bytes that were declared, in any case', many(3), { sha256: hex('sha256', many(3)).toUpperCase() }],
    ['is as large as its minimum', many(10), { minEntries: 10 }],
    ['has lost a tenth', many(90), { lastEntries: 100 }],
    ['has grown', many(200), { lastEntries: 100 }],
    ['has lost no more than what is too broad to be used', `${many(89)}\n@gmail.com`, { lastEntries: 100 }],
    ['has lost what was allowed', many(50), { lastEntries: 100, maxShrink: 0.5 }],
    [
      'holds its canaries, in other spellings',
      `${many(3)}\n0199001234\n@canary.example\n732829320`,
      { canaries: ['User1@ACME.example', '+33 1 99 00 12 34', '@canary.example'] },
    ],
    ['holds its canary by the company', '732829320\n552100554', { canaries: ['732829320'] }],
    ['holds its canary as it is hashed', hex('md5', 'canary@acme.example'), { ...md5, canaries: ['Canary@acme.example'] }],
    ['holds its canary at its address', 'nom;adresse;code postal\nSERIN;1 rue du Bac;75007\n', { canaries: ['Serin; 1 r. du Bac; 75007'] }],
  ])('%s', async (_, content, spec) => expect((await load(content, spec)).info.fresh).toBe(true));
});

it('a receipt is a date and a proof, and holds nobody', async () => {
  const bytes = 'Telephone;Resultat\n0199001234;OK\n';
  const spec = { kind: 'receipt', channels: ['phone'], sha256: hex('sha256', bytes) } as const;
  const { info, parts } = await load(bytes, { ...spec, date: '2026-11-20' });
  expect(parts).toEqual([]);
  expect(info).toMatchObject({ kind: 'receipt', fresh: true, channels: ['phone'], entries: { phone: 0 } });
  expect((await load(bytes, { ...spec, date: '2026-10-01' })).info.fresh).toBe(false);
  expect((await load(bytes, spec)).info.fresh).toBe(false);
  await expect(load(`${bytes}x`, { ...spec, date: '2026-11-20' })).rejects.toMatchObject({ code: 'LUMO_LIST_CHECKSUM' });
});

it('a register proves nothing outside the days of its law, and its months are those of the calendar', async () => {
  const fresh = async (spec: Partial<ListSpec>) => (await load(many(1), { kind: 'robinson', date: '2026-09-24', ...spec })).info.fresh;
  expect(await fresh({ maxAgeMonths: 2 })).toBe(true);
  expect(await fresh({ maxAgeMonths: 1 })).toBe(false);
  expect(await fresh({ maxAgeMonths: 2, to: '2026-08-10' })).toBe(false);
  expect(await fresh({ maxAgeMonths: 2, from: '2026-11-25' })).toBe(false);
  expect(await fresh({ maxAgeMonths: 2, from: '2026-11-24', to: '2026-11-24' })).toBe(true);
});
