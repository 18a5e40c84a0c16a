import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { unreadCellsOf } from '../../../src/fields/opposition/unread-refusal.js';
import { contactOf } from '../fake-contact.js';

const readers = makeValueReaders('FR');
const MOBILE = '06 12 30 10 18';
const LANDLINE = '02 99 30 10 18';
/** The channels that a comment leaves to be looked at, of a contact with such a number. */
const looked = (comment: string, number: string): string => {
  const rows = [[comment, number]];
  const columns = resolveColumns(['Commentaire', 'Téléphone'], rows, {}, readers);
  const contact = { ...contactOf({ comments: comment, phone: number }), cell: (column: number) => rows[0]?.[column] ?? '' };
  const found = unreadCellsOf(columns).filter(({ reason }) => reason(contact));
  return [...new Set(found.flatMap(({ channels }) => channels))].join(' ');
};

describe('a note that closes one line of a contact', () => {
  it.each([
    'appeler le standard ne pas appeler le portable',
    'appeler le fixe, pas le portable',
    'pas sur le portable',
    'jamais sur son portable',
    'ne pas utiliser le portable',
    'pas le portable svp',
    'fixe only',
    'appeler sur le fixe uniquement',
    'not on mobile',
    'never on her cell',
    'landline only',
    'nicht auf dem Handy',
    'nur Festnetz',
    'no al móvil',
    'solo fijo',
    'no sul cellulare',
    'solo fisso',
    'alleen vaste lijn',
    'não ligar para o telemóvel',
  ])('%s, and the number is a mobile', (comment) => expect(looked(comment, MOBILE)).toContain('phone sms'));

  it.each(['appeler le fixe, pas le portable', 'fixe only', 'nicht auf dem Handy', 'solo fijo'])('%s, and it is a landline', (comment) =>
    expect(looked(comment, LANDLINE)).toBe(''),
  );

  it.each(['appeler le portable, pas le fixe', 'portable uniquement', 'not on the landline', 'mobile only'])(
    '%s, and it is a landline: of calls',
    (comment) => {
      expect(looked(comment, LANDLINE)).toContain('phone');
      expect(looked(comment, MOBILE)).toBe('');
    },
  );

  it.each([
    'ne répond pas sur le portable',
    'pas le bon portable',
    'portable cassé',
    'pas de portable',
    'pas sur place',
    'joignable sur le portable',
    'mobile et fixe',
    "n'est pas joignable sur son portable",
  ])('%s is no such note', (comment) => expect(looked(comment, MOBILE)).toBe(''));
});
