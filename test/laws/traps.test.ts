import { createHash } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { ConfigInput } from '../../src/index.js';
import { cli, csvOf, type GivenList, here, inFolder, runOn } from './support.js';

const ABSENT: ConfigInput['absent'] = ['lastInboundAt', 'source', 'phone', 'email'];
const opposition = (...entries: readonly string[]): readonly GivenList[] => [{ kind: 'opposition', entries }];
const EMAIL: ConfigInput = { absent: ABSENT };
const PHONE: ConfigInput = { absent: ABSENT, channels: ['phone'] };
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('traps that other tools fell into', () => {
  it.each([
    ['a CRLF header over LF rows', 'email;nom\r\nanne@acme.example;A\nbob@acme.example;B\ncarl@acme.example;C\r\n'],
    ['an LF header over CRLF rows', 'nom;email\nA;anne@acme.example\r\nB;bob@acme.example\r\nC;carl@acme.example\r\n'],
    ['carriage returns alone', 'nom;email\rA;anne@acme.example\rB;bob@acme.example\rC;carl@acme.example\r'],
    ['all three', 'email;nom\r\nanne@acme.example;A\rbob@acme.example;B\ncarl@acme.example;C'],
  ])('T1 mixed line ends never hide an opposed contact: %s', async (_how, text) => {
    const { clean, report } = await runOn(Buffer.from(text), { config: EMAIL, lists: opposition('bob@acme.example') });
    expect(report.rows).toMatchObject({ in: 3, kept: 2, dropped: 1 });
    expect(clean.toString()).toBe(text.replace(/(?:B;)?bob@acme\.example(?:;B)?(?:\r\n|\n|\r)/, ''));
  });

  it('T1 and the mix is told, also when only the header differs', async () => {
    const { report } = await runOn(Buffer.from('nom;email\nA;anne@acme.example\r\nB;bob@acme.example\r\n'), { config: EMAIL });
    expect(report.notes.map(({ code }) => code)).toContain('mixed-line-ends');
  });

  it('a row of one quotation mark is a blank line, and nothing that another rule would find', async () => {
    const { clean, report } = await runOn(csvOf('email;nom', 'anne@acme.example;A', '', ';""', 'bob@acme.example;B'), {
      config: EMAIL,
    });
    expect(report.rows).toMatchObject({ in: 2, kept: 2, blank: 2 });
    expect(report.rules.filter(({ id, findings }) => findings.length > 0 && /ragged|malformed/.test(id))).toEqual([]);
    expect(clean.toString()).toBe('email;nom\nanne@acme.example;A\nbob@acme.example;B\n');
  });

  it('T3 a row of which only an empty cell would be left leaves, counted, instead of becoming a blank line that the next reader loses', async () => {
    const { clean, report } = await runOn(csvOf('email;xzq_17', 'anne@acme.example;1', ';2', '"";3', 'bob@acme.example;4'), {
      config: EMAIL,
    });
    expect(report.rows).toMatchObject({ in: 4, kept: 2, dropped: 2 });
    expect(clean.toString()).toBe('email\nanne@acme.example\nbob@acme.example\n');
    expect(parse(clean)).toHaveLength(3);
  });

  it('T4 two columns called email are both judged, and a column called __proto__ is a column', async () => {
    const config: ConfigInput = { absent: ABSENT, columns: { '#3': 'keep' } };
    const file = csvOf(
      'email;email;__proto__',
      'bob@acme.example;anne@acme.example;x',
      'anne@acme.example;bob@acme.example;y',
      'carl@acme.example;dora@acme.example;z',
    );
    const { clean, report } = await runOn(file, { config, lists: opposition('bob@acme.example') });
    expect(clean.toString()).toBe('email;email;__proto__\ncarl@acme.example;dora@acme.example;z\n');
    expect(report.columns.map(({ field }) => field)).toEqual(['email', 'email', 'other']);
    expect(report.notes).toContainEqual({ code: 'duplicate-headers' });
  });

  it('T5 an unclosed quote ends the run, named by the line where it opened, and no file is left', async () => {
    await inFolder(async (cwd) => {
      const rows = Array.from({ length: 40 }, (_, n) => (n === 21 ? `"p${n}@acme.example;Roy` : `p${n}@acme.example;"a\nb"`));
      writeFileSync(
        join(cwd, 'contacts.csv'),
        `email;nom\n${rows.slice(0, 21).join('\n')}\n${rows[21]}\n${'x@acme.example;Z\n'.repeat(5)}`,
      );
      const { code, stderr, stdout } = await cli(['contacts.csv', '--as-of', '2026-11-24'], { cwd });
      expect([code, stdout.toString()]).toEqual([2, '']);
      expect(stderr.toString()).toMatch(/LUMO_UNCLOSED_QUOTE.*line 44\b/s);
      expect(readdirSync(cwd)).toEqual(['contacts.csv']);
    });
  });

  it('T6 bytes that are not UTF-8 never become another character in silence', async () => {
    const bytes = Buffer.concat([Buffer.from('email;nom\nanne@acme.example;Zoé\nbob@acme.example;Ren'), Buffer.from([0xe9, 0x0a])]);
    const { clean, report } = await runOn(bytes, { config: EMAIL });
    expect(clean.equals(bytes)).toBe(true);
    expect(report.notes).toContainEqual({ code: 'encoding-guessed' });
    await expect(runOn(bytes, { config: { ...EMAIL, csv: { encoding: 'utf-8' } } })).rejects.toMatchObject({
      code: 'LUMO_BAD_ENCODING',
      what: { en: expect.stringMatching(/\bline 3 /i) },
    });
  });

  const long = 'p@acme.example;Martin\n'.repeat(20_000);

  it('T6 nor do they far from a head that is all ASCII', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`email;nom\n${long}anne@acme.example;Zoé\n${long}bob@acme.example;Ren`),
      Buffer.from([0xe9, 0x0a]),
    ]);
    // One line further than the rows: the header.
    const wrong = { code: 'LUMO_BAD_ENCODING', what: { en: expect.stringMatching(/\bline 40003 /i) } };
    await expect(runOn(bytes, { config: EMAIL, blockBytes: 4096 })).rejects.toMatchObject(wrong);
  });

  it.each([
    ['in its last byte', 'anne@acme.example;Zo\u00eb'],
    ['in the last but one', 'anne@acme.example;Zo\u00eb\n'],
    ['before the last cell', 'anne@acme.example;Zo\u00eb;'],
  ])('T6 a windows-1252 file with one accent, %s, is read as windows-1252', async (_where, row) => {
    const bytes = Buffer.from(`email;nom;ville\nbob@acme.example;Roy;Lyon\n${row}`, 'latin1');
    const { clean, report } = await runOn(bytes, { config: { ...EMAIL, csv: { delimiter: ';', headerRow: 1 } } });
    expect([report.input.encoding, clean.equals(bytes)]).toEqual(['windows-1252', true]);
  });

  it('T6 and an encoding that only shows late is told as guessed', async () => {
    const bytes = Buffer.concat([Buffer.from(`email;nom\n${long}bob@acme.example;Ren`), Buffer.from([0xe9, 0x0a])]);
    const { clean, report } = await runOn(bytes, { config: { ...EMAIL, export: { approvalAbove: 'never' } } });
    expect(clean.equals(bytes)).toBe(true);
    expect([report.input.encoding, report.notes.map(({ code }) => code)]).toEqual([
      'windows-1252',
      expect.arrayContaining(['encoding-guessed']),
    ]);
  });

  it.each([
    ['Guadeloupe', '0690 00 12 34', '+590690001234'],
    ['Guadeloupe, fixed', '0590 20 12 34', '+590590201234'],
    ['Martinique', '0696 20 12 34', '+596696201234'],
    ['French Guiana', '0694 20 12 34', '+594694201234'],
    ['Réunion', '0692 00 12 34', '+262692001234'],
    ['Réunion, another prefix', '0693 01 12 34', '+262693011234'],
    ['Réunion, fixed', '0262 20 12 34', '+262262201234'],
    ['Mayotte', '0639 00 12 34', '+262639001234'],
    ['Mayotte, fixed', '0269 60 12 34', '+262269601234'],
  ])('T7 a number of %s in its national form is the one of the list', async (_where, national, international) => {
    const file = csvOf('telephone;nom', `${national};Opposée`, '01 99 00 12 34;Libre');
    for (const entry of [international, national]) {
      const { report } = await runOn(file, { config: PHONE, lists: opposition(entry) });
      expect(report.rows).toMatchObject({ kept: 1, dropped: 1 });
      expect(report.rules.find(({ id }) => id === 'opposition-list')?.dropped).toBe(1);
    }
  });

  it.each([
    'anne@acme.example ::: bob@acme.example',
    'anne@acme.example;bob@acme.example',
    'anne@acme.example, bob@acme.example',
    'anne@acme.example/bob@acme.example',
    'anne@acme.example bob@acme.example',
    'anne@acme.example\nbob@acme.example',
  ])('T8 each of two addresses in one cell is tested: %s', async (cell) => {
    const { report } = await runOn(csvOf('email;nom', `"${cell}";Deux`, 'dora@acme.example;Une'), {
      config: { ...EMAIL, csv: { delimiter: ';' } },
      lists: opposition('bob@acme.example'),
    });
    expect(report.rows).toMatchObject({ kept: 1, dropped: 1 });
  });

  it.each([
    '01 99 00 12 34 / 06 39 98 12 34',
    '01 99 00 12 34 ou 06 39 98 12 34',
    '0199001234 ::: 0639981234',
    '01.99.00.12.34 - 06.39.98.12.34',
  ])('T8 each of two numbers in one cell is tested: %s', async (cell) => {
    const { report } = await runOn(csvOf('telephone;nom', `${cell};Deux`, '01 99 00 99 99;Une'), {
      config: PHONE,
      lists: opposition('0639981234'),
    });
    expect(report.rows).toMatchObject({ kept: 1, dropped: 1 });
  });

  it('T9 the answer of a register, which says who may be called, is never read as a list of oppositions', async () => {
    const answer = ['1;0199001234;OK', '2;0199001235;KO', '3;0199001236;OK'];
    const refused = runOn(csvOf('telephone', '01 99 00 12 34'), {
      config: PHONE,
      lists: [{ kind: 'robinson', date: '2026-11-20', entries: answer }],
    });
    await expect(refused).rejects.toMatchObject({ code: 'LUMO_LIST_ALLOW' });
  });

  it.each(['unsubscribed_members_export_1a2b.csv', 'cleaned_members_export_1a2b.csv', 'nonsubscribed_members_export_1a2b.csv'])(
    'T10 a file whose name alone says that it holds refusals is no campaign file, and serves as a list: %s',
    async (name) => {
      const { report } = await runOn(csvOf('Email Address,First Name', 'anne@acme.example,Anne', 'bob@acme.example,Bob'), {
        config: EMAIL,
        name,
      });
      expect(report.rows).toMatchObject({ in: 2, kept: 0, dropped: 2 });
      const list: GivenList = { kind: 'opposition', path: name, entries: ['Email Address,First Name', 'anne@acme.example,Anne'] };
      expect(
        (await runOn(csvOf('email', 'anne@acme.example', 'dora@acme.example'), { config: EMAIL, lists: [list] })).report.rows.dropped,
      ).toBe(1);
    },
  );

  it('T10 and the one that holds subscribers is refused as a list', async () => {
    const list: GivenList = {
      kind: 'opposition',
      path: 'subscribed_members_export_1a2b.csv',
      entries: ['Email Address,First Name', 'anne@acme.example,Anne'],
    };
    await expect(runOn(csvOf('email', 'anne@acme.example'), { config: EMAIL, lists: [list] })).rejects.toMatchObject({
      code: 'LUMO_LIST_ALLOW',
    });
  });

  it('T11 a blank consent is no yes', async () => {
    const { clean } = await runOn(
      csvOf('email;consentement', 'anne@gmail.com;', 'bob@gmail.com; ', 'carl@gmail.com;?', 'dora@gmail.com;oui'),
      { config: EMAIL },
    );
    expect(clean.toString()).toBe('email;consentement\ndora@gmail.com;oui\n');
  });

  it.each([
    [59, 0],
    [60, 1],
    [61, 1],
  ])('T12 a column that says yes over %i rows is doubted %i time(s)', async (rows, count) => {
    const { report } = await runOn(csvOf('email;consentement', ...Array.from({ length: rows }, (_, n) => `p${n}@gmail.com;oui`)), {
      config: EMAIL,
    });
    expect(report.rules.find(({ id }) => id === 'consent-uniform')?.findings.length).toBe(count);
  });

  it('T12 that somebody imported a list is no proof that anybody opted in', async () => {
    const { report } = await runOn(
      csvOf('email;consentement_methode;source', 'anne@gmail.com;List Import from File;List Import from File'),
      { config: EMAIL },
    );
    expect(report.rows.kept).toBe(0);
  });

  it.each([
    ['refusal first', ['anne@acme.example;1;', 'ANNE@acme.example;;oui']],
    ['refusal last', ['anne@acme.example;;oui', 'Anne <anne@acme.example>;1;']],
    ['both on one row', ['anne@acme.example;1;oui']],
    ['another spelling of the mailbox', ['an.ne@gmail.com;;oui', 'anne+salon@googlemail.com;1;']],
  ])('T13 an opt-out anywhere beats an opt-in anywhere: %s', async (_how, rows) => {
    const { clean } = await runOn(csvOf('email;optout;optin', ...rows, 'dora@acme.example;;oui'), { config: EMAIL });
    expect(clean.toString()).toBe('email;optout;optin\ndora@acme.example;;oui\n');
  });

  describe.each([
    ['of 31 days', { date: '2026-10-24' }],
    ['without a date', {}],
    ['older than what was asked', { date: '2026-11-20', maxAgeDays: 3 }],
  ])('T14 a register %s', (_how, spec) => {
    const file = csvOf('telephone;nom', '01 99 00 12 34;A', '01 99 00 12 35;B');
    const lists: readonly GivenList[] = [{ kind: 'robinson', entries: ['01 99 00 12 35'], ...spec }];

    it('clears nobody, and still bars whom it holds', async () => {
      const { report } = await runOn(file, { config: PHONE, lists });
      expect(report.lists[0]?.fresh).toBe(false);
      expect(report.verdicts.phone).toMatchObject({ ok: 0, unscreened: 1, opposed: 1 });
    });

    it('keeps nobody when the law makes it compulsory', async () => {
      const { report } = await runOn(file, { config: { ...PHONE, rules: { 'robinson-list': { compulsory: true } } }, lists });
      expect(report.rows).toMatchObject({ kept: 0, dropped: 2 });
    });
  });

  it('T14 one of 30 days clears', async () => {
    const { report } = await runOn(csvOf('telephone', '01 99 00 12 34'), {
      config: PHONE,
      lists: [{ kind: 'robinson', entries: ['01 99 00 12 35'], date: '2026-10-25' }],
    });
    expect(report.verdicts.phone).toMatchObject({ ok: 1, unscreened: 0 });
  });

  it('T15 the first entry of a list with a byte order mark counts like the others', async () => {
    for (const first of ['anne@acme.example', sha256('anne@acme.example')]) {
      const { report } = await runOn(csvOf('email', 'anne@acme.example', 'dora@acme.example'), {
        config: EMAIL,
        lists: opposition(`\uFEFF${first}`),
      });
      expect(report.rows).toMatchObject({ kept: 1, dropped: 1 });
    }
  });

  describe('T15 hashes of another recipe, which can match nobody', () => {
    const entries = ['anne', 'bob', 'carl'].map((name) => sha256(`02${name}@acme.example`));
    const lists: readonly GivenList[] = [{ kind: 'robinson', date: '2026-11-20', entries }];

    it('are told to be hashes, with their number', async () => {
      const { report } = await runOn(csvOf('email', 'anne@acme.example'), { config: EMAIL, lists });
      expect(report.lists[0]).toMatchObject({ form: 'sha256', entries: { email: 3 } });
    });

    it('clear nobody as long as nobody has said how they were made', async () => {
      const { report } = await runOn(csvOf('email', 'anne@acme.example'), { config: EMAIL, lists });
      expect(report.verdicts.email).toMatchObject({ ok: 0, unscreened: 1 });
    });
  });
});

describe('the first contact of a file', () => {
  const HELD = /Claire|Durand|claire|00 12/;

  it.each([
    [
      'a ragged file',
      'E-mail;Nom;Ville;Note\nclaire@acme.example;Durand, Claire\npaul@acme.example;Martin, Paul\nzoe@acme.example;Petit, Zoé\n',
    ],
    [
      'no header, the address among words',
      'Claire;Durand;écrire à claire@acme.example svp\nPaul;Martin;paul@acme.example\nZoé;;zoe@acme.example\n',
    ],
    ['no header, the number among words', 'Claire;standard 01 99 00 12 34, poste 3\nPaul;01 99 00 12 35\nZoé;01 99 00 12 36\n'],
    ['a header that somebody forces', 'claire@acme.example;Durand\npaul@acme.example;Martin\n', '--header-row', '1'],
    ['a forced header that mentions one', 'Email (ask claire@acme.example);Nom\npaul@acme.example;Martin\n', '--header-row', '1'],
  ])('is told as a header by no command: %s', async (_how, text, ...more) => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'a.csv'), text);
      const told = await Promise.all([
        here(['columns', 'a.csv', ...more], { cwd: folder }),
        here(['columns', 'a.csv', '-f', 'json', ...more], { cwd: folder }),
        here(['init', 'a.csv', '--out', '-', ...more], { cwd: folder }),
        here(['a.csv', '--check', '-f', 'json=-', ...more], { cwd: folder }),
      ]);
      expect(told.slice(0, 3).map(({ code }) => code)).toEqual([0, 0, 0]);
      for (const { stdout, stderr } of told) {
        expect(stdout.toString()).not.toMatch(HELD);
        expect(stderr.toString()).not.toMatch(HELD);
      }
    });
  });
});
