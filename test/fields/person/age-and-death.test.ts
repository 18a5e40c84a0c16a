import { describe, expect, it } from 'vitest';
import { addDays, parseIsoDay } from '../../../src/fields/date/calendar.js';
import { ageOf, isUnreadBirth } from '../../../src/fields/person/ages/age-of.js';
import { minorStatusOf, schoolTitleOf } from '../../../src/fields/person/ages/school-titles.js';
import { readDeceased, saysDeath } from '../../../src/fields/person/said-deaths.js';

const TODAY = parseIsoDay('2026-11-24');

const minor = (text: string, domain: string) => {
  const title = schoolTitleOf(text);
  return title && minorStatusOf(title, domain);
};

describe('whether somebody has died', () => {
  it.each([
    'oui',
    'x',
    '1',
    'TRUE',
    '12/03/2024',
    '2024-03-12',
    'Décédé',
    'décédée le 12/03/2024',
    'DCD',
    'deceased',
    'passed away in 2020',
    'fallecido',
    'verstorben',
    'deceduta',
    ...['2025', 'mars 2025', '03/2025', '03/25', '03.25', '2025-03', '2025-00-00', '00/00/2025', '??/??/2025'],
    ...['d‚c‚d‚', 'DŽcŽdŽe'],
  ])('yes: %s', (text) => {
    expect(readDeceased(text)).toBe('yes');
  });
  it.each(['', ' ', 'non', '0', 'false', 'vivant', 'alive', 'inconnu', '0001-01-01', '0000-00-00', 'not deceased', 'non décédé'])(
    'no: %s',
    (text) => {
      expect(readDeceased(text)).toBe('no');
    },
  );
  it.each(['voir dossier', 'peut-être', 'code 7', '150000', '25/13', 'vers 2020'])('unclear: %s', (text) => {
    expect(readDeceased(text)).toBe('unclear');
  });
});

describe('words of death', () => {
  it.each(['Décédé', 'est décédée', 'DCD le 12/03', 'deceased'])('%s', (text) => {
    expect(saysDeath(text)).toBe(true);
  });
  it.each(['', 'oui', 'x', '12/03/2024', 'client', 'dead lead', 'Mortier', 'à décéder'])('not %s', (text) => {
    expect(saysDeath(text)).toBe(false);
  });
});

describe('an age', () => {
  it.each([
    ['the day before a birthday', '2008-11-25', 17, 17],
    ['a birthday', '2008-11-24', 18, 18],
    ['a French date', '24/11/2008', 18, 18],
    ['an age', '17', 17, 17],
    ['an age with its unit', '17 ans', 17, 17],
    ['a range', '16-25', 16, 25],
    ['a range in words', 'de 16 à 25 ans', 16, 25],
    ['below an age', 'moins de 18 ans', 0, 17],
    ['below an age, as a sign', '< 18', 0, 17],
    ['a year, whose day nobody knows', '2008', 17, 18],
    ['a month of a year', '12/2010', 15, 15],
    ['a month of a year, with a dash', '12-2010', 15, 15],
    ['a year and its month', '2010-12', 15, 15],
    ['a month in words', 'décembre 2010', 15, 15],
    ['the month of a birthday', '11/2008', 17, 18],
    ['an age as a form has it', 'J’ai 16 ans', 16, 16],
    ['an age as a form has it, in English', 'I am 16 years old.', 16, 16],
    ['an age as a form has it, in German', 'Ich bin 16 Jahre alt', 16, 16],
    ['an age and more', '35+', 35, 125],
    ['an age and more, in words', '18 ans et plus', 18, 125],
    ['above an age', 'plus de 65 ans', 65, 125],
    ['a year of two digits that is none to come', '14/06/55', 71, 71],
    ['a range with a slash and a unit', '15/17 ans', 15, 17],
    ['a range between words', 'entre 15 et 17 ans', 15, 17],
    ['a range in brackets', '[12;15]', 12, 15],
    ['below an age, shortened', 'inf. à 18 ans', 0, 17],
    ['under age, in a word', 'Mineur', 0, 17],
    ['a child, in a word', 'Child', 0, 17],
    ['young people, some of whom are of age', 'Teens', 13, 25],
    ['born on 29 February', '2008-02-29', 18, 18],
    ['a class of a club', 'U12', 0, 11],
    ['a class of a club, with its letter', 'U 17 M', 0, 16],
    ['children up to an age', 'Kinder bis 14', 0, 14],
    ['children up to an age, in French', 'Enfants jusqu’à 12 ans', 0, 12],
    ['up to an age, in Italian', 'fino a 14 anni', 0, 14],
    ['the young between two ages', 'Jugend (14-17)', 14, 17],
    ['the young between two ages, in French', 'Ados 12 à 17 ans', 12, 17],
  ])('%s', (_, text, least, most) => {
    expect(ageOf(text, TODAY)).toEqual({ least, most });
  });
  it.each([
    '',
    'x',
    '2026-11-25',
    '2030',
    '1850',
    '300',
    '0/0/00',
    'cadre',
    '05/12',
    'Adulte',
    'Jeune adulte',
    'Senior',
    'U35',
    'U23',
    'Ü40',
    'Jugendtrainer (14-17)',
  ])('none: %s', (text) => {
    expect(ageOf(text, TODAY)).toBeUndefined();
  });
  it('never goes down from one day to the next', () => {
    for (let day = parseIsoDay('2026-02-25'); day < parseIsoDay('2028-03-05'); day = addDays(day, 1)) {
      const [today, tomorrow] = [ageOf('2008-02-29', day), ageOf('2008-02-29', addDays(day, 1))];
      expect((tomorrow?.least ?? 0) - (today?.least ?? 0)).toBeOneOf([0, 1]);
    }
  });
});

describe('a birth that nobody can read', () => {
  it.each(['32/13/2010', '2010-13-45', '14//06/2010', 'né vers 2010 ou 2011', '2031-02-03'])('%s', (text) =>
    expect(isUnreadBirth(text, TODAY)).toBe(true),
  );
  it.each(['', 'x', '12/03', '14 juin', '17', '12/2010', '0/0/00', '01/01/1900', '0000-00-00', 'confidentiel', '35-44', '18+'])(
    'not %s',
    (text) => expect(isUnreadBirth(text, TODAY)).toBe(false),
  );
});

describe('who may be a pupil', () => {
  it.each([
    ['Lycéen', ''],
    ['Lycéenne en terminale', ''],
    ['collégien', ''],
    ['Élève de terminale', ''],
    ['ÉLÈVE EN SECONDE', ''],
    ['E\u0301le\u0300ve de terminale', ''],
    ['écolière', ''],
    ['schoolgirl', ''],
    ['pupil', ''],
    ['Stagiaire de 3e', ''],
    ['Stagiaire d’observation, seconde', ''],
    ['Stagiaire de 2nde', ''],
    ['Schülerpraktikantin', ''],
    ['High school student', ''],
    ['Étudiante', 'lycee-hugo.example'],
    ['student', 'oak.sch.example'],
  ])('%s at “%s”', (title, domain) => {
    expect(minor(title, domain)).toBe('maybe');
  });
  it.each([
    ['Élève de terminale', 'lycee-hugo.example'],
    ['Collégienne', 'college.hugo.example'],
    ['High school student', 'oak.sch.example'],
  ])('certainly %s at “%s”', (title, domain) => {
    expect(minor(title, domain)).toBe('pupil');
  });
  it.each([
    ['Étudiante', 'acme.example'],
    ['Stagiaire', 'acme.example'],
    ['Stagiaire 3e année', 'acme.example'],
    ['Stagiaire marketing', 'acme.example'],
    ['Praktikantin', 'acme.example'],
    ['Professeure de lycée', 'lycee-hugo.example'],
    ['Proviseur', 'lycee-hugo.example'],
    ['Élève avocat', 'barreau.example'],
    ['Gestionnaire', 'college-de-france.example'],
    ['', 'lycee-hugo.example'],
  ])('not %s at “%s”', (title, domain) => {
    expect(minor(title, domain)).toBeUndefined();
  });
});
