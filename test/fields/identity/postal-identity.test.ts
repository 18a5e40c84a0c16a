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

const placeOf = (address: string, who: Partial<Parameters<typeof postalIdentities>[0]> = {}): readonly string[] =>
  postalIdentities({ lastName: 'Petit', firstName: 'Jean', fullName: '', address, postcode: '24000', ...who }).map(postalKey);

it.each<readonly [string, string, boolean]>([
  ['lieu-dit La Croix', 'LIEU DIT LA CROIX', true],
  ['La Croix', 'Lieudit La Croix', true],
  ['Le Bourg', 'LE BOURG', true],
  ['Hameau de la Borie', 'Ham. La Borie', true],
  ['Le Bourg', 'La Croix', false],
  ['Le Bourg', '3 Le Bourg', false],
])('a place without a number: %s, %s', (one, other, isOne) => expect(placeOf(one)[0] === placeOf(other)[0]).toBe(isOne));

it('a place without a number tells nothing without a first name, and another one is somebody else', () => {
  expect(placeOf('Le Bourg', { firstName: '' })).toEqual([]);
  expect(placeOf('Le Bourg', { firstName: 'Anne' })).not.toEqual(placeOf('Le Bourg'));
  expect(placeOf('Le Bourg', { lastName: '', firstName: '', fullName: 'Jean PETIT' })).toContain(placeOf('Le Bourg')[0]);
  expect(placeOf('BP')).toEqual([]);
  expect(placeOf('-')).toEqual([]);
});
