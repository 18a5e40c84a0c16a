import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AuditReport } from '../../../src/model/report/audit-report.js';
import { folder, lumo, type Ran } from '../support.js';

const HEADER = 'email;nom;prenom;statut;source;date_dernier_contact_entrant';
const rows = (from: number, count: number, year: number): string =>
  [
    HEADER,
    ...Array.from(
      { length: count },
      (_, i) => `contact${from + i}@societe${(from + i) % 50}.example;Nom${from + i};Prénom;prospect;Salon;${year}-03-15`,
    ),
    '',
  ].join('\n');
const without = (text: string, ...people: readonly string[]): string =>
  text
    .split('\n')
    .filter((line) => !people.some((one) => line.startsWith(`${one}@`)))
    .join('\n');
const list = (date: string): string => `kind: opposition\ndate: ${date}\nmaxAgeDays: 1\n`;

describe('three nights of cron over exports that come, change and go', () => {
  const root = folder({
    'lumo.config.yaml': 'preset: crm-archive\nlists:\n  - file: lists/opposition.txt\n',
    'lists/opposition.txt': `contact5@societe5.example\ncontact160@societe10.example\n${'autre@ailleurs.example\n'.repeat(3)}`,
    'lists/opposition.list.yaml': list('2026-11-23'),
    'exports/crm.csv': rows(1, 200, 2026),
    'exports/salon.csv': rows(150, 100, 2025),
    'exports/vieux.csv': rows(500, 80, 2021),
  });
  const at = (name: string): string => join(root, name);
  const change = (name: string, by: (text: string) => string): void => writeFileSync(at(name), by(readFileSync(at(name), 'utf8')));
  const night = (day: string): Promise<Ran> => {
    for (const name of readdirSync(at('exports'))) chmodSync(at(`exports/${name}`), 0o640);
    return lumo(root, [
      'audit',
      'exports',
      '--as-of',
      day,
      '--history',
      'history.ndjson',
      '--fail-if-worse',
      '--log',
      'log.ndjson',
      '--cache-location',
      'cache',
      '--quiet',
      '-f',
      'terminal',
      '-f',
      'json=audit.json',
    ]);
  };
  const report = (): AuditReport => JSON.parse(readFileSync(at('audit.json'), 'utf8')) as AuditReport;
  const nights: { ran: Ran; report: AuditReport }[] = [];

  beforeAll(async () => {
    nights.push({ ran: await night('2026-11-24'), report: report() });
    writeFileSync(at('exports/partenaire.csv'), rows(2000, 60, 2026));
    change('exports/crm.csv', (text) => without(text, 'contact5', 'contact160'));
    nights.push({ ran: await night('2026-11-25'), report: report() });
    rmSync(at('exports/vieux.csv'));
    change('exports/salon.csv', (text) => without(text, 'contact160'));
    writeFileSync(at('lists/opposition.list.yaml'), list('2026-11-26'));
    nights.push({ ran: await night('2026-11-26'), report: report() });
  });

  it('mail what is wrong, and nothing on a night when all is well', () => {
    expect(nights.map(({ ran }) => ran.code)).toEqual([1, 2, 0]);
    expect(nights[0]?.ran.stdout).toContain('Refusal on a list that an export ignores');
    expect(nights[2]?.ran).toMatchObject({ stdout: '', stderr: '' });
  });

  it('say of a list that went stale in the night that it clears nobody, and are incomplete for that', () => {
    const { ran, report: second } = nights[1] as (typeof nights)[number];
    expect(second.verdict).toBe('incomplete');
    expect(second.unread).toEqual([]);
    expect(ran.stdout).toContain('1 list proves nothing: the audit is incomplete.');
    expect(ran.stdout).toMatch(/opposition\.txt: .*TOO OLD \(more than 1 day old\)/s);
    expect(ran.stderr).toContain('Lists that prove nothing: 0 → 1');
  });

  it('find who is on the list in every export that still holds them, stale or not', () => {
    const live = nights.map(({ report: { files } }) =>
      files.flatMap(({ name, rules }) =>
        rules.filter(({ id }) => id === 'export-opposed-listed').map(({ findings }) => [name, findings[0]?.rows]),
      ),
    );
    expect(live).toEqual([
      [
        ['exports/crm.csv', [6, 161]],
        ['exports/salon.csv', [12]],
      ],
      [['exports/salon.csv', [12]]],
      [],
    ]);
  });

  it('leave a history that tells it', async () => {
    const { stdout, code } = await lumo(root, ['history', 'history.ndjson', '-f', 'json']);
    expect(code).toBe(0);
    const { trends } = JSON.parse(stdout) as { trends: { days: string[]; series: { id: string; values: number[] }[] }[] };
    expect(trends).toHaveLength(1);
    expect(trends[0]?.days).toEqual(['2026-11-24', '2026-11-25', '2026-11-26']);
    const told = Object.fromEntries(trends[0]?.series.map(({ id, values }) => [id, values]) ?? []);
    expect(told).toMatchObject({
      files: [3, 4, 3],
      contacts: [380, 438, 357],
      leaving: [80, 80, 0],
      unread: [0, 0, 0],
      doubtfulLists: [0, 1, 0],
    });
  });

  it('leave a log that names no person', () => {
    const log = readFileSync(at('log.ndjson'), 'utf8');
    expect(log).not.toMatch(/contact\d|societe|Nom\d/);
    const events = log
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { event: string; verdict?: string });
    expect(events.filter(({ event }) => event === 'ended').map(({ verdict }) => verdict)).toEqual([
      'errors',
      'incomplete',
      expect.any(String),
    ]);
  });
});
