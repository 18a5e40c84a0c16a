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

describe('breach sheet tells where the 72 hours stand', () => {
  const HEAD = 'id,aware_at,notified_at,delay_reason,risk,risk_reason';
  const AWARE_AT = '2026-11-20T09:00+01:00';
  const [ENDED, FIN] = ['23 November 2026 09:00 (Paris)', '23 novembre 2026 à 09:00 (Paris)'];
  it.each<readonly [string, string, string, string]>([
    [
      'they run',
      'BR-1,2026-11-29T09:00+01:00,,,,',
      'To be notified before 2 December 2026 09:00 (Paris).',
      'À notifier avant le 2 décembre 2026 à 09:00 (Paris).',
    ],
    [
      'they have ended, and nobody has notified',
      `BR-1,${AWARE_AT},,,,`,
      `The 72 hours ended on ${ENDED}: notify the authority now, with the reasons for the delay (GDPR 33(1)).`,
      `Les 72 heures ont expiré le ${FIN} : notifiez l’autorité maintenant, avec les motifs du retard (RGPD 33, 1).`,
    ],
    [
      'notified in time',
      `BR-1,${AWARE_AT},2026-11-22T09:00+01:00,,,`,
      `Notified within the 72 hours, which ended on ${ENDED}.`,
      `Notifiée dans les 72 heures, qui ont expiré le ${FIN}.`,
    ],
    [
      'notified in time, and they still run',
      'BR-1,2026-11-28T09:00+01:00,2026-11-29T10:00+01:00,,,',
      'Notified within the 72 hours, which end on 1 December 2026 09:00 (Paris).',
      'Notifiée dans les 72 heures, qui expirent le 1er décembre 2026 à 09:00 (Paris).',
    ],
    [
      'notified late, without a reason',
      `BR-1,${AWARE_AT},2026-11-26T09:00+01:00,,,`,
      `Notified after the 72 hours, which ended on ${ENDED}: the reasons for the delay must go with it (GDPR 33(1)), and none is written.`,
      `Notifiée après les 72 heures, qui ont expiré le ${FIN} : les motifs du retard doivent l’accompagner (RGPD 33, 1), et aucun n’est écrit.`,
    ],
    [
      'notified late, with a reason',
      `BR-1,${AWARE_AT},2026-11-26T09:00+01:00,server of the processor down,,`,
      `Notified after the 72 hours, which ended on ${ENDED}: the reasons for the delay go with it (GDPR 33(1)).`,
      `Notifiée après les 72 heures, qui ont expiré le ${FIN} : les motifs du retard l’accompagnent (RGPD 33, 1).`,
    ],
    [
      'notified on a day to come: it was not',
      `BR-1,${AWARE_AT},2026-12-24T09:00+01:00,,,`,
      `The 72 hours ended on ${ENDED}: notify`,
      `Les 72 heures ont expiré le ${FIN} : notifiez`,
    ],
    [
      'no risk, and why',
      `BR-1,${AWARE_AT},,,none,encrypted and the key is safe`,
      'The register finds no risk for the persons, and says why: the authority need not be notified (GDPR 33(1)).',
      'Le registre ne voit pas de risque pour les personnes, et dit pourquoi : l’autorité n’a pas à être notifiée (RGPD 33, 1).',
    ],
    [
      'no risk, without a word why',
      `BR-1,${AWARE_AT},,,none,`,
      `The register finds no risk for the persons, and does not say why: write it, or notify the authority; the 72 hours ended on ${ENDED}.`,
      `Le registre ne voit pas de risque pour les personnes, et ne dit pas pourquoi : écrivez-le, ou notifiez l’autorité ; les 72 heures ont expiré le ${FIN}.`,
    ],
  ])('%s', async (_, row, en, fr) => {
    const cwd = folder({ 'breaches.csv': `${HEAD}\n${row}\n` });
    for (const [lang, text] of [
      ['en', en],
      ['fr', fr],
    ] as const) {
      const { code, stdout } = await lumo(cwd, ['breach', 'sheet', 'BR-1', ...NOW, '--lang', lang]);
      expect({ code, said: stdout.replace(/[\u00a0\u202f]/g, ' ').replaceAll('\\', '') }).toEqual({
        code: 0,
        said: expect.stringContaining(text),
      });
    }
  });

  it('nobody says since when it is known: nothing is told of them', async () => {
    const cwd = folder({ 'breaches.csv': `${HEAD}\nBR-1,,,,,\n` });
    expect((await lumo(cwd, ['breach', 'sheet', 'BR-1', ...NOW, '--lang', 'en'])).stdout).not.toContain('72 hours');
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
