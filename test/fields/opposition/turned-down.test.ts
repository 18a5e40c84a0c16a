import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { makeUnreadReader } from '../../../src/fields/opposition/unread-refusal.js';
import { contactOf } from '../fake-contact.js';

const readers = makeValueReaders('FR');

/** The channels on which a cell must be read before anybody is contacted. */
const heldOn = (audience: 'business' | 'consumer', header: string, text: string): string => {
  const rows = [[text, 'Roy']];
  const columns = resolveColumns([header, 'Nom'], rows, {}, readers);
  const held: string[] = [];
  const read = makeUnreadReader({ columns, channels: ['email', 'phone'], audience });
  const field = columns[0]?.field;
  read({ ...contactOf({ ...(field && { [field]: text }) }), cell: (column) => rows[0]?.[column] ?? '' }, (_, __, channels) =>
    held.push(...channels),
  );
  return held.join(' ');
};

describe('a consumer who turned a call down is not called again before somebody has read why', () => {
  it.each(['Pas intéressé', 'Non intéressé', 'pas intéressée', 'Not interested', 'kein Interesse', 'geen interesse'])('%s', (text) => {
    for (const header of ['Qualification', 'Statut', 'Résultat appel', 'Commentaire']) {
      expect(heldOn('consumer', header, text)).toBe('phone');
      expect(heldOn('business', header, text)).toBe('');
    }
  });
  it.each(['Intéressé', 'RDV pris', 'pas intéressé par la taille M', 'Pas disponible'])('%s stays ordinary', (text) =>
    expect(heldOn('consumer', 'Qualification', text)).toBe(''),
  );
  it('says nothing under the header of another matter', () => expect(heldOn('consumer', 'Parking', 'Pas intéressé')).toBe(''));
});
