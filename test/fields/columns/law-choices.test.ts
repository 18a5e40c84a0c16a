import { expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { readCells } from '../column-reading.js';

const readers = makeValueReaders('FR');
const fieldOf = (header: string, cells: readonly string[]) =>
  resolveColumns(
    [header],
    cells.map((cell) => [cell]),
    {},
    readers,
  )[0]?.field;
const ALL = 'email phone sms post';

it.each<readonly [header: string, cells: readonly string[]]>([
  ['RGPD', ['Accepté le 02/02/2026', 'Refusé', 'Désaccord', 'En attente']],
  ['RGPD', ['02/02/2026', 'Refusé', '03/03/2026']],
  ['GDPR', ['Accepted on 02/02/2026', 'Refused', 'Pending']],
  ['DSGVO', ['Zugestimmt am 02.02.2026', 'Abgelehnt', 'Ausstehend']],
  ['AVG', ['Akkoord 2-2-2026', 'Geweigerd', 'In afwachting']],
])('%s over %j is a consent', (header, cells) => expect(fieldOf(header, cells)).toBe('consent'));

it.each<readonly [header: string, cells: readonly string[]]>([
  ['RGPD', ['Conforme', 'Non conforme']],
  ['RGPD', ['Accepté']],
  ['RGPD', ['Signé', 'Non signé']],
  ['RGPD', ['Demande reçue', 'Refusée', 'En cours']],
  ['RGPD', ['Information envoyée le 02/02/2026', 'À envoyer']],
  ['Paiement', ['Accepté le 02/02/2026', 'Refusé', 'En attente']],
  ['Devis', ['Accepté', 'Refusé', 'Désaccord']],
])('%s over %j is none', (header, cells) => expect(fieldOf(header, cells)).not.toBe('consent'));

it('whoever refuses there is opposed, and whoever was only asked is to be looked at', () =>
  expect(readCells('RGPD', ['Accepté le 02/02/2026', 'Refusé', 'Désaccord', 'En attente'])).toEqual(['nothing', ALL, ALL, 'to look at']));
