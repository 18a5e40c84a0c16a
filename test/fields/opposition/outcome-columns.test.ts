import { describe, expect, it } from 'vitest';
import { outcomeAskedBy } from '../../../src/fields/opposition/unread/outcome-columns.js';
import { readCells } from '../column-reading.js';

/** What agents write of a call that brought nothing, and may be that nobody is to call again. */
const MAY_REFUSE =
  'NPA,N.P.A.,NPR,REF,REF_DEF,REFUS_DEF,BL,NEG,Négatif,ARG-,Argumenté négatif,Raccroché,Weigering,KO,ne plus appeler,aufgelegt'.split(',');
/** What says how a call ended, and refuses nothing. */
const ORDINARY =
  'RDV,NRP,REP,Répondeur,Occupé,A rappeler,RAPPEL,INJ,ABS,VENTE,REL,Argumenté positif,ARG+,Faux numéro,Hors cible,Trop cher,Déjà équipé,Pas intéressé,No answer,Voicemail,Client,Prospect'.split(
    ',',
  );
const OUTCOMES = [
  'Statut appel',
  'Résultat',
  'Disposition',
  'Qualification',
  'Statut',
  'Call result',
  'Esito chiamata',
  'Resultado',
  'Ergebnis',
  'Afloop',
  'Motif de perte',
  'Tipificación',
  'Tipificación de la llamada',
];

const held = (header: string, cells: readonly string[]): readonly string[] => {
  const said = readCells(header, cells);
  return cells.filter((_, at) => said[at] !== 'nothing');
};

describe('a column of outcomes is one whatever it is called', () => {
  it.each(OUTCOMES)('%s: what may refuse is held, each alone', (header) =>
    expect(MAY_REFUSE.filter((cell) => held(header, [cell]).length === 1)).toEqual(MAY_REFUSE),
  );
  it.each(OUTCOMES)('%s: the same beside others, and nobody else', (header) =>
    expect(held(header, [...MAY_REFUSE, ...ORDINARY])).toEqual(MAY_REFUSE),
  );
  it.each(OUTCOMES)('%s: what is ordinary is so alone', (header) =>
    expect(ORDINARY.filter((cell) => held(header, [cell]).length === 1)).toEqual([]),
  );
});

describe('outcomes of calls are ordinary in the words of each language', () => {
  it.each([
    ['Tipificación', 'No contesta|Comunica|Buzón de voz|Venta|Cita concertada|Volver a llamar|Número equivocado|No localizado'],
    ['Esito chiamata', 'Non risponde|Occupato|Segreteria telefonica|Appuntamento fissato|Vendita|Numero errato'],
    ['Anrufergebnis', 'Nicht erreicht|Besetzt|Anrufbeantworter|Termin vereinbart|Wiedervorlage|Verkauf|Falsche Nummer'],
    ['Uitkomst gesprek', 'Geen gehoor|Bezet|Antwoordapparaat|Afspraak|Verkoop|Verkeerd nummer'],
  ])('%s: %s', (header, cells) => {
    const ordinary = cells.split('|');
    expect(held(header, [...ordinary, 'RGPD'])).toEqual(['RGPD']);
    for (const refusal of ['No llamar más', 'vuole essere tolto dalla lista', 'nicht mehr anrufen', 'niet meer bellen'])
      expect(held(header, [...ordinary, refusal])).toEqual([refusal]);
  });
});

describe('a code that nobody explains may refuse where outcomes stand beside it', () => {
  it.each(['Résultat', 'Qualification', 'Issue'])('%s', (header) => {
    expect(held(header, ['RDV', 'NRP', 'ZQ', 'HC_2'])).toEqual(['ZQ', 'HC_2']);
    expect(held(header, ['ZQ', '12', 'A'])).toEqual([]);
  });
});

describe('under the reason of a refusal, whatever is no ordinary reason is to be read', () => {
  it.each([
    'Motif refus',
    'Motif de refus',
    'Raison du refus',
    'Refusal reason',
    'Reason for refusal',
    'Motivo del rechazo',
    'Motivo rifiuto',
    'Motivo del rifiuto',
  ])('%s', (header) => {
    expect(
      held(header, ['Trop cher', 'Budget', 'Excédé', 'NPA', 'REF_DEF', 'Pas intéressé', '', '-', 'non', 'n/a', 'aucun', 'NRP', 'RDV']),
    ).toEqual(['Excédé', 'NPA', 'REF_DEF', 'Pas intéressé']);
  });
  it.each(['Rejection reason', 'Ablehnungsgrund', 'Grund der Ablehnung'])('%s is one of candidates too', (header) => {
    expect(held(header, ['Bonität', 'Not enough experience', 'Preis zu hoch'])).toEqual([]);
    expect(held(header, ['REF_DEF', 'ne plus appeler'])).toEqual(['REF_DEF', 'ne plus appeler']);
  });
});

describe('a column of outcomes over notes is one of notes', () => {
  const NOTES = [
    'rappeler en janvier pour la démo',
    'très intéressé, envoyer le devis',
    'a vu avec son associé, OK pour RDV le 12',
    'demande un devis détaillé avant fin du mois',
    'tombola du salon',
  ];
  it.each(['Raison', 'Motif', 'Détail motif', 'Retour tél', 'Reason', 'Grund', 'Motivo', 'Reden', 'Notes'])('%s', (header) => {
    expect(held(header, [...NOTES, 'ne plus contacter svp'])).toEqual(['ne plus contacter svp']);
    expect(held(header, [...NOTES, 'REF_DEF', 'Désinscrit'])).toEqual(['REF_DEF', 'Désinscrit']);
  });
  it.each(['Raison', 'Motif', 'Retour tél'])('%s: labels of a list are none, long as they are', (header) => {
    const labels = ['Ne souhaite plus être appelé du tout', 'Message laissé sur le répondeur', 'Client fâché par le dernier envoi', 'RDV'];
    const rows = [...labels, ...labels, ...labels, ...labels];
    expect([...new Set(held(header, rows))]).toEqual(['Ne souhaite plus être appelé du tout', 'Client fâché par le dernier envoi']);
  });
});

describe('headers of other matters ask for no outcome', () => {
  it.each([
    'Résultat net',
    'Résultat 2025',
    'Chiffre d’affaires',
    'Motif de visite',
    'Motif du rejet',
    'Disposition des locaux',
    'Issue de secours',
    'Raison sociale',
    'Reason code of order',
    'Call center',
    'Étape',
  ])('%s', (header) => expect(outcomeAskedBy(header)).toBeUndefined());
});

describe('who is not interested has refused an offer, whoever stands beside them', () => {
  it.each([
    ['Lead Status', 'Not interested', 'Do not contact'],
    ['Statut', 'Pas intéressé', 'Ne plus contacter'],
    ['Estado', 'No interesado', 'No contactar'],
    ['Stato', 'Non interessato', 'Non contattare'],
    ['Status', 'Kein Interesse', 'Nicht kontaktieren'],
    ['Status', 'Niet geïnteresseerd', 'Niet meer bellen'],
  ])('%s = %s', (header, cell, refusal) => {
    expect(held(header, [cell])).toEqual([]);
    expect(held(header, [cell, refusal])).toEqual([refusal]);
  });
});
