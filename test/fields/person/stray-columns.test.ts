import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { makeDeathMarks } from '../../../src/fields/person/death-marks.js';
import { makeMinorNotes } from '../../../src/fields/person/minor-notes.js';
import { makeProtectionMarks } from '../../../src/fields/person/protection-marks.js';
import { contactOf } from '../fake-contact.js';

const readers = makeValueReaders('FR');

/** What one cell says of whoever stands on its row, in a column of which all others hold something usual. */
const saidIn = (header: string, usual: string, text: string): string => {
  const rows = [...Array.from({ length: 14 }, () => [usual, 'Roy']), [text, 'Roy']];
  const columns = resolveColumns([header, 'Nom'], rows, {}, readers);
  const contact = { ...contactOf({}), cell: (column: number) => [text, 'Roy'][column] ?? '' };
  const death = makeDeathMarks(columns)(contact);
  if (death) return death;
  if (makeProtectionMarks(columns)(contact)) return 'protected';
  return makeMinorNotes(columns, ['jobTitle', 'status', 'comments', 'tags'], 18, 20_000)?.(contact) ? 'minor' : 'nothing';
};

/** Columns that were recognised as something else, with what usually stands there. */
const COLUMNS = [
  ['Type client', 'Particulier'],
  ['Téléphone 2', '0639980007'],
  ['Email 2', 'luc@acme.example'],
  ['Type téléphone', 'mobile'],
  ['Source fichier', 'Comparateur'],
  ['Score', '12'],
  ['Site web', 'https://acme.example'],
  ['Langue', 'fr'],
  ['Pays', 'France'],
  ['Dernière ouverture', '2026-10-02'],
  ['Date résiliation', '2026-10-02'],
  ['Date de naissance', '12/03/1960'],
  ['Contrat en cours', 'oui'],
  ['Revenus', '2000'],
  ['Ville', 'Lyon'],
] as const;

describe('a column that was recognised as something else', () => {
  it.each(COLUMNS)('%s', (header, usual) => {
    expect(saidIn(header, usual, usual)).toBe('nothing');
    for (const text of ['décédé', 'DCD', 'Décédée', 'Verstorben', 'deceased'])
      expect([text, saidIn(header, usual, text)]).toEqual([text, ['Ville', 'Contrat en cours'].includes(header) ? 'deceased' : 'noted']);
    for (const text of ['sous tutelle', 'Majeur protégé', 'Curatelle renforcée', 'under guardianship'])
      expect([text, saidIn(header, usual, text)]).toEqual([text, 'protected']);
    for (const text of ['mineur', 'Mineure', 'minderjährig']) expect([text, saidIn(header, usual, text)]).toEqual([text, 'minor']);
  });

  it.each([
    ['Situation familiale', 'Marié(e)', 'Décédé', 'deceased'],
    ['Situation familiale', 'Marié(e)', 'Décédé(e)', 'deceased'],
    ['Familienstand', 'verheiratet', 'verstorben', 'deceased'],
    ['Situation familiale', 'Marié(e)', 'Sous tutelle', 'protected'],
    ['Situation familiale', 'Marié(e)', 'Mineur', 'minor'],
    ['Type client', 'Particulier', 'Particulier sous tutelle', 'protected'],
    ['Adresse', '12 rue des Lilas', 'Sous tutelle UDAF, 12 rue B', 'protected'],
    ['Complément adresse', 'Bât. B', 'Chez son tuteur M. Grand', 'protected'],
    ['Type assuré', 'Titulaire', 'Mineur', 'minor'],
    ['Bénéficiaire', 'Titulaire', 'Mineure', 'minor'],
    ['Col2', 'abc', 'mineur 16 ans', 'minor'],
    ['Civilité', 'M.', 'Mineur', 'minor'],
    ['Civilité', 'M.', 'Feu', 'deceased'],
    ['Statut', 'Actif', 'Enfant mineur', 'minor'],
  ])('%s (%s): %s is %s', (header, usual, text, said) => expect(saidIn(header, usual, text)).toBe(said));

  it.each([
    ['Situation familiale', 'Marié(e)', 'Veuf(ve)'],
    ['Situation familiale', 'Marié(e)', 'enfants mineurs à charge'],
    ['Conjoint', 'Anne', 'Décédé'],
    ['Nb enfants', '2', 'mineur'],
    ['Gravité', 'majeur', 'Mineur'],
    ['Priorité', 'majeur', 'Mineure'],
    ['Niveau', 'majeur', 'Mineur'],
    ['Société', 'Acme SAS', 'Mineur'],
    ['Société', 'Acme SAS', 'UDAF 69'],
    ['Société', 'Acme SAS', 'MJPM'],
    ['Société', 'Acme SAS', 'Établissement sous tutelle de l’État'],
    ['Adresse', '12 rue des Lilas', '3 rue des Piliers de Tutelle'],
    ['Adresse', '12 rue des Lilas', 'UDAF, 12 rue B'],
    ['Source', 'Comparateur', 'Formation tutelle'],
    ['Ville', 'Lyon', 'Mortagne'],
    ['Nom de jeune fille', 'Roy', 'Minor'],
  ])('%s (%s): %s is nothing', (header, usual, text) => expect(saidIn(header, usual, text)).toBe('nothing'));
});
