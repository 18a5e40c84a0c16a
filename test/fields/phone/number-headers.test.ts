import { describe, expect, it } from 'vitest';
import { asksIfReached, numberFlagOf } from '../../../src/fields/phone/number-headers.js';
import { readCells } from '../column-reading.js';

describe('columns that say whether a number is good', () => {
  it.each([
    ['phone_is_bad', 'true', 'false'],
    ['mobile_is_bad', 'true', 'false'],
    ['work_phone_number is bad', 'TRUE', 'FALSE'],
    ['bad_phone', '1', '0'],
    ['Fake phone', 'yes', 'no'],
    ['Phone valid', 'false', 'true'],
    ['Phone valid', 'FAUX', 'VRAI'],
    ['Is valid phone', 'N', 'Y'],
    ['phone_invalid', '1', '0'],
    ['Problème tél', 'Oui', 'Non'],
    ['Tél faux', 'X', ''],
    ['Tél faux', '12/03/2026', ''],
    ['Tél faux', 'HS', 'non'],
    ['N° valide ?', 'Non', 'Oui'],
    ['Portable erroné', 'oui', 'non'],
    ['Tel kaputt', 'ja', 'nein'],
    ['Telefonnummer falsch', 'ja', 'nein'],
    ['Handy ungültig', 'x', ''],
    ['Teléfono erróneo', 'Sí', 'No'],
    ['Móvil equivocado', 'Sí', 'No'],
    ['Tel. errato', 'sì', 'no'],
    ['Cellulare sbagliato', 'sì', 'no'],
    ['Telefoon onjuist', 'ja', 'nee'],
    ['Nummer ongeldig', 'ja', 'nee'],
  ])('%s: %s is dead, %s is not, and neither is a permission', (header, dead, good) => {
    const says = numberFlagOf(header);
    expect(says?.(dead)).toBe(true);
    expect(says?.(good)).toBe(false);
    for (const said of readCells(header, [dead, good, good, good])) expect(said).toBe('nothing');
  });

  it.each([
    'Téléphone',
    'Phone OK',
    'Phone opt-in',
    'Contact phone',
    'Tel KO',
    'Numéro de commande valide',
    'Contrat valide',
    'N° valide TVA',
    'Bad debt',
    'Wrong size',
    'Problème',
    'Phone model',
    'No calls',
  ])('%s asks nothing of the kind', (header) => expect(numberFlagOf(header)).toBeUndefined());

  it.each(['phone_is_bad', 'email1_is_bad', 'E-Mail falsch', 'Tel kaputt'])('%s asks of a way whether it leads to somebody', (header) =>
    expect(asksIfReached(header)).toBe(true),
  );
  it.each(['Phone opt-in', 'Email', 'Do not call', 'Contact phone'])('%s does not', (header) => expect(asksIfReached(header)).toBe(false));
});

describe('a yes or a no to being called stays one', () => {
  it.each([
    ['Contact phone', 'no', 'yes'],
    ['Phone OK', 'no', 'yes'],
    ['Litige RGPD', 'Oui', 'Non'],
    ['Alerte RGPD', 'x', 'non'],
    ['GDPR incident', 'yes', 'no'],
  ])('%s = %s is looked at', (header, cell, other) =>
    expect(readCells(header, [cell, other, other])).toEqual(['to look at', 'nothing', 'nothing']),
  );
  it.each([
    ['Litige RGPD', 'Non'],
    ['Incident RGPD', 'non'],
    ['Alerte RGPD', ''],
  ])('%s = %s is none', (header, cell) => expect(readCells(header, [cell, 'Oui'])[0]).toBe('nothing'));
});
