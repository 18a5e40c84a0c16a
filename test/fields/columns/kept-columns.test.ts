import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { makeOppositionReader } from '../../../src/fields/opposition/opposition.js';
import { unreadCellsOf } from '../../../src/fields/opposition/unread-refusal.js';
import { makeDeathMarks } from '../../../src/fields/person/death-marks.js';
import { makeMinorNotes } from '../../../src/fields/person/minor-notes.js';
import { makeProtectionMarks } from '../../../src/fields/person/protection-marks.js';
import { contactOf } from '../fake-contact.js';

const readers = makeValueReaders('FR');

/** What one cell of a column that is pinned says of its contact. */
const saidIn = (header: string, text: string, pin: 'other' | 'ignore' = 'other'): string => {
  const columns = resolveColumns([header, 'Nom'], [[text, 'Roy']], { [header]: pin }, readers);
  expect(columns[0]).toMatchObject({ by: 'config', confidence: 1 });
  const contact = { ...contactOf({}), cell: (column: number) => [text, 'Roy'][column] ?? '' };
  if (makeOppositionReader({ columns })(contact).length > 0) return 'refuses';
  if (makeDeathMarks(columns)(contact)) return 'dead';
  if (makeProtectionMarks(columns)(contact)) return 'protected';
  if (makeMinorNotes(columns, ['jobTitle', 'status', 'comments', 'tags'], 18, 20_000)?.(contact)) return 'minor';
  return unreadCellsOf(columns).some(({ reason }) => reason(contact)) ? 'to look at' : 'nothing';
};

describe('a column that is kept on purpose', () => {
  it.each([
    ['Commentaires', 'DCD', 'dead'],
    ['Commentaires', 'décès signalé par l’épouse', 'dead'],
    ['Commentaires', 'rayez-moi de vos listes', 'refuses'],
    ['Commentaires', 'RGPD art 17 reçu 12/10', 'refuses'],
    ['Commentaires', 'désabo Brevo 12/10', 'refuses'],
    ['Commentaires', 'sous curatelle renforcée', 'protected'],
    ['Commentaires', 'mineure, voir la maman', 'minor'],
    ['Commentaires', 'a refusé, voir son mail', 'to look at'],
    ['cell notes', 'Décédée', 'dead'],
    ['cell notes', 'barré / struck through (refused?)', 'to look at'],
    ['Statut', 'Désinscrit', 'refuses'],
    // What agents write for "blacklisted", whatever its column is for; any other code is asked of columns of statuses alone.
    ['Statut', 'BL', 'to look at'],
    ['Statut', 'Mineur', 'minor'],
    ['Tags', 'ne plus contacter', 'refuses'],
    ['Zone 12', 'Ne pas démarcher', 'refuses'],
    ['Zone 12', 'Deceased', 'dead'],
    ['Fonction', 'Lycéenne', 'minor'],
    ['Nom complet', 'DUPONT (décédé)', 'dead'],
    ['Vivant', 'Non', 'dead'],
  ])('is read all the same: %s, %s: %s', (header, text, said) => expect(saidIn(header, text)).toBe(said));

  it.each([
    ['Commentaires', 'à rappeler mardi'],
    ['Commentaires', 'sa mère est décédée'],
    ['Segment', 'Premium'],
    ['Segment', 'B2C'],
    ['Statut', '9'],
    ['Statut', 'FN'],
    ['Statut', 'Client'],
    ['Alerte SMS', 'non'],
    ['Désinscrit', 'oui'],
    ['Opposition', 'x'],
    ['Opt-in / opt-out', 'x'],
    ['Newsletter', 'non'],
    ['Bloctel', 'oui'],
    ['Ville', 'Lyon'],
    ['Parking permission', 'refused'],
  ])('is no question of ours, and what it says is none either: %s, %s', (header, text) => expect(saidIn(header, text)).toBe('nothing'));

  it.each([
    ['Commentaires', 'DCD'],
    ['Commentaires', 'ne plus contacter'],
    ['Zone 12', 'Ne pas démarcher'],
    ['Statut', 'Mineur'],
    ['Commentaires', 'sous curatelle'],
  ])('is not read where somebody asks to ignore it: %s, %s', (header, text) => expect(saidIn(header, text, 'ignore')).toBe('nothing'));
});
