import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { check } from '../../../src/index.js';

const readers = makeValueReaders('FR');
const resolved = (headers: readonly string[], cells: readonly string[]) =>
  resolveColumns(headers, [cells, cells, cells, cells], {}, readers);
const DAY = '2025-01-01';

describe('until when a consent holds', () => {
  it.each([
    'Consentimiento hasta',
    'Consentement jusqu’au',
    'Opt-in jusqu’au',
    'Consent until',
    'Consent validity',
    'Consent date to',
    'Einwilligung bis',
    'Einwilligung gültig bis',
    'Gültigkeit Einwilligung',
    'Consenso fino al',
    'Il consenso scade il',
    'Validità consenso',
    'Toestemming tot',
    'Toestemming vervalt op',
    'Vervaldatum toestemming',
    'Consentimento até',
    'Consentimento válido até',
    'Validade do consentimento',
    'Validez consentimiento',
  ])('is no day on which it was given: %s', (header) => {
    const [column] = resolved([header, 'Email'], [DAY, 'a@acme.fr']);
    expect(column).not.toHaveProperty('field');
    expect(column).toMatchObject({ leans: 'ends' });
  });

  it.each([
    'Valable jusqu’au',
    'Date de fin de validité',
    'Expire le',
    'Valid until',
    'expires_at',
    'Gültig bis',
    'Scade il',
    'Geldig tot',
    'Válido até',
    'Caducidad',
  ])('is told behind it: %s', (header) => {
    expect(resolved(['Consentement', header], ['oui', DAY])[1]).toMatchObject({ leans: 'ends' });
    expect(resolved(['Société', header], ['Acme', DAY])[1]).not.toHaveProperty('suspect');
    expect(resolved(['Consentement', header, 'Fin d’adhésion'], ['oui', DAY, DAY])[1]).not.toHaveProperty('suspect');
  });

  it.each([
    ['Date consentement', DAY, 'consentAt'],
    ['Consentement depuis', DAY, 'consentAt'],
    ['Einwilligung vom', DAY, 'consentAt'],
    ['Consentimiento desde', DAY, 'consentAt'],
    ['Toestemming tot contact', 'ja', 'optIn'],
  ])('%s stays what it is', (header, cell, field) => expect(resolved([header, 'Email'], [cell, 'a@acme.fr'])[0]?.field).toBe(field));

  it('leaves who is past it to be checked', async () => {
    const rows = ['2025-01-01', '2027-01-01', ''].map((day, i) => `oui;${day};m${i}@gmail.com;Salon;2026-03-12`);
    const file = new Blob([['Consentimiento;Consentimiento hasta;email;source;date_collecte', ...rows, ''].join('\n')]);
    const { report } = await check(file.stream(), { asOf: '2026-11-29', config: false, name: 'c.csv', preset: 'fr-b2c' });
    expect(report.verdicts.email).toMatchObject({ ok: 2, unknown: 1 });
  });
});
