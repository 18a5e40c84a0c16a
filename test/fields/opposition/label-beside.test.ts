import { describe, expect, it } from 'vitest';
import { unreadCellsOf } from '../../../src/fields/opposition/unread-refusal.js';
import type { ColumnInfo, Contact } from '../../../src/model/contact/contact.js';

const column = (header: string, at: number, more: Partial<ColumnInfo> = {}): ColumnInfo => ({
  is: 'column',
  column: at,
  header,
  confidence: 0,
  by: 'none',
  filled: 1,
  ...more,
});
const row = (cells: readonly string[]): Contact => ({
  is: 'contact',
  row: 1,
  emails: [],
  phones: [],
  text: () => '',
  date: () => ({ status: 'none' }) as ReturnType<Contact['date']>,
  say: () => 'blank',
  has: () => false,
  cell: (at) => cells[at] ?? '',
});
const doubts = (headers: readonly [string, string], cells: readonly [string, string]): readonly unknown[] =>
  unreadCellsOf([
    column(headers[0], 0, { field: 'status', confidence: 1, by: 'header' }),
    column(headers[1], 1, headers[1] === 'Statut' ? { field: 'status', confidence: 1, by: 'header' } : {}),
  ]).flatMap(({ reason }) => reason(row(cells)) ?? []);

describe('a numbered status with its label beside it', () => {
  it.each([
    ['STATUS', 'LIB_STATUS', '92', 'RDV'],
    ['STATUS', 'STATUS_LABEL', '95', 'FAUX NUMERO'],
    ['Statut', 'Libellé statut', '3', 'Répondeur'],
    ['Statut', 'Libellé du statut', '3', 'A rappeler'],
    ['Code statut', 'Statut', '12', 'Absent'],
  ])('%s beside %s: %s is %s, which is no doubt', (code, label, number, text) => {
    expect(doubts([code, label], [number, text])).toEqual([]);
  });

  it.each([
    ['without a label in its row', 'STATUS', 'LIB_STATUS', '92', ''],
    ['with a number for a label', 'STATUS', 'LIB_STATUS', '92', '92'],
    ['that are letters, which may say more', 'STATUS', 'LIB_STATUS', 'BL', 'RDV'],
    ['beside a label of something else', 'STATUS', 'LIB_PRODUIT', '92', 'Fenêtres'],
    ['whose label is not read either', 'STATUS', 'LIB_STATUS', '92', 'Wypisany'],
  ])('a code %s is to be checked', (_, code, label, number, text) => {
    expect(doubts([code, label], [number, text])).not.toEqual([]);
  });
});
