import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folder, lumo } from '../support.js';

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
const CONTACTS = 'email;nom\npaul.durand@acme.example;Durand\nlea.petit@acme.example;Petit\n';
/** Hashed well, and nobody of the file is on it: no check can tell it from one that was salted. */
const STOP = `${sha('claire.martin@acme.example')}\n`;
const SALTED = `${sha('pepper claire.martin@acme.example')}\n`;

const check = async (cwd: string, list = 'stop.txt', more: readonly string[] = []) => {
  const { stdout } = await lumo(cwd, [
    'check',
    'contacts.csv',
    '--opposition',
    list,
    '--only',
    'opposition-list,list-unproven,listed-elsewhere',
    '-f',
    'json=-',
    ...more,
  ]);
  const report = JSON.parse(stdout);
  return { list: report.lists[0], verdicts: report.verdicts.email as Record<string, number> };
};

describe('a list of hashes that nobody declared, and that matches nobody', () => {
  it('clears nobody, and the answer is no plain yes', async () => {
    const cwd = folder({ 'contacts.csv': CONTACTS, 'stop.txt': SALTED });
    const { list, verdicts } = await check(cwd);
    expect(list).toMatchObject({ fresh: false, doubt: 'undeclared' });
    expect(verdicts).toMatchObject({ ok: 0, unscreened: 2 });
    const { stdout } = await lumo(cwd, ['check', 'contacts.csv', '--opposition', 'stop.txt', '--absent', 'lastInboundAt']);
    expect(stdout).not.toMatch(/✓ /);
    expect(stdout).toContain('lists probe');
  });

  it('is called the same by lists verify, with the command that ends the doubt', async () => {
    const cwd = folder({ 'stop.txt': STOP });
    const { code, stdout } = await lumo(cwd, ['lists', 'verify', '--opposition', 'stop.txt']);
    expect(code).toBe(1);
    expect(stdout).toContain('UNDECLARED HASHES');
    expect(stdout).toContain('lumo-check lists probe stop.txt --seed claire.martin@acme.example --write');
  });

  it('is out of doubt after that command, for checks and for lists verify', async () => {
    const cwd = folder({ 'contacts.csv': CONTACTS, 'stop.txt': STOP });
    expect((await check(cwd)).list).toMatchObject({ fresh: false });
    expect((await lumo(cwd, ['lists', 'probe', 'stop.txt', '--seed', 'claire.martin@acme.example', '--write'])).code).toBe(0);
    expect(await check(cwd)).toMatchObject({ list: { fresh: true }, verdicts: { ok: 2, unscreened: 0 } });
    expect((await lumo(cwd, ['lists', 'verify', '--opposition', 'stop.txt'])).code).toBe(0);
  });

  it('is out of doubt with a canary', async () => {
    const manifest = 'kind: opposition\ncanaries: [claire.martin@acme.example]\n';
    const cwd = folder({ 'contacts.csv': CONTACTS, 'stop.txt': STOP, 'stop.txt.list.yaml': manifest });
    expect(await check(cwd)).toMatchObject({ list: { fresh: true }, verdicts: { ok: 2 } });
    expect((await lumo(cwd, ['lists', 'verify', '--opposition', 'stop.txt'])).code).toBe(0);
  });

  it('is out of doubt with one match, on several threads and from a pipe', async () => {
    const cwd = folder({ 'contacts.csv': `${CONTACTS}claire.martin@acme.example;Martin\n`, 'stop.txt': STOP });
    for (const jobs of ['1', '2'])
      expect(await check(cwd, 'stop.txt', ['--jobs', jobs])).toMatchObject({ list: { fresh: true }, verdicts: { ok: 2, opposed: 1 } });
    const piped = await lumo(cwd, ['check', '-', '--opposition', 'stop.txt', '--only', 'opposition-list', '-f', 'json=-'], {
      input: `${CONTACTS}claire.martin@acme.example;Martin\n`,
    });
    expect(JSON.parse(piped.stdout).lists[0]).toMatchObject({ fresh: true });
  });
});

describe('a list of what the file has not', () => {
  it('is not fresh, and says that it screens nobody', async () => {
    const cwd = folder({ 'contacts.csv': CONTACTS, 'stop.txt': '06 39 98 12 34\n' });
    expect((await check(cwd)).list).toMatchObject({ fresh: false, doubt: 'other-identifiers' });
    const { stdout } = await lumo(cwd, ['check', 'contacts.csv', '--opposition', 'stop.txt', '--absent', 'lastInboundAt']);
    expect(stdout).toContain('SCREENS NOBODY');
    expect(stdout).not.toMatch(/✓ yes/i);
  });
});

describe('an address in a column that is kept on purpose', () => {
  it('is held against the list, and the contact leaves', async () => {
    const cwd = folder({
      'contacts.csv': 'email;nom;Zzyx\npaul.durand@acme.example;Durand;claire.martin@acme.example\nlea@acme.example;Petit;rien\n',
      'stop.txt': 'claire.martin@acme.example\n',
    });
    expect((await check(cwd, 'stop.txt', ['--map', 'Zzyx=keep'])).verdicts).toMatchObject({ ok: 1, opposed: 1 });
  });

  it('is held against the register', async () => {
    const cwd = folder({ 'contacts.csv': 'email;nom\npaul.durand@acme.example;claire.martin@acme.example\nlea@acme.example;Petit\n' });
    expect((await lumo(cwd, ['oppose', 'add', '--email', 'claire.martin@acme.example', '--origin', 'phone'])).code).toBe(0);
    const { stdout } = await lumo(cwd, ['check', 'contacts.csv', '--absent', 'lastInboundAt', '-f', 'json=-']);
    expect(JSON.parse(stdout).rules.find(({ id }: { id: string }) => id === 'listed-elsewhere')).toMatchObject({ rows: 1, dropped: 1 });
  });
});

describe('lines of a list that could not be read', () => {
  const BROKEN = `${Array.from({ length: 60 }, (_, i) => `a${i}@acme.example\n`).join('')}q1 arobase acme.example\n`;
  const WHOLE = BROKEN.replace(' arobase ', '@');
  const LOST = '1 line';
  it.each<readonly [string, string, readonly string[], boolean]>([
    ['check', BROKEN, ['contacts.csv', '--check', '--opposition', 'stop.txt'], true],
    ['check', WHOLE, ['contacts.csv', '--check', '--opposition', 'stop.txt'], false],
    ['audit', BROKEN, ['audit', 'contacts.csv', '--opposition', 'stop.txt'], true],
    ['audit', WHOLE, ['audit', 'contacts.csv', '--opposition', 'stop.txt'], false],
    ['lists compile', BROKEN, ['lists', 'compile', 'stop.txt'], true],
    ['lists compile', WHOLE, ['lists', 'compile', 'stop.txt'], false],
  ])('are told by %s: %#', async (_, stop, args, told) => {
    const cwd = folder({ 'contacts.csv': CONTACTS, 'stop.txt': stop });
    const { stdout } = await lumo(cwd, [...args]);
    const [first] = stdout.split('Notes');
    expect(first?.includes(LOST)).toBe(told);
    if (told) expect(stdout).not.toContain('✓');
  });

  it('and a list without a date is not called fresh by an audit', async () => {
    const cwd = folder({ 'contacts.csv': CONTACTS, 'stop.txt': WHOLE, 'stop-2026-11-01.txt': WHOLE });
    const { stdout } = await lumo(cwd, ['audit', 'contacts.csv', '--opposition', 'stop.txt', '--opposition', 'stop-2026-11-01.txt']);
    expect(stdout.match(/fresh/g)).toHaveLength(1);
    expect(stdout).toContain('version not dated');
  });
});

describe('lines of a list that say that the person agrees', () => {
  const STOP = 'email;statut\nclaire.martin@acme.example;désabonnée\npaul.durand@acme.example;abonné\n';
  it('bar like the others, and are told first by checks and by lists verify', async () => {
    const cwd = folder({ 'contacts.csv': CONTACTS, 'stop.csv': STOP });
    const { stdout, code } = await lumo(cwd, ['check', 'contacts.csv', '--check', '--opposition', 'stop.csv', '--lang', 'en']);
    expect([code, stdout.split('What to do first')[0]]).toEqual([1, expect.stringContaining('1 line of stop.csv with a yes (subscribed)')]);
    expect(stdout).toContain('Keep only those who refuse in it');
    const french = await lumo(cwd, ['lists', 'verify', '--opposition', 'stop.csv', '--lang', 'fr']);
    expect(french.stdout.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ')).toContain(
      'La liste « stop.csv » a 1 ligne qui dit la personne d’accord (abonnée), et l’écarte quand même.',
    );
    const json = JSON.parse((await lumo(cwd, ['lists', 'verify', '--opposition', 'stop.csv', '-f', 'json'])).stdout);
    expect(json.lists[0]).toMatchObject({ agreeing: 1 });
    expect((await check(cwd, 'stop.csv')).verdicts).toMatchObject({ opposed: 1 });
  });

  const ROWS = [
    ['claire.martin@acme.example', 'désabonnée', ''],
    ['paul.durand@acme.example', 'abonné', ''],
    ['luc.petit@acme.example', 'désabonné', 'sms'],
  ] as const;
  const FORMS: Readonly<Record<string, string>> = {
    'stop.csv': ['email;statut;canal_refuse', ...ROWS.map((row) => row.join(';'))].join('\n'),
    'stop.ndjson': ROWS.map(([email, statut, canal]) => JSON.stringify({ email, statut, canal_refuse: canal })).join('\n'),
    // Objects need not have the same keys, in the same order.
    'mixed.jsonl': ROWS.map(([email, statut, canal]) =>
      JSON.stringify(canal ? { statut, email, canal_refuse: canal } : { email, statut }),
    ).join('\n'),
  };
  const said = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ');

  it.each(['stop.csv', 'stop.ndjson', 'mixed.jsonl', 'stop.lumoidx', 'mixed.lumoidx'])('are told in the same words of %s', async (list) => {
    const cwd = folder({ 'contacts.csv': CONTACTS, ...FORMS });
    const compiled = list.endsWith('.lumoidx');
    for (const [source, to] of compiled
      ? ([
          ['stop.csv', 'stop.lumoidx'],
          ['mixed.jsonl', 'mixed.lumoidx'],
        ] as const)
      : []) {
      const { stdout } = await lumo(cwd, ['lists', 'compile', source, '-o', to, '--lang', 'en']);
      expect(said(stdout)).toContain(
        `The list "${source}" has 1 line that says that the person agrees (subscribed), and bars them all the same.`,
      );
    }
    const english = said((await lumo(cwd, ['lists', 'verify', '--opposition', list, '--lang', 'en'])).stdout);
    expect(english).toContain('has 1 line that says that the person agrees (subscribed), and bars them all the same.');
    expect(english).toContain('has 1 line that refuses some channels only, and bars all of them.');
    const french = said((await lumo(cwd, ['lists', 'verify', '--opposition', list, '--lang', 'fr'])).stdout);
    expect(french).toContain('a 1 ligne qui dit la personne d’accord (abonnée), et l’écarte quand même.');
    const { stdout } = await lumo(cwd, ['check', 'contacts.csv', '--check', '--opposition', list, '--lang', 'en']);
    expect(stdout).toContain('with a yes (subscribed)');
    expect((await check(cwd, list)).verdicts).toMatchObject({ opposed: 1 });
  });

  it('are not looked for in a register of others, which says it by its own rules', async () => {
    const cwd = folder({ 'contacts.csv': CONTACTS, ...FORMS });
    await lumo(cwd, ['lists', 'compile', 'stop.csv', '-o', 'tps.lumoidx', '--kind', 'robinson', '--date', '2026-11-01']);
    for (const list of ['tps.lumoidx', 'stop.ndjson', 'stop.csv']) {
      const { stdout } = await lumo(cwd, ['lists', 'verify', '--robinson', `${list}=2026-11-01`, '--lang', 'en']);
      expect(stdout).not.toContain('agrees');
    }
  });

  it('are left out of an import, whatever the form', async () => {
    for (const list of Object.keys(FORMS)) {
      const cwd = folder(FORMS);
      expect(said((await lumo(cwd, ['oppose', 'import', list, '--lang', 'en'])).stdout), list).toMatch(
        /2 recorded .*1 .*left out|2 recorded/,
      );
      expect((await lumo(cwd, ['oppose', 'check', '--email', 'paul.durand@acme.example'])).code, list).toBe(0);
      expect((await lumo(cwd, ['oppose', 'check', '--email', 'claire.martin@acme.example'])).code, list).toBe(1);
    }
  });

  it('are none where everybody refuses', async () => {
    const cwd = folder({
      'contacts.csv': CONTACTS,
      'stop.ndjson': '{"email":"claire.martin@acme.example","statut":"désabonnée"}\n{"email":"luc@acme.example"}\n',
    });
    expect((await lumo(cwd, ['lists', 'verify', '--opposition', 'stop.ndjson', '--lang', 'en'])).stdout).not.toMatch(
      /agrees|some channels/,
    );
  });
});

describe('hashes of addresses and of numbers, each of which takes a proof of its own', () => {
  const PEOPLE =
    'email;telephone;nom\nclaire.martin@acme.example;01 99 00 12 30;Martin\npaul.durand@acme.example;01 99 00 12 31;Durand\n;01 99 00 12 32;Petit\n';
  const SPELLINGS = {
    plus: '+33199001232',
    bare: '33199001232',
    national: '0199001232',
    zeros: '0033199001232',
    spaced: '01 99 00 12 32',
  } as const;
  const columns = (number: string): string => `email_sha256,phone_sha256\n${sha('claire.martin@acme.example')},\n,${sha(number)}\n`;
  const lines = (number: string): string => `${sha('claire.martin@acme.example')}\n${sha(number)}\n`;
  const judged = async (list: string, channels: string, manifest?: string) => {
    const cwd = folder({ 'contacts.csv': PEOPLE, 'stop.csv': list, ...(manifest && { 'stop.csv.list.yaml': manifest }) });
    const only = ['--only', 'opposition-list,list-unproven,listed-elsewhere', '--channel', channels];
    const { stdout, code } = await lumo(cwd, [
      'check',
      'contacts.csv',
      '--opposition',
      'stop.csv',
      '--fail-on',
      'doubtful',
      '-f',
      'json=-',
      ...only,
    ]);
    const report = JSON.parse(stdout);
    return { code, list: report.lists[0], ...report.verdicts };
  };

  it.each([
    ['plus', 1],
    ['bare', 1],
    ['national', 1],
    ['zeros', 1],
  ] as const)('a number that matches proves its own: %s', async (spelling, opposed) => {
    for (const text of [columns(SPELLINGS[spelling]), lines(SPELLINGS[spelling])]) {
      const { list, phone } = await judged(text, 'email,phone');
      expect(list).toMatchObject({ fresh: true });
      expect(phone).toMatchObject({ opposed: opposed + 1, unscreened: 0 });
    }
  });

  it('a match by an address proves nothing of numbers under headers of their own', async () => {
    const { code, list, email, phone } = await judged(columns(SPELLINGS.spaced), 'email,phone');
    expect(list).toMatchObject({ fresh: false, doubt: 'undeclared-part', unproven: ['phone'] });
    expect(email).toMatchObject({ opposed: 1, unscreened: 0 });
    expect(phone).toMatchObject({ opposed: 1, unscreened: 2, ok: 0 });
    expect(code).toBe(1);
  });

  it('a match by an address proves hashes of which nobody says that they are of several things', async () => {
    const { list, phone } = await judged(lines(SPELLINGS.spaced), 'email,phone');
    expect(list).toMatchObject({ fresh: true });
    expect(phone).toMatchObject({ opposed: 1, unscreened: 0 });
  });

  it('numbers are no matter of a run that does not ask for them', async () =>
    expect((await judged(lines(SPELLINGS.spaced), 'email')).list).toMatchObject({ fresh: true }));

  it('a canary of one proves nothing of the other', async () => {
    const manifest = 'kind: opposition\ncanaries: [claire.martin@acme.example]\n';
    expect((await judged(columns(SPELLINGS.spaced), 'phone', manifest)).phone).toMatchObject({ unscreened: 2 });
    const both = 'kind: opposition\ncanaries: [claire.martin@acme.example, "+33199001232"]\n';
    expect((await judged(columns(SPELLINGS.national), 'phone', both)).list).toMatchObject({ fresh: true });
  });

  it('lists probe says what it could not explain, and lists verify the same', async () => {
    const cwd = folder({ 'contacts.csv': PEOPLE, 'stop.csv': columns(SPELLINGS.spaced) });
    const { stdout } = await lumo(cwd, ['lists', 'probe', 'stop.csv', '--against', 'contacts.csv', '--write']);
    expect(stdout).toContain('Not explained: the numbers');
    const manifest = readFileSync(`${cwd}/stop.csv.list.yaml`, 'utf8');
    expect(manifest).toMatch(/identifiers:\s+- email\s+- phone/);
    expect((await judged(columns(SPELLINGS.spaced), 'phone', manifest)).phone).toMatchObject({ unscreened: 2, ok: 0 });
    const verified = await lumo(cwd, ['lists', 'verify', '--opposition', 'stop.csv']);
    expect(verified.code).toBe(1);
    expect(verified.stdout).toContain('--seed +33639981234 --write');
  });

  it('lists probe explains both where a contact is on the list by both', async () => {
    const both = `email_sha256,phone_sha256\n${sha('claire.martin@acme.example')},${sha('0199001230')}\n`;
    const cwd = folder({ 'contacts.csv': PEOPLE, 'stop.csv': both });
    const { stdout } = await lumo(cwd, ['lists', 'probe', 'stop.csv', '--against', 'contacts.csv', '--write']);
    expect(stdout).not.toContain('Not explained');
    expect((await lumo(cwd, ['lists', 'verify', '--opposition', 'stop.csv'])).code).toBe(0);
    expect((await judged(both, 'email,phone')).list).toMatchObject({ fresh: true });
  });
});
