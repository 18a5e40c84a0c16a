import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LumoError } from '../../src/model/base/lumo-error.js';
import { NAMELESS_CODES, namedError } from '../../src/model/base/named-error.js';
import { ERROR_CODES, errorTextOf } from '../../src/words/error-texts/error-sections.js';
import { here, inFolder } from './support.js';

/**
 * An error that is about a file names it, in both languages: whoever checks forty files in a night knows at which to look. Three ways to
 * hold it: every sentence that is made where the name is known has a place for it; whatever is met among bytes, columns and rows gets the
 * name at the door; and files that go wrong in as many ways are given to the command.
 */
const SRC = resolve(import.meta.dirname, '../../src');
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.includes('error-texts') && !name.includes('named-error'))
  .map((name) => [name, readFileSync(join(SRC, name), 'utf8')] as const);

/** What stands for the name of a file in a sentence. */
const NAME = /\$\{(?:safeText\()?(?:basename\(|name\b|file\b|spec\b|at\.(?:en|fr)|from\.(?:en|fr)|given\b|where\b)/;
/** Sentences that are made here and name no file, and why that is no loss. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'csv/files/sink.ts': 'standard output has no name',
  'cli/terminal/error-text.ts': 'nothing is known of it',
};

/** The English and French sentence of each error that is written as one: the code, then both as templates. */
const sentences = sources.flatMap(([file, text]) =>
  [...text.matchAll(/'(LUMO_[A-Z0-9_]+)',\s*\{\s*en:\s*(`[^`]*`|'(?:[^'\\]|\\.)*'),\s*fr:\s*(`[^`]*`|'(?:[^'\\]|\\.)*'),?\s*\}/g)].map(
    ([, code = '', en = '', fr = '']) => ({ file: file.replaceAll('\\', '/'), code, en, fr }),
  ),
);
const about = (code: string): string | undefined => errorTextOf(code)?.about;

describe('sentences of errors', () => {
  it('are found where they are written', () => expect(sentences.length).toBeGreaterThan(90));

  it('have a place for the name of the file that they are about', () => {
    const nameless = sentences
      .filter(({ file, code }) => about(code) !== undefined && !NAMELESS_CODES.has(code) && OTHERWISE[file] === undefined)
      .filter(({ en, fr }) => !NAME.test(en) || !NAME.test(fr));
    expect(nameless).toEqual([]);
  });

  it('name it in both languages or in none', () => {
    expect(sentences.filter(({ en, fr }) => NAME.test(en) !== NAME.test(fr))).toEqual([]);
  });
});

describe('errors that are met where nobody knows the name', () => {
  it('are about a contact file, or about what is done with one', () => {
    for (const code of NAMELESS_CODES) expect(ERROR_CODES).toContain(code);
  });

  it.each([...NAMELESS_CODES])('%s gets the name at the door, once', (code) => {
    const met = new LumoError(code, { en: 'The third line is odd.', fr: 'La troisième ligne est étrange.' }, { en: 'Look.', fr: 'Voyez.' });
    const named = namedError(met, 'leads.csv') as LumoError;
    expect(named.what).toEqual({ en: '"leads.csv": the third line is odd.', fr: '« leads.csv » : la troisième ligne est étrange.' });
    expect([named.code, named.hint, named.exitCode]).toEqual([code, met.hint, met.exitCode]);
    expect(namedError(named, 'leads.csv')).toBe(named);
  });

  it('whatever else is met stays as it is', () => {
    const list = new LumoError('LUMO_LIST_EMPTY', { en: 'The list "a" is empty.', fr: '' }, { en: '', fr: '' });
    for (const other of [list, new TypeError('x'), undefined]) expect(namedError(other, 'leads.csv')).toBe(other);
  });
});

const GOOD = 'email;nom;source;dernier_contact_entrant\nclaire@acme.example;Martin;Salon;2026-03-01\n';
const JOB = ['leads.csv', '--check', '--as-of', '2026-11-24'];
type Files = Readonly<Record<string, string | Buffer>>;
const contacts = (text: string | Buffer, ...more: readonly string[]): readonly [Files, readonly string[]] => [
  { 'leads.csv': text },
  [...JOB, ...more],
];
const list = (text: string | Buffer, ...more: readonly string[]): readonly [Files, readonly string[]] => [
  { 'leads.csv': GOOD, 'stop.csv': text },
  [...JOB, '--opposition', 'stop.csv', ...more],
];
const settings = (text: string, name = 'lumo.config.yaml', ...more: readonly string[]): readonly [Files, readonly string[]] => [
  { 'leads.csv': GOOD, [name]: text },
  [...JOB, ...more],
];
const row = (text: string, ...args: readonly string[]): readonly [Files, readonly string[]] => [{ 'leads.csv': text }, args];
const EXEMPTION = `exemptions:\n  - rule: source-missing\n    where: { email: claire@acme.example }\n    reason: paper form\n    evidence: binder 12\n    approvedBy: DPO\n    until: 2025-01-31\n`;

const CASES: Readonly<Record<string, readonly [name: string, given: readonly [Files, readonly string[]]]>> = {
  LUMO_INPUT_NOT_FOUND: ['gone.csv', row(GOOD, 'gone.csv')],
  LUMO_INPUT_DIRECTORY: ['exports', [{ 'exports/leads.csv': GOOD }, ['columns', 'exports']]],
  LUMO_INPUT_EMPTY: ['leads.csv', contacts('')],
  LUMO_NOT_A_CSV: ['leads.csv', contacts('%PDF-1.7\n%âãÏÓ\n1 0 obj')],
  LUMO_GZIP_BROKEN: [
    'leads.csv.gz',
    [{ 'leads.csv.gz': Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1]) }, ['leads.csv.gz', '--check']],
  ],
  LUMO_JSON_BROKEN: ['leads.csv', contacts('[{"email":"claire@acme.example"},{"email":"pau')],
  LUMO_JSON_SHAPE: ['leads.csv', contacts('{"a":[{"email":"a@acme.example"}],"b":[{"email":"b@acme.example"}]}')],
  LUMO_BAD_ENCODING: ['leads.csv', contacts(Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x00, 0xd8, 0x0a, 0x00, 0x62]))],
  LUMO_UNKNOWN_ENCODING: ['leads.csv', contacts(GOOD, '--encoding', 'klingon')],
  LUMO_UNCLOSED_QUOTE: ['leads.csv', contacts(`${GOOD}"paul@acme.example;Durand\n`)],
  LUMO_BROKEN_QUOTE: ['leads.csv', contacts(`${GOOD}"paul@acme.example;\nDurand"x;Salon;2026-03-01\n`)],
  LUMO_RECORD_TOO_LONG: ['leads.csv', contacts(`${GOOD}paul@acme.example;"${'x\n'.repeat(9_000_000)}";Salon;2026-03-01\n`)],
  LUMO_TOO_MANY_COLUMNS: ['leads.csv', contacts(`email;${'x;'.repeat(16_384)}\n${GOOD.split('\n')[1]}\n`)],
  LUMO_HEADER_ROW: ['leads.csv', contacts(GOOD, '--header-row', '99')],
  LUMO_NO_CONTACTS: ['leads.csv', contacts('email;nom;source;dernier_contact_entrant\n')],
  LUMO_NO_CONTACT_COLUMN: ['leads.csv', contacts('nom;ville\nMartin;Paris\n')],
  LUMO_FIELD_ABSENT: ['leads.csv', contacts('email\nclaire@acme.example\n', '--strict-fields')],
  LUMO_CONFIG_COLUMN: ['leads.csv', contacts(GOOD, '--map', 'Prénom=firstName')],
  LUMO_ROW_NOT_FOUND: ['leads.csv', row(GOOD, 'why', 'leads.csv', '--row', '99')],
  LUMO_LIST_UNREADABLE: ['gone.txt', contacts(GOOD, '--opposition', 'gone.txt')],
  LUMO_LIST_EMPTY: ['stop.csv', list('')],
  LUMO_LIST_NOT_A_LIST: ['stop.csv', list('%PDF-1.7\n%âãÏÓ\n1 0 obj')],
  LUMO_LIST_UNREAD: ['stop.csv', list('oui\nnon\npeut-être\nclaire@acme.example\n')],
  LUMO_LIST_HASH: ['stop.csv', list(`${'ab'.repeat(16)}\n${'cd'.repeat(20)}\n`)],
  LUMO_CONFIG_NOT_FOUND: ['gone.yaml', contacts(GOOD, '--config', 'gone.yaml')],
  LUMO_CONFIG_UNREADABLE: ['lumo.config.yaml', settings('preset: [')],
  LUMO_CONFIG_INVALID: ['lumo.config.yaml', settings('channels: []')],
  LUMO_UNKNOWN_RULE: ['lumo.config.yaml', settings('rules: { retention-prospct: off }')],
  LUMO_PLUGIN_INVALID: ['gone.mjs', settings('plugins: [./gone.mjs]')],
  LUMO_EXEMPTION_UNREADABLE: ['gone.yaml', contacts(GOOD, '--exemptions', 'gone.yaml')],
  LUMO_EXEMPTION_EXPIRED: ['known.yaml', settings(EXEMPTION, 'known.yaml', '--exemptions', 'known.yaml')],
  LUMO_BASELINE_UNREADABLE: [
    'known.json',
    [{ 'leads.csv': GOOD, 'known.json': '{}', '.lumo/key': '0123456789abcdef'.repeat(4) }, [...JOB, '--baseline', 'known.json']],
  ],
  LUMO_REPORTER_INVALID: ['gone.mjs', contacts(GOOD, '-f', './gone.mjs=-')],
  LUMO_OUTPUT_IS_INPUT: ['leads.csv', row(GOOD, 'leads.csv', '-o', 'leads.csv')],
  LUMO_OUTPUT_UNWRITABLE: ['out.csv', row(GOOD, 'leads.csv', '-o', 'none/out.csv')],
  LUMO_OUTPUT_PACKED: ['out.zst', row(GOOD, 'leads.csv', '-o', 'out.zst')],
  LUMO_CONFIG_EXISTS: ['lumo.config.yaml', [{ 'leads.csv': GOOD, 'lumo.config.yaml': 'preset: fr-b2b\n' }, ['init', 'leads.csv']]],
  LUMO_HISTORY_NOT_FOUND: ['gone.ndjson', row(GOOD, 'history', 'gone.ndjson')],
  LUMO_EVIDENCE_NOT_FOUND: ['proofs', row(GOOD, 'verify', 'proofs')],
  LUMO_REGISTER_NOT_FOUND: ['gone-register', row(GOOD, 'oppose', 'list', '--register', 'gone-register')],
  LUMO_REPORT_UNREADABLE: ['figures.json', [{ 'figures.json': '{}' }, ['kpi', 'figures.json']]],
  LUMO_REQUESTS_COLUMNS: ['asked.csv', [{ 'leads.csv': GOOD, 'asked.csv': 'a;b\n1;2\n' }, ['kpi', 'leads.csv', '--requests', 'asked.csv']]],
};

describe('a file that goes wrong is named', () => {
  it.each(Object.entries(CASES))('%s: %s', async (code, [name, [files, args]]) => {
    await inFolder(async (folder) => {
      for (const [path, bytes] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), bytes);
        chmodSync(join(folder, path), 0o600);
      }
      for (const lang of ['en', 'fr']) {
        const { code: exit, stderr } = await here([...args, '--lang', lang], { cwd: folder });
        const [head = '', what = ''] = stderr.toString().split('\n');
        expect([exit, head]).toEqual([2, `${lang === 'fr' ? 'erreur' : 'error'} ${code}`]);
        expect(what).toContain(name);
      }
    });
  });
});
