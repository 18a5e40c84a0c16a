import { describe, expect, it } from 'vitest';
import { makeDeathMarks } from '../../../src/fields/person/death-marks.js';
import { mayNoteMinor, minorNotedIn } from '../../../src/fields/person/minor-notes.js';
import type { ColumnInfo, Contact } from '../../../src/model/contact/contact.js';

describe('a note that says how old somebody is, and nothing else', () => {
  it.each([
    ['lycéenne', 'pupil'],
    ['Lycéen', 'pupil'],
    ['collégienne', 'pupil'],
    ['mineur', 'pupil'],
    ['Personne mineure', 'pupil'],
    ['minor', 'pupil'],
    ['under age', 'pupil'],
    ['Schülerin', 'pupil'],
    ['minderjährig', 'pupil'],
    ['menor de edad', 'pupil'],
    ['minorenne', 'pupil'],
    ['minderjarig', 'pupil'],
    ['stagiaire 17 ans', 17],
    ['17 ans', 17],
    ['a 16 ans', 16],
    ['élève, 15 ans', 15],
    ['Azubi, 17 Jahre', 17],
    ['student, 16 years old', 16],
    ['alumna de 16 años', 16],
    ['studentessa di 17 anni', 17],
    ['stagiair, 17 jaar', 17],
    ['femme de 42 ans', 42],
    ['client mineur', 'pupil'],
    ['cliente mineure', 'pupil'],
    ['elle a 16 ans, c’est le numéro de la mère', 16],
    ['il a 15 ans ; appeler le père', 15],
    ['Mineur, voir ses parents', 'pupil'],
    ['collégienne - numéro du père', 'pupil'],
  ])('%s', (text, noted) => {
    expect(minorNotedIn(text)).toBe(noted);
    for (const written of [text, text.toUpperCase(), ` ${text} `]) {
      const bytes = Buffer.from(written);
      expect([written, mayNoteMinor(bytes, 0, bytes.length)]).toEqual([written, true]);
    }
  });

  it.each([
    'client depuis 17 ans',
    'fils de 16 ans',
    'sa fille a 16 ans',
    'société de 17 ans',
    '17 ans d’expérience',
    'professeur de lycéens',
    'lycée Henri IV',
    'lycéens du quartier',
    'travaux mineurs',
    'incident mineur',
    'prêt sur 15 ans',
    'garantie 10 ans',
    '10 ans',
    'minor issue',
    '17 ans, et toujours client',
    'voir sa fille, elle a 16 ans',
    'son fils, 16 ans',
    'lycée, 15 ans de contrat',
    'stagiaire marketing',
    'contrat de 12 jaar',
    '',
  ])('%j is none', (text) => expect(minorNotedIn(text)).toBeUndefined());
});

describe('a note that somebody has died', () => {
  const says = (field: ColumnInfo['field'], text: string) => {
    const column: ColumnInfo = { is: 'column', column: 0, header: 'X', confidence: 1, by: 'header', filled: 1, ...(field && { field }) };
    return makeDeathMarks([column])({ is: 'contact', row: 1, cell: () => text } as unknown as Contact);
  };
  it.each(['RIP', 'R.I.P.', 'rip', 'Repose en paix', 'rest in peace', 'Q.E.P.D.', 'riposi in pace', 'Ruhe in Frieden'])('%s', (text) =>
    expect(says('comments', text)).toBe('deceased'),
  );
  it.each(['RIP, MAN et LAN', 'ripper', 'rip the file', 'laisser en paix', 'Ripoll', 'repos', ''])('%j is none', (text) =>
    expect(says('comments', text)).toBeUndefined(),
  );
  it('a first name is one', () => expect(says('firstName', 'Rip')).toBeUndefined());
});
