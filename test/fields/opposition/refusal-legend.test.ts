import { describe, expect, it } from 'vitest';
import { columnOfRefusals } from '../../../src/fields/opposition/refusal/beside/instructions.js';
import {
  bearsSign,
  explainsRefusals,
  isRefusalLegend,
  legendIn,
  refusingCodes,
  signsOf,
} from '../../../src/fields/opposition/refusal-legend.js';
import { isRefusalTitle } from '../../../src/fields/opposition/title-text.js';
import { makeSectionReader } from '../../../src/fields/table/refusal-title.js';

describe('a legend of refusals', () => {
  it.each([
    '(*) les lignes marquées d’une étoile ne souhaitent plus être contactées',
    '* : opposé au démarchage',
    '* = ne pas appeler',
    'Légende : rouge = ne plus contacter',
    'rouge = ne plus contacter',
    'En rouge : désinscrits',
    'Les lignes en rouge ne doivent pas être contactées',
    'Les contacts surlignés en jaune ont refusé',
    'Vert = client, rouge = désinscrit',
    'Lignes barrées : ne plus appeler',
    'Red = do not call',
    'Lines in red must not be contacted',
    'Highlighted rows have opted out',
    'Names marked with an asterisk do not want to be called',
    '* = do not contact',
    'Rot markierte Zeilen nicht kontaktieren',
    'Rot = gesperrt',
    'Gelb: bitte nicht mehr anrufen',
    'Filas en rojo: no contactar',
    'rojo = baja',
    'Contactos marcados: no llamar',
    'Righe in rosso: non contattare',
    'rosso = disiscritti',
    '† : unsubscribed',
  ])('%s', (text) => expect(isRefusalLegend(text)).toBe(true));
  it.each([
    '(*) champ obligatoire',
    '* : required',
    'Rouge = à rappeler en priorité',
    'Vert : peut être contacté',
    'En jaune : clients VIP',
    'Les lignes en bleu sont des clients',
    'Red = hot lead',
    'Yellow: call first',
    'Rot = Kunde',
    'Rojo = cliente',
    'Rosso: da chiamare',
    'Ne plus contacter',
    'STOP',
    'Red Cross, Lyon',
    'Claire Martin',
    'Contacts du salon',
    '',
  ])('"%s" is none', (text) => expect(isRefusalLegend(text)).toBe(false));
  it.each<readonly [readonly string[], string | undefined]>([
    [['', 'Rouge', 'ne plus contacter'], 'Rouge : ne plus contacter'],
    [['*', 'do not contact', ''], '* : do not contact'],
    [['Rouge', 'ne plus contacter', 'Lyon'], undefined],
    [[''], undefined],
  ])('in a line: %j', (cells, text) => expect(legendIn(cells)).toBe(text));
});

describe('a sign', () => {
  it('is the one that a legend explains', () => {
    expect(signsOf(['(*) ne plus contacter', '* = STOP', 'rouge = STOP', '† : STOP'])).toEqual(['*', '†']);
  });
  it.each<readonly [string, boolean]>([
    ['Acme *', true],
    ['Acme*', true],
    ['* Roy', true],
    ['(*) Roy', true],
    ['Roy (*)', true],
    ['*', true],
    ['Hôtel Bellevue ***', false],
    ['a*b', false],
    ['Acme', false],
    ['', false],
  ])('in "%s": %s', (text, bears) => expect(bearsSign(text, ['*'])).toBe(bears));
});

describe('a legend of several codes', () => {
  it.each([
    ['R = refus ; O = ok ; A = à rappeler', ['R']],
    ['C=client, P=prospect, X=stop', ['X']],
    ['1 = intéressé | 2 = refusé | 3 = désinscrit', ['2', '3']],
    ['A = accepté, O = opposition', ['O']],
    ['K = Kunde, G = gesperrt', ['G']],
  ])('%s', (line, codes) => {
    expect(refusingCodes(line)).toEqual(codes);
    expect(explainsRefusals(line)).toBe(true);
  });
  it.each([
    'R = rappel ; O = ok',
    'Devis : A = accepté, R = refusé',
    'R = refus',
    'Zone A : Paris, B : Lyon',
    'Q1 = refus des commandes, Q2 = ok',
  ])('%s explains none', (line) => expect(refusingCodes(line)).toEqual([]));
});

describe('a line that tells how to fill a file', () => {
  it.each([
    ['Attention : pensez à noter les refus dans la colonne Code', 'code'],
    ['Merci d’indiquer les désinscrits dans la colonne Retour appel', 'retour appel'],
    ['Please mark opt-outs in column Status', 'status'],
    ['Bitte Widersprüche in der Spalte Code eintragen', 'code'],
    ['Veuillez cocher les refus', undefined],
    ['N’oubliez pas de signaler les STOP', undefined],
  ])('%s', (line, column) => {
    expect(isRefusalTitle(line)).toBe(false);
    expect(columnOfRefusals(line)).toBe(column);
  });
  it.each([
    'Merci de ne plus contacter',
    'Merci de noter que ces contacts ont refusé',
    'Désinscrits',
    'Refus notés en octobre',
    'Attention : désinscrits',
  ])('%s is none', (line) => {
    expect(isRefusalTitle(line)).toBe(true);
    expect(columnOfRefusals(line)).toBeUndefined();
  });

  it('doubts what stands in the column that it names, but for a good answer', () => {
    const columns = ['Email', 'Code', 'Ville'].map((header, column) => ({
      ...{ is: 'column' as const, column, header, filled: 1, confidence: 0, by: 'none' as const },
    }));
    const { isMarked } = makeSectionReader(columns as never, ['Pensez à noter les refus dans la colonne Code']);
    const marked = (code: string): boolean =>
      isMarked({ emails: [], phones: [], cell: (column: number) => ['a@acme.example', code, 'Lyon'][column] ?? '' } as never);
    expect(['R', 'X', 'KO', 'refus'].map(marked)).toEqual([true, true, true, true]);
    expect(['', 'O', 'ok', 'RDV', '-', 'NRP'].map(marked)).toEqual([false, false, false, false, false, false]);
  });
});
