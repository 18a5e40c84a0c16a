import { describe, expect, it } from 'vitest';
import { withoutHours } from '../../../src/fields/opposition/refusal/lacking/at-hours.js';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';
import { readCells, readRow } from '../column-reading.js';

describe('hours at which nobody is to call', () => {
  it.each([
    'vor 8 Uhr nicht anrufen',
    'bitte vor 9:30 Uhr nicht anrufen',
    'nicht vor 10 Uhr anrufen',
    'zwischen 12 und 14 Uhr nicht anrufen',
    'nach 18 Uhr nicht anrufen',
    'Niet bellen voor 18u',
    'Niet bellen voor 18:00 uur',
    'niet bellen tussen 12 en 13u',
    'don’t call before 9am',
    'after 6pm do not call',
    'no llamar antes de las 10',
    'antes de las 9 no llamar',
    'non chiamare prima delle 10',
    'prima delle 9 non chiamare',
    'ne pas appeler avant 10h',
    'avant 9h ne pas appeler',
    'Ne pas envoyer de SMS la nuit (garde)',
    'geen sms ’s nachts',
    'Monteur nicht anrufen lassen, Büro macht das',
  ])('%s refuses nothing', (text) => expect(readRefusal(text)).toEqual({ channels: [], doubt: false }));

  it.each([
    'vor allem nicht anrufen',
    'nicht anrufen',
    'Niet bellen',
    'Niet bellen voor reclame',
    'niet bellen voor 2027',
    'vor Weihnachten nicht anrufen',
    'vor 8 Uhr nicht anrufen, am besten gar nicht',
    'niet bellen voor 18u, mailen mag ook niet',
    'Niet bellen na 18 uur, nooit meer mailen',
    'nicht mehr anrufen vor Gericht',
    'don’t call before 9am, or ever',
    'Büro nicht anrufen lassen',
  ])('%s is held, or bars', (text) => expect(readRefusal(text)).not.toEqual({ channels: [], doubt: false }));

  it('leaves the rest of a note to be read', () => {
    expect(withoutHours('vor 8 Uhr nicht anrufen, Kunde von Roy')).toBe(' Kunde von Roy');
    expect(withoutHours('ne pas appeler avant 10h, ne plus envoyer de mail')).toContain('10h');
  });
});

describe('a block of whom a note calls by what they are', () => {
  const HEADERS = ['Nom', 'Société', 'Fonction', 'Notes'];
  const USUAL = ['Roy', 'Acme SARL', 'Comptable', 'rdv mardi'];
  it.each([
    ['Acme GmbH', 'Direktor', 'Direktor gesperrt'],
    ['Acme GmbH', 'Geschäftsführer', 'Direktor gesperrt'],
    ['Acme SARL', 'Directeur', 'directeur bloqué'],
    ['Acme Ltd', 'Director', 'director blocked'],
    ['Agentur Roy', 'Assistenz', 'Agentur gesperrt'],
    ['Acme SL', 'Gerente', 'gerente bloqueado'],
    ['Acme Srl', 'Titolare', 'titolare bloccato'],
    ['Acme BV', 'Eigenaar', 'eigenaar geblokkeerd'],
    ['Acme GmbH', '', 'Ansprechpartner gesperrt'],
    ['Acme GmbH', '', 'Kunde gesperrt für Werbung'],
    ['Acme GmbH', '', 'Agentur gesperrt für Werbung'],
  ])('%s, %s: %s', (company, title, note) => expect(readRow(HEADERS, USUAL, ['Roy', company, title, note])).not.toBe('nothing'));
  it.each([
    ['Acme GmbH', 'Buchhalter', 'Direktor gesperrt'],
    ['Acme GmbH', '', 'Direktor gesperrt'],
    ['Acme GmbH', 'Einkauf', 'Agentur gesperrt'],
    ['Acme SARL', 'Comptable', 'directeur bloqué'],
    ['Acme GmbH', 'Direktor', 'Konto gesperrt'],
    ['Acme GmbH', 'Direktor', 'Karte gesperrt'],
  ])('%s, %s: %s is of somebody else', (company, title, note) =>
    expect(readRow(HEADERS, USUAL, ['Roy', company, title, note])).toBe('nothing'),
  );
});

describe('things that were refused, and no contact', () => {
  it.each([
    'ne pas réactiver l’option roaming',
    'never writes, prefers a call',
    'Abmahnung von Mitarbeiter, Beratung gewünscht',
    'no volver a ofrecer el plan B',
    'geen telefoon op zaal, bel receptie',
    'Wil niets meer geven dan 10 euro per maand',
    'Wake up call: do not call room, knock',
    'ne supporte plus d’être appelé Monsieur, dire Docteur',
    'bitte keine Zusendung der Batterien, holt ab',
    'never gave permission to subcontract, needs new SoW',
  ])('%s', (text) => expect(readCells('Notes', [text])).toEqual(['nothing']));
  it.each([
    'ne pas réactiver',
    'never write',
    'Abmahnung',
    'no volver a ofrecer nada',
    'wil niets meer',
    'wil niets meer geven',
    'bitte keine Zusendung',
    'ne supporte plus d’être appelé',
    'never gave permission to email',
  ])('%s is held, or bars', (text) => expect(readCells('Notes', [text])).not.toEqual(['nothing']));
});
