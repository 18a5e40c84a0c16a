import { describe, expect, it } from 'vitest';
import { logColumnsOf } from '../../../src/events/columns/log-columns.js';
import { readAll } from '../support.js';

const split = (line: string): string[] => line.split(';');
/** The headers of the codes that people are known by. */
const codes = (head: string, ...rows: readonly string[]): string => {
  const headers = split(head);
  return logColumnsOf(headers, rows.map(split))
    .person.map((column) => headers[column])
    .join(' ');
};
const addresses = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `s${i}@acme${i}.example`);

describe('a code that is the same beside everybody is no person’s', () => {
  it.each([
    ['an account beside many', 'ClientID;EmailAddress', addresses(10).map((email) => `1001;${email}`), ''],
    ['an account beside numbers', 'Customer ID;Phone', ['7;0199001240', '7;0199001241', '7;0199001242'], ''],
    ['two accounts', 'Client ID;E-mail', addresses(8).map((email, i) => `${i % 2};${email}`), ''],
    ['companies of a CRM', 'Code client;E-mail', addresses(6).map((email, i) => `C${i % 2};${email}`), ''],
    ['an account, of few rows', 'ClientID;SubscriberID;EmailAddress', addresses(2).map((email, i) => `1001;${i};${email}`), 'SubscriberID'],
    ['an account, without addresses', 'ClientID;SubscriberKey', ['1001;K0', '1001;K1'], 'SubscriberKey'],
    ['a code each', 'Contact ID;E-mail', addresses(10).map((email, i) => `${i};${email}`), 'Contact ID'],
    ['somebody with two addresses', 'Contact ID;E-mail', addresses(2).map((email) => `7;${email}`), 'Contact ID'],
    ['one person alone', 'Client ID;E-mail', Array(5).fill('7;claire@acme.example'), 'Client ID'],
    ['somebody in many campaigns', 'Contact ID;Lead ID;E-mail', [1, 2, 3].map((i) => `7;${i};claire@acme.example`), 'Contact ID Lead ID'],
    ['a code, and addresses of some', 'Contact ID;E-mail', ['1;', '2;', '3;claire@acme.example', '4;'], 'Contact ID'],
  ])('%s', (_name, head, rows, expected) => expect(codes(head, ...rows)).toBe(expected));

  it('lays a refusal to the one who refused', async () => {
    const head = 'ClientID,SubscriberKey,EmailAddress,SubscriberID,EventDate,EventType';
    const rows = addresses(5).map((email, i) => `1001,K${i},${email},${i},2026-11-1${i}T09:00:00Z,Sent`);
    const { people } = await readAll([[head, '1001,K3,s3@acme3.example,3,2026-10-20T09:00:00Z,Unsub', ...rows]]);
    expect(people.map((events) => events.length)).toEqual([2, 1, 1, 1, 1]);
  });
});
