import { describe, expect, it } from 'vitest';
import { asksWhetherAdult, asksWhetherMinor } from '../../../src/fields/person/ages/age-questions.js';
import { foldHeader } from '../../../src/fields/text/fold-header.js';

const asked = (header: string): string =>
  asksWhetherAdult(foldHeader(header)) ? 'adult' : asksWhetherMinor(foldHeader(header)) ? 'minor' : 'nothing';

describe('headers that ask whether somebody is of age', () => {
  it.each(
    [
      [
        'Majeur',
        'Plus de 18 ans',
        'Avez-vous plus de 18 ans ?',
        'Avez-vous 18 ans ou plus ?',
        'Êtes-vous majeur ?',
        'Êtes-vous majeur(e) ?',
        'As-tu 18 ans ?',
      ],
      [
        'Je certifie avoir plus de 18 ans',
        'Je confirme être majeur',
        'Avez-vous 18 ans révolus ?',
        'Avez-vous au moins 18 ans ?',
        'Client majeur',
      ],
      [
        'Are you over 18?',
        'Are you 18 or over?',
        'Are you at least 18 years old?',
        'Are you of legal age?',
        'I confirm that I am over 18',
        'Over 18',
        '18+ plus',
      ],
      [
        'Bist du volljährig?',
        'Sind Sie über 18?',
        'Sind Sie mindestens 18 Jahre alt?',
        'Bist du über 18 Jahre alt?',
        'Hast du schon 18 Jahre?',
        'Volljährig',
      ],
      ['¿Eres mayor de edad?', '¿Tienes más de 18 años?', '¿Es usted mayor de 18 años?', '¿Tienes al menos 18 años?', 'Mayor de edad'],
      ['Sei maggiorenne?', 'Hai più di 18 anni?', 'Hai compiuto 18 anni?', 'Dichiaro di essere maggiorenne', 'Hai almeno 18 anni?'],
      ['Ben je ouder dan 18 jaar?', 'Bent u meerderjarig?', 'Ben je 18 jaar of ouder?', 'Ben je minstens 18 jaar?', 'Meerderjarig'],
      ['I am 16 or over', 'Over 16', 'J’ai plus de 15 ans', 'Avez-vous au moins 16 ans ?', 'Ich bin über 16', 'Hai più di 14 anni?'],
      ['Maior de 18 anos', 'Maior de idade', 'Tem mais de 18 anos?', 'Tenho mais de 18 anos', 'Confirmo ter pelo menos 18 anos'],
    ].flat(),
  )('%s: by a yes', (header) => expect(asked(header)).toBe('adult'));

  it.each(
    [
      [
        'Mineur',
        'Avez-vous moins de 18 ans ?',
        'Êtes-vous mineur ?',
        'Are you under 18?',
        'Under 18',
        'Bist du minderjährig?',
        'Sind Sie unter 18?',
      ],
      ['¿Eres menor de edad?', 'Sei minorenne?', 'Hai meno di 18 anni?', 'Ben je jonger dan 18 jaar?', 'Bent u minderjarig?'],
      ['Are you under 16?', 'Avez-vous moins de 15 ans ?', 'Moins de 16 ans'],
      ['Menor de idade', 'É menor de idade?', 'Tem menos de 18 anos?', 'Menor'],
    ].flat(),
  )('%s: by a no', (header) => expect(asked(header)).toBe('minor'));

  it.each(
    [
      [
        'Compte majeur',
        'Âge',
        'Ancienneté de plus de 18 ans ?',
        'Avez-vous plus de 18 salariés ?',
        'Avez-vous des enfants de moins de 18 ans ?',
        'Are you over 65?',
      ],
      [
        '18',
        'Lot 18',
        'Plus de 18 mois',
        'Do you have children under 18?',
        'Hai più di 18 dipendenti?',
        'Sede maggiore',
        'Code 18 plus 2',
        'Bail majeur',
        'Maior cliente',
        'Mais de 18 funcionários',
      ],
    ].flat(),
  )('%s: neither', (header) => expect(asked(header)).toBe('nothing'));
});

describe('headers of the north and of Central Europe', () => {
  it.each(['Myndig', 'Är du över 18 år?', 'Voksen', 'Pełnoletni', 'Czy pełnoletni', 'Powyżej 18 lat', 'Plnoletý'])(
    '%s asks for adults',
    (header) => expect(asked(header)).toBe('adult'),
  );
  it.each(['Minderårig', 'Mindreårig', 'Omyndig', 'Under 18 år', 'Niepełnoletni', 'Nieletnia', 'Poniżej 18 lat', 'Alaikäinen'])(
    '%s asks for minors',
    (header) => expect(asked(header)).toBe('minor'),
  );
  it.each(['Myndighet', 'Minst 3 år', 'Lat', 'Nieletni klienci razem'])('%s asks for neither', (header) =>
    expect(asked(header)).toBe('nothing'),
  );
});
