import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/library/check.js';

/**
 * Notes as people shorten them, in six languages, and look-alikes of theirs: what becomes of somebody who could be written to and called but for the note. Before
 * the bar stands on which ways somebody must look first (`e`, `p`; `-`: on none), behind a question mark on which they may.
 */
const NOTES = ['notes.txt', 'ordinary.txt'].flatMap((name) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|') as [ways: string, note: string]),
);

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const HEADER = 'Nom,Prénom,Société,Email,Téléphone,Pays,Source,Collecté le,Notes';
const ROW = 'Roy,Claire,Firme 1 SARL,claire.roy@firme1.example,01 99 00 12 10,FR,Salon 2025,2026-09-03';

const barredBy = async (note: string): Promise<string> => {
  const csv = `${HEADER}\n${ROW},${quoted(note)}\n`;
  const { report } = await check(Buffer.from(csv), {
    preset: 'fr-b2b',
    asOf: '2026-12-03',
    overrides: { channels: ['email', 'phone'] },
  });
  return `${report.verdicts.email?.ok ? '' : 'e'}${report.verdicts.phone?.ok ? '' : 'p'}`;
};

describe('a note in short', () => {
  it.each(NOTES)('bars %s: %s', async (ways, note) => {
    const [must = '', may = ''] = ways.replace('-', '').split('?');
    const barred = await barredBy(note);
    expect([...must].every((way) => barred.includes(way))).toBe(true);
    expect([...barred].every((way) => must.includes(way) || may.includes(way))).toBe(true);
  });
});
