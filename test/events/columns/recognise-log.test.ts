import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
// @ts-expect-error a script without types
import { bytesOf, EXPORTS } from '../../../scripts/evaluate/exports/generate.mjs';
import { memorySource } from '../../../src/csv/ports/memory.js';
import type { Source } from '../../../src/csv/ports/source.js';
import { fileSource } from '../../../src/csv/source/file-source.js';
import { prepareFile } from '../../../src/engine/plan/prepare-file.js';
import { logKindOfTable, mayBeLogHeader } from '../../../src/events/columns/recognise-log.js';

/** What a table is a log of. Whatever is one must not be passed over by its header. */
const kindOf = (...table: Parameters<typeof logKindOfTable>): ReturnType<typeof logKindOfTable> => {
  const kind = logKindOfTable(...table);
  if (kind === 'log') expect(mayBeLogHeader(table[0])).toBe(true);
  return kind;
};
const isLog = (...table: Parameters<typeof logKindOfTable>): boolean => kindOf(...table) === 'log';

const ROOT = resolve(import.meta.dirname, '../../..');
const LOGS = join(ROOT, 'scripts/evaluate/logs');
const FIXTURES = join(ROOT, 'fixtures');

const isLogFile = async (source: Source): Promise<boolean> => {
  const { headers, opening, firstContactIndex } = await prepareFile(source, { columns: {}, country: 'FR' });
  const rows = opening.rows.slice(firstContactIndex).map(({ cells }) => cells);
  await opening.opened.close();
  return isLog(headers, rows);
};
const table = (lines: readonly string[]): boolean => {
  const [headers = [], ...rows] = lines.map((line) => line.split(';'));
  return isLog(headers, rows);
};

const inputs = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:csv|csv\.gz|txt)$/.test(name));
const logs = readdirSync(LOGS).filter((name) => name.endsWith('.csv'));

describe('a log', () => {
  it.each(logs.filter((name) => name !== 'mailchimp-unsubscribed.csv'))('is %s', async (name) => {
    expect(await isLogFile(await fileSource(join(LOGS, name), false))).toBe(true);
  });

  it.each([
    ['an export of calls with both sides', 'calldate;src;dst', '2026-06-02 10:30:00;203;0199000510'],
    ['one whose callers are hidden', 'calldate;src;dst', '2026-06-02 10:30:00;anonymous;0199000510'],
    ['one whose lines have names', 'Date;De;From;To', '02/06/2026;x;Ventes (01 99 00 10 11);+33 1 99 00 05 10'],
    ['mails with both sides', 'Date;From;To;Subject', '02/06/2026;contact@acme.example;claire@abc.example;Offre'],
    ['mails by what happened', 'event;time;email', 'sent;1780308000;claire@acme.example'],
    ['deliveries alone', 'event;time;email', 'delivered;1780308000;claire@acme.example'],
    ['calls by their way', 'Horodatage;Sens;Téléphone', '2026-06-02T10:30:00Z;sortant;+33199000510'],
  ])('is %s', (_name, head, row) => {
    expect(table([head, row])).toBe(true);
  });

  it('that says too little of most rows is none', () => {
    const rows = ['sent;1780308000;a@acme.example', ...Array.from({ length: 4 }, (_, i) => `xyz;178030800${i};b@acme.example`)];
    expect(table(['event;time;email', ...rows])).toBe(false);
    expect(table(['event;time;email'])).toBe(false);
  });
});

it.each([
  ['Email;Nom;Ville', false],
  ['From;To', true],
  ['From;Nom', false],
  ['To;Nom', false],
  ['Sens;Téléphone', true],
  ['Sens;Nom', false],
  ['event;email', true],
  ['event;time', false],
  ['Email Address;UNSUB_TIME;UNSUB_CAMPAIGN_TITLE', true],
])('a header that may be that of a log: %s, %s', (head, may) => expect(mayBeLogHeader(head.split(';'))).toBe(may));

it.each([
  ['who unsubscribed', ['event', 'time', 'email'], ['unsubscribe', 'unsubscribed', 'spam'], 'refusals'],
  ['who unsubscribed, and addresses that are dead', ['event', 'time', 'email'], ['unsubscribe', 'unsubscribe', 'bounce'], undefined],
  ['mostly who unsubscribed', ['event', 'time', 'email'], ['unsubscribe', 'spam', 'unsubscribe', 'spam', 'bounce'], 'refusals'],
  ['an export of refusals alone', ['UNSUB_CAMPAIGN_TITLE', 'UNSUB_TIME', 'Email Address'], ['Juin'], 'refusals'],
] as const)('a table of %s', (_, headers, words, kind) => {
  const rows = words.map((word) => [word, '2026-06-02 10:30:00', 'claire@acme.example']);
  expect(kindOf(headers, rows)).toBe(kind);
});

describe('a list of contacts, which is no log', () => {
  it.each(inputs)('%s', async (name) => {
    expect(await isLogFile(await fileSource(join(FIXTURES, name), false))).toBe(false);
  });

  it.each([
    ['what Mailchimp exports of who unsubscribed', 'Email Address;UNSUB_TIME;UNSUB_CAMPAIGN_TITLE', 'a@b.example;2026-06-10 21:15:00;Juin'],
    ['journeys', 'Email;Source;Destination;Date', 'claire@acme.example;Paris;Lisbonne;02/06/2026'],
    ['where contacts come from', 'Email;Source;To;Date', 'claire@acme.example;Salon;Paul;02/06/2026'],
    ['directions of a company', 'Email;Direction;Date', 'claire@acme.example;Direction commerciale;02/06/2026'],
    ['types of contacts', 'Email;Type;Date', 'claire@acme.example;prospect;02/06/2026'],
    ['channels of contact', 'Email;Canal;Date', 'claire@acme.example;Email;02/06/2026'],
    ['next steps', 'Email;Action;Date', 'claire@acme.example;RDV;02/06/2026'],
    ['events of the trade', 'Email;Event;Event date', 'claire@acme.example;Salon Pollutec 2026;02/06/2026'],
    ['who unsubscribed', 'email;event;created', 'claire@acme.example;unsubscribe;02/06/2026'],
    ['dead addresses', 'email;event;date', 'claire@acme.example;bounce;02/06/2026'],
    [
      'who was written to on a social network',
      'profileUrl;firstName;lastName;companyName;phoneNumber;connectionDegree;timestamp;status;message',
      'https://l/1;Al;Bo;Acme;+33199000510;2nd;2026-06-02T10:00:00Z;Message sent;Bonjour Al, STOP pour ne plus en recevoir',
    ],
    ['last calls', 'Téléphone;Date;Résultat', '+33199000510;02/06/2026;joint'],
    ['nobody told', 'event;time', 'sent;1780308000'],
    ['no time told', 'event;email', 'sent;claire@acme.example'],
  ])('%s', (_name, head, row) => {
    expect(table([head, row])).toBe(false);
  });

  const exported = (EXPORTS as readonly { id: string; file: string }[]).map((one) => [one.id, one] as const);
  /** Exports of calls: they are logs, whoever hands them over as contacts. */
  const CALLS = new Set(['ringover-fr', 'aircall-fr', 'aircall-en']);
  it.each(exported)('the export %s', async (id, one) => {
    expect(await isLogFile(memorySource(bytesOf(one), one.file))).toBe(CALLS.has(id));
  });

  it('whatever one more column is called', () => {
    const folder = join(ROOT, 'scripts/evaluate/refusals');
    const files = readdirSync(folder).filter((name) => name.startsWith('headers-'));
    const lines = files.flatMap((name) => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n').slice(1));
    const headers = new Set(lines.map((line) => line.split('\t')[0] as string));
    expect(headers.size).toBeGreaterThan(500);
    const cells = ['oui', 'non', '02/06/2026', 'out', '1', 'email'];
    const head = ['email', 'telephone', 'code_postal', 'nom', 'pays', 'source', 'Date', 'date_collecte'];
    const found = [...headers].filter((header) =>
      cells.some((cell) =>
        isLog(
          [...head, header],
          [['nom1@acme.example', '06 39 98 00 01', '69002', 'Nom', 'FR', 'Salon', '02/06/2026', '2026-06-01', cell]],
        ),
      ),
    );
    // Those six are of exports of calls: "out" under a Spanish address is none.
    expect(found.sort()).toEqual(['Call Direction', 'Call Type', 'Call type', 'Dirección', "Sens de l'appel", "Type d'appel"]);
  });
});
