import { describe, expect, it } from 'vitest';
import { makeMentionReader } from '../../../src/fields/opposition/directory-mention.js';
import { readCells } from '../column-reading.js';

const HEADERS = ['Opposition', 'STOP', 'Ne plus appeler', 'Désinscrit SMS', 'Do not call', 'Non opposé', 'Statut Bloctel'];
const PENDING = [
  'en attente',
  'à confirmer',
  '?',
  'oui ?',
  'pending',
  'unconfirmed',
  'ausstehend',
  'in Bearbeitung',
  'pendiente',
  'in attesa',
  'in afwachting',
];
const TOLD = ['n/a', 'sans réponse', 'not responded', 'inconnu', ''];

describe('a refusal that is being dealt with leaves nobody ok', () => {
  it.each(HEADERS)('%s', (header) => expect(readCells(header, PENDING)).toEqual(PENDING.map(() => 'to look at')));
  it.each(HEADERS)('%s: that nobody knows, or answered, is none', (header) =>
    expect(readCells(header, TOLD)).toEqual(TOLD.map(() => 'nothing')),
  );
  it.each(['Liste rouge', 'Mention annuaire'])('%s', (header) => {
    const read = makeMentionReader(header);
    for (const text of [...PENDING, 'demande reçue', 'traité', '12/10/2026']) expect(read(text), text).toBe('unclear');
    for (const text of TOLD.filter((one) => one !== '')) expect(read(text), text).toBe('none');
  });
});
