import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { textWorkbook } from '../csv/workbook/make-workbook.js';
import { Planted } from './planted.js';
import { cli, here, inFolder } from './support.js';

const EMAILS = [
  (p: Planted) => `${p.word()}@${p.word()}.example`,
  (p: Planted) => `${p.word()}@gmail.com`,
  (p: Planted) => `${p.word()}@@${p.word()}`,
  (p: Planted) => `${p.word()} ; ${p.word()}@orange.fr`,
];

type Cells = readonly [header: string, cell: (planted: Planted, row: number) => string];
const COLUMNS: readonly Cells[] = [
  ['email', (p, row) => (EMAILS[row % EMAILS.length] as (typeof EMAILS)[number])(p)],
  ['Prénom', (p) => p.word()],
  ['nom', (p) => `${p.word()} ${p.word()}`],
  ['telephone', (p, row) => (row % 3 ? p.digits('0') : p.digits('+33'))],
  ['dernier_contact_entrant', (p, row) => (row % 3 ? p.word() : '24/11/2025')],
  ['consentement', (p, row) => (row % 2 ? p.word() : 'oui')],
  ['consentement_canaux', (p) => p.word()],
  ['optout', (p) => p.word()],
  ['statut_abonnement', (p) => p.word()],
  ['source', (p, row) => (row % 2 ? p.word() : '')],
  ['adresse', (p) => `12 rue ${p.word()}`],
  ['iban', (p) => `FR76${p.digits()}${p.digits()}`],
  ['numero_secu', (p) => p.digits('1')],
  ['commentaire', (p, row) => `ne plus appeler ${row % 2 ? '::error::' : '\u001b[31m'}${p.word()}`],
  ['xzq_17', (p) => p.word()],
  ['', (p) => p.word()],
];

const ROWS = 40;
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const table = (p: Planted, rows = ROWS): string[] =>
  Array.from({ length: rows }, (_, row) => COLUMNS.map(([, cell]) => quoted(cell(p, row))).join(';'));
const HEADER = COLUMNS.map(([header]) => header).join(';');

/** A file, what is planted in it, and how it is called. */
type Made = (p: Planted) => { readonly bytes: Buffer; readonly args?: readonly string[]; readonly name?: string };
const lines = (...all: readonly string[]): Buffer => Buffer.from(`${all.join('\n')}\n`);

const FILES: Readonly<Record<string, Made>> = {
  'a campaign': (p) => ({ bytes: lines(HEADER, ...table(p)), args: ['--channel', 'email,phone'] }),
  'consumers in windows-1252': (p) => ({
    bytes: iconv.encode(`${HEADER}\r\n${table(p).join('\r\n')}\r\n`, 'windows-1252'),
    args: ['--preset', 'fr-b2c', '--channel', 'email,sms'],
  }),
  'an archive': (p) => ({ bytes: lines(HEADER, ...table(p)), args: ['--preset', 'crm-archive'] }),
  'a file without header': (p) => ({ bytes: lines(...table(p)), args: ['--absent', 'source,lastInboundAt,phone'] }),
  'notes above the header, slipped rows': (p) => ({
    bytes: lines(
      `Export de ${p.word()}`,
      '',
      HEADER,
      ...table(p).map((row, n) => (n % 5 === 0 ? `${row};${p.word()}` : n % 7 === 0 ? `${p.word()};${p.word()}@acme.example` : row)),
    ),
  }),
  'headers that repeat in the middle': (p) => ({ bytes: lines(HEADER, ...table(p, 20), HEADER, ...table(p, 20)) }),
  'a file of refusals': (p) => ({ bytes: lines(HEADER, ...table(p)), name: 'unsubscribed_members_export.csv' }),
};

/**
 * What one command tells: `here` in this process, or `cli` in one of its own, which costs half a second more. What Node itself might say
 * of a process (an error that nobody caught, a warning) is asked once of each way in which a run ends.
 */
const told = async (ask: typeof cli, folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const { code, stdout, stderr } = await ask(args, { cwd: folder, env });
  return { code, text: `${stdout.toString()}\n${stderr.toString()}` };
};

describe.each(Object.entries(FILES))('nothing of the cells is told: %s', (title, make) => {
  const planted = new Planted(title.length * 7919);
  const { bytes, args = [], name = 'contacts.csv' } = make(planted);

  it('has more than 500 things planted', () => {
    expect(planted.found(bytes.toString()).length).toBeGreaterThan(500);
  });

  it.each(['en', 'fr'])('in %s: summary, report, columns, one contact', async (lang) => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, name), bytes);
      const common = ['--as-of', '2026-11-24', '--lang', lang, ...args];
      const runs = await Promise.all([
        told(here, folder, [name, ...common]),
        told(lang === 'fr' && title === 'a campaign' ? cli : here, folder, [name, ...common, '--check', '-f', 'json=-']),
        told(here, folder, ['columns', name, ...common]),
        told(here, folder, ['columns', name, ...common, '-f', 'json']),
        told(here, folder, ['why', name, ...common, '--row', '12']),
        told(here, folder, [name, ...common, '--check', '-f', 'html=-']),
      ]);
      expect(runs.map(({ code }) => code)).toEqual([1, 1, 0, 0, 0, 1]);
      for (const { text } of runs) expect(planted.found(text)).toEqual([]);
      for (const extension of ['json', 'html']) {
        const report = readFileSync(join(folder, name.replace('.csv', `.report.${extension}`)), 'utf8');
        expect(report).toContain('•••');
        expect(planted.found(report)).toEqual([]);
      }
    });
  });
});

/** A file, and what the command line says besides. */
interface FailingFile {
  readonly bytes: Buffer;
  readonly args: readonly string[];
}

describe('nothing of the cells is told by a failure', () => {
  const rule = (body: string): string => `
    const text = { en: 'Seen.', fr: 'Vu.' };
    export default {
      id: 'throws-values', about: 'contacts', since: '0.1.0', theme: 'file', severity: 'error', action: 'flag', law: [], needs: { email: 'optional', source: 'optional' },
      docs: { title: text, why: text, remedy: text, bad: [], good: [] }, messages: { seen: text }, ${body}
    };`;
  const survey = 'survey: { empty: () => ({}), merge: (a) => a }, visitSurvey:';
  const bad = (why: string): string => `throw new Error('cannot read ' + ${why});`;
  const plugin =
    (body: string, more: readonly string[] = []) =>
    (p: Planted, folder: string) => {
      writeFileSync(join(folder, 'rule.mjs'), rule(body));
      writeFileSync(
        join(folder, 'lumo.config.json'),
        JSON.stringify({ plugins: ['./rule.mjs'], rules: { 'throws-values': { action: 'flag' } } }),
      );
      return { bytes: lines(HEADER, ...table(p)), args: more };
    };
  const file =
    (make: (p: Planted) => Buffer | string, args: readonly string[] = []) =>
    (p: Planted) => ({ bytes: Buffer.from(make(p)), args });
  const workbook =
    (change: (bytes: Buffer) => Buffer, args: readonly string[] = []) =>
    async (p: Planted) => ({ bytes: change(await textWorkbook([HEADER, ...table(p)].map((line) => line.split(';')))), args });
  const listed = (make: (p: Planted) => string) => (p: Planted, folder: string) => {
    writeFileSync(join(folder, 'list.csv'), make(p));
    return { bytes: lines(HEADER, ...table(p)), args: ['--opposition', 'list.csv'] };
  };
  const CASES: Readonly<Record<string, readonly [code: string, make: (p: Planted, folder: string) => FailingFile | Promise<FailingFile>]>> =
    {
      'a rule that throws a cell': ['LUMO_RULE_FAILED', plugin(`visit: () => ({ email(value) { ${bad('value.text')} } })`)],
      'a rule that throws a row': [
        'LUMO_RULE_FAILED',
        plugin(`visit: () => ({ contact(contact) { ${bad("contact.text('source') + contact.emails[0]?.text")} } })`),
      ],
      'a rule that throws a string': ['LUMO_RULE_FAILED', plugin('visit: () => ({ email(value) { throw value.text; } })')],
      'a rule that throws while it surveys': ['LUMO_RULE_FAILED', plugin(`${survey} () => ({ email(value) { ${bad('value.text')} } })`)],
      'a rule that throws in a thread': [
        'LUMO_RULE_FAILED',
        plugin(`visit: () => ({ email(value) { ${bad('value.text')} } })`, ['--jobs', '2']),
      ],
      'a rule that throws at the end': [
        'LUMO_RULE_FAILED',
        plugin(
          `tally: { empty: () => ({ all: '' }), merge: (a, b) => ({ all: a.all + b.all }) }, visit: (ctx, learned, tally) => ({ email(value) { tally.all += value.text; } }), end(ctx, tally) { ${bad('tally.all')} }`,
        ),
      ],
      'a quote that nobody closes': [
        'LUMO_UNCLOSED_QUOTE',
        file((p) => `${HEADER}\n${table(p).join('\n')}\n"${p.word()};${p.word()}\n${p.word()}\n`),
      ],
      'a quote that was lost': [
        'LUMO_BROKEN_QUOTE',
        file((p) => `${HEADER}\n${table(p).join('\n')}\n"${p.word()};\n${p.word()}"${p.word()};\n`),
      ],
      'bytes that are not UTF-8': [
        'LUMO_BAD_ENCODING',
        file(
          (p) => Buffer.concat([lines(HEADER, ...table(p)), Buffer.from([0xe9, 0xe8, 0x3b]), Buffer.from(p.word())]),
          ['--encoding', 'utf-8'],
        ),
      ],
      'a workbook cut short': ['LUMO_ZIP_BROKEN', workbook((bytes) => bytes.subarray(0, -40))],
      'a sheet that is not there': ['LUMO_SHEET', workbook((bytes) => bytes, ['--sheet', '99'])],
      'JSON cut short': ['LUMO_JSON_BROKEN', file((p) => `[{"email":"${p.word()}@acme.example"},{"email":"${p.word()}`)],
      'JSON with a fault': ['LUMO_JSON_BROKEN', file((p) => `[{"email":"${p.word()}@acme.example"},{"email":${p.word()}}]`)],
      'gzip cut short': ['LUMO_GZIP_BROKEN', file((p) => gzipSync(lines(HEADER, ...table(p))).subarray(0, 3000))],
      'no column that reaches anybody': [
        'LUMO_NO_CONTACT_COLUMN',
        file((p) => lines('nom;source', ...table(p, 30).map(() => `${p.word()};${p.word()}`))),
      ],
      'a field that is absent': [
        'LUMO_FIELD_ABSENT',
        file((p) => lines('email;source', ...table(p, 30).map(() => `${p.word()}@acme.example;${p.word()}`)), ['--strict-fields']),
      ],
      'a row that is not there': ['LUMO_HEADER_ROW', file((p) => lines(HEADER, ...table(p)), ['--header-row', '400'])],
      'a list that cannot be read': [
        'LUMO_LIST_UNREAD',
        listed((p) =>
          table(p)
            .map(() => p.word())
            .join('\n'),
        ),
      ],
      'a list with a lost quote': [
        'LUMO_LIST_UNREADABLE',
        listed((p) => `email;motif\n${p.word()}@acme.example;"${p.word()}\n${p.word()}@acme.example;x\n`),
      ],
      'a list that says who may be called': [
        'LUMO_LIST_ALLOW',
        listed(
          (p) =>
            `id;telephone;reponse\n${table(p)
              .map(() => `1;${p.digits('0')};OK`)
              .join('\n')}\n`,
        ),
      ],
      'a list of other hashes': ['LUMO_LIST_HASH', listed((p) => `${p.word()}@acme.example\n${'0123456789abcdef'.repeat(2)}\n`)],
    };

  it.each(Object.entries(CASES))('%s', async (title, [code, make]) => {
    await inFolder(async (folder) => {
      const planted = new Planted(title.length * 104_729);
      const { bytes, args } = await make(planted, folder);
      writeFileSync(join(folder, 'contacts.csv'), bytes);
      const before = readdirSync(folder).sort();
      const runs = await Promise.all(
        ['en', 'fr'].map((lang) =>
          told(lang === 'fr' && /throws in a thread|throws a string|quote that nobody/.test(title) ? cli : here, folder, [
            'contacts.csv',
            '--as-of',
            '2026-11-24',
            '--lang',
            lang,
            ...args,
          ]),
        ),
      );
      for (const { code: exit, text } of runs) {
        expect([exit, text]).toEqual([2, expect.stringContaining(code)]);
        expect(planted.found(text)).toEqual([]);
      }
      // What failed left nothing behind, finished or not.
      expect(readdirSync(folder).sort()).toEqual(before);
      if (title.includes('throws')) {
        const debug = await told(here, folder, ['contacts.csv', '--as-of', '2026-11-24', ...args], { LUMO_DEBUG: '1' });
        expect([title, planted.found(debug.text)]).toEqual([title, []]);
      }
    });
  });
});

it('what holds the contacts can be read by nobody else', async () => {
  await inFolder(async (folder) => {
    const planted = new Planted(3);
    writeFileSync(join(folder, 'contacts.csv'), lines(HEADER, ...table(planted)), { mode: 0o644 });
    await told(here, folder, ['contacts.csv', '--as-of', '2026-11-24', '--rejects', 'rejects.csv']);
    for (const name of ['contacts.clean.csv', 'rejects.csv']) expect([name, statSync(join(folder, name)).mode & 0o077]).toEqual([name, 0]);
  });
});
