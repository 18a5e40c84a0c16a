import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../../src/fields/date/calendar.js';
import { ageAskedIn } from '../../../src/fields/person/ages/asked-ages.js';
import { minorNotedIn, youngNamedIn } from '../../../src/fields/person/ages/noted-ages.js';
import { foldHeader } from '../../../src/fields/text/fold-header.js';

const TODAY = parseIsoDay('2026-12-01') as number;
const told = (header: string, text: string) => ageAskedIn(foldHeader(header))?.(text, TODAY);

describe('columns of schools that tell an age in other words', () => {
  it.each([
    ['Bac prévu en', '2029', 'pupil'],
    ['Année du bac', '2029', 'pupil'],
    ['Année d’obtention du bac', 'juin 2028', 'pupil'],
    ['Session du baccalauréat', '2027', 'pupil'],
    ['Abiturjahr', '2028', 'pupil'],
    ['Anno di maturità', '2029', 'pupil'],
    ['High school graduation year', '2028', 'pupil'],
    ['Âge au 1er septembre', '16', 16],
    ['Âge à la rentrée', '17 ans', 17],
    ['Âge élève', '15', 15],
    ['Alter des Schülers', '14', 14],
    ['Date de naissance de l’élève', '12/05/2010', 16],
    ['Date naissance candidat', '12/05/2000', 26],
    ['Geburtsdatum Schüler', '12.05.2010', 16],
    ['Vous avez', '16 ans', 16],
    ['Ich bin', '16 Jahre alt', 16],
    ['I am', '22 years old', 22],
  ] as const)('%s: %s', (header, text, young) => expect(told(header, text)).toBe(young));

  it.each([
    ['Année du bac', '2026'],
    ['Année du bac', '2005'],
    ['Année du bac', 'ES'],
    ['Vous avez', '2 enfants'],
    ['Vous avez', '16'],
    ['Vous avez', 'un projet'],
    ['Âge au 1er septembre', ''],
  ])('%s: %s tells none', (header, text) => expect(told(header, text)).toBeUndefined());

  it.each([
    'Année du BTS',
    'Année du bac +2',
    'Âge au décès',
    'Âge de l’entreprise',
    'Graduation year',
    'Bac',
    'Date de naissance enfant',
    'Age',
  ])('and %s asks for none', (header) => expect(ageAskedIn(foldHeader(header))).toBeUndefined());
});

describe('who is at school, written for either', () => {
  it.each([
    'un(e) lycéen(ne)',
    'lycéen·ne',
    'lycéen/lycéenne',
    'Schüler/in',
    'Schüler*in',
    'Secondary school pupil',
    'Studente delle superiori',
  ])('%s', (text) => expect([minorNotedIn(text), youngNamedIn(text)]).toContain('pupil'));
  it.each(['étudiant(e)', 'Student/in', 'un(e) parent(e) d’élève', 'Studente universitario', 'school teacher', 'parent of a school pupil'])(
    'and not %s',
    (text) => expect([minorNotedIn(text), youngNamedIn(text)]).toEqual([undefined, undefined]),
  );
});
