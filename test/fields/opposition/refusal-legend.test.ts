import { describe, expect, it } from 'vitest';
import { bearsSign, isRefusalLegend, legendIn, signsOf } from '../../../src/fields/opposition/refusal-legend.js';

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
