import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../../../src/fields/date/calendar.js';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';
import { mayHoldRefusal } from '../../../src/fields/opposition/refusal/sieves/refusal-sieves.js';
import { unreadCellsOf } from '../../../src/fields/opposition/unread-refusal.js';
import type { ColumnInfo, Contact } from '../../../src/model/contact/contact.js';

const NOTES: ColumnInfo = { is: 'column', column: 0, header: 'X', confidence: 0, by: 'none', filled: 1 };
/** What a note says on a day: `words` for somebody to read, or nothing. */
const on = (day: string, text: string) =>
  unreadCellsOf([NOTES], parseIsoDay(day))[0]?.reason({ cell: () => text, emails: [], phones: [] } as unknown as Contact);

describe('a refusal until a day', () => {
  it.each([
    ['Ne pas contacter avant 2027', '2026-12-31', '2027-01-01'],
    ['Ne pas rappeler avant le 15/01/2027', '2027-01-14', '2027-01-15'],
    ['Ne pas relancer avant le 1er mars 2027', '2027-02-28', '2027-03-01'],
    ['ne pas appeler avant fin 2026', '2026-12-31', '2027-01-01'],
    ["ne pas contacter jusqu'en 2028", '2028-12-31', '2029-01-01'],
    ["Ne plus contacter jusqu'au 03/2027", '2027-03-31', '2027-04-01'],
    ['Do not contact before 2027', '2026-12-31', '2027-01-01'],
    ['Do not call until March 2027', '2027-03-31', '2027-04-01'],
    ["Don't email him till 15/02/27", '2027-02-15', '2027-02-16'],
    ['Please do not contact before Q2 2027', '2027-12-31', '2028-01-01'],
    ['Nicht kontaktieren bis 2028', '2028-12-31', '2029-01-01'],
    ['nicht vor 2027 anrufen', '2026-12-31', '2027-01-01'],
    ['nicht vor März 2027 anrufen', '2027-02-28', '2027-03-01'],
    ['No contactar antes de 2027', '2026-12-31', '2027-01-01'],
    ['no llamar hasta marzo de 2028', '2028-03-31', '2028-04-01'],
    ['Non contattare prima del 2027', '2026-12-31', '2027-01-01'],
    ['non chiamare fino al 2028', '2028-12-31', '2029-01-01'],
    ['À recontacter, pas avant 2027, ne pas appeler avant 2027', '2026-12-31', '2027-01-01'],
    ['à rappeler pas avant mars 2027', '2027-02-28', '2027-03-01'],
    ['Pas avant 2027', '2026-12-31', '2027-01-01'],
  ])('%s is to be read on %s, and says nothing on %s', (text, last, free) => {
    expect(on(last, text)).toBe('words');
    expect(on(free, text)).toBeUndefined();
    const bytes = Buffer.from(text);
    expect(mayHoldRefusal(bytes, 0, bytes.length)).toBe(true);
  });

  it.each([
    'Ne pas appeler avant janvier',
    "don't chase till Sept",
    'no llamar hasta octubre',
    'nicht vor Januar kontaktieren',
    'ne pas rappeler avant le 15/01',
  ])('%s is always to be read: which year is meant is not said', (text) => expect(on('2040-01-01', text)).toBe('words'));

  it.each([
    "ne pas contacter jusqu'à nouvel ordre",
    'do not contact until further notice',
    'bis auf Weiteres nicht kontaktieren',
    'no contactar hasta nuevo aviso',
    'non contattare fino a nuovo avviso',
  ])('%s refuses for good', (text) => expect(readRefusal(text).channels.length).toBeGreaterThan(0));

  it.each([
    'ne pas appeler avant 10h',
    'ne pas appeler avant 10:30',
    'not before 9',
    'do not call before 9 am',
    'no llamar antes de las 11',
    'nicht vor 10 Uhr anrufen',
    'pas le lundi',
    "ne pas rappeler avant d'avoir le devis",
    'do not call before reading the file',
    'Pas de budget avant 2027',
    'no budget till April',
    'Contrat jusqu’en 2028, rappeler ensuite',
    'Vertrag läuft bis 2028',
    'in contract until Nov',
    'Congé maternité jusqu’en mars 2027, rappeler après',
    'permanencia hasta marzo 2028',
    'Ne pas envoyer le devis avant mars 2027',
    'Rappeler avant mars 2027',
    'call before March 2027',
    'N’a pas de projet avant 2027',
  ])('%s puts no contact off', (text) => expect(on('2026-11-28', text)).toBeUndefined());

  it.each(['STOP, pas avant 2020', 'Ne plus contacter. Rappel prévu avant 2020'])('%s speaks of a refusal without a day', (text) => {
    const { channels, until } = readRefusal(text);
    expect([channels.length > 0 || on('2040-01-01', text) === 'words', until]).toEqual([true, undefined]);
  });
});
