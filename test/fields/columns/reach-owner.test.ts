import { describe, expect, it } from 'vitest';
import { reachOwnerOf } from '../../../src/fields/columns/reach-owner.js';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';

describe('whose an address or a number is, by its header', () => {
  it.each([
    ['Mobile perso', 'personal'],
    ['Email personnel', 'personal'],
    ['Tél. maison', 'personal'],
    ['Home Phone', 'personal'],
    ['Téléphone domicile', 'personal'],
    ['Private E-Mail', 'personal'],
    ['Telefon privat', 'personal'],
    ['Correo personal', 'personal'],
    ['Teléfono particular', 'personal'],
    ['Cellulare privato', 'personal'],
    ['Mobile pro', 'professional'],
    ['Business Phone', 'professional'],
    ['E-Mail geschäftlich', 'professional'],
    ['Telefono ufficio', 'professional'],
    ['Email conjoint', 'somebody-else'],
    ['Spouse phone', 'somebody-else'],
    ['Partner E-Mail', 'somebody-else'],
    ['Assistant Phone', 'somebody-else'],
    ['Tél. assistante', 'somebody-else'],
    ['Emergency contact phone', 'somebody-else'],
    ['Telefon Ehepartner', 'somebody-else'],
    ['Email', undefined],
    ['Téléphone', undefined],
    ['Email secrétariat', undefined],
    ['Tel pro ou perso', undefined],
    ['Mobile phone', undefined],
  ])('%s: %s', (header, owner) => expect(reachOwnerOf(header)).toBe(owner));
});

describe('in a file', () => {
  const row = ['claire@acme.example', 'conjoint@autre.example', '06 39 98 00 12'];
  const fieldsOf = (headers: readonly string[], pinned = {}) =>
    resolveColumns(headers, [row], pinned, makeValueReaders('FR')).map(({ field, usage }) => [field, usage]);

  it('somebody else’s address is not the contact’s', () => {
    expect(fieldsOf(['Email', 'Email conjoint', 'Mobile perso'])).toEqual([
      ['email', undefined],
      [undefined, undefined],
      ['mobile', 'personal'],
    ]);
  });

  it('unless the configuration says so, or the file has no other', () => {
    expect(fieldsOf(['Email', 'Email conjoint', 'Mobile'], { 'Email conjoint': 'email' })[1]).toEqual(['email', undefined]);
    expect(fieldsOf(['Partner Email', 'Partner Email 2', 'Partner Phone']).map(([field]) => field)).toEqual(['email', 'email', 'mobile']);
  });
});
