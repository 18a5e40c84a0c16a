import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';

const readers = makeValueReaders('FR');
const listOf = (text: string): readonly string[] => text.split('|').map((one) => one.trim());
const columnOf = (header: string) =>
  resolveColumns(
    [header, 'Email'],
    ['Oui', 'Non', 'Oui', 'Non'].map((cell, at) => [cell, `n${at}@acme.fr`]),
    {},
    readers,
  )[0];

describe('by whom, to whom or for what something is sent', () => {
  it.each(
    listOf(`Mailing école|Mailing association|Mailing anciens élèves|Mailing BDE|Mailing Noël|E-mailing école|Newsletter association|
    Sollicitation dons|Sollicitations de dons|Prospection legs|Mailing cotisation|School mailing|Alumni mailing|University mailings|
    Donation appeals|Mailing Schule|Mailing Verein|Mailing escuela|Mailing asociación|Mailing scuola|Mailing associazione|
    Mailing vereniging|Mailing escola`),
  )('%s: a yes is nothing against them, a no is to be looked at', (header) =>
    expect(columnOf(header)).toMatchObject({ by: 'none', leans: 'allow' }),
  );

  it.each(
    listOf('Pas de mailing école|Refus mailing école|Mailing école stop|Hors mailing école|Mailing exclusion|Ne pas solliciter dons'),
  )('%s refuses', (header) => expect(columnOf(header)?.field).toBe('optOut'));

  it.each(listOf('Mailing dossier|Mailing XZY|Mailing NPAI|Anti-sollicitation'))('%s stays open', (header) => {
    expect(columnOf(header)).toHaveProperty('suspect');
    expect(columnOf(header)).not.toHaveProperty('leans');
  });
});

it.each([
  ['Préférences Email', ['email']],
  ['Préférences Courrier', ['post']],
  ['Préférences SMS', ['sms']],
])('%s doubts what it names alone', (header, suspect) => expect(columnOf(header)).toMatchObject({ suspect, leans: 'allow' }));
