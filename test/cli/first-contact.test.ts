import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { textWorkbook } from '../csv/workbook/make-workbook.js';
import { folder, lumo } from './support.js';

/** A SIREN whose check digit is right. */
const siren = (n: number): string => {
  const body = String(n).padStart(8, '0');
  const sum = [...body].reduce((total, digit, i) => {
    const twice = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
};
const FIRST = ['Camille', 'Lucas', 'Léa', 'Hugo', 'Chloé', 'Nathan', 'Manon', 'Louis', 'Inès', 'Jules'];
const LAST = ['Martin', 'Bernard', 'Dubois', 'Robert', 'Petit', 'Durand', 'Leroy', 'Moreau', 'Simon', 'Roux'];
const JOBS = ['Directeur commercial', 'Responsable achats', 'DAF', 'Directrice marketing', 'DSI'];
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[^a-zA-Z]/g, '')
    .toLowerCase();

/** What the French HubSpot exports: a thousand people at work, met at a fair, nothing wrong with any of them. */
const CRM = [
  'ID du contact;Prénom;Nom;E-mail;Numéro de téléphone;Intitulé du poste;Nom de l’entreprise;SIREN;Ville;Code postal;Pays/Région;Date de dernière activité;Source d’origine;Phase du cycle de vie;Désinscrit de tous les e-mails',
  ...Array.from({ length: 1000 }, (_, i) => {
    const [first, last] = [FIRST[i % 10] as string, LAST[(i * 7 + Math.floor(i / 10)) % 10] as string];
    return [
      100_000 + i,
      first,
      last,
      `${plain(first)}.${plain(last)}@atelier${i}.example`,
      `01 99 00 ${String(Math.floor(i / 100)).padStart(2, '0')} ${String(i % 100).padStart(2, '0')}`,
      JOBS[i % 5],
      `Atelier ${i}`,
      siren(40_000_000 + i * 137),
      'Lyon',
      '69003',
      'France',
      `${String(1 + (i % 28)).padStart(2, '0')}/0${1 + (i % 9)}/2026`,
      'Salon Industrie Lyon 2026',
      'Lead',
      'Non',
    ].join(';');
  }),
  '',
].join('\r\n');
const DAY = ['--as-of', '2026-11-24'];

describe.concurrent('the first contact', () => {
  it('of a thousand clean rows: no error, and one thing to do', async () => {
    const at = folder({ 'crm.csv': CRM });
    const { code, stdout, stderr } = await lumo(at, ['crm.csv', ...DAY]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^! crm\.csv: yes, with care\./);
    expect(stdout).toContain('All 1,000 contacts may be emailed');
    expect(stdout.match(/^ {2}[!✗] /gm)).toEqual(['  ! ']);
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(22);
    const { counts } = JSON.parse(readFileSync(join(at, 'crm.report.json'), 'utf8'));
    expect([counts.error, counts.warning <= 5]).toEqual([0, true]);
  });

  it('with the list of refusals: yes', async () => {
    const at = folder({ 'crm.csv': CRM, 'stop.txt': 'lea.petit@atelier0.example\nquelquun@ailleurs.example\n' });
    const { code, stdout } = await lumo(at, ['crm.csv', '--opposition', 'stop.txt', '--map', 'Numéro de téléphone=keep', ...DAY]);
    expect(stdout).toMatch(/^[✓!] crm\.csv: yes/);
    expect(stdout).not.toContain('What to do first');
    expect(code).toBe(0);
  });

  it('gives back what a CRM needs to take the file in again: the ids of records, in a workbook too', async () => {
    const at = folder({ 'crm.csv': CRM });
    await lumo(at, ['crm.csv', '-o', 'crm.xlsx', ...DAY]);
    const { code, stdout } = await lumo(at, ['crm.xlsx', '-o', 'back.csv', ...DAY]);
    expect(code).toBe(0);
    expect(stdout).toContain('1,000 contacts kept, 0 left out');
    const rows: string[][] = parse(readFileSync(join(at, 'back.csv')), { bom: true, delimiter: ';' });
    expect(rows[0]?.[0]).toBe('ID du contact');
    expect(rows.slice(1).map(([id]) => id)).toEqual(Array.from({ length: 1000 }, (_, i) => String(100_000 + i)));
  });

  it('offers no channel of which the file has nothing', async () => {
    const rows = ['nom;email;telephone;source;pays;dernier_contact', 'Roy;paul@acme.example;;Salon de Lyon;FR;2026-05-01'];
    const at = folder({ 'a.csv': rows.join('\n'), 'b.csv': rows.join('\n').replace('example;;', 'example;01 99 00 12 34;') });
    expect((await lumo(at, ['a.csv', ...DAY])).stdout).not.toContain('also holds');
    expect((await lumo(at, ['b.csv', ...DAY])).stdout).toContain('The file also holds phone numbers');
  });

  it('tells of a column of marks however much there is to do', async () => {
    const at = folder({
      'a.csv': [
        'nom;email;telephone;source;pays;dernier_contact;Xq;B;statut;optin',
        'Martin;claire@acme.example;01 99 00 12 34;;XX;;oui;x;zork;peut-être',
        'Roy;paul@acme;01 99 00 12;;FR;2019-05-01;non;x;client;oui',
        'Roy;paul@acme.example;01 99 00 12 35;liste achetée;FR;2019-05-01;;;client;oui',
        'Roy;paul@gmail.com;01 99 00 12 36;liste achetée;FR;2026-05-01;;;ne plus contacter;non',
        'Sol;contact@acme.example;01 99 00 12 37;;;;;x;a refusé, voir mail;oui',
      ].join('\n'),
    });
    for (const lang of ['en', 'fr']) {
      const { stdout } = await lumo(at, ['a.csv', '--lang', lang, ...DAY]);
      expect(stdout).toContain('=optOut');
      expect(stdout.replace(/\s+/g, ' ')).toMatch(
        /These columns hold marks.*“Xq”, column “B”|Ces colonnes portent des marques.*« Xq », colonne « B »/,
      );
      expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(32);
    }
  });

  it('calls a cleaned file good only where it was screened and nobody in it is in doubt', async () => {
    const rows = [
      'nom;email;source;pays;dernier_contact;optout',
      'Roy;paul@acme.example;Salon;FR;2026-05-01;oui',
      'Sol;lea@acme.example;Salon;FR;2026-05-01;',
    ];
    const at = folder({ 'a.csv': rows.join('\n'), 'stop.txt': 'quelquun@ailleurs.example\nautre@ailleurs.example\n' });
    expect((await lumo(at, ['a.csv', ...DAY])).stdout).toContain('Use the cleaned file with care.');
    expect((await lumo(at, ['a.csv', '--opposition', 'stop.txt', ...DAY])).stdout).toContain('Use the cleaned file.');
    expect((await lumo(at, ['a.csv', '--lang', 'fr', ...DAY])).stdout).toContain('Utilisez le fichier nettoyé avec prudence.');
  });

  it('takes what an opt-in of emails says for a remark where calls are to be made', async () => {
    const rows = [
      'nom;email;telephone;source;pays;dernier_contact;optin_email',
      'Roy;paul@acme.example;01 99 00 12 34;Salon;FR;2026-05-01;peut-être',
    ];
    const at = folder({ 'a.csv': rows.join('\n') });
    const severities = async (channel: string): Promise<unknown> => {
      await lumo(at, ['a.csv', '--channel', channel, ...DAY]);
      const { rules } = JSON.parse(readFileSync(join(at, 'a.report.json'), 'utf8'));
      return rules.flatMap(({ findings }: { findings: { message: string; severity: string }[] }) =>
        findings.filter(({ message }) => message === 'permission').map(({ severity }) => severity),
      );
    };
    expect(await severities('email')).toEqual(['warning']);
    expect(await severities('phone')).toEqual(['info']);
  });

  it('why names a month or a year that stands for a date', async () => {
    const rows = ['juin 2019', '2018', 'T2 2019'].map((day) => `Roy;paul@acme.example;Salon;FR;${day}`);
    const at = folder({ 'a.csv': ['nom;email;source;pays;dernier_contact', ...rows].join('\n') });
    const why = async (row: number, lang: string): Promise<string> =>
      (await lumo(at, ['why', 'a.csv', '--row', String(row), '--lang', lang, ...DAY])).stdout.replaceAll(/\s+/g, ' ');
    expect(await why(2, 'en')).toContain('June 2019;');
    expect(await why(2, 'fr')).toContain(': juin 2019');
    expect(await why(3, 'en')).toContain('“dernier_contact”: 2018;');
    expect(await why(4, 'fr')).toContain('du 1er avril 2019 au 30 juin 2019');
  });

  it('leaves nobody ok whose status is blocked, or refused with other accents', async () => {
    const words = ['Bloqué', 'Bloquée', 'Blocked', 'Réfusé', 'Refusè', 'bloccato', 'Actif', 'Débloqué', 'Client'];
    const rows = words.map((word, i) => `Roy;paul${i}@acme.example;Salon;FR;2026-05-01;${word}`);
    const at = folder({ 'a.csv': ['nom;email;source;pays;dernier_contact;statut', ...rows].join('\n') });
    await lumo(at, ['a.csv', ...DAY]);
    const { verdicts } = JSON.parse(readFileSync(join(at, 'a.report.json'), 'utf8'));
    expect(verdicts.email).toMatchObject({ ok: 3, unknown: 6 });
  });

  it('of several files ends with the answer of each, those that could not be judged too', async () => {
    const at = folder({ 'a.csv': 'email;optout\nclaire@acme.example;oui\n', 'b.csv': CRM });
    const { code, stdout } = await lumo(at, ['a.csv', 'no.csv', 'b.csv', ...DAY]);
    expect(code).toBe(2);
    expect(stdout.trimEnd().split('\n').slice(-7)).toEqual([
      '',
      '✗ a.csv: no. Nobody in this file may be contacted.',
      '? no.csv: could not be judged (LUMO_INPUT_NOT_FOUND).',
      '! b.csv: yes, with care. No error, but read what follows first.',
      '? 3 files: 1 could not be judged, 1 judged in part and 1 with warnings. Who',
      '  refuses in the one that could not be judged is not known to the others. Exit',
      '  code 2.',
    ]);
    const french = await lumo(at, ['a.csv', 'no.csv', ...DAY, '--lang', 'fr']);
    expect(french.stdout).toContain('? no.csv\u00a0: n’a pas pu être contrôlé (LUMO_INPUT_NOT_FOUND).');
  });

  it('takes a refusal of calls for a remark where emails are to be sent, and for an error where calls are', async () => {
    const file = 'email;telephone;ne_pas_appeler;dernier_contact;source;pays\nclaire@acme.example;01 99 00 12 34;oui;2026-03-01;Salon;FR\n';
    const at = folder({ 'a.csv': file });
    const emails = await lumo(at, ['a.csv', '--map', 'telephone=keep', ...DAY]);
    expect(emails.code).toBe(0);
    const { counts, rules } = JSON.parse(readFileSync(join(at, 'a.report.json'), 'utf8'));
    expect(counts.error).toBe(0);
    expect(rules.find(({ id }: { id: string }) => id === 'opposition-column').findings).toMatchObject([
      { message: 'opposed', severity: 'info', action: 'bar', count: 1 },
    ]);
    const calls = await lumo(at, ['a.csv', '--channel', 'phone', ...DAY]);
    expect([calls.code, calls.stdout.includes('Nobody in this file may be contacted')]).toEqual([1, true]);
  });
});

describe.concurrent('a table in one column', () => {
  const LINES = [
    'nom,email,source,pays,dernier_contact',
    'Roy,paul@acme.example,Salon de Lyon 2026,FR,2026-05-01',
    'Sol,lea@acme.example,"Lyon, 2026",FR,2026-05-01',
  ];
  const kept = async (name: string, bytes: string | Uint8Array): Promise<unknown> => {
    const at = folder({ [name]: bytes });
    const { stderr } = await lumo(at, [name, '-o', 'clean.csv', ...DAY]);
    expect(stderr).toBe('');
    return parse(readFileSync(join(at, 'clean.csv')), { bom: true, delimiter: [',', ';'], columns: true });
  };
  const EXPECTED = [
    { nom: 'Roy', email: 'paul@acme.example', source: 'Salon de Lyon 2026', pays: 'FR', dernier_contact: '2026-05-01' },
    { nom: 'Sol', email: 'lea@acme.example', source: 'Lyon, 2026', pays: 'FR', dernier_contact: '2026-05-01' },
  ];
  const quoted = (lines: readonly string[]): string => lines.map((line) => `"${line.replaceAll('"', '""')}"\r\n`).join('');

  it('whose lines are quoted, as Excel writes it', async () => expect(await kept('a.csv', quoted(LINES))).toEqual(EXPECTED));
  it('the same in UTF-16', async () => expect(await kept('a.csv', Buffer.from(`\ufeff${quoted(LINES)}`, 'utf16le'))).toEqual(EXPECTED));
  it('of a workbook', async () => expect(await kept('a.xlsx', await textWorkbook(LINES.map((line) => [line])))).toEqual(EXPECTED));
  it('of a workbook, cut by semicolons', async () => {
    const lines = LINES.map((line) => line.replaceAll(/,(?! )/g, ';'));
    expect(await kept('a.xlsx', await textWorkbook(lines.map((line) => [line])))).toEqual(EXPECTED);
  });
});
