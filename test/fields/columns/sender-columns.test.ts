import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';

const OURS = 'sofia@ours.example';
const addresses = (count: number, make: (at: number) => string): readonly string[] => Array.from({ length: count }, (_, at) => make(at));
const CONTACTS = addresses(20, (at) => `claire${at}@acme${at}.example`);
const COLLEAGUES = addresses(20, (at) => `claire${at}@acme.example`);

/** Which of the columns are taken for addresses of the contacts. */
const reached = (columns: Readonly<Record<string, readonly string[]>>, pinned = {}): readonly string[] => {
  const rows = Array.from({ length: 20 }, (_, at) => Object.values(columns).map((values) => values[at] ?? ''));
  const found = resolveColumns(Object.keys(columns), rows, pinned, makeValueReaders('FR'));
  return found.flatMap(({ field, header }) => (field === 'email' ? [header] : []));
};

describe('an address of the sender in each row is none of the contacts, nor is it by its header', () => {
  it.each<[string, Readonly<Record<string, readonly string[]>>, readonly string[]]>([
    ['Calendly', { 'User Email': addresses(20, () => OURS), 'Invitee Email': CONTACTS }, ['Invitee Email']],
    ['a team', { Email: CONTACTS, Mailbox: addresses(20, (at) => `seller${at % 2}@ours.example`) }, ['Email']],
    ['three rows', { 'User Email': [OURS, OURS, OURS.toUpperCase()], Email: CONTACTS.slice(0, 3) }, ['Email']],
    ['a host', { 'Host Email': [OURS], Email: CONTACTS.slice(0, 1) }, ['Email']],
    ['an organiser', { 'Organizer Email': [OURS], 'Attendee Email': CONTACTS.slice(0, 1) }, ['Attendee Email']],
    ['whom a lead is assigned to', { Email: CONTACTS.slice(0, 1), 'Assigned To Email': [OURS] }, ['Email']],
  ])('%s', (_case, columns, expected) => expect(reached(columns)).toEqual(expected));
});

describe('an address is the contact’s', () => {
  it.each<[string, Readonly<Record<string, readonly string[]>>, readonly string[]]>([
    ['where the file has no other', { 'User Email': addresses(20, () => OURS) }, ['User Email']],
    ['where each row has its own', { Email: CONTACTS, 'User Email': COLLEAGUES }, ['Email', 'User Email']],
    ['that all colleagues share', { Email: COLLEAGUES, 'Email 2': addresses(20, () => 'contact@acme.example') }, ['Email', 'Email 2']],
    ['in two rows', { Email: CONTACTS.slice(0, 2), 'Email 2': [OURS, OURS] }, ['Email', 'Email 2']],
    ['where few rows have the other', { Email: addresses(20, () => OURS), 'Email 2': CONTACTS.slice(0, 4) }, ['Email', 'Email 2']],
  ])('%s', (_case, columns, expected) => expect(reached(columns)).toEqual(expected));

  it('where the configuration says so', () => {
    const columns = { 'User Email': addresses(20, () => OURS), Email: CONTACTS };
    expect(reached(columns, { 'User Email': 'email' })).toEqual(['User Email', 'Email']);
  });
});
