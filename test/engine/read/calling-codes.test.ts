import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/engine/plan/plan.js';
import type { FieldName } from '../../../src/model/contact/field.js';
import { contactFor, planFor } from '../row-of.js';

/** Where no column of countries stands, the codes tell the country too. */
const planOf = (fields: readonly FieldName[]): Plan => {
  const plan = planFor(fields);
  const columns = plan.columns.map((column) =>
    column.field === 'callingCode' && !fields.includes('country') ? { ...column, also: ['country' as const] } : column,
  );
  return { ...plan, columns };
};
const read = (fields: readonly FieldName[], cells: readonly string[]) => contactFor(planOf(fields), cells);
const numberOf = (code: string, phone: string) => {
  const [number] = read(['callingCode', 'phone'], [code, phone]).phones;
  return number?.unplaced ? 'unplaced' : number?.valid ? number.e164 : 'invalid';
};

describe('a number beside its calling code', () => {
  it.each([
    ['34', '612345678', '+34612345678'],
    ['+34', '612 34 56 78', '+34612345678'],
    ['48', '123456789', '+48123456789'],
    ['49', '0341 9601234', '+493419601234'],
    ['44', '07912 345678', '+447912345678'],
    ['39', '0612345602', '+390612345602'],
    ['1', '4165550123', '+14165550123'],
    ['33', '472001122', '+33472001122'],
    ['33', '0472001122', '+33472001122'],
    ['33', '04 72 00 11 22', '+33472001122'],
    ['33', '262123456', '+262262123456'],
    ['262', '0262123456', '+262262123456'],
    ['ES', '612345678', '+34612345678'],
    // What begins with a code of its own is the number that it says.
    ['34', '+33472001122', '+33472001122'],
    ['34', '34612345678', '+34612345678'],
    ['xx', '+34612345678', '+34612345678'],
    // A blank code is that of the country of the file; without its zero the number is of anywhere.
    ['', '0472001122', '+33472001122'],
    ['', '612345678', 'unplaced'],
    ['xx', '0612345678', 'unplaced'],
    ['99', '612345678', 'unplaced'],
    ['0341', '9601234', 'unplaced'],
    // Not one of that country: it may be one of no other.
    ['34', '0472001122', 'invalid'],
    ['1', '0472001122', 'invalid'],
    ['34', '33472001122', 'invalid'],
  ])('%s %s is %s', (code, phone, expected) => expect(numberOf(code, phone)).toBe(expected));

  it('which says it of each number of its row', () =>
    expect(read(['phone', 'callingCode', 'mobile'], ['912345678', '34', '612345678']).phones.map(({ e164 }) => e164)).toEqual([
      '+34912345678',
      '+34612345678',
    ]));

  it('of several the nearest, before the number rather than behind', () =>
    expect(
      read(['callingCode', 'phone', 'callingCode', 'mobile'], ['34', '912345678', '49', '1711234567']).phones.map(({ e164 }) => e164),
    ).toEqual(['+34912345678', '+491711234567']));

  it('without its zero is not damaged', () => expect(read(['callingCode', 'phone'], ['33', '472001122']).phones[0]?.damage).toBe('none'));
});

describe('the country of the contact', () => {
  it.each([
    ['34', 'ES'],
    ['+33', 'FR'],
    ['ES', 'ES'],
    ['', ''],
    ['xx', 'xx'],
  ])('beside %j is %j', (code, country) => {
    expect(read(['callingCode', 'phone'], [code, '612345678']).text('country')).toBe(country);
    expect(read(['callingCode', 'phone'], [code, '612345678']).has('country')).toBe(true);
  });

  it('is told by its own column where there is one', () => {
    const contact = read(['country', 'callingCode', 'phone'], ['Allemagne', '34', '612345678']);
    expect(contact.text('country')).toBe('Allemagne');
    expect(contact.phones[0]?.e164).toBe('+34612345678');
  });
});

it('no code is an address or a number', () => {
  const contact = read(['callingCode', 'phone'], ['34', '']);
  expect([contact.phones, contact.emails]).toEqual([[], []]);
  expect(contact.strays?.()).toBeUndefined();
});
