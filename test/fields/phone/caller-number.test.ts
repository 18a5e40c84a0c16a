import { expect, it } from 'vitest';
import { callerNumberFault } from '../../../src/fields/phone/caller-number.js';
import { makePhoneReader } from '../../../src/fields/phone/phone-reader.js';
import { DIALLINGS, type Dialling } from '../../../src/model/contact/dialling.js';

const read = makePhoneReader('FR');
const fault = (number: string, dialling?: Dialling) => callerNumberFault(read(number), dialling);

it.each([
  ['+33199001071', 'manual', undefined],
  ['01 99 00 10 71', 'callcenter', undefined],
  ['+33199001071', 'automated', 'ordinary'],
  ['+33639989071', 'manual-mobile', undefined],
  ['06 39 98 90 71', 'manual', 'mobile'],
  ['+33639989071', 'callcenter', 'mobile'],
  ['+33639989071', 'voip', 'mobile'],
  ['+33639989071', 'automated', 'mobile'],
  ['+33162000001', 'automated', undefined],
  ['0948000002', 'automated', undefined],
  ['+262947800001', 'automated', undefined],
  ['0800 123 456', 'automated', undefined],
  ['0899 12 34 56', 'manual', 'premium'],
  ['09 37 00 00 01', 'automated', 'platform'],
  ['3939', 'automated', undefined],
  ['+33199001071', undefined, 'unsaid'],
  ['+33639989071', undefined, 'unsaid'],
  ['+33162000001', undefined, undefined],
  ['our switchboard', 'manual', 'unreadable'],
] as const)('%s, dialled %s: %s', (number, dialling, expected) => {
  expect(fault(number, dialling)).toBe(expected);
});

it.each(DIALLINGS)('a masked number is wrong however it is dialled: %s', (dialling) => {
  expect(['anonymous', 'Masqué', 'withheld', ' '].map((number) => fault(number, dialling))).toEqual(Array(4).fill('masked'));
});
