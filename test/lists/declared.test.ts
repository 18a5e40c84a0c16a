import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fuzzyPostalKey, postalIdentities } from '../../src/fields/identity/postal-identity.js';
import type { ListSpec } from '../../src/lists/definition/list-spec.js';
import type { HashRecipe } from '../../src/lists/hashing/hash-recipe.js';
import { makeListMatcher } from '../../src/lists/query/list-matcher.js';
import { ask, contact, load } from './support.js';

const hex = (algorithm: string, text: string): string => createHash(algorithm).update(text).digest('hex');
const declare = (recipe: Partial<HashRecipe> & Pick<HashRecipe, 'algorithm' | 'normaliser'>): Partial<ListSpec> => ({
  recipes: [{ recipe }],
});
const CLAIRE = contact({ email: 'Claire.Martin@Acme.example', phone: '01 99 00 12 34' });
const OTHER = contact({ email: 'hugo@elsewhere.example', phone: '01 99 00 99 99', siren: '552100554' });
const KEY = '0123456789abcdef'.repeat(4);

describe('a list that says how it was hashed holds', () => {
  const cases: readonly [string, string, Partial<ListSpec>, Parameters<typeof contact>[0], string][] = [
    [
      'MD5 of the address',
      hex('md5', 'claire.martin@acme.example'),
      declare({ algorithm: 'md5', normaliser: 'lower' }),
      {},
      'email/exact/lower',
    ],
    [
      'the mailbox as UID2 writes it, and says so',
      hex('sha256', 'clairemartin@gmail.com'),
      declare({ algorithm: 'sha256', normaliser: 'uid2' }),
      { email: 'Claire.Martin+x@gmail.com' },
      'email/canonical/uid2',
    ],
    ['SHA-1 of the number', hex('sha1', '0199001234'), declare({ algorithm: 'sha1', normaliser: 'digits' }), {}, 'phone/exact/digits'],
    [
      'SHA-512 of the number without its plus',
      hex('sha512', '33199001234'),
      declare({ algorithm: 'sha512', normaliser: 'e164-no-plus' }),
      {},
      'phone/exact/e164-no-plus',
    ],
    [
      'the address in its own case',
      hex('sha256', 'Claire.Martin@Acme.example'),
      declare({ algorithm: 'sha256', normaliser: 'raw' }),
      {},
      'email/exact/raw',
    ],
    [
      'a salt before and behind',
      hex('sha256', '<claire.martin@acme.example>'),
      declare({ algorithm: 'sha256', normaliser: 'lower', before: '<', after: '>' }),
      {},
      'email/exact/lower',
    ],
    [
      'a key',
      createHmac('sha256', Buffer.from(KEY, 'hex')).update('claire.martin@acme.example').digest('hex'),
      declare({ algorithm: 'hmac-sha256', normaliser: 'lower', key: KEY }),
      {},
      'email/exact/lower',
    ],
    [
      'base64',
      createHash('sha256').update('claire.martin@acme.example').digest('base64'),
      { ...declare({ algorithm: 'sha256', normaliser: 'lower' }), encoding: 'base64' },
      {},
      'email/exact/lower',
    ],
    [
      'base64 of the other alphabet, without padding',
      createHash('md5').update('claire.martin@acme.example').digest('base64url'),
      { ...declare({ algorithm: 'md5', normaliser: 'lower' }), encoding: 'base64' },
      {},
      'email/exact/lower',
    ],
    [
      'a mailbox by its canonical spelling',
      hex('md5', 'clairemartin@gmail.com'),
      declare({ algorithm: 'md5', normaliser: 'canonical' }),
      { email: 'Claire.Martin+x@gmail.com' },
      'email/canonical/canonical',
    ],
    ['a domain', hex('sha512', 'acme.example'), declare({ algorithm: 'sha512', normaliser: 'domain' }), {}, 'domain/exact/domain'],
    [
      'a domain with its @, and what is below it',
      hex('sha1', '@acme.example'),
      declare({ algorithm: 'sha1', normaliser: 'at-domain' }),
      { email: 'claire@mail.acme.example' },
      'domain/exact/at-domain',
    ],
    [
      'a company',
      hex('sha256', '732829320'),
      declare({ algorithm: 'sha256', normaliser: 'siren' }),
      { siret: '732 829 320 00074' },
      'siren/exact/siren',
    ],
  ];
  it.each(cases)('%s', async (_, list, spec, cells, says) => {
    const who = Object.keys(cells).length === 0 ? CLAIRE : contact(cells);
    const match = await ask(list.toUpperCase() === list || spec.encoding ? list : list.toUpperCase(), who, spec);
    expect(match && `${match.by}/${match.form}/${match.normaliser}`).toBe(says);
    expect(await ask(list, OTHER, spec)).toBeUndefined();
  });

  it('nobody under another salt, key or normaliser', async () => {
    const list = hex('sha256', 'saltclaire.martin@acme.example');
    for (const recipe of [
      { algorithm: 'sha256', normaliser: 'lower' },
      { algorithm: 'sha256', normaliser: 'lower', before: 'Salt' },
      { algorithm: 'sha256', normaliser: 'raw', before: 'salt' },
      { algorithm: 'hmac-sha256', normaliser: 'lower', key: KEY },
    ] as const)
      expect(await ask(list, CLAIRE, declare(recipe))).toBeUndefined();
    expect(await ask(list, CLAIRE, declare({ algorithm: 'sha256', normaliser: 'lower', before: 'salt' }))).toBeDefined();
  });

  it('nobody by the domain of a webmail, which would be everybody who uses it', async () => {
    const spec = declare({ algorithm: 'sha512', normaliser: 'domain' });
    expect(await ask(hex('sha512', 'gmail.com'), contact({ email: 'claire.martin@gmail.com' }), spec)).toBeUndefined();
    expect(await ask(hex('sha512', 'co.uk'), contact({ email: 'claire@acme.co.uk' }), spec)).toBeUndefined();
  });

  it('addresses and domains in one file, as the Austrian list does', async () => {
    const list = `${hex('sha512', 'claire.martin@acme.example')}\n${hex('sha512', 'other.example')}`;
    const recipes = [
      { recipe: { algorithm: 'sha512', normaliser: 'lower' } },
      { recipe: { algorithm: 'sha512', normaliser: 'domain' } },
    ] as const;
    expect(await ask(list, CLAIRE, { recipes })).toMatchObject({ by: 'email' });
    expect(await ask(list, contact({ email: 'x@other.example' }), { recipes })).toMatchObject({ by: 'domain' });
    expect(await ask(list, OTHER, { recipes })).toBeUndefined();
    expect((await load(list, { recipes })).info).toMatchObject({ about: ['email', 'domain'], entries: { email: 2 } });
  });
});

describe('hashes of which nobody says how they were made', () => {
  it.each(['md5', 'sha1', 'sha256', 'sha512'] as const)('%s are tried with what is plausible', async (algorithm) => {
    const says = async (text: string, cells: Parameters<typeof contact>[0]) => {
      const match = await ask(`${hex(algorithm, 'zoe@acme.example')}\n${hex(algorithm, text)}`, contact(cells));
      return match && `${match.by}/${match.form}`;
    };
    expect(await says('claire@acme.example', { email: 'Claire@Acme.example' })).toBe('email/exact');
    expect(await says('clairemartin@gmail.com', { email: 'claire.martin@gmail.com' })).toBe('email/canonical');
    expect(await says('+33199001234', { phone: '0199001234' })).toBe('phone/exact');
    expect(await says('33199001234', { phone: '0199001234' })).toBe('phone/exact');
    expect(await says('claire@acme.example', { email: 'hugo@acme.example' })).toBeUndefined();
  });

  const CASES: Readonly<Record<string, readonly [content: string, spec: Partial<ListSpec>, doubt: string | undefined]>> = {
    'nothing says how': [hex('sha256', 'a@acme.example'), {}, 'undeclared'],
    'salted by nobody knows what': [hex('sha256', 'salt:a@acme.example'), {}, 'undeclared'],
    'they are said to be hashes, and no more': [hex('sha256', 'a@acme.example'), { form: 'sha256' }, 'undeclared'],
    'some among entries in clear': [`${hex('sha256', 'a@acme.example')}\nb@acme.example`, {}, 'undeclared'],
    'the recipe is declared': [hex('sha256', 'a@acme.example'), declare({ algorithm: 'sha256', normaliser: 'lower' }), undefined],
    'a canary is one of them': [hex('sha256', 'a@acme.example'), { canaries: ['a@acme.example'] }, undefined],
    'the canary stands among the entries in clear': [
      `${hex('sha256', 'a@acme.example')}\nb@acme.example`,
      { canaries: ['b@acme.example'] },
      'undeclared',
    ],
    'entries in clear need no proof': ['a@acme.example', {}, undefined],
  };

  it.each(Object.entries(CASES))('of a list of our own, %s', async (_, [content, spec, doubt]) => {
    const { info, proven } = await load(content, spec);
    expect({ fresh: info.fresh, doubt: info.doubt }).toEqual({ fresh: doubt === undefined, doubt });
    // What a match would make of it.
    expect(proven?.info.fresh ?? true).toBe(true);
    if (doubt !== undefined) expect(proven?.without).not.toEqual([]);
  });

  it('that are stale besides stay stale when a match proves them', async () => {
    const { info, proven } = await load(hex('sha256', 'a@acme.example'), { kind: 'robinson', date: '2026-01-02' });
    expect([info.doubt, proven?.info.doubt]).toEqual(['undeclared', 'stale']);
  });

  it('clear nobody of a register, and are called weak in MD5 and SHA-1', async () => {
    const spec = { kind: 'robinson', date: '2026-11-20' } as const;
    const info = async (algorithm: string, more: Partial<ListSpec> = {}) =>
      (await load(hex(algorithm, 'a@acme.example'), { ...spec, ...more })).info;
    expect(await info('md5')).toMatchObject({ fresh: false, doubt: 'undeclared', weak: true, form: 'md5' });
    expect(await info('sha512')).toMatchObject({ fresh: false, doubt: 'undeclared', form: 'sha512' });
    expect(await info('sha512')).not.toHaveProperty('weak');
    const declared = await info('sha1', declare({ algorithm: 'sha1', normaliser: 'lower' }));
    expect(declared).toMatchObject({ fresh: true, weak: true, form: 'sha1' });
    expect(declared).not.toHaveProperty('doubt');
  });
});

describe('what a match bars', () => {
  const two = 'claire.martin@acme.example\n0199001234\n@other.example\n732829320';
  const matches = async (spec: Partial<ListSpec>, who = CLAIRE) => makeListMatcher([await load(two, spec)]).matches(who, 'opposition');

  it('is everything that the list bars, once, whichever identifier matched', async () =>
    expect(await matches({})).toEqual([{ list: 0, by: 'email', form: 'exact' }]));

  it('is what each identifier reaches, where the list says so', async () => {
    expect(await matches({ oppositionScope: 'channel' })).toEqual([
      { list: 0, by: 'email', form: 'exact', channels: ['email'] },
      { list: 0, by: 'phone', form: 'exact', channels: ['phone', 'sms'] },
    ]);
    expect(await matches({ oppositionScope: 'channel' }, contact({ siren: '732829320' }))).toEqual([
      { list: 0, by: 'siren', form: 'exact', channels: ['email', 'phone', 'sms', 'post'] },
    ]);
  });

  it('is never more than the list bars', async () => {
    expect(await matches({ oppositionScope: 'channel', channels: ['sms'] })).toEqual([
      { list: 0, by: 'email', form: 'exact', channels: [] },
      { list: 0, by: 'phone', form: 'exact', channels: ['sms'] },
    ]);
  });

  it('is what both a recipe and the reach of its identifier say', async () => {
    const recipes = [{ recipe: { algorithm: 'sha256', normaliser: 'e164' }, channels: ['sms', 'post'] }] as const;
    const list = makeListMatcher([await load(hex('sha256', '+33199001234'), { recipes, oppositionScope: 'channel' })]);
    expect(list.matches(CLAIRE, 'opposition')).toMatchObject([{ by: 'phone', channels: ['sms'] }]);
  });

  it('is what a recipe says, for registers that hash each channel in its own way', async () => {
    const recipes = [
      { recipe: { algorithm: 'sha256', normaliser: 'es-phone', before: '04' }, channels: ['phone'] },
      { recipe: { algorithm: 'sha256', normaliser: 'es-sms', before: '03' }, channels: ['sms'] },
    ] as const;
    const list = makeListMatcher([await load(hex('sha256', '030033199001234'), { recipes, kind: 'robinson' })]);
    expect(list.matches(CLAIRE, 'robinson')).toEqual([{ list: 0, by: 'phone', form: 'exact', channels: ['sms'], normaliser: 'es-sms' }]);
  });
});

describe('an establishment', () => {
  const spec: Partial<ListSpec> = { identifiers: ['siret'] };
  it('is barred alone where the list is one of establishments', async () => {
    expect(await ask('73282932000074', contact({ siret: '732 829 320 00074' }), spec)).toMatchObject({ by: 'siret' });
    expect(await ask('73282932000074', contact({ siren: '732829320' }), spec)).toBeUndefined();
    expect(await ask('73282932000074', contact({ siret: '73282932000082' }), spec)).toBeUndefined();
    expect((await load('73282932000074', spec)).info.entries).toEqual({ email: 0, phone: 0, domain: 0, siren: 0, siret: 1 });
  });
  it('is found in whichever of the two columns it stands', async () => {
    expect(await ask('73282932000074', contact({ siren: '732 829 320 00074' }), spec)).toMatchObject({ by: 'siret' });
    expect(await ask('73282932000074', contact({ siren: '73282932000082', siret: '73282932000074' }), spec)).toMatchObject({ by: 'siret' });
  });
  it('bars its whole company elsewhere', async () =>
    expect(await ask('73282932000074', contact({ siren: '732829320' }))).toMatchObject({ by: 'siren' }));
});

describe('a list of names and postal addresses', () => {
  const list = 'nom;prenom;adresse;code postal\nMARTIN;Claire;12B AV DE LA REPUBLIQUE;75011\nPETIT;Hugo;3 R DU BAC;75007\n';
  const who = (lastName: string, address: string, postcode: string) => {
    const cells: Record<string, string> = { lastName, address, postcode };
    return { ...contact({}), text: (field: string) => cells[field] ?? '' };
  };
  it.each([
    ['the same household written otherwise', who('Martin', '12 bis avenue de la République', '75011'), 'post/exact'],
    ['nearly the same', who('Marttin', '12 bis rue de la République', '75011'), 'post/fuzzy'],
    ['a neighbour', who('Durand', '12 bis avenue de la République', '75011'), undefined],
    ['a namesake elsewhere', who('Martin', '12 bis avenue de la République', '75012'), undefined],
  ] as const)('says of %s: %s', async (_, person, says) => {
    const match = await ask(list, person);
    expect(match && `${match.by}/${match.form}`).toBe(says);
    expect((await load(list)).info).toMatchObject({ entries: { email: 0, post: 2 }, unread: 0 });
  });

  it('that is hashed as it is nearly written only may hold somebody', async () => {
    const [identity] = postalIdentities({ lastName: 'Martin', firstName: '', fullName: '', address: '12 rue Neuve', postcode: '75011' });
    const digest = hex('sha256', identity ? fuzzyPostalKey(identity) : '');
    const hashed = declare({ algorithm: 'sha256', normaliser: 'postal-loose' });
    expect(await ask(digest, who('Marttin', '12 bis avenue Neuve', '75011'), hashed)).toMatchObject({ by: 'post', form: 'fuzzy' });
    expect(await ask(digest, who('Martin', '12 rue Neuve', '75012'), hashed)).toBeUndefined();
  });

  it('of a surname of one letter holds nobody', async () => {
    const initials = `nom;adresse;code postal\nM;12 rue Neuve;75011\n${'MARTIN;12 rue Neuve;75011\n'.repeat(30)}`;
    expect(await ask(initials, who('M', '12 rue Neuve', '75011'))).toBeUndefined();
    expect(await ask(initials, who('Martin', '12 rue Neuve', '75011'))).toMatchObject({ by: 'post', form: 'exact' });
  });

  it('that has addresses too is one of post only where somebody says so', async () => {
    const both = 'email;nom;adresse;code postal\nzoe@acme.example;MARTIN;12B AV DE LA REPUBLIQUE;75011\n';
    const martin = who('Martin', '12 bis avenue de la République', '75011');
    expect(await ask(both, martin)).toBeUndefined();
    expect(await ask(both, martin, { identifiers: ['email', 'post'] })).toMatchObject({ by: 'post' });
    expect(await ask(both, martin, { identifiers: ['post'] })).toMatchObject({ by: 'post' });
  });
});

it('of a CSV that holds hashes beside what it was made of, the declared hashes are read', async () => {
  const list = `email;md5\n${hex('md5', 'x')}@hidden.example;${hex('md5', 'claire.martin@acme.example')}\nzoe@acme.example;${hex('md5', 'zoe@acme.example')}\n`;
  const spec = declare({ algorithm: 'md5', normaliser: 'lower' });
  expect(await ask(list, CLAIRE, spec)).toMatchObject({ by: 'email', normaliser: 'lower' });
  expect((await load(list, spec)).info).toMatchObject({ entries: { email: 2 }, unread: 0, form: 'md5' });
});
