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
