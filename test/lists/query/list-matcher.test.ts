import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { makeListMatcher } from '../../../src/lists/query/list-matcher.js';
import type { FingerprintTable } from '../../../src/lists/table/fingerprint-table.js';
import { ask, contact, load } from '../support.js';

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('a list', () => {
  const cases: Readonly<Record<string, [string, Parameters<typeof contact>[0], string | undefined]>> = {
    'of a domain holds its addresses': ['@acme.fr', { email: 'paul@acme.fr' }, 'domain/exact'],
    'of a domain holds addresses below it': ['acme.fr', { email: 'paul@mail.acme.fr' }, 'domain/exact'],
    'of a domain holds addresses far below it': ['*@acme.fr', { email: 'Paul@a.b.c.ACME.fr' }, 'domain/exact'],
    'of a domain does not hold a domain that starts with it': ['@acme.fr', { email: 'paul@acme.fr.evil.com' }, undefined],
    'of a domain does not hold a domain that ends with it': ['@acme.fr', { email: 'paul@notacme.fr' }, undefined],
    'of a sub-domain does not hold its parent': ['@mail.acme.fr', { email: 'paul@acme.fr' }, undefined],
    'of a domain holds the second address of a contact': ['@acme.fr', { email: ['paul@other.example', 'paul@acme.fr'] }, 'domain/exact'],
    'of a webmail domain holds nobody': ['@gmail.com\n@acme.fr', { email: 'paul@gmail.com' }, undefined],
    'of a domain with accents holds its punycode': ['@société.fr', { email: 'paul@xn--socit-esab.fr' }, 'domain/exact'],
    'holds an address as written': ['j.dupont+x@gmail.com', { email: 'J.Dupont+x@Gmail.com' }, 'email/exact'],
    'holds a mailbox under another spelling, and says so': ['j.dupont@gmail.com', { email: 'jdupont@googlemail.com' }, 'email/canonical'],
    'holds a mailbox that it spells plainly, and says so': ['jdupont@gmail.com', { email: 'j.dupont+news@gmail.com' }, 'email/canonical'],
    'holds a mailbox of which both are spelled otherwise': ['j.dupont@gmail.com', { email: 'jd.upont@gmail.com' }, 'email/canonical'],
    'does not fold dots of a company': ['jean.dupont@acme.fr', { email: 'jeandupont@acme.fr' }, undefined],
    'does not fold tags of a company': ['jean+x@acme.fr', { email: 'jean@acme.fr' }, undefined],
    'holds the second address of a contact': ['b@acme.example', { email: ['a@acme.example', 'b@acme.example'] }, 'email/exact'],
    'holds the second number of a contact': ['0199001235', { phone: ['0199001234', '+33199001235'] }, 'phone/exact'],
    'does not hold a number that cannot be read': ['0199001235', { phone: '12 34' }, undefined],
    'holds overseas numbers in national spelling': ['0692 12 34 56', { phone: '+262 692 12 34 56' }, 'phone/exact'],
    'in a text of dashes holds an address': ['- jean@acme.example\n- paul@acme.example', { email: 'paul@acme.example' }, 'email/exact'],
    'in a text of bullets holds a number': ['• 0199001235\n• 0199001236', { phone: '01 99 00 12 36' }, 'phone/exact'],
    'holds a SIREN': ['732829320', { siren: '732 829 320' }, 'siren/exact'],
    'holds the company of a SIRET': ['732829320', { siret: '732 829 320 00074' }, 'siren/exact'],
    'holds the company of a SIRET with a wrong key': ['732829320', { siret: '732 829 320 00075' }, 'siren/exact'],
    'of a SIRET bars its company': ['73282932000074', { siren: '732829320' }, 'siren/exact'],
    'holds a SIREN that lost its zero in the row': ['005420120', { siren: '5420120' }, 'siren/exact'],
    'holds a hashed address, whatever the case of either': [
      '889527EB424B9ED32F81AFF4651131C67DD27084AD20BBD558FBE41B87CF9C0A',
      { email: 'Jean.Dupont@ACME.fr ' },
      'email/exact',
    ],
    'holds a hashed mailbox by its canonical spelling, and says so': [
      sha('jdupont@gmail.com'),
      { email: 'j.dupont@gmail.com' },
      'email/canonical',
    ],
    'holds a hashed number with its plus': [sha('+33199001234'), { phone: '01 99 00 12 34' }, 'phone/exact'],
    'holds a hashed number without its plus': [sha('33199001234'), { phone: '01 99 00 12 34' }, 'phone/exact'],
    'of hashes of addresses is not asked about numbers': [`email_sha256\n${sha('+33199001234')}`, { phone: '01 99 00 12 34' }, undefined],
    'of hashes does not hold the hash of an address with a prefix': [sha('02jean@acme.example'), { email: 'jean@acme.example' }, undefined],
    'holds a malformed address that is written the same': [
      `${'x@acme.example\n'.repeat(30)}jean..@acme.example`,
      { email: 'Jean..@acme.example' },
      'email/exact',
    ],
    'does not hold a contact without identifiers': ['a@acme.example\n0199001234\n732829320\n@acme.fr', {}, undefined],
  };
  for (const [name, [list, cells, says]] of Object.entries(cases)) {
    test(name, async () => {
      const match = await ask(list, contact(cells));
      expect(match && `${match.by}/${match.form}`).toBe(says);
    });
  }
});

describe('of several ways of being on a list, the answer is', () => {
  const HEAD = 'email;telephone;siren;nom;adresse;code postal';
  const HASHED = 'hash;nom;adresse;code postal';
  const ADDRESS = '12 bis avenue de la République';
  const claire = (more: Readonly<Record<string, string>> = {}) => {
    const cells: Readonly<Record<string, string>> = {
      lastName: 'Martin',
      address: ADDRESS,
      postcode: '75011',
      siren: '732829320',
      ...more,
    };
    const { email = 'claire@acme.example', phone = '01 99 00 12 34' } = more;
    return { ...contact({ email, phone }), text: (field: string) => cells[field] ?? '' };
  };
  const spec = { identifiers: ['email', 'phone', 'siren', 'post'] } as const;
  const hashes = {
    identifiers: ['email', 'post'],
    recipes: [{ recipe: { algorithm: 'sha256', normaliser: 'lower' } }],
  } as const;
  const other = { email: 'zoe@other.example', phone: '01 99 00 99 99', siren: '' };
  const near = { lastName: 'Marttin', address: '12 bis rue de la République' };
  test.each<readonly [string, string, Partial<Parameters<typeof load>[1]>, ReturnType<typeof claire>, string | undefined]>([
    [
      'the address, before the number, the company and the household',
      `${HEAD}\nclaire@acme.example;0199001234;732829320;MARTIN;${ADDRESS};75011`,
      spec,
      claire(),
      'email/exact',
    ],
    [
      'the number, before the company and the household',
      `${HEAD}\nclaire@acme.example;0199001234;732829320;MARTIN;${ADDRESS};75011`,
      spec,
      claire({ email: other.email }),
      'phone/exact',
    ],
    [
      'the company, before the household',
      `${HEAD}\nclaire@acme.example;0199001234;732829320;MARTIN;${ADDRESS};75011`,
      spec,
      claire({ email: other.email, phone: other.phone }),
      'siren/exact',
    ],
    [
      'the household, before what is nearly the same',
      `${HEAD}\nclaire@acme.example;0199001234;732829320;MARTIN;${ADDRESS};75011`,
      spec,
      claire(other),
      'post/exact',
    ],
    [
      'the household, although another of the list is nearly the same',
      `nom;adresse;code postal\nMARTTIN;${ADDRESS};75011\nMARTIN;${ADDRESS};75011`,
      {},
      claire(),
      'post/exact',
    ],
    [
      'the hashed address, before a household that is only nearly the same',
      `${HASHED}\n${sha('claire@acme.example')};MARTIN;${ADDRESS};75011`,
      hashes,
      claire(near),
      'email/exact',
    ],
    [
      'the household, before the hashed address',
      `${HASHED}\n${sha('claire@acme.example')};MARTIN;${ADDRESS};75011`,
      hashes,
      claire(),
      'post/exact',
    ],
    [
      'a household that is nearly the same, where no hash says more',
      `${HASHED}\n${sha('claire@acme.example')};MARTIN;${ADDRESS};75011`,
      hashes,
      claire({ ...near, ...other }),
      'post/fuzzy',
    ],
    [
      'nothing, where nothing is alike',
      `${HASHED}\n${sha('claire@acme.example')};MARTIN;${ADDRESS};75011`,
      hashes,
      claire({ ...other, lastName: 'Petit' }),
      undefined,
    ],
    [
      'the hash of the address as written, before that of its mailbox',
      `${sha('jdupont@gmail.com')}\n${sha('j.dupont@gmail.com')}`,
      {},
      claire({ ...other, email: 'j.dupont@gmail.com' }),
      'email/exact',
    ],
    ['the address, before its domain', '@acme.example\nclaire@acme.example', {}, claire(), 'email/exact'],
    ['the number, before the domain of the address', '@acme.example\n0199001234', {}, claire(), 'phone/exact'],
    ['the domain, before the company', '@acme.example\n732829320', {}, claire(), 'domain/exact'],
  ])('%s', async (_, list, how, who, says) => {
    const match = await ask(list, who, how);
    expect(match && `${match.by}/${match.form}`).toBe(says);
  });
});

describe('lists of a run', () => {
  const both = contact({ email: 'a@acme.example', phone: '0199001234' });
  const some = async () =>
    makeListMatcher([
      await load('a@acme.example', { kind: 'robinson' }),
      await load('0199001234'),
      await load('a@acme.example\n0199001234'),
      await load('b@acme.example'),
      await load('@acme.example', { channels: ['post'] }),
    ]);

  test('all that hold a contact say so, in their order, once each, and only those of the kind', async () => {
    const lists = await some();
    expect(lists.matches(both, 'robinson')).toEqual([{ list: 0, by: 'email', form: 'exact' }]);
    expect(lists.matches(both, 'opposition')).toEqual([
      { list: 1, by: 'phone', form: 'exact' },
      { list: 2, by: 'email', form: 'exact' },
      { list: 4, by: 'domain', form: 'exact' },
    ]);
    expect(lists.all.map(({ kind }) => kind)).toEqual(['robinson', 'opposition', 'opposition', 'opposition', 'opposition']);
  });

  test('of third parties answer together, whichever of them is asked, and ours alone', async () => {
    const kinds = ['robinson', 'opposition', 'directory'] as const;
    const lists = makeListMatcher(await Promise.all(kinds.map((kind) => load('a@acme.example', { kind }))));
    const asked = (kind: (typeof kinds)[number]) => lists.matches(both, kind).map(({ list }) => list);
    expect(kinds.map(asked)).toEqual([[0, 2], [1], [0, 2]]);
  });

  test('that hold nobody answer with one array that nobody can write to', async () => {
    const lists = await some();
    const none = lists.matches(contact({ phone: '0199001234' }), 'robinson');
    expect(none).toEqual([]);
    expect(Object.isFrozen(none)).toBe(true);
    expect(lists.matches(contact({}), 'opposition')).toBe(none);
    expect(makeListMatcher([]).matches(both, 'opposition')).toBe(none);
  });
});

test('contacts asked one after another do not answer for each other', async () => {
  const lists = makeListMatcher([await load('a@acme.example\njdupont@gmail.com\n0199001234')]);
  const rows = [
    'a@acme.example',
    'b@acme.example',
    'a@acme.example',
    'j.dupont@gmail.com',
    'jdupont@gmail.com',
    'k.dupont@gmail.com',
    'j.dupont@gmail.com',
  ];
  expect(rows.map((email) => lists.matches(contact({ email }), 'opposition')[0]?.form)).toEqual([
    'exact',
    undefined,
    'exact',
    'canonical',
    'exact',
    undefined,
    'canonical',
  ]);
});

test('a loaded list is plain data: a worker thread reads the same memory', async () => {
  const loaded = await load('jean@acme.example');
  const worker = new Worker(
    'const { parentPort } = require("node:worker_threads"); parentPort.once("message", (list) => parentPort.postMessage(list))',
    { eval: true },
  );
  const back = await new Promise<typeof loaded>((resolve) => {
    worker.once('message', resolve);
    worker.postMessage(loaded);
  });
  await worker.terminate();
  expect(makeListMatcher([back]).matches(contact({ email: 'jean@acme.example' }), 'opposition')).toHaveLength(1);
  // Not a copy: what one thread writes the other sees.
  new Uint32Array((loaded.parts[0] as { table: FingerprintTable }).table.buffer).fill(0);
  expect(makeListMatcher([back]).matches(contact({ email: 'jean@acme.example' }), 'opposition')).toEqual([]);
});
