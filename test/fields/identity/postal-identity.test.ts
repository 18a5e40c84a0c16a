import { expect, it } from 'vitest';
import { postalIdentities, postalKey } from '../../../src/fields/identity/postal-identity.js';

const keyOf = (address: string): readonly string[] =>
  postalIdentities({ lastName: 'Martin', firstName: '', fullName: '', address, postcode: '69003' }).map(postalKey);

it.each([
  ['12 rue LeBlanc', '12 RUE LEBLANC'],
  ['12bis rue DesLilas', '12 BIS RUE DESLILAS'],
  ['3 allée McDonald', '3 Allee Mcdonald'],
])('a capital within a word parts no street: %s', (one, other) => {
  expect(keyOf(one)).toEqual(keyOf(other));
  expect(keyOf(one)).toHaveLength(1);
});

const surnamesOf = (lastName: string): readonly string[] =>
  postalIdentities({ lastName, firstName: '', fullName: '', address: '3 rue des Lilas', postcode: '44000' }).map(({ surname }) => surname);

it.each<readonly [string, readonly string[]]>([
  ['ADAM', ['ADAM']],
  ['M. et Mme ADAM', ['ADAM']],
  ['M. et Mme Bour', ['Bour']],
  ['Famille BOUR', ['BOUR']],
  ['Mme CARO', ['CARO']],
  ['M. Paul EVRA', ['EVRA']],
  ['M. Paul Evra', ['Evra', 'Paul']],
  ['Mme de La Tour', ['de La Tour']],
  ['de La Tour', ['de La Tour']],
  ['Le Goff', ['Le Goff']],
  ['Caro-Petit', ['Caro-Petit']],
  ['Dufo née Roy', ['Dufo', 'Roy']],
  ['Bour / Roy', ['Bour', 'Roy']],
])('the surnames under “Nom”: %s', (lastName, surnames) => expect(surnamesOf(lastName)).toEqual(surnames));
