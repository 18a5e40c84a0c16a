import { describe, expect, it } from 'vitest';
import { columnOfTag, isAskedOfContacts } from '../../src/documents/merge-columns.js';
import { readHeader } from '../../src/fields/columns/headers/header-reader.js';

const fileOf = (...headers: readonly string[]) => ({
  columns: headers.map((header) => {
    const hint = readHeader(header);
    return { header, ...(hint?.is === 'field' && { field: hint.field }), blanks: 0, kept: true };
  }),
});

/** Tag, headers, and the header that fills it. */
const FILLED: readonly (readonly [string, readonly string[], string | undefined])[] = [
  ['contact.PRENOM', ['Email', 'Prénom'], 'Prénom'],
  ['contact.FIRSTNAME', ['email', 'prenom'], 'prenom'],
  ['FNAME', ['Email Address', 'First Name', 'Last Name'], 'First Name'],
  ['LNAME', ['Email Address', 'First Name', 'Last Name'], 'Last Name'],
  ['firstname', ['email', 'Prénom'], 'Prénom'],
  ['firstName', ['email', 'first_name'], 'first_name'],
  ['lead.first_name', ['e-mail', 'PRENOM'], 'PRENOM'],
  ['contact.company.name', ['email', 'Société'], 'Société'],
  ['companyName', ['email', 'Raison sociale'], 'Raison sociale'],
  ['contact.custom_fields.icebreaker', ['email', 'Ice breaker'], 'Ice breaker'],
  ['Accroche', ['email', 'accroche'], 'accroche'],
  ['icebreaker', ['email', 'prénom'], undefined],
  ['contact.PRENOM', ['email', 'société'], undefined],
  ['firstName', ['email', 'Nom'], undefined],
  ['city', ['email', 'Ville', 'Pays'], 'Ville'],
  ['full_name', ['email', 'prénom', 'nom'], 'prénom'],
];
const OF_TOOLS = [
  'contact.id',
  'UNIQID',
  'MMERGE7',
  'recipient.uuid',
  'subscriber.hash',
  'today',
  '',
  'params.x',
  'params.FIRSTNAME',
  'REWARDS',
];
const OF_CONTACTS = ['FNAME', 'contact.PRENOM', 'company', 'industry', 'identifiant_client_x', 'contact.REWARDS_LEVEL', 'params'];

describe('a merge tag', () => {
  it.each(FILLED)('%s with the columns %s is filled from %s', (tag, headers, filled) => {
    expect(columnOfTag(tag, fileOf(...headers))?.header).toBe(filled);
  });
  it.each(OF_TOOLS)('%s is for the sending tool to know', (tag) => expect(isAskedOfContacts(tag)).toBe(false));
  it.each(OF_CONTACTS)('%s is asked of the contacts', (tag) => expect(isAskedOfContacts(tag)).toBe(true));
});
