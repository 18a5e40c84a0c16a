import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';

const readers = makeValueReaders('FR');
const fieldOf = (header: string, cells: readonly string[]): string | undefined =>
  resolveColumns(
    ['Email', header],
    cells.map((cell, at) => [`nom${at}@acme.example`, cell]),
    {},
    readers,
  )[1]?.field;
const DAYS = ['12/05/2026', '28/06/2026', '', '30/09/2025'];

describe('the last time that somebody bought, paid, came or gave', () => {
  it.each([
    'Dernière facture',
    'Date dernière facture',
    'Date de la dernière facture',
    'Dernier passage',
    'Dernier don',
    'Date dernier don',
    'Dernière vente',
    'Dernier paiement',
    'Date dernier règlement',
    'Dernier entretien',
    'Dernière réservation',
    'Dernière adhésion',
    'Dern. achat',
    'Date dern. cde',
    'Date dernière venue',
    'Dernière session',
    'Dernière ordonnance',
    'Last invoice',
    'Last invoice date',
    'Date of last donation',
    'Last payment',
    'Last booking',
    'Last gift date',
    'Last transaction date',
    'Letzte Rechnung',
    'Datum der letzten Spende',
    'Letzter Besuch',
    'Letzte Buchung',
    'Última factura',
    'Fecha último pago',
    'Ultima fattura',
    'Data ultima donazione',
    'Ultimo pagamento',
  ])('%s', (header) => expect(fieldOf(header, DAYS)).toBe('lastInboundAt'));
});

describe('what was bought, paid or sent last is no day', () => {
  it.each([
    ['Dernière facture', ['FA-2026-001', 'FA-2026-002', 'FA-2026-003']],
    ['Dernier don', ['50', '120', '30']],
    ['Dernier paiement', ['49,90 €', '12,00 €', '80,00 €']],
    ['Last gift', ['$50', '$120', '$30']],
    ['Last invoice', ['INV-1', 'INV-2', 'INV-3']],
    ['Dernière relance', DAYS],
    ['Dernier export', DAYS],
    ['Dernière synchro', DAYS],
    ['Prochain rendez-vous', DAYS],
    ['Date facture', DAYS],
  ])('%s: %s', (header, cells) => expect(fieldOf(header, cells)).not.toBe('lastInboundAt'));
});
