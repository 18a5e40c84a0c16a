import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';
import { withoutCode } from '../../../src/fields/text/coded-answer.js';
import { readCells } from '../column-reading.js';

const ALL = 'email phone sms post';

describe('an answer and the code that its list has for it', () => {
  it.each([
    ['1 - Oui', 'Oui'],
    ['2 – Non', 'Non'],
    ['01=Oui', 'Oui'],
    ['O : Oui', 'Oui'],
    ['S - Sì', 'Sì'],
    ['0) Nein', 'Nein'],
    ['Oui (1)', 'Oui'],
    ['Non - 2', 'Non'],
    ['Yes ( Y )', 'Yes'],
  ])('%s is %s', (written, answer) => expect(withoutCode(written)).toBe(answer));
  it.each(['Oui', '1', 'O', '2026-11-01', '1,5', 'Saint-Denis', 'x', '- Oui', '12-14 rue', 'e-mail', 'abonné(e)', ''])(
    '%s has none',
    (text) => expect(withoutCode(text)).toBe(text),
  );

  it.each([
    ['Opposition', '1 - Oui', '2 - Non'],
    ['Opposition', 'O - Oui', 'N - Non'],
    ['Objection', 'Y - Yes', 'N - No'],
    ['Oposición', '1 - Sí', '2 - No'],
    ['Opposizione', 'S - Sì', 'N - No'],
    ['Widerspruch', '1 - Ja', '0 - Nein'],
    ['Refus', '1 - Oui', '2 - Non'],
    ['Blacklist', 'Oui (1)', 'Non (0)'],
    ['Ne pas contacter', '1 : Oui', '0 : Non'],
    ['Désinscrit', 'O - Oui', 'N - Non'],
  ])('under %s: %s refuses, %s does not', (header, yes, no) =>
    expect(readCells(header, [yes, no, no])).toEqual([ALL, 'nothing', 'nothing']),
  );

  it.each(['1 - Oui', 'Oui (1)', 'O - Oui'])('%s is a consent where one is asked', (yes) => {
    const rows = [yes, '2 - Non', yes].map((cell, at) => [cell, `Roy ${at}`]);
    expect(resolveColumns(['Opt-in email', 'Nom'], rows, {}, makeValueReaders('FR'))[0]?.field).toBe('optInEmail');
    expect(readCells('Opt-in email', [yes, '2 - Non', yes])).toEqual(['nothing', 'to look at', 'nothing']);
  });
});

describe('the code of a refusal that nobody explains', () => {
  it.each([
    ['Opposition', '01', '02'],
    ['Opposition', '10', ''],
    ['Droit d’opposition', 'R1', 'R2'],
    ['Code refus mailing', '10', '20'],
    ['Widerspruch', '001', '002'],
  ])('under %s: %s and %s are for somebody to look at', (header, one, other) => {
    expect(readCells(header, [one, '', '', one])).toEqual(['to look at', 'nothing', 'nothing', 'to look at']);
    expect(readCells(header, [one, '', '', other]).at(-1)).toBe(other === '' ? 'nothing' : 'to look at');
  });
  it('a total one bars all ways', () =>
    expect(readCells('Code opposition', ['T - Totale', 'P - Partielle', ''])).toEqual([ALL, 'to look at', 'nothing']));
  it.each([
    ['Oppositions', ['12', '3', '15', '20', '31']],
    ['Opposition (nb)', ['12', '30', '15', '20', '31']],
    ['Carta rifiutata', ['51', '51', '', '']],
    ['Bloque', ['Bloque 3', 'Bloc B', '']],
  ])('%s holds no codes', (header, cells) => expect(new Set(readCells(header, cells))).toEqual(new Set(['nothing'])));
});

describe('the status of an opposition', () => {
  it.each(['Opposition', 'Statut opposition', 'Objection status', 'Widerspruch'])(
    '%s: whoever opted out is left alone by all channels',
    (header) => expect(readCells(header, ['Opt-out', 'Opt-in', '', 'Opt-out'])).toEqual([ALL, 'nothing', 'nothing', ALL]),
  );
  it('who is registered there may be in either list', () =>
    expect(readCells('Opposition', ['Désinscrit', 'Inscrit', ''])).toEqual([ALL, 'to look at', 'nothing']));
  it('a subscription stays one to emails', () => expect(readCells('Désinscrit', ['Opt-out', 'Opt-in', 'Opt-out'])[0]).toBe('email'));
});

describe('a refusal that is denied in words is none', () => {
  it.each([
    'Non opposé(e)',
    'Ne s’oppose pas',
    'N’a pas refusé',
    'Sans opposition',
    'OK to contact',
    'keine Sperre',
    'Geen verzet',
    'Non si oppone',
    'Not opposed',
  ])('%s', (cell) => expect(readCells('Opposition', [cell, 'Opposé', ''])).toEqual(['nothing', ALL, 'nothing']));
  it.each(['Opposé', 'Opposée', 'S’oppose', 'Refusé', 'OK to be removed', 'Sperre', 'verzet'])('but %s is not', (cell) =>
    expect(readCells('Opposition', [cell, 'Non', 'Non'])[0]).not.toBe('nothing'),
  );
});

describe('boxes of forms and notes of sending by text', () => {
  const fieldOf = (header: string): string | undefined =>
    resolveColumns(
      [header, 'Nom'],
      [
        ['Yes', 'A'],
        ['No', 'B'],
        ['Yes', 'C'],
      ],
      {},
      makeValueReaders('FR'),
    )[0]?.field;
  it.each(['Join our mailing list?', 'Join our newsletter?', 'Join mailing list', 'Rejoindre la newsletter'])(
    '%s asks for mails',
    (header) => expect(fieldOf(header)).toBe('optInEmail'),
  );
  it.each(['SMS marketing', 'Marketing SMS', 'SMS promotionnels', 'Promotional SMS', 'Werbe-SMS'])('%s asks for text messages', (header) =>
    expect(fieldOf(header)).toBe('optInSms'),
  );
  it.each(['Stay in touch', 'Restons en contact', 'Bleiben wir in Kontakt', 'Restiamo in contatto', 'Sigamos en contacto'])(
    '%s: who answers no is to be looked at, and nobody else',
    (header) => expect(readCells(header, ['Yes', 'No', ''])).toEqual(['nothing', 'to look at', 'nothing']),
  );
});
