import { describe, expect, it } from 'vitest';
import { doubtedCodesIn } from '../../../src/fields/opposition/header-codes.js';
import { refusingCodes } from '../../../src/fields/opposition/refusal-legend.js';
import { legendOfCodes } from '../../../src/fields/person/sheets/legend-of-codes.js';

describe('a sheet of codes beside the contacts', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['numbers', ['10 : NRP', '12 : Ne plus appeler', '13 : Refus définitif', '41 : RDV'], ['12', '13']],
    ['deaths, protections and minors', ['33 : Décédé', '50 : Sous tutelle', '60 : Mineur', '41 : RDV'], ['33', '50', '60']],
    ['letters and numbers', ['C10 : NRP', 'C12 : Ne plus appeler', 'C33 : Décédé'], ['C12', 'C33']],
    ['words', ['NRP : Pas de réponse', 'REF : Refus définitif', 'DC : Décès'], ['REF', 'DC']],
    ['in German', ['10 : erreicht', '12 : nicht mehr anrufen', '13 : verstorben'], ['12', '13']],
    ['in English', ['1 = no answer', '2 = do not call', '3 = deceased'], ['2', '3']],
    ['in Spanish', ['1 : cita', '2 : no llamar más', '3 : fallecido'], ['2', '3']],
    ['in Italian', ['1 : appuntamento', '2 : non richiamare', '3 : deceduto'], ['2', '3']],
    ['of products', ['10 : Agriculture', '33 : Garantie décès', '50 : Assurance tutelle'], []],
    ['of papers', ['10 : Devis envoyé', '33 : Devis refusé', '41 : Paiement refusé'], []],
    ['a line alone', ['33 : Décédé', 'Bonjour à tous'], []],
    ['a table of names and addresses', ['Nom : Email', 'Roy : roy@acme.example'], []],
  ])('%s', (_case, lines, codes) => expect(legendOfCodes(lines).flatMap(refusingCodes)).toEqual(codes));
});

describe('codes that mean the same, or stand alone', () => {
  it.each<[string, readonly string[]]>([
    ['R et N = ne plus appeler', ['R', 'N']],
    ['R, N = refus, V = vendu', ['R', 'N']],
    ['V = vendu, R et N = ne plus appeler', ['R', 'N']],
    ['V = OK, R = refus', ['R']],
    ['V = OK et R = refus', ['R']],
    ['1 and 2 = do not call', ['1', '2']],
    ['R = refus définitif', ['R']],
    ['C12 = refus de contact', ['C12']],
    ['R = refus du devis', []],
    ['V = vendu', []],
  ])('%s', (legend, codes) => expect(refusingCodes(legend)).toEqual(codes));
});

describe('codes that a header explains less surely', () => {
  it.each<[string, readonly string[]]>([
    ['Code (R=refus définitif, V=vendu)', ['R']],
    ['Code (R=refus total)', ['R']],
    ['Couleur (rouge = stop, vert = ok)', ['ROUGE']],
    ['Farbe (rot = nicht mehr anrufen, grün = Kunde)', ['ROT']],
    ['Colour (red = do not call, green = client)', ['RED']],
    ['Statut devis (R=refusé, A=accepté)', []],
    ['Civilité (M=monsieur, F=madame)', []],
    ['Effectif (1 = 0-9, 2 = 10-49)', []],
  ])('%s', (header, refusing) =>
    expect([...doubtedCodesIn(header)].filter(([, channels]) => channels.length > 0).map(([code]) => code)).toEqual(refusing),
  );
});
