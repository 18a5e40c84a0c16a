import { expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';

const ANSWERS = ['oui', 'non', 'oui', 'non', ''];
const MOBILES = ['06 39 98 00 12', '06 39 98 00 13', '', '06 39 98 00 14', '06 39 98 00 15'];

/** What a column called SMS is beside another of yes and no. */
const sms = (values: readonly string[], beside: string) => {
  const rows = values.map((value, i) => [value, i % 2 ? 'oui' : 'non', `claire${i}@acme.example`]);
  const [first] = resolveColumns(['SMS', beside, 'Email'], rows, {}, makeValueReaders('FR'));
  return { field: first?.field, suspect: first?.suspect, leans: first?.leans };
};

it.each<readonly [string, readonly string[], string, ReturnType<typeof sms>]>([
  ['answers beside newsletters', ANSWERS, 'Newsletter', { field: 'optInSms', suspect: undefined, leans: undefined }],
  ['answers beside opt-ins', ANSWERS, 'optin email', { field: 'optInSms', suspect: undefined, leans: undefined }],
  ['ticks beside an opt-in', ['1', '0', '1', '0', '1'], 'Opt-in', { field: 'optInSms', suspect: undefined, leans: undefined }],
  ['answers alone: a no may refuse', ANSWERS, 'Zorg', { field: undefined, suspect: ['sms'], leans: 'allow' }],
  ['numbers beside newsletters', MOBILES, 'Newsletter', { field: 'mobile', suspect: undefined, leans: undefined }],
  ['nothing beside newsletters', ['', '', ''], 'Newsletter', { field: 'mobile', suspect: undefined, leans: undefined }],
  ['a mobile with a no among numbers', [...MOBILES, 'non'], 'Newsletter', { field: 'mobile', suspect: undefined, leans: undefined }],
])('a column called SMS: %s', (_, values, beside, expected) => expect(sms(values, beside)).toEqual(expected));
