import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { check } from '../../../src/library/check.js';

/**
 * Dutch, of the Netherlands and of Flanders, and the German and French that was missing beside it: what a header comes to, and what becomes of somebody
 * who has consented to everything but for what one more column says.
 */
const tableOf = (name: string): readonly (readonly [string, string, string])[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|') as [string, string, string]);

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const HEADER = 'Prénom,E-mail,Source,Date d’inscription,Consentement email,Date du consentement,Preuve du consentement';
const ROW = 'Nom1,nom1@gmail.com,Formulaire site acme,2026-06-13,Oui,2026-06-13,log 1';

const outcomeOf = async (header: string, cell: string): Promise<'ok' | 'check' | 'barred'> => {
  const csv = `${HEADER},${quoted(header)}\n${ROW},${quoted(cell)}\n`;
  const { report } = await check(Buffer.from(csv), { preset: 'fr-b2c', asOf: '2026-11-24', overrides: { channels: ['email'] } });
  const verdicts = report.verdicts.email;
  return verdicts?.ok ? 'ok' : verdicts?.unknown ? 'check' : 'barred';
};

const MEETS = { ok: ['ok'], check: ['check', 'barred'], barred: ['barred'] };

describe('Dutch files', () => {
  it.each(tableOf('cases.txt'))('%s: %s is %s', async (header, cell, wanted) => {
    expect(MEETS[wanted as keyof typeof MEETS]).toContain(await outcomeOf(header, cell));
  });

  const readers = makeValueReaders('BE');
  it.each(tableOf('headers.txt'))('%s, with %s in it, is %s', (header, cell, field) => {
    const [column] = resolveColumns([header], [[cell], [cell], [cell]], {}, readers);
    expect(column?.field ?? 'none').toBe(field);
  });
});
