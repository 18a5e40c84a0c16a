import { describe, expect, it } from 'vitest';
import { readEmail } from '../../../src/fields/email/email-reader.js';
import { ALL_PERSONS, REPEATED_PERSONS } from '../../../src/fields/identity/person-index.js';
import { makePersonLookup } from '../../../src/fields/identity/person-lookup.js';
import type { Contact } from '../../../src/model/contact/contact.js';
import { contactOf } from '../fake-contact.js';

const who = (row: number, ...emails: readonly string[]): Contact => ({ ...contactOf({}), row, emails: emails.map(readEmail) });
const [A, B, C] = ['a@acme.example', 'b@acme.example', 'c@acme.example'];
/** Rows of a file, by the addresses that stand on them, and what each says as bits. */
type Rows = readonly (readonly [bits: number, ...emails: string[]])[];
const witnessed = (rows: Rows, kind = ALL_PERSONS) => {
  const census = kind.empty();
  const witness = makePersonLookup(census);
  for (const [index, [bits, ...emails]] of rows.entries()) witness.record(who(index + 2, ...emails), bits);
  return makePersonLookup(kind.settle?.(census) ?? census);
};

describe('what the rows of a person say', () => {
  interface Case {
    readonly rows: Rows;
    readonly asked: Contact;
    readonly together: number;
    readonly elsewhere: number;
  }
  it.each<readonly [string, Case]>([
    ['nothing of somebody who was not seen', { rows: [[1, A]], asked: who(3, B), together: 0, elsewhere: 0 }],
    ['nothing of nobody', { rows: [[1, A]], asked: who(3), together: 0, elsewhere: 0 }],
    ['what their own row says is nothing elsewhere', { rows: [[1, A]], asked: who(2, A), together: 1, elsewhere: 0 }],
    ['what another row says is', { rows: [[1, A]], asked: who(3, A), together: 1, elsewhere: 1 }],
    [
      'all of it, of several rows',
      {
        rows: [
          [1, A],
          [4, A],
          [8, B],
        ],
        asked: who(2, A),
        together: 5,
        elsewhere: 5,
      },
    ],
    [
      'all of it, by several addresses',
      {
        rows: [
          [1, A],
          [4, B],
          [8, C],
        ],
        asked: who(5, A, B),
        together: 5,
        elsewhere: 5,
      },
    ],
    [
      'of two addresses, one of which only this row has',
      {
        rows: [
          [1, A, B],
          [4, B],
        ],
        asked: who(2, A, B),
        together: 5,
        elsewhere: 5,
      },
    ],
  ])('%s', (_, { rows, asked, together, elsewhere }) => {
    const witness = witnessed(rows);
    expect([witness.bits(asked), witness.bitsElsewhere(asked)]).toEqual([together, elsewhere]);
  });
});

it.each<readonly [string, Rows, Contact, number]>([
  [
    'their own, when they stand on no other',
    [
      [0, A],
      [0, B],
    ],
    who(3, B),
    3,
  ],
  [
    'the first of theirs',
    [
      [0, A],
      [0, B],
      [0, A],
    ],
    who(4, A),
    2,
  ],
  [
    'their own, when it is the first',
    [
      [0, A],
      [0, B],
      [0, A],
    ],
    who(2, A),
    2,
  ],
  [
    'the first of any of their addresses, told first',
    [
      [0, A],
      [0, B],
      [0, A, B],
    ],
    who(4, A, B),
    2,
  ],
  [
    'the first of any of their addresses, told last',
    [
      [0, A],
      [0, B],
      [0, B, A],
    ],
    who(4, B, A),
    2,
  ],
])('the first row of a person is %s', (_, rows, asked, row) => {
  expect(witnessed(rows, REPEATED_PERSONS).firstRowOf(asked)).toBe(row);
});
