import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, lumo } from './support.js';

const NOW = ['--as-of', '2026-11-29T12:00+01:00'];
const AWARE = ['--aware', '2026-11-29T09:00+01:00'];

describe('breach new', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['an instant to come', ['--aware', '2026-11-30T09:00+01:00'], '--aware is in the future'],
    ['a beginning to come', [...AWARE, '--started', '2026-11-30T09:00+01:00'], '--started is in the future'],
    ['a beginning after it was known', [...AWARE, '--started', '2026-11-29T10:00+01:00'], '--started is later than --aware'],
  ])('refuses %s, and writes nothing', async (_, args, says) => {
    const cwd = folder({ 'breaches.csv': 'id,aware_at\n' });
    const { code, stderr } = await lumo(cwd, ['breach', 'new', ...args, ...NOW, '--lang', 'en']);
    expect([code, stderr]).toEqual([2, expect.stringContaining(says)]);
    expect(readFileSync(join(cwd, 'breaches.csv'), 'utf8')).toBe('id,aware_at\n');
  });

  it.each<readonly [string, string, string, string]>([
    [
      'to come',
      '2026-11-29T09:00+01:00',
      'Notify the authority before 2 December 2026 09:00',
      'Notifiez l’autorité avant le 2 décembre 2026',
    ],
    [
      'that has passed',
      '2026-11-20T09:00+01:00',
      'The 72 hours ended on 23 November 2026 09:00',
      'Les 72 heures ont expiré le 23 novembre 2026',
    ],
  ])('tells a deadline %s as such', async (_, aware, en, fr) => {
    const cwd = folder();
    for (const [lang, text] of [
      ['en', en],
      ['fr', fr],
    ] as const) {
      const { stdout } = await lumo(cwd, ['breach', 'new', '--aware', aware, ...NOW, '--lang', lang]);
      expect(stdout.replace(/[\u00a0\u202f]/g, ' ')).toContain(text);
    }
  });
});

describe('an attestation', () => {
  const ATTESTATION = 'lumo: governance/1\nentity: Acme\nregisters: { requests: registers/requests.csv }\n';
  const REQUESTS = 'Demande;Reçue le;Répondue le\nD-1;2026-11-01;2026-11-10\n';
  const BREACHES = 'id,nature,aware_at\nBR-2026-01,confidentiality,2026-11-20T09:00+01:00\n';
  it.each<readonly [string, Readonly<Record<string, string>>, boolean]>([
    ['beside it', { 'breaches.csv': BREACHES }, true],
    ['beside the registers that it names', { 'registers/breaches.csv': BREACHES }, true],
    ['under another name', { 'other.csv': BREACHES }, false],
  ])('reads a register of breaches that it does not name, %s', async (_, files, isRead) => {
    const cwd = folder({ 'lumo.governance.yaml': ATTESTATION, 'registers/requests.csv': REQUESTS, ...files });
    const { stdout } = await lumo(cwd, ['lumo.governance.yaml', '--as-of', '2026-11-29', '--lang', 'en']);
    expect(stdout.includes('BR-2026-01')).toBe(isRead);
  });
});
