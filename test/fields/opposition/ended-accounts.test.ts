import { expect, it } from 'vitest';
import { readHeader } from '../../../src/fields/columns/headers/header-reader.js';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { isUnreadStatus } from '../../../src/fields/opposition/unread/unread-status.js';

const mayRefuse = (header: string, status: string, other: string, beside = 'Newsletter'): boolean => {
  const rows = [0, 1, 2, 3].map((n) => [`a${n}@tx1.example`, 'oui', other]);
  const columns = resolveColumns(['Mail', beside, header], rows, {}, makeValueReaders('FR'), { read: readHeader });
  const info = columns[2];
  return info !== undefined && info.field === 'status' && isUnreadStatus(status, info);
};

it.each([
  ['Statut', 'résilié', 'actif'],
  ['Statut', 'Clôturée', 'Active'],
  ['Statut', 'fermé', 'actif'],
  ['Status', 'opgezegd', 'actief'],
  ['Status', 'gekündigt', 'aktiv'],
  ['Status', 'geschlossen', 'aktiv'],
  ['Status', 'borttagen', 'aktiv'],
  ['Status', 'avslutat', 'aktiv'],
  ['Status', 'closed', 'active'],
  ['Status', 'cancelled', 'active'],
  ['Estado', 'cancelado', 'activo'],
  ['Stato', 'disdetto', 'attivo'],
])('%s “%s” beside “%s” may be the sign-up', (header, status, other) => expect(mayRefuse(header, status, other)).toBe(true));

it.each([
  ['Statut', 'résilié', 'client'],
  ['Statut', 'inactif', 'actif'],
  ['Statut contrat', 'résilié', 'actif'],
  ['Statut commande', 'annulée', 'en cours'],
  ['Statut', 'résilié', 'actif', 'N° contrat'],
  ['Status', 'cancelled', 'active', 'Plan'],
  ['Statut', 'clôturé', 'devis envoyé'],
])('%s “%s” beside “%s” is of something else', (header, status, other, beside?: string) =>
  expect(mayRefuse(header, status, other, beside)).toBe(false),
);
