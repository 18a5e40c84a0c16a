import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, lumo } from './support.js';

const DAY = ['--as-of', '2026-11-27'] as const;
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');
const row = (at: string, number: string, note = '', way = 'sortant'): string => `${at},${way},${number},+33199001061,${note}`;
const calls = (...rows: readonly string[]): string => `${['Horodatage,Sens,Numéro composé,Numéro présenté,Issue', ...rows].join('\n')}\n`;
const FINE = calls(row('2026-06-02T10:05:00+02:00', '+33199000410'), row('2026-06-03T11:05:00+02:00', '+33261910411'));
const REFUSED = calls(
  row('2026-06-02T10:05:00+02:00', '+33199000410', 'ne plus appeler'),
  row('2026-06-09T10:05:00+02:00', '+33199000410'),
);
const SENDS = 'type,createdAt,leadEmail,campaignName,sequenceStep\nemailsSent,2026-09-01T09:00:00Z,claire@acme.example,Rentrée,0\n';
const dialled = { 'lumo.config.yaml': 'rules: { log-caller-number: { dialling: manual } }\n' };

describe('lumo-check calls.csv', () => {
  it('is in order where nothing is wrong, says what it read, and writes nothing', async () => {
    const at = folder({ 'calls.csv': FINE, ...dialled });
    const { code, stdout } = await lumo(at, ['calls.csv', ...DAY]);
    expect({ code, said: flat(stdout) }).toEqual({
      code: 0,
      said: expect.stringContaining(
        '✓ calls.csv: in order. No error found. Read calls.csv as a log (2 rows); judged as of 27 November 2026',
      ),
    });
    expect(flat(stdout)).toContain('2 events about 2 people, from 2 June 2026 to 3 June 2026 2 calls');
    expect(readdirSync(at).sort()).toEqual(['calls.csv', 'lumo.config.yaml']);
  });

  it('is not in order after a refusal, in both languages, with code 1', async () => {
    const at = folder({ 'calls.csv': REFUSED, ...dialled });
    const english = await lumo(at, ['calls.csv', ...DAY]);
    expect(english.code).toBe(1);
    expect(flat(english.stdout)).toContain(
      '✗ Called after the person refused (GDPR 21(3)) (row 3: refusal in a log, 7 days after the refusal) → Stop, and record the incident.',
    );
    const french = await lumo(at, ['calls.csv', '--lang', 'fr', ...DAY]);
    expect(flat(french.stdout)).toContain('✗ calls.csv : pas en règle. 1 erreur à traiter. Lu calls.csv comme un journal (2 lignes)');
    expect(flat(french.stdout)).toContain('(ligne 3 : refus dans un journal, 7 jours après le refus)');
  });

  it('asks for the zone of times that name none, and is never in order without it', async () => {
    const naive = calls(row('2026-06-02 10:05:00', '+33199000410'));
    const at = folder({ 'calls.csv': naive, ...dialled });
    const asked = await lumo(at, ['calls.csv', ...DAY]);
    expect(flat(asked.stdout)).toContain('! calls.csv: no error found, but not everything could be judged.');
    expect(flat(asked.stdout)).toContain(
      'nothing in calls.csv says in which time zone its times are. Say it with --log-zone Europe/Paris, or UTC',
    );
    expect(flat((await lumo(at, ['calls.csv', '--log-zone', 'Europe/Paris', ...DAY])).stdout)).toContain('✓ calls.csv: in order.');
    const utc = await lumo(at, ['calls.csv', '--log-zone', 'UTC', '--preset', 'fr-b2c', ...DAY]);
    expect(flat(utc.stdout)).not.toContain('--log-zone');
    const wrong = await lumo(at, ['calls.csv', '--log-zone', 'Europe/Pariss', ...DAY]);
    expect({ code: wrong.code, said: flat(wrong.stderr) }).toEqual({ code: 2, said: expect.stringContaining('LUMO_LOG_ZONE') });
  });

  it('is told the refusals of a contact file of the same run', async () => {
    const contacts = 'email;source;date_collecte;optout;date_opposition\nclaire@acme.example;Salon;2026-05-01;oui;2026-08-20\n';
    const at = folder({ 'crm.csv': contacts, 'sends.csv': SENDS });
    const { code, stdout } = await lumo(at, ['sends.csv', 'crm.csv', '--check', ...DAY]);
    expect(code).toBe(1);
    expect(flat(stdout)).toContain('refusal in a contact file, 12 days after the refusal');
    expect((await lumo(at, ['sends.csv', ...DAY])).code).toBe(0);
  });

  it.each([
    ['alone', ['sends.csv']],
    ['before contacts', ['sends.csv', 'contacts.csv']],
    ['behind contacts', ['contacts.csv', 'sends.csv']],
  ])('is told since when people on a list refuse, %s', async (_, inputs) => {
    const at = folder({
      'sends.csv': 'email,campaign,event,timestamp\nclaire@acme.example,Nov,sent,2026-11-03T09:00:00Z\n',
      'contacts.csv': 'Nom;E-mail;Source;Date de collecte\nRoy;roy@acme.example;Salon;2026-05-12\n',
      'stop.csv': 'email,date d’opposition\nclaire@acme.example,2026-10-01\n',
    });
    const { code, stdout } = await lumo(at, [...inputs, '--opposition', 'stop.csv', '--check', '-f', 'terminal', ...DAY]);
    expect(flat(stdout)).toContain('Sent after the person refused');
    expect(code).toBe(1);
  });

  it('knows an ordinary table of calls beside contacts, and asks where it may be either', async () => {
    const contacts =
      'Nom;Téléphone;Société;Source;Date de collecte;Date opposition\nBlin;0199000410;Acme;Salon;2026-05-01;2026-08-20\nBlan;0199000411;Beta;Salon;2026-05-01;\n';
    const at = folder({
      'ordinary.csv': 'started_at,phone,outcome\n2026-09-01 10:12:00,0199000410,no answer\n',
      'either.csv': 'Nom;Téléphone;Date appel;Heure;Résultat\nBlin;0199000410;01/09/2026;10:12;NRP\n',
      'crm.csv': contacts,
    });
    const beside = ['crm.csv', '--channel', 'phone', '--log-zone', 'Europe/Paris', '--check', ...DAY];
    const known = await lumo(at, ['ordinary.csv', ...beside]);
    expect(flat(known.stdout)).toContain('refusal in a contact file, 12 days after the refusal');
    const asked = await lumo(at, ['either.csv', ...beside]);
    expect({ code: asked.code, said: flat(asked.stderr) }).toEqual({
      code: 2,
      said: expect.stringMatching(/LUMO_INPUT_UNDECIDED.*--as "either.csv=log".*--as "either.csv=contacts"/),
    });
    expect(flat((await lumo(at, ['either.csv', '--as', 'either.csv=log', ...beside])).stdout)).toContain('refusal in a contact file');
    expect(flat((await lumo(at, ['either.csv', '--as', 'either.csv=contacts', ...beside])).stdout)).toContain('1 contact judged');
  });

  it('judges logs together: who refused in one is found in the other, and the answer is one', async () => {
    const unsubscribed =
      'type,createdAt,leadEmail,campaignName,sequenceStep\nemailsUnsubscribed,2026-08-01T09:00:00Z,claire@acme.example,Été,0\n';
    const at = folder({ 'a.csv': unsubscribed, 'b.csv': SENDS });
    const { code, stdout } = await lumo(at, ['a.csv', 'b.csv', ...DAY]);
    expect(code).toBe(1);
    expect(flat(stdout)).toContain('✗ logs: not in order.');
    expect(flat(stdout)).toContain('(b.csv, row 2: refusal in a log, 31 days after the refusal)');
  });

  it('explains outcomes of the account, which are told until then', async () => {
    const code = '0b7c1de0-0000-4000-8000-00000000d0c1';
    const log = calls(row('2026-06-02T10:05:00+02:00', '+33199000410', code), row('2026-06-09T10:05:00+02:00', '+33199000410'));
    const told = await lumo(folder({ 'calls.csv': log, ...dialled }), ['calls.csv', ...DAY]);
    expect({ code: told.code, said: flat(told.stdout) }).toEqual({ code: 0, said: expect.stringContaining('with reservations') });
    const config = `${dialled['lumo.config.yaml']}log: { outcomes: { ${code.toUpperCase()}: refused } }\n`;
    const explained = await lumo(folder({ 'calls.csv': log, 'lumo.config.yaml': config }), ['calls.csv', ...DAY]);
    expect({ code: explained.code, said: flat(explained.stdout) }).toEqual({
      code: 1,
      said: expect.stringContaining('Called after the person refused'),
    });
  });

  it('gives every report that documents have, and no word of the log in any', async () => {
    const at = folder({ 'calls.csv': REFUSED, ...dialled });
    const formats = [
      'html=r.html',
      'json=r.json',
      'ndjson=r.ndjson',
      'csv=r.csv',
      'markdown=r.md',
      'sarif=r.sarif',
      'junit=r.xml',
      'gitlab=r.gitlab.json',
    ];
    await lumo(at, ['calls.csv', ...formats.flatMap((format) => ['-f', format]), ...DAY]);
    for (const name of formats.map((format) => format.split('=')[1] as string)) {
      const text = readFileSync(join(at, name), 'utf8');
      expect(text.length, name).toBeGreaterThan(100);
      expect(text, name).not.toMatch(/199000410|199001061|ne plus appeler/);
    }
    expect(JSON.parse(readFileSync(join(at, 'r.json'), 'utf8'))).toMatchObject({
      about: 'logs',
      figures: { events: 2, persons: 1, refusals: 1 },
    });
    expect(readFileSync(join(at, 'r.csv'), 'utf8')).toMatch(/"calls\.csv","3"/);
  });

  it('knows what was found before, as a baseline has it', async () => {
    const at = folder({ 'calls.csv': REFUSED, ...dialled });
    await lumo(at, ['calls.csv', '--write-baseline', 'known.json', ...DAY]);
    expect((await lumo(at, ['calls.csv', '--baseline', 'known.json', ...DAY])).code).toBe(0);
  });

  it.each([
    ['what cannot be read as one is refused with the way out', ['crm.csv', '--as', 'log'], 'LUMO_NOT_A_LOG'],
    ['options of contacts are refused', ['calls.csv', '--out', 'x.csv'], 'LUMO_USAGE'],
  ])('%s', async (_, args, code) => {
    const at = folder({ 'calls.csv': FINE, 'crm.csv': 'nom;ville\nMartin;Lyon\n', ...dialled });
    const ran = await lumo(at, [...args, ...DAY]);
    expect({ code: ran.code, said: flat(ran.stderr) }).toEqual({ code: 2, said: expect.stringContaining(code) });
  });

  it('are not judged beside one that cannot be read, which is the one that is named, with how to name its column', async () => {
    const zorg = FINE.replace('Numéro composé', 'zorg').replace('Numéro présenté', 'zorgs');
    const at = folder({ 'calls.csv': FINE, 'zorg.csv': zorg, ...dialled });
    const ran = await lumo(at, ['calls.csv', 'zorg.csv', '--as', 'log', ...DAY]);
    expect(ran.code).toBe(2);
    expect(ran.stdout).toContain('? zorg.csv: could not be judged (LUMO_NOT_A_LOG)');
    expect(ran.stdout).not.toContain('? calls.csv');
    expect(flat(ran.stderr)).toContain('--map "HEADER=phone"');
    expect((await lumo(at, ['calls.csv', 'zorg.csv', '--as', 'log', '--map', 'zorg=phone', ...DAY])).code).toBe(0);
  });
});
