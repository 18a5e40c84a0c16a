import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makeClassifier } from '../../src/lists/columns/classify-entry.js';
import type { ListSpec } from '../../src/lists/definition/list-spec.js';
import { loadList } from '../../src/lists/load/load-list.js';
import { EntryCollector } from '../../src/lists/read/entry-collector.js';
import { readCsvList } from '../../src/lists/read/read-csv-list.js';
import { LumoError } from '../../src/model/base/lumo-error.js';
import { load, TODAY } from './support.js';

const SHA = 'ab'.repeat(32);
const many = (n: number, line: (i: number) => string): string => Array.from({ length: n }, (_, i) => line(i)).join('\n');
const address = (i: number): string => `user${i}@acme.example`;

interface Case {
  readonly content: string | Buffer;
  readonly path?: string;
  readonly spec?: Partial<ListSpec>;
  readonly code: string;
  readonly en: RegExp;
  readonly fr: RegExp;
}

describe('the run ends for', () => {
  const cases: Readonly<Record<string, Case>> = {
    'an empty file': { content: '', code: 'LUMO_LIST_EMPTY', en: /holds no entry/, fr: /aucune entrée/ },
    'a file of blank lines and comments': {
      content: '\n \n# nobody\n\t\n',
      code: 'LUMO_LIST_EMPTY',
      en: /holds no entry/,
      fr: /aucune entrée/,
    },
    'a header and nothing under it': { content: 'email\n', code: 'LUMO_LIST_EMPTY', en: /holds no entry/, fr: /aucune entrée/ },
    'a CSV header and nothing under it': { content: 'email;date\r\n', code: 'LUMO_LIST_EMPTY', en: /holds no entry/, fr: /aucune entrée/ },
    'a gzip of nothing': { content: gzipSync(''), code: 'LUMO_LIST_EMPTY', en: /holds no entry/, fr: /aucune entrée/ },
    'a web page': {
      content: '<!DOCTYPE html><html><body>Login a@acme.example</body></html>',
      code: 'LUMO_LIST_NOT_A_LIST',
      en: /web page/,
      fr: /page web/,
    },
    'a web page in gzip': {
      content: gzipSync('<html>a@acme.example</html>'),
      code: 'LUMO_LIST_NOT_A_LIST',
      en: /web page/,
      fr: /page web/,
    },
    'a PDF': { content: '%PDF-1.7\na@acme.example', code: 'LUMO_LIST_NOT_A_LIST', en: /PDF/, fr: /PDF/ },
    'half a workbook': {
      content: Buffer.from('PK\u0003\u0004aaaaaaaa'),
      code: 'LUMO_ZIP_BROKEN',
      en: /damaged/,
      fr: /abîmé/,
    },
    'an RTF document': { content: '{\\rtf1 a@acme.example}', code: 'LUMO_LIST_NOT_A_LIST', en: /RTF/, fr: /RTF/ },
    'a binary file': { content: Buffer.from([1, 0, 2, 0, 0, 3, 9, 9, 9, 9]), code: 'LUMO_LIST_NOT_A_LIST', en: /binary/, fr: /binaire/ },
    prose: {
      content: 'Dear Sir, please find\nthe list you asked for\nin my next message',
      code: 'LUMO_LIST_UNREAD',
      en: /: 2 of 2 \(lines 2, 3\)\./,
      fr: /: 2 sur 2 \(lignes 2, 3\)\./,
    },
    'six unreadable lines of a hundred': {
      content: many(100, (i) => (i % 17 ? address(i) : `?? ${i}`)),
      code: 'LUMO_LIST_UNREAD',
      en: /: 6 of 100 \(lines 1, 18, 35, 52, 69…\)\./,
      fr: /: 6 sur 100 \(lignes 1, 18, 35, 52, 69…\)\./,
    },
    'a CSV without any identifier': {
      content: 'nom;ville\nDupont;Lyon\nMartin;Paris\n',
      code: 'LUMO_LIST_UNREAD',
      en: /: 2 of 2 \(lines 2, 3\)\./,
      fr: /: 2 sur 2 \(lignes 2, 3\)\./,
    },
    'a comment and an empty line, which are lines too': {
      content: '# stop\n\nemail;x\na@acme.example;1\n\nnobody;2\n',
      code: 'LUMO_LIST_UNREAD',
      en: /: 1 of 2 \(line 6\)\./,
      fr: /: 1 sur 2 \(ligne 6\)\./,
    },
    'rows of several lines, whose number nobody knows': {
      content: 'email;x\na@acme.example;"1\n2"\nnobody;2\n',
      code: 'LUMO_LIST_UNREAD',
      en: /: 1 of 2\./,
      fr: /: 1 sur 2\./,
    },
    'patterns that bar by local part': { content: 'contact@*\ninfo@*\n', code: 'LUMO_LIST_UNREAD', en: /: 2 of 2 \(/, fr: /: 2 sur 2 \(/ },
    'SHA-384, which no declaration names': {
      content: many(3, (i) => `${i}`.repeat(96)),
      code: 'LUMO_LIST_HASH',
      en: /not MD5, SHA-1, SHA-256 or SHA-512/,
      fr: /ni du MD5, ni du SHA-1, ni du SHA-256, ni du SHA-512/,
    },
    'MD5 where clear entries are asked': {
      content: many(3, (i) => `${i}`.repeat(32)),
      spec: { form: 'clear' },
      code: 'LUMO_LIST_HASH',
      en: /nothing says how they were made/,
      fr: /rien ne dit comment elles ont été faites/,
    },
    'hashes of two lengths': {
      content: `${SHA}\n${'ab'.repeat(20)}\n`,
      code: 'LUMO_LIST_HASH',
      en: /different lengths/,
      fr: /longueurs différentes/,
    },
    'one MD5 among many addresses': {
      content: `${many(100, address)}\n${'ab'.repeat(16)}`,
      code: 'LUMO_LIST_HASH',
      en: /among other entries.*lists probe/,
      fr: /parmi d’autres entrées.*lists probe/,
    },
    'the hash of an empty text': {
      content: `${SHA}\nE3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855\n`,
      code: 'LUMO_LIST_HASH',
      en: /hash of an empty text/,
      fr: /empreinte d’un texte vide/,
    },
    'the answer of a register, which says who may be called': {
      content: 'Telephone;Identifiant;Resultat\n0199001234;1;OK\n0199001235;2;KO\n',
      code: 'LUMO_LIST_ALLOW',
      en: /who may be contacted/,
      fr: /qui peut être contacté/,
    },
    'such an answer without header': {
      content: '0199001234;1;OK\n0199001235;2;\n',
      code: 'LUMO_LIST_ALLOW',
      en: /who may be contacted/,
      fr: /qui peut être contacté/,
    },
    'Mailchimp’s subscribers': {
      content: 'a@acme.example',
      path: 'subscribed_segment_export_1.csv',
      code: 'LUMO_LIST_ALLOW',
      en: /subscribers/,
      fr: /abonnés/,
    },
    'a gzip that ends early': {
      content: gzipSync(many(500, address)).subarray(0, 200),
      code: 'LUMO_LIST_UNREADABLE',
      en: /damaged.*ends early/,
      fr: /abîmée.*trop tôt/,
    },
    'a quote that is never closed': {
      content: 'email;reason\na@acme.example;"lost\nb@acme.example;x\n',
      code: 'LUMO_LIST_UNREADABLE',
      en: /quote near line/,
      fr: /guillemet/,
    },
    'a lost quote that hides rows in a cell': {
      content: 'email;reason\na@acme.example;"lost\nb@acme.example;x\nc@acme.example;"y" z\n',
      code: 'LUMO_LIST_UNREADABLE',
      en: /quote near line/,
      fr: /guillemet/,
    },
  };
  for (const [name, { content, path, spec, code, en, fr }] of Object.entries(cases)) {
    test(name, async () => {
      const error = await load(content, { ...spec, ...(path !== undefined && { path }) }).catch((cause: unknown) => cause);
      expect(error).toBeInstanceOf(LumoError);
      const { what, hint, ...rest } = error as LumoError;
      expect(rest).toMatchObject({ code, exitCode: 2 });
      expect(`${what.en} ${hint.en}`).toMatch(en);
      expect(`${what.fr} ${hint.fr}`).toMatch(fr);
      expect(what.en).toContain(`"${path ?? 'list.txt'}"`);
      expect(JSON.stringify([what, hint])).not.toContain('acme.example');
    });
  }
});

test('a list that is missing, or a folder, is named with its base name only', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lumo-list-'));
  const missing = loadList({ path: join(folder, 'stop.txt'), kind: 'opposition' }, TODAY);
  await expect(missing).rejects.toMatchObject({
    code: 'LUMO_LIST_UNREADABLE',
    exitCode: 2,
    what: { en: 'There is no list "stop.txt".', fr: 'La liste « stop.txt » n’existe pas.' },
  });
  await expect(loadList({ path: folder, kind: 'opposition' }, TODAY)).rejects.toMatchObject({
    code: 'LUMO_LIST_UNREADABLE',
    what: { en: expect.stringContaining('is a folder') },
  });
  const refused = loadList({ path: 'x.txt', kind: 'opposition' }, TODAY, () => {
    throw Object.assign(new Error('no'), { code: 'EACCES' });
  });
  await expect(refused).rejects.toMatchObject({ code: 'LUMO_LIST_UNREADABLE', what: { en: 'The list "x.txt" cannot be read (EACCES).' } });
  rmSync(folder, { recursive: true });
});

test('five unreadable lines of a hundred are counted, and the rest is used', async () => {
  const { info } = await load(many(100, (i) => (i % 20 ? address(i) : `?? ${i}`)));
  expect(info).toMatchObject({ unread: 5, entries: { email: 95 } });
});

test('a CSV that is too large to be read at once is refused by name', () => {
  const classify = makeClassifier('FR');
  const dialect = { delimiter: ';', escape: 'double', sepLine: false } as const;
  const read = (): void => readCsvList({ length: 2 ** 29 } as Buffer, dialect, 'stop.csv', new EntryCollector(classify), classify);
  expect(read).toThrow(expect.objectContaining({ code: 'LUMO_LIST_TOO_LARGE', exitCode: 2 }));
  expect(read).toThrow('"stop.csv"');
});
