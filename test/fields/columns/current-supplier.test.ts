import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';

const fieldsOf = (headers: readonly string[], pinned = {}): readonly (string | undefined)[] =>
  resolveColumns(headers, [], pinned, makeValueReaders('FR')).map(({ field }) => field);

describe('the contract of whoever supplies somebody today is none of ours', () => {
  it.each([
    ['Assureur actuel', 'Contrat en cours'],
    ['Mutuelle actuelle', 'Contrat actif'],
    ['Mutuelle santé actuelle', 'Sous contrat'],
    ['Fournisseur d’énergie actuel', 'Contrat en cours'],
    ['Opérateur en place', 'Abonnement en cours'],
    ['Current provider', 'Active contract'],
    ['Current energy supplier', 'Under contract'],
    ['Aktueller Stromanbieter', 'Active contract'],
    ['Operador actual', 'Contrato vigente'],
    ['Fornitore attuale', 'Contratto in corso'],
    ['Assureur actuel', 'Échéance contrat'],
    ['Assureur actuel', 'Date effet contrat'],
  ])('%s beside %s', (supplier, contract) => {
    expect(fieldsOf([contract])[0]).toBeDefined();
    expect(fieldsOf(['Email', supplier, contract])[2]).toBeUndefined();
  });

  it.each([
    ['Assureur', 'Contrat en cours'],
    ['Fournisseur', 'Contrat en cours'],
    ['Source', 'Contrat en cours'],
    ['Assureur actuel', 'Client depuis'],
    ['Current provider', 'Customer since'],
    ['Current address', 'Active contract'],
    ['Aktuelle Adresse', 'Active contract'],
  ])('%s beside %s: it is read as ever', (supplier, contract) => {
    expect(fieldsOf(['Email', supplier, contract])[2]).toBe(fieldsOf(['Email', contract])[1]);
    expect(fieldsOf(['Email', contract])[1]).toBeDefined();
  });

  it('the configuration may say that it is ours', () =>
    expect(fieldsOf(['Email', 'Assureur actuel', 'Contrat en cours'], { 'Contrat en cours': 'contractActive' })[2]).toBe('contractActive'));
});
