import { describe, expect, it } from 'vitest';
import { readCells } from '../column-reading.js';

/** Beside a refusal, which shows that the column holds some. */
const beside = (header: string, refusal: string, cells: readonly string[]): readonly string[] =>
  readCells(header, [refusal, ...cells]).slice(1);

describe('what is no refusal beside one', () => {
  it.each([
    ['Call outcome', 'Do not call', 'Success,Machine,Appointment set,Abandoned,Placed,No pick up,Cancelled'],
    [
      'Disposition',
      'Do not contact',
      'Interview booked,Shortlisted,Hired,Offer declined,Passed,Rejected,Candidate withdrew,Counter-offer accepted,Client declined offer,Rejected by hiring manager',
    ],
    ['Status', 'Do not contact', 'Placed,Offer declined,Active,Hired,Interview completed'],
    ['Résultat appel', 'Ne plus appeler', 'Succès,Barrage secrétaire,Refus budget,Refus devis,Annulé,Devis refusé,Offre refusée'],
    ['Ergebnis', 'nicht mehr anrufen', 'Erfolg,Verkauft,Auftrag verloren,Angebot abgelehnt'],
    ['Esito', 'non chiamare più', 'Preventivo rifiutato,Venduto,Offerta rifiutata'],
    ['Resultado', 'no llamar más', 'Presupuesto rechazado,Éxito'],
    ['Resultaat', 'niet meer bellen', 'Geïnteresseerd,Offerte afgewezen,Verkocht'],
    ['Kundengruppe', 'Gesperrt DSGVO', 'Stammkunde,Neukunde,Großkunde'],
    [
      'wrapUpCode',
      'ININ-OUTBOUND-DNC',
      'ININ-WRAP-UP-SUCCESS,ININ-OUTBOUND-NO-ANSWER,ININ-OUTBOUND-MACHINE,ININ-OUTBOUND-BUSY,ININ-WRAP-UP-TIMEOUT,ININ-OUTBOUND-SIT-UNCALLABLE',
    ],
  ])('%s, %s: %s', (header, refusal, cells) => {
    const all = cells.split(',');
    expect(all.filter((_, at) => beside(header, refusal, all)[at] !== 'nothing')).toEqual([]);
  });

  it.each([
    ['Call outcome', 'Do not call', 'Declined,Rejected,Refused,XZ'],
    ['Disposition', 'Do not contact', 'Declined,XZ,Contact declined,Offer rejected - do not call'],
    ['Résultat appel', 'Ne plus appeler', 'Refus,Refus argumenté,Refus de contact'],
    ['Ergebnis', 'nicht mehr anrufen', 'Abgelehnt,Kontakt abgelehnt'],
    ['Resultado', 'no llamar más', 'Rechazado'],
    ['Status', 'Do not contact', 'Rejected,Withdrawn'],
    ['wrapUpCode', 'ININ-OUTBOUND-DNC', 'ININ-OUTBOUND-DNC-SKIPPED,ININ-OUTBOUND-CONTACT-OPTED-OUT'],
    ['Mailing Group', 'A1', 'Z9 NO MAIL,No mailing,NO MAIL'],
    ['Groupe mailing', 'G1', 'No mailing,NO MAIL'],
  ])('%s, %s: %s may be one all the same', (header, refusal, cells) => {
    const all = cells.split(',');
    expect(all.filter((_, at) => beside(header, refusal, all)[at] === 'nothing')).toEqual([]);
  });

  it.each([['Mailing Group', 'A1 Newsletter,B2,Retail,Z9 Grosshandel,VIP']])('%s: %s are groups', (header, cells) => {
    const all = cells.split(',');
    expect(beside(header, 'Z9 NO MAIL', all)).toEqual(all.map(() => 'nothing'));
  });
});
