import { expect, it } from 'vitest';
import { schoolTitleOf } from '../../../src/fields/person/ages/school-titles.js';
import { asksForTicket, ticketOf } from '../../../src/fields/person/ages/tickets.js';
import { foldHeader } from '../../../src/fields/text/fold-header.js';

it.each(['Tipo biglietto', 'Tipo de entrada', 'Ticketart', 'Kartenart', 'Ticket-Kategorie', 'Tarif', 'Type de billet', 'Ticket type'])(
  '%s asks for a ticket',
  (header) => expect(asksForTicket(foldHeader(header))).toBe(true),
);
it.each(['Ticket number', 'Art', 'Kartenzahlung', 'Date du billet'])('%s asks for none', (header) =>
  expect(asksForTicket(foldHeader(header))).toBe(false),
);

it.each([
  ['Under 14', 13],
  ['Ridotto under 18', 17],
  ['Under 16s', 15],
  ['Under 5 free', 4],
  ['Under 30', 29],
  ['Menor de 18', 17],
  ['Menores de 12 años', 11],
  ['Minori di 14 anni', 13],
  ['Jugend U16', 15],
  ['Moins de 26 ans', 25],
  ['Pass jeune -16', 15],
  ['Kinder', 'pupil'],
  ['Schüler', 'pupil'],
  ['Scolaire', 'pupil'],
  ['Élève', 'pupil'],
  ['Infantil', 'pupil'],
  ['Minorenne', 'pupil'],
  ['Enfant accompagné', 'pupil'],
  ['Accompagnateur enfant', undefined],
  ['Adulte + enfant', undefined],
  ['Adulte accompagnant', undefined],
  ['Moins de 10 €', undefined],
  ['-10 %', undefined],
  ['U2 concert', undefined],
  ['Mayor de 65', undefined],
  ['Over 65', undefined],
  ['Étudiant', undefined],
  ['Studenten', undefined],
  ['Parterre 12', undefined],
])('a ticket "%s" tells %s', (text, told) => expect(ticketOf(text)).toBe(told));

it.each([
  ['Élève', 'pupil'],
  ['élève', 'pupil'],
  ['Schülerin', 'pupil'],
  ['studente liceo', 'pupil'],
  ['Studentessa del liceo', 'pupil'],
  ['estudiante ESO', 'pupil'],
  ['Alumna de bachillerato', 'pupil'],
  ['Leerling', 'pupil'],
  ['élève ingénieur', 'student'],
  ['étudiant', 'student'],
  ['Studente universitario', undefined],
  ['Estudiante de derecho', undefined],
  ['Collège relations manager', undefined],
])('the title "%s" tells %s', (title, told) => expect(schoolTitleOf(title)).toBe(told));
