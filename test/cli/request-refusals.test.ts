import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, lumo } from './support.js';

const DAY = ['--as-of', '2026-11-30', '--preset', 'fr-b2c', '--channel', 'email'] as const;
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');
const CONTACTS = [
  'Email,Prénom,Pays,Source,Opt-in,Date opt-in,Preuve',
  ...['ana', 'bob', 'eva', 'lea', 'zoe'].map((name) => `${name}@acme.example,Al,FR,Salon,oui,2026-06-01,f1`),
  '',
].join('\n');
const REQUESTS = [
  'N°;Reçue le;Nom;E-mail;Type de demande;Traitée le',
  '1;14/11/2026;Ana;ana@acme.example;Opposition;16/11/2026',
  '2;14/11/2026;Bob;bob@acme.example;Effacement;16/11/2026',
  '3;14/11/2026;Eva;eva@acme.example;Droit d’accès;16/11/2026',
  '4;14/11/2026;Lea;lea@acme.example;;16/11/2026',
  '5;14/11/2026;Max;;Effacement (courrier);16/11/2026',
  '',
].join('\n');
const kept = (at: string): string => readFileSync(join(at, 'contacts.clean.csv'), 'utf8');

describe('the register of requests of a run, among its contacts', () => {
  it.each([[['contacts.csv', 'demandes.csv']], [['demandes.csv', 'contacts.csv']]])(
    'bars whoever objected or had their data erased, and nobody who asked for a copy: %j',
    async (files) => {
      const at = folder({ 'contacts.csv': CONTACTS, 'demandes.csv': REQUESTS });
      const { code, stdout } = await lumo(at, [...files, ...DAY]);
      expect(code).toBe(1);
      expect(kept(at)).not.toMatch(/ana@|bob@/);
      expect(kept(at)).toMatch(/eva@.*\n.*lea@.*\n.*zoe@/);
      expect(flat(stdout)).toContain('2 opposed, 1 to be checked');
      expect(flat(stdout)).toContain('1 line of demandes.csv (line 6) could not be read');
      const { lists } = JSON.parse(readFileSync(join(at, 'contacts.report.json'), 'utf8')) as { lists: readonly object[] };
      expect(lists).toMatchObject([
        { name: 'demandes.csv', from: 'requests', entries: { email: 2 }, unread: 1, unreadLines: [6] },
        { name: 'demandes.csv', from: 'requests', entries: { email: 1 }, holds: 'logged' },
      ]);
    },
  );

  it('lets the contacts be judged where it names nobody by an address, and says so', async () => {
    const cases = 'Dossier;Reçue le;Type de demande;Répondue le\n1;14/11/2026;Accès;16/11/2026\n2;14/11/2026;Effacement;16/11/2026\n';
    const at = folder({ 'contacts.csv': CONTACTS, 'demandes.csv': cases });
    const { stdout } = await lumo(at, ['contacts.csv', 'demandes.csv', '--lang', 'fr', ...DAY]);
    expect(flat(stdout)).toContain('1 ligne de demandes.csv (ligne 3) non lue');
    expect(kept(at)).toContain('ana@');
  });

  it('judges logs by it too, from the day of the request', async () => {
    const log = 'Evenement;Date;Email\nEnvoyé;2026-11-10T10:00:00Z;ana@acme.example\nEnvoyé;2026-11-20T10:00:00Z;eva@acme.example\n';
    const late = log.replace('2026-11-10', '2026-11-20');
    const at = folder({ 'envois.csv': log, 'tard.csv': late, 'demandes.csv': REQUESTS });
    expect(flat((await lumo(at, ['envois.csv', 'demandes.csv', ...DAY])).stdout)).not.toContain('after the person refused');
    const { stdout, code } = await lumo(at, ['tard.csv', 'demandes.csv', ...DAY]);
    expect(code).toBe(1);
    expect(flat(stdout)).toMatch(/Sent (?:.{0,40} )?(?:after|to a person)/);
  });
});

describe('a sheet of requests as an opposition list', () => {
  it('takes oppositions and erasures, and says how many rows ask for something else', async () => {
    const at = folder({
      'contacts.csv': CONTACTS,
      'demandes.csv': REQUESTS.replace('lea@acme.example;;', 'lea@acme.example;Rectification;'),
    });
    const { stdout } = await lumo(at, ['contacts.csv', '--opposition', 'demandes.csv', ...DAY]);
    expect(kept(at)).not.toMatch(/ana@|bob@/);
    expect(kept(at)).toMatch(/eva@.*\n.*lea@.*\n.*zoe@/);
    expect(flat(stdout)).toContain('2 requests of demandes.csv for something else (a copy, a correction): no refusal');
    const verify = await lumo(at, ['lists', 'verify', '--opposition', 'demandes.csv', '--lang', 'fr']);
    expect(flat(verify.stdout)).toContain('a 2 demandes d’autre chose (copie, rectification)');
  });

  it('is read although a request left no address, and is told by its line', async () => {
    const at = folder({ 'contacts.csv': CONTACTS, 'demandes.csv': REQUESTS });
    const { stdout } = await lumo(at, ['contacts.csv', '--opposition', 'demandes.csv', ...DAY]);
    expect(flat(stdout)).toContain('1 line of demandes.csv (line 6) could not be read');
    expect(kept(at)).not.toMatch(/ana@|bob@|lea@/);
  });

  it.each([
    ['most are blank', 'nom;email\nA;a@acme.example\nB;\nC;\n'],
    ['an address stands elsewhere', 'nom;email\nA;a@acme.example\nB;b@acme.example\nc@acme.example;\n'],
    ['it is no address', 'nom;email\nA;a@acme.example\nB;b@acme.example\nC;inconnu\n'],
  ])('is refused as before where %s', async (_, list) => {
    const at = folder({ 'contacts.csv': CONTACTS, 'stop.csv': list });
    const { code, stderr } = await lumo(at, ['contacts.csv', '--opposition', 'stop.csv', ...DAY]);
    expect({ code, isUnread: stderr.includes('LUMO_LIST_UNREAD') }).toEqual({ code: 2, isUnread: true });
  });
});
