import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { withLogRefusals } from '../../src/cli/documents/log-refusals.js';
import type { CommandContext } from '../../src/cli/setup/command-context.js';
import type { CommandSetup } from '../../src/cli/setup/project-register.js';
import { loadRunSetup } from '../../src/library/setup/run-setup.js';
import { folder, lumo } from './support.js';

const DAY = ['--as-of', '2026-11-27'] as const;
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');
const CONTACTS = [
  'Prénom;Nom;Email;Téléphone;Source;Date de collecte',
  'Jean;Petit;jean.petit@acme.example;+33199000410;Salon;2026-06-01',
  'Léa;Roux;lea.roux@beta.example;+33199000411;Salon;2026-06-01',
  '',
].join('\n');
const SENDS = [
  'Evenement;Date;Email',
  'Envoyé;2026-07-01T10:00:00Z;jean.petit@acme.example',
  'Désinscrit;2026-07-01T11:00:00Z;jean.petit@acme.example',
  'Envoyé;2026-07-01T10:00:00Z;lea.roux@beta.example',
  '',
].join('\n');
const FINE = SENDS.replace('Désinscrit', 'Ouvert');
const calls = (note: string): string =>
  `Horodatage;Sens;Numéro composé;Commentaire\n2026-07-01T10:00:00Z;sortant;0199000410;${note}\n2026-07-01T11:00:00Z;sortant;0199000411;\n`;
const kept = (at: string, name = 'contacts.clean.csv'): string => readFileSync(join(at, name), 'utf8');

describe('refusals in logs, among the contacts of the same run', () => {
  it.each([
    ['the log first', ['sends.csv', 'contacts.csv']],
    ['the contacts first', ['contacts.csv', 'sends.csv']],
  ])('leave nobody who refuses among the contacts, and name the log: %s', async (_, files) => {
    const at = folder({ 'contacts.csv': CONTACTS, 'sends.csv': SENDS });
    const { code, stdout } = await lumo(at, [...files, ...DAY]);
    expect(code).toBe(1);
    expect(kept(at)).not.toContain('jean.petit');
    expect(kept(at)).toContain('lea.roux');
    expect(flat(stdout)).toContain('Checked against sends.csv (1 entry)');
    expect(flat(stdout)).toContain('Only the refusals in the logs, sheets and other files of this run were compared');
    const { lists } = JSON.parse(readFileSync(join(at, 'contacts.report.json'), 'utf8')) as { lists: readonly object[] };
    expect(lists).toMatchObject([{ name: 'sends.csv', from: 'log', kind: 'opposition', channels: ['email'] }]);
  });

  it('says so in French', async () => {
    const at = folder({ 'contacts.csv': CONTACTS, 'sends.csv': SENDS });
    const { stdout } = await lumo(at, ['contacts.csv', 'sends.csv', '--lang', 'fr', ...DAY]);
    expect(flat(stdout)).toContain('Seuls les refus des journaux, feuilles et autres fichiers de ce passage ont été comparés');
  });

  it('bar the channels that they are about, and no other', async () => {
    const at = folder({ 'contacts.csv': CONTACTS, 'sends.csv': SENDS, 'calls.csv': calls('ne plus appeler') });
    await lumo(at, ['contacts.csv', 'sends.csv', '--channel', 'phone', ...DAY]);
    expect(kept(at)).toContain('Petit');
    await lumo(at, ['contacts.csv', 'calls.csv', '--channel', 'phone', ...DAY]);
    expect(kept(at)).not.toContain('Petit');
    expect(kept(at)).toContain('Roux');
  });

  it('are none where nobody refuses: the contacts are screened by nothing', async () => {
    const at = folder({ 'contacts.csv': CONTACTS, 'sends.csv': FINE });
    const { code, stdout } = await lumo(at, ['contacts.csv', 'sends.csv', ...DAY]);
    expect(code).toBe(0);
    expect(kept(at)).toContain('jean.petit');
    expect(flat(stdout)).toContain('Nobody was screened, for want of an opposition list for these channels');
  });

  it('need no list to be asked for where one was given', async () => {
    const at = folder({ 'contacts.csv': CONTACTS, 'sends.csv': SENDS, 'stop.txt': 'paul@acme.example\n' });
    const { stdout } = await lumo(at, ['contacts.csv', 'sends.csv', '--opposition', 'stop.txt', ...DAY]);
    expect(flat(stdout)).not.toMatch(/nobody was screened|of this run were compared/i);
    expect(kept(at)).not.toContain('jean.petit');
  });

  const PLAN = `lumo: campaign/1
name: Devis
channel: email
dates: { from: 2026-12-01, to: 2026-12-18 }
contacts: contacts.csv
logs: sends.csv
audience: professional
tracking: none
legal: { basis: legitimate-interest, record: T-12 }
`;

  it('hold for the contacts of a plan', async () => {
    const at = folder({ 'contacts.csv': CONTACTS, 'sends.csv': SENDS, 'plan.yaml': PLAN });
    await lumo(at, ['plan.yaml', ...DAY]);
    expect(kept(at)).not.toContain('jean.petit');
  });

  it('may be in a log that cannot be read: the contacts beside it are not judged', async () => {
    const at = folder({ 'contacts.csv': CONTACTS, 'sends.csv': 'a;b\n1;2\n', 'plan.yaml': PLAN });
    const { code, stdout, stderr } = await lumo(at, ['plan.yaml', ...DAY]);
    expect(code).toBe(2);
    expect(`${stdout}${stderr}`).toContain('LUMO_NOT_A_LOG');
    expect(stdout).toContain('? contacts.csv: not judged, since “sends.csv” could not be read (LUMO_NOT_A_LOG) and may hold refusals.');
    expect(existsSync(join(at, 'contacts.clean.csv'))).toBe(false);
  });
});

describe('what a log leaves in doubt', () => {
  const PEOPLE = 'societe;telephone;source;date_collecte\nAbc;01 99 00 05 10;Salon;2026-06-12\nDef;01 99 00 05 11;Salon;2026-06-12\n';
  const logOf = (header: string, said: string): string =>
    `Date;Direction;De;Vers;${header}\n05/10/2026 11:30;OUT;0162000001;0199000510;${said}\n05/10/2026 11:40;OUT;0162000001;0199000511;RDV\n`;

  it.each([
    ['Résultat', 'NPA'],
    ['Tags', 'KO'],
    ['Commentaire', 'npr'],
  ])('leaves the contact to be checked: %s %s', async (header, said) => {
    const at = folder({ 'contacts.csv': PEOPLE, 'calls.csv': logOf(header, said), 'stop.txt': '0199000599\n' });
    const args = [
      'contacts.csv',
      'calls.csv',
      '--opposition',
      'stop.txt',
      '--channel',
      'phone',
      '--verdicts',
      '--log-zone',
      'Europe/Paris',
    ];
    await lumo(at, [...args, ...DAY]);
    const [, doubted, other] = kept(at).split('\n');
    expect(doubted).toContain('unknown:refusal-unread');
    expect(other).not.toContain('refusal-unread');
  });

  it('is no doubt where somebody explained it', async () => {
    const config = 'log: { outcomes: { NPA: other } }\n';
    const at = folder({
      'contacts.csv': PEOPLE,
      'calls.csv': logOf('Résultat', 'NPA'),
      'stop.txt': '0199000599\n',
      'lumo.config.yaml': config,
    });
    await lumo(at, ['contacts.csv', 'calls.csv', '--opposition', 'stop.txt', '--channel', 'phone', '--verdicts', ...DAY]);
    expect(kept(at)).not.toContain('refusal-unread');
  });
});

describe('mail that a log says came back', () => {
  it.each([
    ['Hard bounce', 'unknown:email-undeliverable'],
    ['Rejeté', 'unknown:email-undeliverable'],
    ['Bounced Email', 'unknown:email-undeliverable'],
    ['Bloqué', 'unknown:refusal-unread'],
    ['Dropped', 'unknown:refusal-unread'],
    ['Soft bounce', 'ok'],
    ['Failed', 'ok'],
  ])('leaves the contact to be checked: %s', async (event, verdict) => {
    const at = folder({ 'contacts.csv': CONTACTS, 'sends.csv': FINE.replace('Ouvert', event) });
    await lumo(at, ['contacts.csv', 'sends.csv', '--verdicts', ...DAY]);
    const [, jean, lea] = kept(at).split('\n');
    expect(jean).toContain(verdict);
    expect(lea).not.toMatch(/unread|undeliverable/);
  });
});

describe('a run that is interrupted while its lists are read', () => {
  it('ends by what interrupted it: a log that is given up meanwhile is no failure that nobody handles', async () => {
    const at = folder({ 'sends.csv': SENDS });
    const ready = await loadRunSetup({ cwd: at, config: false, asOf: '2026-11-27' });
    const slow = { ...ready, loadLists: () => wait(200, []) } as unknown as CommandSetup;
    const around = { io: { cwd: () => at, env: {} }, signal: AbortSignal.abort() } as unknown as CommandContext;
    const unhandled: unknown[] = [];
    const take = (cause: unknown): number => unhandled.push(cause);
    const others = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', take);
    try {
      await expect(withLogRefusals(slow, ['sends.csv'], {} as never, around).loadLists()).rejects.toMatchObject({
        code: 'LUMO_INTERRUPTED',
      });
      await wait(300);
    } finally {
      process.removeAllListeners('unhandledRejection');
      for (const one of others) process.on('unhandledRejection', one);
    }
    expect(unhandled).toEqual([]);
  });
});
