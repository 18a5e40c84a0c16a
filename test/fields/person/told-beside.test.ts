import { describe, expect, it } from 'vitest';
import { inComment, inFirms, passes, rows, under } from './minor-reading.js';

describe('an age beside a word of youth', () => {
  it.each(
    rows(`
      Apprenti, 16 ans, adhésion jeune
      Azubi, 16 J., wollte Praktikum
      Azubi (16)
      Schülerin, 15 J.
      Student, 17, looking for room
      a student (16), wants a bike
      étudiant en alternance, 16 ans
      Kind, 6 Jahre, CI
      child, 9 years, hearing aid
      enfant, 7 ans, appareil
      bambina, 8 anni
      niño, 10 años
      kind, 9 jaar
      adhésion jeune (16 ans)
      tarif étudiant, 17 ans
      Jugendbeitrag, Mitglied Jugend, 15 Jahre
      abonnement fait par les parents, lecteur de 10 ans (Mon Quotidien)
      Suivi pédiatrique, 4 ans
      lycéenne en stage d’observation
      stagista, 16, cerca stanza
      leerling, 15, zoekt stage
      aprendiz, 17, taller`),
  )('%s', (text) => expect([inComment(text), passes(text)]).toEqual([true, true]));
  it.each(rows('Azubi, 16 J., wollte Praktikum\nStudent, 17, looking for room\nKind, 6 Jahre, CI\nadhésion jeune (16 ans)'))(
    '%s, in a file of companies',
    (text) => expect(inFirms(text)).toBe(true),
  );
  it.each(
    rows(`
      Student, 21, looking for room
      student, 17, rue des Lilas
      Azubi, 16, Müllerstraße 4
      hat Kind, 6 Jahre
      2 Kinder, 6 und 8 Jahre
      père d’un enfant, 7 ans
      lecteur depuis 10 ans
      lecteur fidèle, abonné depuis 12 ans
      Rechnung offen, 16 J.
      échéance, 16 j
      adhésion entreprise (16 ans)
      Azubi gesucht
      apprenti recherché, 16 postes
      vend des vélos enfant, 6 ans de garantie
      Mineurs : garantie scolaire des enfants
      Minors: school cover`),
  )('%s is none', (text) => expect(inComment(text)).toBe(false));
  it.each([
    ['Obs. secrétaire', 'Apprenti, 16 ans, adhésion jeune', true],
    ['Mémo porteur', 'Student, 17, looking for room', true],
    ['Obs. secrétaire', 'machine, 16 ans', false],
    ['Versorgung', 'Kind, 6 Jahre, CI', true],
    ['Versorgung', 'Kind hört mit, bringt ihn', false],
    ['Versorgung', 'Gerät, 6 Jahre, links', false],
    ['Laufzeit', 'Kind, 6 Jahre, CI', false],
  ] as const)('under %s, %s: %s', (header, text, isYoung) => expect(under(header)(text)).toBe(isYoung));
});
