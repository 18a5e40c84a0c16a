import { describe, expect, it } from 'vitest';
import { readYesNo } from '../../../../src/fields/answers/yes-no.js';
import { readCells } from '../../column-reading.js';

/** What the cells of a column say of refusing, in the order given. */
const reads = (header: string, cells: string): string => readCells(header, cells.split('|')).join(' | ');

describe('why somebody is barred: whoever has something there is looked at', () => {
  it.each([
    ['Sperrgrund', 'auf Kundenwunsch'],
    ['Grund der Sperrung', 'auf Kundenwunsch'],
    ['Sperrtext', 'auf Kundenwunsch'],
    ['Sperre Bemerkung', 'auf Kundenwunsch'],
    ['Löschgrund', 'auf Kundenwunsch'],
    ['Ausschlussgrund', 'auf Kundenwunsch'],
    ['Motivo bloqueo', 'petición cliente'],
    ['Motivo de bloqueo', 'petición cliente'],
    ['Motivo exclusión', 'petición cliente'],
    ['Observaciones bloqueo', 'petición cliente'],
    ['Motivo blocco', 'su richiesta'],
    ['Motivo esclusione', 'su richiesta'],
    ['Blocking reason', 'on request'],
    ['Block reason', 'on request'],
    ['Reason for blocking', 'on request'],
    ['Motif de blocage', 'à sa demande'],
    ['Raison du blocage', 'à sa demande'],
    ['Motif blocage client', 'à sa demande'],
    ["Motif d'exclusion", 'à sa demande'],
    ['Motif de désactivation', 'à sa demande'],
    ['Reden blokkering', 'op verzoek'],
  ])('%s: %s', (header, why) => expect(reads(header, `|${why}|-|01|n/a`)).toBe('nothing | to look at | nothing | to look at | nothing'));

  it.each(['Zahlungsverzug', 'offene Rechnungen', 'Plafond dépassé', 'impayé', 'Factura pendiente', 'Doublon', 'Hard bounce'])(
    'that it is for a debt, or for what is there twice: %s',
    (why) => expect(reads('Sperrgrund', why)).toBe('nothing'),
  );
  it.each(['Rechnung, will keine Mails', 'Zahlungsverzug und Kundenwunsch', 'impayé + RGPD', 'demande client après facture'])(
    'and no more than that: %s',
    (why) => expect(reads('Sperrgrund', why)).not.toBe('nothing'),
  );

  it.each(['Sperrung', 'Gesperrt', 'Sperre'])('%s in words, and as a flag', (header) => {
    expect(reads(header, '|auf Kundenwunsch|')).toBe('nothing | to look at | nothing');
    expect(reads(header, 'ja|nein|')).toBe('email phone sms post | nothing | nothing');
  });

  it.each([
    'Motif de blocage commande',
    'Zahlsperrgrund',
    'Liefersperrgrund',
    'Mahnsperrgrund',
    'Motivo bloqueo pago',
    'Motivo blocco fattura',
    'Billing block reason',
    'Kündigungsgrund',
    'Stornogrund',
    "Motif d'annulation",
    'Cancellation reason',
  ])('%s is the reason of something else', (header) => expect(reads(header, '|auf Wunsch|')).toBe('nothing | nothing | nothing'));
});

describe('yes and no as SAP Business One writes them', () => {
  it('in a column of either kind', () => {
    expect([readYesNo('tYES', 'allow'), readYesNo('tNO', 'allow'), readYesNo('tYES', 'refuse'), readYesNo('tNO', 'refuse')]).toEqual([
      'yes',
      'no',
      'no',
      'unknown',
    ]);
  });
  it.each(['Gesperrt', 'Bloqueado', 'Bloccato', 'Bloqué', 'Blocked', 'Werbesperre'])('%s', (header) =>
    expect(reads(header, 'tYES|tNO|tNO')).toBe('email phone sms post | nothing | nothing'),
  );
});
