import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readEmail } from '../../../src/fields/email/email-reader.js';
import { type CompileOptions, compileList, UNDECLARED_NORMALISER } from '../../../src/lists/compile/compile-list.js';
import { openInMemory } from '../../../src/lists/index/open-index.js';
import { makeListMatcher } from '../../../src/lists/query/list-matcher.js';
import { makeMembershipTest } from '../../../src/lists/table/fingerprint-table.js';
import { filesIn, inFolder, printOf, sha256 } from '../index/support.js';
import { contact, load } from '../support.js';

const SHA256 = { algorithm: 'sha256' } as const;

/** Compiles a list of that content; tells for each part how it was made, and which of some texts it holds. */
const compiled = async (content: string | Buffer, texts: readonly string[], spec: Partial<CompileOptions> = {}, name = 'list.txt') => {
  let result: unknown;
  await inFolder(async (folder) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    await compileList({ path, ...spec }, join(folder, 'out.lumoidx'));
    result = openInMemory(join(folder, 'out.lumoidx')).parts.map(({ identifier, recipe, table }) => {
      const has = makeMembershipTest(table);
      return [identifier, recipe.normaliser, texts.filter((text) => has?.(printOf(sha256(text))))];
    });
  });
  return result;
};

const TWO = ['jean@acme.example', 'lea@acme.example'];
const hex = (text: string): string => sha256(text).toString('hex');

describe('two addresses are compiled as SHA-256 of their canonical spelling', () => {
  const cases: Readonly<Record<string, string | Buffer>> = {
    'one per line': 'jean@acme.example\nlea@acme.example\n',
    'without a last line end, in capitals': 'JEAN@acme.example\r\nlea@acme.example',
    'under CR alone': 'jean@acme.example\rlea@acme.example\r',
    'below a header, among comments and blanks': 'email\n# 2026\n\n  jean@acme.example\n   \nlea@acme.example  \n',
    'after a byte order mark': '\uFEFFjean@acme.example\nlea@acme.example\n',
    'in UTF-16': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('jean@acme.example\nlea@acme.example\n', 'utf16le')]),
    'in gzip': gzipSync('jean@acme.example\nlea@acme.example\n'),
    'in a CSV': 'email;date\njean@acme.example;2026-01-02\nlea@acme.example;2026-01-03\n',
    'in lines of JSON': '{"email":"jean@acme.example","on":"2026-01-02"}\n{"email":"lea@acme.example"}\n',
    'in a gzipped CSV': gzipSync('email;date\njean@acme.example;2026-01-02\nlea@acme.example;2026-01-03\n'),
  };
  for (const [name, content] of Object.entries(cases)) {
    test(name, async () => {
      expect(await compiled(content, [...TWO, 'JEAN@acme.example', 'paul@acme.example'])).toEqual([['email', 'canonical', TWO]]);
    });
  }
});

test('a North American file is compiled whose area codes stand in a column of their own', async () => {
  const texts = ['+12125550101', '+12125550199', '+12125550150'];
  expect(await compiled('212,5550101\n212,5550199\n', texts, { country: 'US' })).toEqual([['phone', 'e164', texts.slice(0, 2)]]);
});

test('every kind of entry has a part of its own, and addresses stand in it as written and under their canonical spelling', async () => {
  const list = 'jean.dupont+x@gmail.com\n@acme.example\n06 39 98 12 34\n732 829 320\n';
  const texts = ['jean.dupont+x@gmail.com', 'jeandupont@gmail.com', 'acme.example', '+33639981234', '732829320'];
  expect(await compiled(list, texts)).toEqual([
    ['domain', 'domain', ['acme.example']],
    ['email', 'canonical', ['jean.dupont+x@gmail.com', 'jeandupont@gmail.com']],
    ['phone', 'e164', ['+33639981234']],
    ['siren', 'siren', ['732829320']],
  ]);
});

test('whoever is found by the clear list is found by the compiled one, however the mailbox is spelled', async () => {
  const spellings = [
    'jeandupont@gmail.com',
    'jean.dupont@gmail.com',
    'JeanDupont+news@googlemail.com',
    'jean@acme.example',
    'jean.x@acme.example',
  ];
  for (const listed of spellings) {
    const clear = makeListMatcher([await load(`${listed}\n`)]);
    const [[identifier, normaliser, found]] = (await compiled(
      `${listed}\n`,
      spellings.map((one) => readEmail(one).canonical),
    )) as [[string, string, string[]]];
    expect([identifier, normaliser]).toEqual(['email', 'canonical']);
    for (const one of spellings) {
      const matches = clear.matches(contact({ email: one }), 'opposition');
      expect(found.includes(readEmail(one).canonical), `${one} in ${listed}`).toBe(matches.length > 0);
    }
  }
});

describe('digests are taken as they are', () => {
  const list = `${TWO.map(hex).join('\n')}\n`;
  test('made as somebody says', async () => {
    const digests = { identifier: 'phone', recipe: { ...SHA256, normaliser: 'e164' } } as const;
    expect(await compiled(list.toUpperCase(), TWO, { digests })).toEqual([['phone', 'e164', TWO]]);
  });
  test('or nobody says how; then their header or the name of the file says of what', async () => {
    expect(await compiled(list, TWO)).toEqual([[undefined, UNDECLARED_NORMALISER, TWO]]);
    expect(await compiled(list, TWO, {}, 'emails.txt')).toEqual([['email', UNDECLARED_NORMALISER, TWO]]);
    expect(await compiled(`téléphone\n${list}`, TWO)).toEqual([['phone', UNDECLARED_NORMALISER, TWO]]);
    expect(await compiled(list, TWO, {}, 'phones.txt')).toEqual([['phone', UNDECLARED_NORMALISER, TWO]]);
  });
  test('also behind their name, and beside entries in clear', async () => {
    expect(await compiled(`sha256:${hex(TWO[0] as string)}\n${TWO[1]}\n`, TWO)).toEqual([
      ['email', 'canonical', [TWO[1]]],
      [undefined, UNDECLARED_NORMALISER, [TWO[0]]],
    ]);
  });
});

test('a list of several pieces, its line ends wherever they fall, is the list of all its lines', async () => {
  const people = Array.from({ length: 90_000 }, (_, i) => `person${i}${'x'.repeat(i % 17)}@acme.example`);
  const list = people.map((one, i) => one + ['\n', '\r\n', '\r'][i % 3]).join('');
  expect(list.length).toBeGreaterThan(2 ** 21);
  const [part] = (await compiled(list, people)) as [[string, string, string[]]];
  expect(part[2]).toEqual(people);
  expect(await compiled(gzipSync(list), people)).toEqual([part]);
});

test('what is known of the list stands in the head', async () => {
  await inFolder(async (folder) => {
    const path = join(folder, 'stop-2026-11-01.txt');
    writeFileSync(path, `${'jean@acme.example\n'.repeat(40)}@gmail.com\nnobody\n`);
    const head = await compileList({ path, kind: 'robinson', maxAgeDays: 28, channels: ['email'] }, join(folder, 'out'));
    expect(head).toMatchObject({
      source: { name: 'stop-2026-11-01.txt', sha256: createHash('sha256').update(readFileSync(path)).digest('hex') },
      kind: 'robinson',
      date: '2026-11-01',
      maxAgeDays: 28,
      channels: ['email'],
      unread: 1,
      tooBroad: 1,
    });
  });
});

describe('a list that cannot be trusted is not compiled, and nothing is left', () => {
  const cases: Readonly<Record<string, { content: string | Buffer; name?: string; code: string }>> = {
    'an empty one': { content: '', code: 'LUMO_LIST_EMPTY' },
    'one of comments': { content: '# nothing\n', code: 'LUMO_LIST_EMPTY' },
    'one that is mostly something else': { content: 'jean@acme.example\nhello world\nand so on\n', code: 'LUMO_LIST_UNREAD' },
    'one with the hash of nothing': { content: `${hex('')}\n${hex('x')}\n`, code: 'LUMO_LIST_HASH' },
    'one of digests of two widths': { content: `${hex('x')}\nd41d8cd98f00b204e9800998ecf8427a\n`, code: 'LUMO_LIST_HASH' },
    'a web page': { content: '<!doctype html><p>Log in</p>', code: 'LUMO_LIST_NOT_A_LIST' },
    'half a workbook': { content: Buffer.from('PK\u0003\u0004\u0000\u0000'), code: 'LUMO_ZIP_BROKEN' },
    'gzip that ends early': { content: gzipSync('jean@acme.example\n'.repeat(500)).subarray(0, 40), code: 'LUMO_LIST_UNREADABLE' },
    'one of subscribers': { content: 'jean@acme.example\n', name: 'subscribed_1.txt', code: 'LUMO_LIST_ALLOW' },
    'one that is full of other domains than it may bar': { content: '@gmail.com\n', code: 'LUMO_LIST_EMPTY' },
  };
  for (const [what, { content, name = 'list.txt', code }] of Object.entries(cases)) {
    test(what, async () => {
      await inFolder(async (folder) => {
        writeFileSync(join(folder, name), content);
        await expect(compileList({ path: join(folder, name) }, join(folder, 'out'))).rejects.toMatchObject({ code });
        expect(filesIn(folder)).toEqual([name]);
      });
    });
  }

  test('one that is not there, and one that is a folder', async () => {
    await inFolder(async (folder) => {
      for (const path of [join(folder, 'none'), folder])
        await expect(compileList({ path }, join(folder, 'out'))).rejects.toMatchObject({ code: 'LUMO_LIST_UNREADABLE' });
      expect(filesIn(folder)).toEqual([]);
    });
  });

  test('one whose digests are not what is declared', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'list.txt'), `${hex('x')}\n`);
      const digests = { identifier: 'email', recipe: { algorithm: 'md5', normaliser: 'lower' } } as const;
      await expect(compileList({ path: join(folder, 'list.txt'), digests }, join(folder, 'out'))).rejects.toMatchObject({
        code: 'LUMO_LIST_HASH',
      });
    });
  });

  test('one whose reading is interrupted', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'list.txt'), 'jean@acme.example\n');
      const done = compileList({ path: join(folder, 'list.txt') }, join(folder, 'out'), AbortSignal.abort());
      await expect(done).rejects.toMatchObject({ code: 'LUMO_INTERRUPTED', exitCode: 130 });
      expect(filesIn(folder)).toEqual(['list.txt']);
    });
  });
});
