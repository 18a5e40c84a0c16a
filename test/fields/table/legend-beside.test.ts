import { describe, expect, it } from 'vitest';
import { explainsBeside, legendsBeside } from '../../../src/fields/table/legend-beside.js';

const cells = (line: string): readonly string[] => line.split(';');
const read = (header: string, ...rows: readonly string[]) => legendsBeside(cells(header), rows.map(cells));
const A = 'a@acme.example;Roy';
const B = 'b@acme.example;Sol';
const C = 'c@acme.example;Lin';

describe('a legend of colours beside a table', () => {
  it.each<readonly [string, readonly string[], readonly string[], readonly number[]]>([
    ['email;nom', [`${A};;Légende :`, `${B};;rouge = ne plus contacter`, `${C};;vert = client`], ['rouge = ne plus contacter'], [3]],
    ['email;nom', [`${A};;;;Rouge : KO / refus`, B], ['Rouge : KO / refus'], [5]],
    ['email;nom;;Légende', [`${A};;rouge = ne plus contacter`, `${B};;vert = client`], ['rouge = ne plus contacter'], [3]],
    ['email;nom;;Colour key', [`${A};;red = do not contact`, B], ['red = do not contact'], [3]],
    [
      'email;nom',
      [`${A};;Les lignes en rouge ne doivent plus être contactées`, B],
      ['Les lignes en rouge ne doivent plus être contactées'],
      [3],
    ],
    ['email;nom', [`${A};;Légende : rouge = stop`, B], ['Légende : rouge = stop'], [3]],
    ['email;nom', [`${A};;Filas en rojo: no contactar`, B], ['Filas en rojo: no contactar'], [3]],
    ['email;nom', [`${A};;Gelb = gesperrt`, B], ['Gelb = gesperrt'], [3]],
    ['email;nom', [`${A};;rosso = disiscritti`, B], ['rosso = disiscritti'], [3]],
    ['email;nom', [`${A};;rood = niet meer bellen`, B], ['rood = niet meer bellen'], [3]],
    ['email;nom', [`${A};;vermelho = não contactar`, B], ['vermelho = não contactar'], [3]],
    ['email;nom;;Code couleur', [`${A};;Rouge;Ne plus contacter`, `${B};;Vert;Client`, C], ['Rouge : Ne plus contacter'], [3, 4]],
    ['email;nom', [`${A};;Rouge;Ne plus contacter`, `${B};;Vert;Client`, C], ['Rouge : Ne plus contacter'], [3, 4]],
    ['email;nom;;Rouge;Ne plus contacter', [`${A};;Vert;Client`, B], ['Rouge : Ne plus contacter'], [3, 4]],
    ['email;nom;;rouge = ne plus contacter', [A, B], ['rouge = ne plus contacter'], [3]],
    ['email;nom;;rouge = ne plus contacter', [`${A};;vert = client`, B], ['rouge = ne plus contacter'], [3]],
  ])('%s, %j', (header, rows, texts, columns) => expect(read(header, ...rows)).toEqual({ texts, columns }));

  it('of a sign takes no column away', () =>
    expect(read('email;nom', `${A};;* = ne plus contacter`, `${B};;`)).toEqual({ texts: ['* = ne plus contacter'], columns: [] }));

  it.each<readonly [string, readonly string[]]>([
    ['email;nom', [A, B]],
    ['email;nom', [`${A};;ne plus contacter`, `${B};;rappeler`]],
    ['email;nom', [`${A};;marqué : ne plus contacter`, B]],
    ['email;nom', [`${A};;12/03 : ne plus contacter, très en colère`, B]],
    ['email;nom', [`${A};;rouge = chaud`, `${B};;bleu = froid`]],
    ['email;nom;commentaire', [`${A};rouge = ne plus contacter`, B]],
    ['email;nom;Couleur;', [`${A};Rouge;Ne plus contacter`, `${B};Rouge;`, `${C};Vert;`]],
    ['email;nom;Couleur;', [`${A};Rouge;Ne plus contacter`, `${B};Bleu;`]],
    ['email;nom;rouge = ne plus contacter', [`${A};x`, B]],
    ['email;nom', [`${A};;voir claire@orange.fr : ne plus contacter`, B]],
  ])('%s, %j holds none', (header, rows) => expect(read(header, ...rows)).toEqual({ texts: [], columns: [] }));
});

describe('a line of another sheet', () => {
  it.each([
    'rouge : ne plus contacter',
    'rouge = ne plus contacter (voir paul@acme.example)',
    'Légende : rouge = stop',
    '1 = OK, 2 = ne pas contacter',
  ])('%s explains refusals', (line) => expect(explainsBeside(line)).toBe(true));
  it.each([
    'moro@orange.fr : trop de mails',
    'moro@orange.fr : stop',
    'moro@acme.example : ne veut plus de mails de la marque',
    '01 99 00 12 35 : signalé en rouge, ne plus appeler',
    'email : motif',
    'Clients : 12',
  ])('%s is a row of somebody', (line) => expect(explainsBeside(line)).toBe(false));
});
