import { describe, expect, it } from 'vitest';
import { readHeader } from '../../../src/fields/columns/headers/header-reader.js';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { makeDeathMarks } from '../../../src/fields/person/death-marks.js';
import { makeMinorNotes } from '../../../src/fields/person/minor-notes.js';
import { readRow } from '../column-reading.js';
import { contactOf } from '../fake-contact.js';

const ALL = 'email phone sms post';
const says = (header: string, cell: string): string => readRow([header, 'Nom'], ['Active', 'Roy'], [cell, 'Blin']);

/** How a card, an account or a contract stands: nobody permits anything by it. */
const CARDS = [
  'Statut carte',
  'Statut de la carte de fidélité',
  'Etat carte',
  'Loyalty card status',
  'Card status',
  'Kartenstatus',
  'Statut compte web',
  'Statut du compte en ligne',
  'Account status',
  'Estado de la cuenta',
  'Stato conto',
  'Statut du contrat',
  'Contract status',
];

describe('a refusal in the status of a card, an account or a contract', () => {
  it.each(CARDS)('%s', (header) => {
    for (const cell of ['Désabonnée', 'Radiée RGPD', 'Effacement demandé', 'Unsubscribed', 'Abgemeldet', 'Opt-out'])
      expect([cell, says(header, cell)]).toEqual([cell, ALL]);
    for (const cell of ['Opposition', 'En opposition', 'Removed', 'Gesperrt'])
      expect([cell, says(header, cell)]).toEqual([cell, 'to look at']);
    for (const cell of ['Active', 'Inactive', 'Perdue', 'Clôturée', 'Résiliée', 'Annulée', 'Expirée', 'Bloquée', 'Renouvelée'])
      expect([cell, says(header, cell)]).toEqual([cell, 'nothing']);
  });

  it.each(['Statut commande', 'Order status', 'Statut paiement', 'Statut chèque', 'Statut produit'])(
    '%s is of another matter',
    (header) => {
      for (const cell of ['Désabonné', 'Radiée RGPD', 'Effacement RGPD', 'Opt-out'])
        expect([cell, says(header, cell)]).toEqual([cell, 'to look at']);
      for (const cell of ['Opposition', 'Refusée', 'Annulée', 'Supprimée', 'Rejected', 'Effacée'])
        expect([cell, says(header, cell)]).toEqual([cell, 'nothing']);
    },
  );
});

const TODAY = 20_000;
/** What a cell tells of a life, in a column that no field explains. */
const lifeIn = (header: string, cell: string): string => {
  const columns = resolveColumns(
    [header, 'Nom'],
    Array.from({ length: 9 }, () => ['Active', 'Roy']),
    {},
    makeValueReaders('FR'),
    { read: readHeader },
  );
  const contact = { ...contactOf({}), cell: (column: number) => (column === 0 ? cell : 'Blin') };
  if (makeDeathMarks(columns)(contact)) return 'death';
  return makeMinorNotes(columns, ['status'], 18, TODAY)?.(contact) ? 'minor' : 'nothing';
};

describe('a death or a minor in a status that nobody knows', () => {
  it.each([
    'Statut adhérent',
    'État du compte',
    'Etat carte',
    'Statut fidélité',
    'Carte de fidélité',
    'Stato tessera',
    'Estado tarjeta',
    'Kartenstatus',
    'Lidmaatschap',
    'Statut carte',
  ])('%s', (header) => {
    for (const cell of ['Décès', 'DECES', 'Death', 'Decesso', 'Fallecimiento', 'Defunción', 'Todesfall', 'Overlijden', 'Óbito'])
      expect([cell, lifeIn(header, cell)]).toEqual([cell, 'death']);
    for (const cell of [
      'Mineur',
      'Mineure',
      'Minorenne',
      'Menor',
      'menor de edad',
      'Menor de idade',
      'Minor',
      'Minderjährig',
      'Minderjarig',
    ])
      expect([cell, lifeIn(header, cell)]).toEqual([cell, 'minor']);
    for (const cell of ['Mort', 'Dead', 'Junior', '15 ans', 'Majeur', 'Senior', 'Active'])
      expect([cell, lifeIn(header, cell)]).toEqual([cell, 'nothing']);
  });

  it.each([
    ['Statut du contrat', 'Décès', 'death'],
    ['Garantie', 'Décès', 'nothing'],
    ['Produit', 'Décès', 'nothing'],
    ['Type de sinistre', 'Décès', 'nothing'],
    ['Statut ticket', 'Mineur', 'nothing'],
    ['Gravité', 'Mineur', 'nothing'],
    ['Priorité', 'Minor', 'nothing'],
    ['Statut commande', 'Mineur', 'nothing'],
    ['Couleur', 'Menor', 'nothing'],
  ])('%s: %s is %s', (header, cell, told) => expect(lifeIn(header, cell)).toBe(told));
});
