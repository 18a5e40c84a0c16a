import { describe, expect, it } from 'vitest';
import { isDitto } from '../../../src/fields/opposition/unread/answers/dittos.js';
import { readCells } from '../column-reading.js';

describe('a cell that repeats the one above', () => {
  it.each([
    'idem',
    'Idem',
    'IDEM.',
    'id.',
    'ibid.',
    'ídem',
    'idem ci-dessus',
    'idem que ci-dessus',
    'idem ligne précédente',
    'voir ci-dessus',
    'voir au-dessus',
    'cf. supra',
    'même chose',
    'même remarque',
    'pareil',
    'comme ci-dessus',
    'voir ligne 2',
    'idem Vasseur',
    'idem pour M. Roy',
    'dito',
    'dto.',
    's.o.',
    'siehe oben',
    'wie oben',
    'ditto',
    'same',
    'same as above',
    'see above',
    'as above',
    'lo mismo',
    'igual que arriba',
    'come sopra',
    'c.s.',
    'vedi sopra',
    'idem als hierboven',
    'zie boven',
    'hetzelfde',
    '"',
    "''",
    '″',
    '”',
    '〃',
    '«',
    '- " -',
    '-"-',
    '" "',
    '//',
    '// //',
  ])('%s', (text) => {
    expect(isDitto(text)).toBe(true);
    for (const header of ['Remarque', 'Statut', 'Suivi', ''])
      expect(readCells(header, [text, 'ne plus contacter'])[0], header).toBe('to look at');
  });

  it.each([
    'identique à la maquette',
    'identité vérifiée',
    'same day delivery',
    'see website',
    'voir site',
    'voir Paul',
    'id 4512',
    '-',
    '--',
    '/',
    '...',
    's. Anlage',
    'idéal',
    'même adresse',
    'wie besprochen',
    'igual llamo en marzo',
    'c.a.',
    'dit oui',
  ])('none: %s', (text) => {
    expect(isDitto(text)).toBe(false);
    expect(readCells('Remarque', [text, 'très bon contact'])[0]).toBe('nothing');
  });

  it('is the same as elsewhere on its row in a column of places', () => {
    expect(readCells('Adresse de livraison', ['idem'])[0]).toBe('nothing');
    expect(readCells('Shipping address', ['same as above'])[0]).toBe('nothing');
  });
});
