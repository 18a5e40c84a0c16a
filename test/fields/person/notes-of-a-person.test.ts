import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../../src/fields/date/calendar.js';
import { minorNotedIn, youngNamedIn } from '../../../src/fields/person/ages/noted-ages.js';
import { makeDeathMarks } from '../../../src/fields/person/death-marks.js';
import { mayNoteMinor } from '../../../src/fields/person/minor-notes.js';
import { youngNotedIn } from '../../../src/fields/person/young-notes.js';
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
    ['-18 ans', 17],
    ['enfant mineur', 'pupil'],
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
    ['lycéen en stage', 'pupil'],
    ['stagiaire lycéenne', 'pupil'],
    ['collégien, stage de 3e', 'pupil'],
    ['lycéenne en terminale', 'pupil'],
    ['Schülerpraktikant', 'pupil'],
    ['Schüler im Praktikum', 'pupil'],
    ['stagista liceale', 'pupil'],
    ['alumna de bachillerato', 'pupil'],
    ['aluno do secundário', 'pupil'],
    ['Azubi, 16 J.', 16],
    ['Schülerpraktikant, 15 Jahre alt', 15],
    ['15-jähriger Praktikant', 15],
    ['Praktikantin (15-jährig)', 15],
    ['erst 17', 17],
    ['er ist erst 17', 17],
    ['16yo intern', 16],
    ['16 y/o', 16],
    ['16-year-old intern', 16],
    ['is only 17', 17],
    ['not yet 18', 17],
    ['pas encore 18 ans', 17],
    ['n’a pas encore 18 ans', 17],
    ['noch nicht 18', 17],
    ['nog geen 18', 17],
    ['no tiene 18 años', 17],
    ['alumno de la ESO, 15 años', 15],
    ['stagista liceale (17 anni)', 17],
    ['apprendista di 16 anni', 16],
    ['tem 16 anos', 16],
    ['estagiária, 17 anos', 17],
    ['17-jarige stagiair', 17],
    ['apprenti (16 ans)', 16],
    ['16 ans, stagiaire', 16],
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
    'Firma 16 Jahre alt',
    'werkstudent, 24',
    'stagiaire 16 j',
    'délai 16 J.',
    'erst 17 Uhr',
    'only 17 left',
    'lycéens en stage de ski',
    'stage de lycéens à organiser',
    '17 ans en CDI',
    '16-year-old company',
    '15-jähriges Jubiläum',
    'no tiene 18 empleados',
    'Lycée en travaux',
    'Studio 16',
    '',
  ])('%j is none', (text) => expect(minorNotedIn(text)).toBeUndefined());
});

describe('a text that names somebody young, where it may be about anything', () => {
  it.each([
    ['Stagiaire 17 ans', 17],
    ['a 16 ans', 16],
    ['elle a 15 ans', 15],
    ['is 17 yo', 17],
    ['tiene 16 años', 16],
    ['ha 16 anni', 16],
    ['Azubi, 16 J.', 16],
    ['Stagiaire 17 ans, voir son maître de stage', 17],
    ['lycéen en stage', 'pupil'],
    ['mineure (15 ans)', 15],
    ['noch keine 18', 17],
  ])('%s', (text, noted) => expect(youngNamedIn(text)).toBe(noted));

  it.each([
    '17 ans',
    '16 Jahre',
    'depuis 17 ans',
    '15 anni di garanzia',
    'erst 17',
    'en 17 ans',
    '17 ans, client fidèle',
    'âge 16',
    'a 3 ans',
    '',
  ])('%j names nobody', (text) => expect(youngNamedIn(text)).toBeUndefined());
});

describe('a note that begins with how young somebody is, or says whose the number is', () => {
  const TODAY = parseIsoDay('2026-11-30');
  it.each([
    ['17 ans, vit chez ses parents', 17],
    ['17 ans vit chez ses parents', 17],
    ['16 ans (appeler la mère)', 16],
    ['16 ans - numéro du père', 16],
    ['17 years old, lives with her parents', 17],
    ['17 Jahre, wohnt bei den Eltern', 17],
    ['17 años, vive con sus padres', 17],
    ['17 anni, vive con i genitori', 17],
    ['17 jaar, woont bij haar ouders', 17],
    ['16 ans en mars', 16],
    ['16 ans le 12 mars', 16],
    ['elle a 15 ans en juin', 15],
    ['aura 18 ans en mars', 17],
    ['fête ses 18 ans en avril', 17],
    ['turns 18 in March', 17],
    ['wird 18', 17],
    ['élève de 3ème', 'pupil'],
    ['Élève de 3e, stage en juin', 'pupil'],
    ['élève en seconde au lycée Voltaire', 'pupil'],
    ['en classe de 4ème', 'pupil'],
    ['encore au collège', 'pupil'],
    ['encore au lycée, rappeler dans 2 ans', 'pupil'],
    ['still at school', 'pupil'],
    ['noch in der Schule', 'pupil'],
    ['todavía en el instituto', 'pupil'],
    ['ancora a scuola', 'pupil'],
    ['nog op de middelbare school', 'pupil'],
    ['né en 2011', 14],
    ['née le 12/03/2011', 15],
    ['Née le 12.03.2011', 15],
    ['né(e) en 2012', 13],
    ['née le 12 mars 2010', 16],
    ['née le 1er décembre 2008', 17],
    ['née le 30 novembre 2008', 18],
    ['born in 2011', 14],
    ['geboren am 12.03.2011', 15],
    ['nacido en 2011', 14],
    ['nata nel 2011', 14],
    ['né en 1998', 27],
    ['c’est le numéro de son fils de 12 ans', 12],
    ['C’est le portable de sa fille (14 ans)', 14],
    ['numéro du fils, 12 ans', 12],
    ['numéro de l’enfant', 'pupil'],
    ['her 12-year-old son’s phone', 12],
    ['this is the number of his son, 12 years old', 12],
    ['Nummer ihres 12-jährigen Sohnes', 12],
    ['es el número de su hijo de 12 años', 12],
    ['è il numero del figlio di 12 anni', 12],
    ['nummer van haar zoon van 12 jaar', 12],
  ])('%s', (text, noted) => {
    expect(youngNotedIn(text, TODAY)).toBe(noted);
    for (const written of [text, text.toUpperCase(), ` ${text} `]) {
      const bytes = Buffer.from(written);
      expect([written, mayNoteMinor(bytes, 0, bytes.length)]).toEqual([written, true]);
    }
  });

  it.each([
    '17 ans d’expérience',
    '17 ans, d’expérience dans le métier',
    'société de 15 ans',
    '16 ans de collaboration',
    '15 ans, client fidèle',
    '17 ans, et toujours client',
    '15 ans. Contrat renouvelé',
    '15 ans - garantie échue',
    '15 ans en 2026',
    'fête les 15 ans de la société en mars',
    '15 years in business',
    '17 Jahre, treuer Kunde',
    'a un fils de 12 ans',
    'a deux enfants de 12 et 15 ans',
    'son fils a 17 ans',
    'rappeler sur le portable, son fils de 12 ans décroche',
    'numéro de sa fille, 32 ans',
    'numéro de son fils',
    'number of his daughter',
    'mail du garçon de bureau',
    'société née en 2011',
    'Née en 2011, cette société vend des vélos',
    'créée en 2011',
    'ne rappeler qu’en 2027',
    'nés en 2011',
    'prof au collège',
    'élève avocat',
    'élève la voix en 3 secondes',
    'au lycée le matin',
    'en première ligne',
    'classe de neige',
    'encore au collège des experts',
    'turns 18% margin',
    '42 ans, vit chez ses parents',
    '12 ans, chaudière à remplacer',
    '',
  ])('%j is none', (text) => {
    const noted = youngNotedIn(text, TODAY);
    expect(typeof noted === 'number' && noted >= 18 ? undefined : noted).toBeUndefined();
  });
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
