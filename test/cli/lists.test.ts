import { createHash, createHmac } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { here, inFolder } from '../laws/support.js';

const hex = (algorithm: string, text: string): string => createHash(algorithm).update(text).digest('hex');
const KEY = 'ab'.repeat(20);
const CONTACTS =
  'email;telephone\nclaire.martin@acme.example;01 99 00 12 34\nHugo.Petit@gmail.com;01 99 00 12 35\nzoe@acme.example;01 99 00 12 36\n';

/** Runs in a folder that holds these files. */
const inside = <T>(
  files: Readonly<Record<string, string>>,
  work: (say: (...args: string[]) => Promise<{ code: number | null; out: string; err: string }>, folder: string) => Promise<T>,
) =>
  inFolder(async (folder) => {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    return work(async (...args) => {
      const { code, stdout, stderr } = await here([...args, '--as-of', '2026-11-24'], { cwd: folder, env: { LANG: 'en', LIST_KEY: KEY } });
      return { code, out: stdout.toString(), err: stderr.toString() };
    }, folder);
  });

describe('lists probe', () => {
  it('says what the digests are when nobody tells who is on the list, and what to give', () =>
    inside({ 'stop.txt': hex('md5', 'claire.martin@acme.example') }, async (say) => {
      const { code, out } = await say('lists', 'probe', 'stop.txt');
      expect(code).toBe(1);
      expect(out).toContain('stop.txt: digests of 32 hexadecimal digits in hex (MD5), 1 in all');
      expect(out).toContain('--seed');
    }));

  it.each<[string, string, readonly string[], string, object]>([
    [
      'MD5 of the lower-case address',
      hex('md5', 'claire.martin@acme.example'),
      ['--seed', 'Claire.Martin@acme.example'],
      'MD5 · lower',
      { algorithm: 'md5', normaliser: ['lower', 'canonical'] },
    ],
    [
      'SHA-1 of the address in its case',
      hex('sha1', 'Hugo.Petit@gmail.com'),
      ['--against', 'contacts.csv'],
      'SHA1 · raw',
      { algorithm: 'sha1', normaliser: 'raw' },
    ],
    [
      'SHA-512 of the canonical address',
      hex('sha512', 'hugopetit@gmail.com'),
      ['--against', 'contacts.csv'],
      'SHA512 · canonical',
      { algorithm: 'sha512', normaliser: 'canonical' },
    ],
    [
      'SHA-256 of national digits',
      hex('sha256', '0199001234'),
      ['--seed', '+33 1 99 00 12 34'],
      'SHA256 · digits',
      { algorithm: 'sha256', normaliser: 'digits' },
    ],
    [
      'a domain with its @',
      hex('sha1', '@acme.example'),
      ['--against', 'contacts.csv'],
      'SHA1 · at-domain',
      { algorithm: 'sha1', normaliser: 'at-domain' },
    ],
    [
      'Spain’s calls',
      hex('sha256', '040033199001234'),
      ['--seed', '01 99 00 12 34'],
      'SHA256 · es-phone (04…)',
      { algorithm: 'sha256', normaliser: 'es-phone', before: '04' },
    ],
    [
      'base64',
      createHash('sha256').update('zoe@acme.example').digest('base64'),
      ['--seed', 'zoe@acme.example'],
      'SHA256 · lower',
      { algorithm: 'sha256', encoding: 'base64', normaliser: ['lower', 'canonical'] },
    ],
    [
      'an HMAC whose key is given',
      createHmac('sha256', Buffer.from(KEY, 'hex')).update('zoe@acme.example').digest('hex'),
      ['--against', 'contacts.csv', '--key-env', 'LIST_KEY'],
      'HMAC-SHA256 · lower',
      { algorithm: 'hmac-sha256', normaliser: ['lower', 'canonical'], keyEnv: 'LIST_KEY' },
    ],
  ])('finds %s, and writes a manifest with which the list works', (_, entry, args, right, hash) =>
    inside({ 'stop.txt': `${entry}\n`, 'contacts.csv': CONTACTS }, async (say, folder) => {
      const probed = await say('lists', 'probe', 'stop.txt', ...args, '--write');
      expect(probed.err).toBe('');
      expect(probed).toMatchObject({ code: 0 });
      expect(probed.out).toContain(`Right: ${right}.`);
      expect(probed.out).not.toMatch(/claire|hugo|zoe|0199001234/i);
      const manifest = await readFile(join(folder, 'stop.txt.list.yaml'), 'utf8');
      expect(manifest).not.toContain(KEY);
      expect(parse(manifest)).toMatchObject({ kind: 'opposition', hash, entries: 1 });
      const checked = await say(
        'contacts.csv',
        '--opposition',
        'stop.txt',
        '--channel',
        'email,phone',
        '--check',
        '-f',
        'json=-',
        '--only',
        'opposition-list',
      );
      const report = JSON.parse(checked.out) as { rules: { id: string; rows: number }[] };
      expect(report.rules.find(({ id }) => id === 'opposition-list')?.rows).toBe(right.includes('domain') ? 2 : 1);
      expect((await say('lists', 'probe', 'stop.txt', ...args, '--write')).err).toMatch(/LUMO_LIST_MANIFEST_EXISTS/);
    }),
  );

  it('says that none is right when the list is salted, and writes nothing', () =>
    inside({ 'stop.txt': hex('sha256', 'pepperzoe@acme.example'), 'contacts.csv': CONTACTS }, async (say, folder) => {
      const { code, out } = await say('lists', 'probe', 'stop.txt', '--against', 'contacts.csv', '--write');
      expect(code).toBe(1);
      expect(out).toContain('None of them finds anybody');
      await expect(readFile(join(folder, 'stop.txt.list.yaml'))).rejects.toMatchObject({ code: 'ENOENT' });
    }));

  it('needs both normalisers where some were hashed in one way and some in another', () =>
    inside(
      { 'stop.txt': `${hex('md5', 'zoe@acme.example')}\n${hex('md5', 'hugopetit@gmail.com')}`, 'contacts.csv': CONTACTS },
      async (say) => {
        const { out } = await say('lists', 'probe', 'stop.txt', '--against', 'contacts.csv', '-f', 'json');
        expect(JSON.parse(out)).toMatchObject({
          name: 'stop.txt',
          width: 32,
          encoding: 'hex',
          right: [{ algorithm: 'md5', normaliser: 'canonical' }],
        });
      },
    ));

  it('reads lines of JSON, and the manifest that it writes makes them match', () =>
    inside(
      { 'stop.ndjson': `{"ts":"2026-01-02","email_md5":"${hex('md5', 'zoe@acme.example')}"}\n`, 'contacts.csv': CONTACTS },
      async (say, folder) => {
        const { code, out } = await say('lists', 'probe', 'stop.ndjson', '--against', 'contacts.csv', '--write');
        expect(code).toBe(0);
        expect(out).toContain('digests of 32 hexadecimal digits in hex (MD5), 1 in all');
        expect(out).toContain('Right: MD5 · lower.');
        expect(parse(await readFile(join(folder, 'stop.ndjson.list.yaml'), 'utf8'))).toMatchObject({
          identifiers: ['email'],
          hash: { algorithm: 'md5' },
        });
      },
    ));

  it('has nothing to find out about a list in clear', () =>
    inside({ 'stop.txt': 'zoe@acme.example\n' }, async (say) =>
      expect(await say('lists', 'probe', 'stop.txt')).toMatchObject({ code: 0, out: expect.stringContaining('in clear') }),
    ));

  it.each([
    [['--seed', 'nobody in particular'], 'LUMO_USAGE'],
    [['--seed', 'zoe@acme.example', '--key-env', 'NOT_SET'], 'LUMO_LIST_KEY'],
  ])('refuses %s', (args, code) =>
    inside({ 'stop.txt': hex('md5', 'x') }, async (say) => {
      const result = await say('lists', 'probe', 'stop.txt', ...args);
      expect(result.code).toBe(2);
      expect(result.err).toContain(code);
    }),
  );

  it('speaks French', () =>
    inside({ 'stop.txt': hex('md5', 'zoe@acme.example') }, async (say) => {
      const { out } = await say('lists', 'probe', 'stop.txt', '--seed', 'zoe@acme.example', '--lang', 'fr');
      expect(out).toMatch(/La bonne\u00a0: MD5 · lower\./);
      expect(out).toMatch(/ne protègent personne/);
    }));
});

const addresses = (count: number): string => Array.from({ length: count }, (_, i) => `a${i}@acme.example\n`).join('');
/** Three lines that are no entry, on lines 31, 33 and 34 of a file with a header. */
const UNREAD = `${addresses(29)}MARTIN Claire (Acme)\nb@acme.example\n??\n??\n${addresses(40)}`;

describe('lists verify', () => {
  const good = { 'stop.txt': 'zoe@acme.example\n', 'stop.list.yaml': 'kind: opposition\ncanaries: [ZOE@acme.example]\ndate: 2026-11-20\n' };
  it('says good, and 0', () =>
    inside(good, async (say) => {
      const { code, out } = await say('lists', 'verify', '--opposition', 'stop.txt');
      expect(out).toMatch(/stop\.txt\s+opposition list\s+1\s+2026-11-20\s+4 d\s+canary found, no checksum\s+good/);
      expect(code).toBe(0);
    }));
  it.each([
    ['en', 'has 3 lines that were not read, or not whole (lines 31, 33, 34)', 'bar nobody'],
    ['fr', 'a 3 lignes qui n’ont pas été lues, ou pas en entier (lignes 31, 33, 34)', 'ne bloquent personne'],
  ])('says how many lines were not read, and which: %s', (lang, told, hint) =>
    inside({ 'stop.csv': `Email\n${UNREAD}` }, async (say) => {
      const { code, out } = await say('lists', 'verify', '--opposition', 'stop.csv', '--lang', lang);
      const text = out.replace(/\u00a0/g, ' ').replace(/\s*\n\s*/g, ' ');
      expect(text).toContain(told);
      expect(text).toContain(hint);
      expect(out).not.toContain('MARTIN');
      expect(code).toBe(0);
      const machine = await say('lists', 'verify', '--opposition', 'stop.csv', '-f', 'json');
      expect(JSON.parse(machine.out)).toMatchObject({ lists: [{ unread: 3, unreadLines: [31, 33, 34] }] });
    }),
  );
  it('is what `lists` does by itself', () =>
    inside(good, async (say) => expect((await say('lists', '--opposition', 'stop.txt')).out).toContain('canary found')));
  it('says stale, and 1', () =>
    inside(good, async (say) => {
      const { code, out } = await say('lists', 'verify', '--opposition', 'stop.txt', '--robinson', 'stop.txt=2026-01-01');
      expect(out).toContain('TOO OLD');
      expect(code).toBe(1);
    }));
  it('says refused, why and what to do, of each of them, and 2', () =>
    inside(
      { ...good, 'empty.txt': '', 'odd.txt': 'zoe@acme.example', 'odd.list.yaml': 'kind: opposition\ncanaries: [paul@acme.example]' },
      async (say) => {
        const { code, out } = await say(
          'lists',
          'verify',
          '--opposition',
          'stop.txt',
          '--opposition',
          'empty.txt',
          '--opposition',
          'odd.txt',
        );
        expect(out.match(/REFUSED/g)).toHaveLength(2);
        expect(out).toContain('LUMO_LIST_EMPTY');
        expect(out).toContain('LUMO_LIST_CANARY');
        expect(out).not.toMatch(/paul|zoe/);
        expect(code).toBe(2);
      },
    ));
  it('reads the lists of the configuration, and tells them to machines', () =>
    inside(
      {
        ...good,
        'lumo.config.yaml': 'lists:\n  - { file: stop.list.yaml }\n  - { file: none.txt, kind: robinson }\n',
        'stop.list.yaml': 'file: stop.txt\nkind: opposition\n',
      },
      async (say) => {
        const { code, out } = await say('lists', 'verify', '-f', 'json');
        expect(JSON.parse(out)).toMatchObject({
          lists: [
            { name: 'stop.txt', kind: 'opposition', state: 'good', entries: { email: 1 }, canaries: 0, checksum: false },
            { name: 'none.txt', kind: 'robinson', state: 'refused', error: { code: 'LUMO_LIST_UNREADABLE' } },
          ],
        });
        expect(code).toBe(2);
      },
    ));
  it.each([
    ['en', 'The list "stop.csv" holds more than a list of refusals needs: "nom", "date de naissance".', 'identities in clear: "email"'],
    ['fr', 'La liste « stop.csv » contient plus qu’il ne faut à une liste d’opposition : « nom », « date de naissance ».', '« email »'],
  ])('says in %s what a list of refusals holds too much of, and calls it good all the same', (lang, columns, clear) =>
    inside({ 'stop.csv': 'email;nom;date de naissance;canal\nzoe@acme.example;Petit;1990-01-02;email\n' }, async (say) => {
      const { code, out } = await say('lists', 'verify', '--opposition', 'stop.csv', '--lang', lang);
      const said = out.replaceAll(/\s+/g, ' ');
      expect(said).toContain(columns);
      expect(said).toContain(clear);
      expect(out).not.toMatch(/zoe|Petit|1990/);
      expect(code).toBe(0);
      const machine = await say('lists', 'verify', '--opposition', 'stop.csv', '-f', 'json');
      expect(JSON.parse(machine.out).lists[0].excess).toEqual([
        { kind: 'columns', columns: ['nom', 'date de naissance'] },
        { kind: 'clear', columns: ['email'] },
      ]);
    }),
  );
  it.each([
    ['en', 'The list "stop.csv" holds 2 refusals of more than three years ago. → Three years is the least that a refusal is kept'],
    ['fr', 'La liste « stop.csv » contient 2 refus exprimés il y a plus de trois ans. → Trois ans sont un minimum de conservation'],
  ])('says in %s how many refusals are older than they must be kept, and drops none', (lang, words) =>
    inside(
      {
        'stop.csv':
          'email;date_opposition\na@acme.example;2023-11-23\nb@acme.example;2023-11-24\nc@acme.example;01/02/2019\nd@acme.example;\n',
      },
      async (say) => {
        const given = ['lists', 'verify', '--opposition', 'stop.csv', '--as-of', '2026-11-24'];
        const { code, out } = await say(...given, '--lang', lang);
        expect({ code, said: out.replaceAll(/\s+/g, ' ') }).toEqual({ code: 0, said: expect.stringContaining(words) });
        expect(JSON.parse((await say(...given, '-f', 'json')).out).lists[0]).toMatchObject({ old: 2, entries: { email: 4 } });
      },
    ),
  );
  it('asks nothing of a register of others, nor of a list whose cells are digests', () =>
    inside(
      { 'tps.csv': 'phone;name\n+441632960001;Acme\n', 'stop.csv': `email;date\n${hex('sha256', 'a@acme.example')};2026-01-01\n` },
      async (say) => {
        const { out } = await say('lists', 'verify', '--robinson', 'tps.csv=2026-11-20', '--opposition', 'stop.csv', '-f', 'json');
        expect(JSON.parse(out).lists.map((list: { excess: unknown }) => list.excess)).toEqual([[], []]);
      },
    ));
  it('remembers how many entries each list has, and refuses a next version that shrinks', () =>
    inside(
      {
        'stop.txt': Array.from({ length: 20 }, (_, i) => `p${i}@acme.example\n`).join(''),
        'tps.csv': '0199001234\n0199001235\n',
        'tps.list.yaml': '# from the operator\nkind: robinson\ndate: 2026-11-20\n',
      },
      async (say, folder) => {
        const lists = ['--opposition', 'stop.txt', '--robinson', 'tps.csv'];
        const first = await say('lists', 'verify', ...lists, '--remember');
        expect(first.code).toBe(0);
        expect(first.out).toContain('Written down in stop.txt.list.yaml and tps.list.yaml: a next version that has lost more than a tenth');
        expect(await readFile(join(folder, 'stop.txt.list.yaml'), 'utf8')).toBe('kind: opposition\nentries: 20\n');
        expect(await readFile(join(folder, 'tps.list.yaml'), 'utf8')).toBe(
          '# from the operator\nkind: robinson\ndate: 2026-11-20\nentries: 2\n',
        );
        expect((await say('lists', 'verify', ...lists, '--remember')).out).not.toContain('Written down');
        await writeFile(join(folder, 'stop.txt'), 'p1@acme.example\np2@acme.example\n');
        await writeFile(join(folder, 'contacts.csv'), CONTACTS);
        const next = await say('lists', 'verify', ...lists, '--remember', '--lang', 'fr');
        expect(next.code).toBe(2);
        expect(next.out).toContain('LUMO_LIST_SHRUNK');
        expect(await readFile(join(folder, 'stop.txt.list.yaml'), 'utf8')).toContain('entries: 20');
        expect((await say('contacts.csv', '--check', ...lists)).code).toBe(2);
        await writeFile(join(folder, 'stop.txt'), Array.from({ length: 21 }, (_, i) => `p${i}@acme.example\n`).join(''));
        const grown = await say('lists', 'verify', ...lists, '--remember', '--lang', 'fr');
        expect(grown.out.replace(/[\u00a0\u202f]/g, ' ')).toContain('Noté dans stop.txt.list.yaml : une version suivante qui aura perdu');
      },
    ));

  it('says that there is none', () =>
    inside({}, async (say) =>
      expect(await say('lists', 'verify')).toMatchObject({ code: 2, out: expect.stringContaining('No list is declared') }),
    ));
});

describe('lists stats', () => {
  it('shows what is in a list, whatever its manifest demands', () =>
    inside(
      {
        'stop.txt': 'zoe@acme.example\n0199001234\n@acme.example',
        'stop.list.yaml': `kind: opposition\nsha256: ${'ab'.repeat(32)}\nminEntries: 99`,
      },
      async (say) => {
        const { code, out } = await say('lists', 'stats', 'stop.txt');
        expect(code).toBe(0);
        expect(out).toMatch(/addresses\s+1/);
        expect(out).toMatch(/numbers\s+1/);
        expect(out).toMatch(/domains\s+1/);
        expect(out).toContain(hex('sha256', 'zoe@acme.example\n0199001234\n@acme.example'));
        expect(JSON.parse((await say('lists', 'stats', 'stop.txt', '-f', 'json')).out)).toMatchObject({
          entries: { email: 1, phone: 1, domain: 1 },
        });
      },
    ));
});

it('a run ends before its first row when a list is not the one that was declared, and nothing is written', () =>
  inside(
    { 'stop.txt': 'zoe@acme.example', 'stop.list.yaml': 'kind: opposition\ncanaries: [paul@acme.example]', 'contacts.csv': CONTACTS },
    async (say, folder) => {
      const { code, err } = await say('contacts.csv', '--opposition', 'stop.txt', '-o', 'out.csv', '--only', 'opposition-list');
      expect(code).toBe(2);
      expect(err).toContain('LUMO_LIST_CANARY');
      await expect(readFile(join(folder, 'out.csv'))).rejects.toMatchObject({ code: 'ENOENT' });
    },
  ));

it('no output overwrites a manifest', () =>
  inside({ 'stop.txt': 'zoe@acme.example', 'stop.list.yaml': 'kind: opposition', 'contacts.csv': CONTACTS }, async (say, folder) => {
    expect((await say('contacts.csv', '--opposition', 'stop.txt', '-o', 'stop.list.yaml')).code).toBe(2);
    expect(await readFile(join(folder, 'stop.list.yaml'), 'utf8')).toBe('kind: opposition');
  }));
