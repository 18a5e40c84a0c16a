import { describe, expect, it } from 'vitest';
import { readEmail } from '../../../src/fields/email/email-reader.js';
import { type IdentityForm, makeIdentityReader, PLAIN_IDENTITIES } from '../../../src/fields/persons/identity-form.js';
import { type KeyedRule, type PersonLayout, saidWords, spokeBit } from '../../../src/fields/persons/person-layout.js';
import { addEntry, newPersonLog } from '../../../src/fields/persons/person-log.js';
import { makePersonViews, type PersonViews } from '../../../src/fields/persons/person-views.js';
import { settleLog } from '../../../src/fields/persons/settle-log.js';
import type { Contact } from '../../../src/model/contact/contact.js';
import type { Persons } from '../../../src/model/contact/persons.js';
import { contactOf } from '../fake-contact.js';
import { ruleOf } from './support.js';

const who = (row: number, ...emails: readonly string[]): Contact => ({ ...contactOf({}), row, emails: emails.map(readEmail) });
const [A, B, C] = ['a@acme.example', 'b@acme.example', 'c@acme.example'];
/** Rows of a file from row 2, by the addresses that stand on them, and what each says as bits; undefined: nothing. */
type Rows = readonly (readonly [bits: number | undefined, ...emails: string[]])[];
const RULE = 'some';
const ALL: KeyedRule = ruleOf('all', 2, true);
const FORMS: readonly IdentityForm[] = [PLAIN_IDENTITIES, { words: 2, key: [1, 2, 3, 4] }, { words: 4, key: [1, 2, 3, 4] }];

const viewsOf = (rows: Rows, rules: readonly KeyedRule[], form: IdentityForm): PersonViews => {
  const layout: PersonLayout = { identity: form.words, rules };
  const log = newPersonLog(layout);
  const { prints, read } = makeIdentityReader(form);
  rows.forEach(([bits, ...emails], index) => {
    const said = new Uint32Array(saidWords(layout));
    rules.forEach(({ id }, r) => {
      if (id !== RULE) said[0] = (said[0] as number) | spokeBit(r);
      else if (bits !== undefined) said[0] = (said[0] as number) | spokeBit(r) | (bits << (8 * r));
    });
    const contact = who(index + 2, ...emails);
    for (let i = said[0] === 0 ? 0 : read(contact); i > 0; i--) addEntry(log, prints[i - 1] as Uint32Array, contact.row, said);
  });
  return makePersonViews(settleLog(log), form);
};

/** The same question whoever else is kept, in whatever form: others in the log change no answer. */
const everyView = (rows: Rows, least: 1 | 2): readonly Persons[] =>
  FORMS.flatMap((form) =>
    [[ruleOf(RULE, least)], [ruleOf(RULE, least), ALL], [ALL, ruleOf(RULE, least)]].map((rules) => viewsOf(rows, rules, form).of(RULE)),
  );

interface Case {
  readonly rows: Rows;
  readonly asked: Contact;
  /** Bits and first row where one row is enough, then where two are needed. */
  readonly one: readonly [bits: number, first: number];
  readonly two: readonly [bits: number, first: number];
}

it.each<readonly [string, Case]>([
  ['nothing of somebody who was not seen', { rows: [[1, A]], asked: who(3, B), one: [0, 3], two: [0, 3] }],
  ['nothing of nobody', { rows: [[1, A]], asked: who(3), one: [0, 3], two: [0, 3] }],
  ['nothing of whom this very row alone speaks', { rows: [[1, A]], asked: who(2, A), one: [0, 2], two: [0, 2] }],
  [
    'what another row says',
    {
      rows: [
        [1, A],
        [undefined, A],
      ],
      asked: who(3, A),
      one: [1, 2],
      two: [0, 3],
    },
  ],
  [
    'what another row says further down, whose row is no first',
    {
      rows: [
        [undefined, A],
        [1, A],
      ],
      asked: who(2, A),
      one: [1, 2],
      two: [0, 2],
    },
  ],
  [
    'all of it, of several rows',
    {
      rows: [
        [1, A],
        [4, A],
        [8, B],
      ],
      asked: who(3, A),
      one: [5, 2],
      two: [5, 2],
    },
  ],
  [
    'that a row spoke, of one that said no more',
    {
      rows: [
        [0, A],
        [0, A],
      ],
      asked: who(3, A),
      one: [0, 2],
      two: [0, 2],
    },
  ],
  [
    'all of it, by several addresses',
    {
      rows: [
        [1, A],
        [4, B],
        [8, C],
        [2, B, A],
      ],
      asked: who(5, B, A),
      one: [7, 2],
      two: [7, 2],
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
      one: [5, 2],
      two: [5, 2],
    },
  ],
])('the rows of a person say %s', (_, { rows, asked, one, two }) => {
  for (const [least, expected] of [
    [1, one],
    [2, two],
  ] as const)
    for (const persons of everyView(rows, least)) {
      expect([persons.bits(asked), persons.firstRowOf(asked)]).toEqual(expected);
      // Of a rule that says something on each row, whoever is told of stands elsewhere.
      expect(persons.isElsewhere(asked)).toBe(expected[0] !== 0 || expected[1] !== asked.row);
    }
});

describe('who is asked', () => {
  const rows: Rows = [
    [1, A],
    [2, A],
    [undefined, B],
  ];

  it('is nobody where nobody was kept, or nobody for that rule', () => {
    for (const [some, least, isEmpty] of [
      [[], 1, true],
      [[[1, A]], 2, true],
      [
        [
          [undefined, A],
          [undefined, A],
        ],
        1,
        true,
      ],
      [
        [
          [undefined, A],
          [1, A],
        ],
        2,
        true,
      ],
      [
        [
          [undefined, A],
          [1, A],
        ],
        1,
        false,
      ],
      [rows, 2, false],
    ] as const)
      for (const persons of everyView(some as Rows, least)) expect(persons.isEmpty).toBe(isEmpty);
    expect(viewsOf(rows, [ALL], PLAIN_IDENTITIES).of('unknown')).toMatchObject({ isEmpty: true });
    expect(viewsOf(rows, [ALL], PLAIN_IDENTITIES).of('unknown').firstRowOf(who(3, A))).toBe(3);
  });

  it('is read once for all rules of a row, and anew for the next, whose contact is the same object', () => {
    const views = viewsOf(rows, [ruleOf(RULE, 2), ALL], PLAIN_IDENTITIES);
    let reads = 0;
    const contact = { ...who(2), emails: [readEmail(A)] };
    const counted = new Proxy(contact, {
      get: (target, name) => {
        if (name === 'emails') reads++;
        return Reflect.get(target, name);
      },
    });
    views.nextRow();
    expect([views.of(RULE).bits(counted), views.of('all').firstRowOf(counted), views.of(RULE).bits(counted)]).toEqual([3, 2, 3]);
    expect(reads).toBe(1);
    contact.row = 4;
    contact.emails[0] = readEmail(B);
    views.nextRow();
    expect(views.of(RULE).bits(counted)).toBe(0);
    // Of a row on which nobody stands who stands on another, nothing is read.
    expect(reads).toBe(1);
  });
});
