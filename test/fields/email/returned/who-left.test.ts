import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../../src/fields/columns/values/value-readers.js';
import { makeDeadAddressReader } from '../../../../src/fields/email/returned/undeliverable.js';
import type { Contact } from '../../../../src/model/contact/contact.js';
import { contactOf } from '../../fake-contact.js';

const readers = makeValueReaders('FR');

/** Whether one cell says that the address of its contact is dead, in a column of which all others hold something usual. */
const isDead = (header: string, usual: string, text: string, company = 'Societe'): boolean => {
  const rowOf = (cell: string): readonly string[] => [cell, 'roy@acme.example', 'Acme SAS'];
  const columns = resolveColumns([header, 'Email', company], [...Array.from({ length: 14 }, () => rowOf(usual)), rowOf(text)], {}, readers);
  const emails = [{ valid: true }] as unknown as Contact['emails'];
  const contact = { ...contactOf({}), emails, cell: (column: number) => rowOf(text)[column] ?? '' };
  return makeDeadAddressReader(columns)?.(contact) !== undefined;
};

describe('a column that says who has left, or whose mail came back', () => {
  it.each([
    ['Left company', 'No', 'Yes'],
    ['No longer at company', 'No', 'Yes'],
    ['Ausgeschieden', 'nein', 'ja'],
    ['Unternehmen verlassen', 'nein', 'ja'],
    ['Uit dienst', 'nee', 'ja'],
    ['A quitté la société', 'non', 'oui'],
    ['Ha lasciato l’azienda', 'no', 'sì'],
    ['Ya no trabaja en la empresa', 'no', 'sí'],
    ['Hard Bounceback', 'No', 'Yes'],
    ['Bounced Hard Count', '0', '2'],
    ['pi__pardot_hard_bounced__c', '', 'true'],
    ['Ineligible to email reason', '', 'Graymail'],
    ['Employment status', 'Active', 'Left'],
    ['Employment status', 'Active', 'Former'],
    ['Email verified', 'Yes', 'Invalid'],
    ['Weryfikacja adresu', 'poprawny', 'nieprawidłowy'],
    ['Weryfikacja adresu', 'poprawny', 'nie istnieje'],
    ['ZeroBounce status', 'valid', 'abuse'],
    ['Contact status', 'Active', 'Inactive - left'],
    ['Remarks', 'call', 'retired'],
    ['Remarks', 'call', 'works now at DMG'],
    ['Remarks', 'call', 'in Rente'],
    ['Remarks', 'call', 'in pensione'],
    ['Remarks', 'call', 'se ha jubilado'],
    ['Remarks', 'call', 'met pensioen'],
    ['Remarks', 'call', 'odszedł na emeryturę'],
    ['Remarks', 'call', 'zmienił pracę'],
    ['Remarks', 'call', 'arbeitet jetzt bei DMG'],
  ])('%s (%s): %s', (header, usual, text) => {
    expect(isDead(header, usual, text)).toBe(true);
    expect(isDead(header, usual, usual)).toBe(false);
  });

  it.each([
    ['Remarks', 'call', 'works now at our Lyon site'],
    ['Remarks', 'call', 'arbeitet jetzt bei uns'],
    ['Remarks', 'call', 'trabaja ahora en remoto'],
    ['Remarks', 'call', 'pension fund'],
    ['Remarks', 'call', 'plan de retraite à revoir'],
    ['Email verified', 'Yes', 'No'],
    ['Employment status', 'Active', 'On leave'],
    ['Soft Bounceback', 'No', 'Yes'],
  ])('%s (%s): %s says nothing', (header, usual, text) => expect(isDead(header, usual, text)).toBe(false));

  it('in a file of persons a pension is what somebody lives on', () =>
    expect(isDead('Commentaire', 'rappeler', 'retraité', 'Ville')).toBe(false));
});
