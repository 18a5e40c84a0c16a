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

describe('a last activity dates no collection', () => {
  it.each([
    'Hora de la última actividad',
    'Fecha de última actividad',
    'Letzte Aktivität am',
    'Person - Letzte Aktivität am',
    'Datum der letzten Aktivität',
    'Uhrzeit der letzten Aktivität',
    'Data ultima attività',
    'Ora dell’ultima attività',
    'Last activity time',
    'Date de dernière activité',
  ])('%s', (header) => expect(fieldOf(header, DAYS)).toBe('lastContactAt'));
});

describe('the day on which a record was made is that of its collection', () => {
  it.each([
    'Hora de creación',
    'Fecha de creación',
    'Erstellt',
    'Erstellt am',
    'Person - Person erstellt',
    'Data creazione',
    'Ora creazione',
    'Ora di creazione',
    'Creado',
  ])('%s', (header) => expect(fieldOf(header, DAYS)).toBe('collectedAt'));

  it.each([
    ['Erstellt', ['Anna Muster', 'Eva Roth']],
    ['Hora de creación', ['10:30', '11:45']],
  ])('but not %s: %s', (header, cells) => expect(fieldOf(header, cells)).toBeUndefined());
});
