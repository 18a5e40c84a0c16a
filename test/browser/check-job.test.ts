import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Job, MadeFile } from '../../src/browser/job/job.js';
import { checkJob } from '../../src/browser/run/check-job.js';
import { columnsOfJob } from '../../src/browser/run/columns-of-job.js';
import { pageHint } from '../../src/browser/run/failure-texts.js';
import { choices } from '../../src/browser/run/settings-of-job.js';
import type { LumoError } from '../../src/model/base/lumo-error.js';
import { contactFile, contactNumber, ROOT } from '../cli/support.js';
import { textRowsXml, workbookOf, zipOf } from '../csv/workbook/make-workbook.js';
import { blobOf, commandOn, damagedWorkbook, jobOn, SALON_CSV, SALON_LIST, salonWorkbook, VERSION } from './support.js';

const run = (job: Job, progress: (rows: number, share?: number) => void = () => {}) => checkJob(job, VERSION, progress);
const textOf = async (file: MadeFile | undefined): Promise<string> =>
  file === undefined ? '' : Buffer.from(await file.blob.arrayBuffer()).toString('latin1');
const refusalOf = (job: Job): Promise<LumoError> =>
  run(job).then(
    () => {
      throw new Error('nothing was refused');
    },
    (cause) => cause as LumoError,
  );

const ROBINSON = join(ROOT, 'fixtures/robinson');
const robinsonFile = (name: string): Buffer => readFileSync(join(ROBINSON, name));
/** Rows that stand twice: the file is read twice, a workbook is made into text for it. */
const TWICE = [
  ['Email', 'Nom', 'Source'],
  ...Array.from({ length: 40 }, (_, i) => [`p${i % 30}@acme.example`, `Nom${i}`, 'Salon Batimat']),
];
const ndjson = TWICE.slice(1)
  .map(([Email, Nom, Source]) => JSON.stringify({ Email, Nom, Source }))
  .join('\n');

describe('the columns of a file, before it is checked', () => {
  it('are told with what they are taken for', async () => {
    const bytes = 'Email;Nom;xyz;Commentaires\nclaire@acme.example;Martin;1;\n';
    expect(await columnsOfJob(jobOn('contacts.csv', bytes))).toEqual([
      { place: 1, header: 'Email', field: 'email' },
      { place: 2, header: 'Nom', field: 'lastName' },
      { place: 3, header: 'xyz', field: undefined },
      { place: 4, header: 'Commentaires', field: 'comments' },
    ]);
  });

  it('are never more than somebody goes through, and each can be what the page offers', async () => {
    const bytes = `email,${Array.from({ length: 300 }, (_, i) => `c${i}`).join(',')}\na@acme.example\n`;
    expect(await columnsOfJob(jobOn('contacts.csv', bytes))).toHaveLength(200);
    const { fields } = choices();
    expect(fields.find(({ name }) => name === 'email')?.label).toEqual({ en: 'email', fr: 'adresse email' });
    expect(fields.some(({ name }) => name === 'other')).toBe(false);
  });
});

describe('a sheet of refusals beside the contacts', () => {
  it('bars those who stand on it', async () => {
    const contact = (name: string): string[] => [name, `${name}@acme.example`, '2026-05-01', 'Salon'];
    const sheets = [
      { name: 'Clients', xml: textRowsXml([['nom', 'email', 'date_collecte', 'source'], contact('anne'), contact('luc')]) },
      { name: 'STOP', xml: textRowsXml([['email'], ['luc@acme.example']]) },
    ];
    const { clean } = await run(jobOn('w.xlsx', await workbookOf({ sheets })));
    const text = await textOf(clean);
    expect([text.includes('anne@acme.example'), text.includes('luc')]).toEqual([true, false]);
  });
});

describe('a job of the page gives the bytes that the command writes', () => {
  const cases: readonly (readonly [string, string, () => Buffer | Promise<Buffer>])[] = [
    ['a CSV in windows-1252', 'contacts.csv', () => SALON_CSV],
    ['a workbook', 'contacts.xlsx', salonWorkbook],
    ['lines of JSON', 'contacts.ndjson', () => Buffer.from(ndjson)],
    ['a CSV in an archive', 'contacts.zip', () => zipOf({ 'salon.csv': SALON_CSV })],
  ];
  it.each(cases)('%s', async (_, name, bytesOf) => {
    const bytes = await bytesOf();
    const file = await commandOn(name, { [name]: bytes, 'opposition.txt': SALON_LIST }, ['--opposition', 'opposition.txt']);
    const made = await run(jobOn(name, bytes, { lists: [{ name: 'opposition.txt', blob: blobOf(SALON_LIST), kind: 'opposition' }] }));
    expect([made.clean?.name, made.report.name]).toEqual(['contacts.clean.csv', 'contacts.report.html']);
    expect(await textOf(made.clean)).toBe(file('contacts.clean.csv').toString('latin1'));
    expect(await textOf(made.report)).toBe(file('contacts.report.html').toString('latin1'));
    if (made.rejects) expect(await textOf(made.rejects)).toBe(file('rejects.csv').toString('latin1'));
    expect(made.rows.kept + made.rows.dropped).toBe(made.rows.in);
  });

  it('columns that somebody names, as --map does', async () => {
    const bytes = 'wer;wann;egal\nclaire@acme.example;2026-01-05;x\npaul@acme.example;2019-01-05;y\n';
    const file = await commandOn('contacts.csv', { 'contacts.csv': bytes }, ['--map', '#2=collectedAt', '--map', '#3=keep']);
    const made = await run(jobOn('contacts.csv', bytes, { columns: { '#2': 'collectedAt', '#3': 'keep' } }));
    expect(await textOf(made.clean)).toBe(file('contacts.clean.csv').toString('latin1'));
    expect(await textOf(made.report)).toBe(file('contacts.report.html').toString('latin1'));
    expect(made.rows).toEqual({ in: 2, kept: 1, dropped: 1 });
  });

  it('a Robinson-type list with its date, and a national list, for calls', async () => {
    const bytes = robinsonFile('input.csv');
    const lists = { 'robinson-2026-11-10.txt': 'robinson', 'tps.csv': 'uk-tps' };
    const file = await commandOn(
      'input.csv',
      {
        'input.csv': bytes,
        ...Object.fromEntries(Object.keys(lists).map((name) => [name, robinsonFile(name)])),
        'lumo.config.json': JSON.stringify({ lists: [{ file: 'tps.csv', adapter: 'uk-tps', date: '2026-11-20' }] }),
      },
      ['--robinson', 'robinson-2026-11-10.txt', '--channel', 'email,phone', '--config', 'lumo.config.json'],
    );
    const made = await run(
      jobOn('input.csv', bytes, {
        channels: ['email', 'phone'],
        lists: [
          { name: 'tps.csv', blob: blobOf(robinsonFile('tps.csv')), kind: 'uk-tps', date: '2026-11-20' },
          { name: 'robinson-2026-11-10.txt', blob: blobOf(robinsonFile('robinson-2026-11-10.txt')), kind: 'robinson' },
        ],
      }),
    );
    expect(await textOf(made.clean)).toBe(file('input.clean.csv').toString('latin1'));
    const unlisted = await run(jobOn('input.csv', bytes, { channels: ['email', 'phone'] }));
    expect(await textOf(made.clean)).not.toBe(await textOf(unlisted.clean));
  });

  it('what came compressed is handed out unpacked', async () => {
    const made = await run(jobOn('contacts.csv.gz', gzipSync(SALON_CSV)));
    expect(made.clean?.name).toBe('contacts.clean.csv');
    expect(await textOf(made.clean)).toBe(await textOf((await run(jobOn('contacts.csv', SALON_CSV))).clean));
  });
});

describe('a job of many contacts', () => {
  const many = contactFile(...Array.from({ length: 6000 }, (_, i) => contactNumber(i)));

  it('keeps the cleaned file back until somebody has approved it, and tells how far it is', async () => {
    const shares: number[] = [];
    const held = await run(jobOn('contacts.csv', many), (_, share) => void shares.push(share ?? -1));
    expect(held).toMatchObject({ heldBackAbove: 5000, clean: undefined, rejects: undefined, rows: { in: 6000, kept: 6000 } });
    expect(shares.at(-1)).toBe(1);
    const approved = await run(jobOn('contacts.csv', many, { approvedBy: 'Claire Martin', reason: 'campagne d’automne' }));
    expect(approved.heldBackAbove).toBeUndefined();
    expect((await textOf(approved.clean)).split('\n')).toHaveLength(6002);
  });

  it('half an approval is refused in words of the page', async () => {
    expect(await refusalOf(jobOn('contacts.csv', many, { approvedBy: 'Claire Martin' }))).toMatchObject({ code: 'LUMO_USAGE' });
  });
});

describe('what cannot be read is refused by name', () => {
  it.each<readonly [string, string, () => Buffer | Promise<Buffer>, string]>([
    ['an empty file', 'contacts.csv', () => Buffer.alloc(0), 'LUMO_INPUT_EMPTY'],
    ['a workbook that is damaged', 'contacts.xlsx', damagedWorkbook, 'LUMO_ZIP_BROKEN'],
    ['gzip that ends early', 'contacts.csv.gz', () => gzipSync(SALON_CSV).subarray(0, 200), 'LUMO_GZIP_BROKEN'],
    ['a PDF', 'contacts.csv', () => Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'LUMO_NOT_A_CSV'],
    ['what is encrypted with age', 'contacts.csv.age', () => Buffer.from('age-encryption.org/v1\n-> X25519 x\n'), 'LUMO_AGE_LOCKED'],
  ])('%s', async (_, name, bytesOf, code) => {
    expect(await refusalOf(jobOn(name, await bytesOf()))).toMatchObject({ code });
  });

  it('a log of calls, in words of the page', async () => {
    const log =
      'direction,from,to,started_at,duration\noutbound,+33199001234,+33639981234,2026-11-20 10:00,30\ninbound,+33639981235,+33199001234,2026-11-20 11:00,12\n';
    const refusal = await refusalOf(jobOn('calls.csv', log));
    expect([refusal.code, refusal.what.en]).toEqual([
      'LUMO_NOT_CONTACTS',
      '"calls.csv" is a log of calls or sends, or looks like one, and no list of contacts.',
    ]);
    expect(pageHint(refusal).fr).toBe('Choisissez le fichier des contacts. Les journaux se contrôlent avec la commande lumo-check.');
  });

  it('a list that is empty', async () => {
    const lists = [{ name: 'stop.txt', blob: blobOf(''), kind: 'opposition' }];
    expect(await refusalOf(jobOn('contacts.csv', SALON_CSV, { lists }))).toMatchObject({ code: 'LUMO_LIST_EMPTY' });
  });

  it('a sheet that is not there', async () => {
    expect(await refusalOf(jobOn('contacts.xlsx', await salonWorkbook(), { sheet: 'Autre' }))).toMatchObject({ code: 'LUMO_SHEET' });
  });

  it('a file that was changed since it was chosen', async () => {
    const gone = {
      size: 10,
      slice: () => ({ arrayBuffer: () => Promise.reject(Object.assign(new Error(), { name: 'NotReadableError' })) }),
    };
    const job = jobOn('contacts.csv', SALON_CSV);
    const refusal = await refusalOf({ ...job, contacts: { name: 'contacts.csv', blob: gone as unknown as Blob } });
    expect([refusal.code, refusal.what.en]).toEqual(['LUMO_INPUT_UNREADABLE', '"contacts.csv" cannot be read (NotReadableError).']);
  });
});

describe('what the page offers', () => {
  it('every preset, and every national list that still exists', () => {
    const { presets, registers } = choices();
    expect(presets.map(({ name }) => name)).toEqual(expect.arrayContaining(['fr-b2b', 'fr-b2c', 'crm-archive', 'minimal']));
    expect(registers.map(({ id }) => id)).toContain('uk-tps');
    for (const { title } of registers) expect(title.fr.length * title.en.length).toBeGreaterThan(0);
  });

  it.each(choices().presets.map(({ name, channels }) => [name, channels] as const))('the preset %s runs', async (preset, channels) => {
    expect((await run(jobOn('contacts.csv', SALON_CSV, { preset, channels }))).rows.in).toBe(10);
  });
});
