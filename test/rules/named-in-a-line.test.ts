import rule from '../../rules/opposed-elsewhere.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';

const HEAD = 'societe;nom;email;telephone;commentaire';
const COLIN = 'Garage Colin;Colin;y.colin@garage.example;01 99 00 12 34;ok';
const ROY = 'Acme;Roy;claire@acme.example;01 99 00 12 35;';
const told = (line: string, says: readonly string[]) => ({ rows: csv(HEAD, COLIN, ROY, ';;;;', line), says });

cases(rule, {
  ...Object.fromEntries(
    [
      'Désinscrit : y.colin@garage.example',
      'Ne plus écrire à y.colin@garage.example',
      'Ne plus contacter : y.colin@garage.example;;;;',
      // A row that lacks a cell, so that its address and its words stand too early.
      'Colin;y.colin@garage.example;ne plus contacter',
      'Colin;y.colin@garage.example;;;ne plus contacter',
    ].map((line) => [`an address in a line of its own, or a row that has slipped: ${line}`, told(line, ['2 opposed'])]),
  ),
  ...Object.fromEntries(
    ['Ne plus appeler le 01 99 00 12 34', 'NE PAS APPELER LE 01 99 00 12 34'].map((line) => [
      `a number in a line of its own: ${line}`,
      told(line, ['2 lineCalls telephone']),
    ]),
  ),
  ...Object.fromEntries(
    [
      'Contact : y.colin@garage.example',
      'Colin;y.colin@garage.example;bon contact',
      'Ne plus contacter Durand, voir y.colin@garage.example',
    ].map((line) => [`none: ${line}`, told(line, [])]),
  ),
});
