import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FastCursor } from '../../src/csv/records/fast-cursor.js';
import type { Plan } from '../../src/engine/plan/plan.js';
import { ContactColumns } from '../../src/engine/read/contact-columns.js';
import { RowContact } from '../../src/engine/read/row-contact.js';
import { fingerprint } from '../../src/fields/bytes/fingerprint.js';
import { makeSipHash } from '../../src/fields/bytes/sip-hash.js';
import { makeSipTextHash } from '../../src/fields/bytes/sip-hash-text.js';
import { makeFieldReader } from '../../src/fields/cells/field-reader.js';
import { isSoleTrader, makeSoleTraderReader } from '../../src/fields/company/sole-trader.js';
import { hasValidConsent, makeValidConsentTest } from '../../src/fields/consent/consent-status.js';
import { identitiesOf } from '../../src/fields/identity/identity.js';
import { makeOppositionReader, oppositionOf } from '../../src/fields/opposition/opposition.js';
import { type IdentityForm, makeIdentityReader, PLAIN_IDENTITIES } from '../../src/fields/persons/identity-form.js';
import type { Contact } from '../../src/model/contact/contact.js';
import type { FieldName } from '../../src/model/contact/field.js';

/** What cells of each field may say. */
const SAYS = {
  email: [
    'claire@acme.example',
    'C.Martin+salon@Gmail.com',
    'cmartin@gmail.com',
    'claire@gmail.com; paul@gmail.com',
    'claire',
    '"J M"@acme.example',
    '',
  ],
  mobile: ['06 39 98 00 01', '+33639980001', '01 99 00 12 34', 'x', ''],
  status: ['client', 'ancien client', 'STOP', 'prospect', '?', ''],
  contractActive: ['oui', 'non', ''],
  relationEndAt: ['2020-01-01', '2030-01-01', '03/04/2025', ''],
  comments: ['Ne plus contacter', 'À rappeler', 'ne pas appeler', ''],
  tags: ['optout', 'salon', ''],
  optOut: ['oui', 'non', ''],
  doNotCall: ['x', ''],
  subscription: ['Unsubscribed', 'Subscribed', ''],
  opposedAt: ['2026-01-01', 'non', ''],
  oppositionChannels: ['email', ''],
  consent: ['oui', 'STOP', 'non', ''],
  optInEmail: ['oui', 'opt-out', ''],
  consentAt: ['2026-01-01', ''],
  consentWithdrawnAt: ['2026-02-01', ''],
  legalForm: ['SARL', 'EI', 'artisan', '', 'autre'],
  legalCategory: ['1000', '5499', ''],
  company: ['Claire Martin', 'Acme', ''],
  firstName: ['Claire', ''],
  lastName: ['Martin', ''],
} as const satisfies Partial<Record<FieldName, readonly string[]>>;
type Told = keyof typeof SAYS;
const FIELDS = Object.keys(SAYS) as Told[];

const file = fc
  .array(fc.constantFrom(...FIELDS), { minLength: 1, maxLength: 9 })
  .chain((fields) =>
    fc.tuple(
      fc.constant(fields),
      fc.array(fc.tuple(...fields.map((field) => fc.constantFrom<string>(...SAYS[field]))), { minLength: 1, maxLength: 12 }),
    ),
  );

const ASOF = 20781;
/** Said by an assertion where it does not hold: two hundred thousand that hold take longer than all that is read. */
const expectSame = (one: unknown, other: unknown): void => {
  if (!isDeepStrictEqual(one, other)) expect(one).toEqual(other);
};

const columnsOf = (fields: readonly FieldName[]) =>
  fields.map((field, column) => ({ is: 'column', column, header: field, field, confidence: 1, by: 'config', filled: 1 }) as const);

/** Visits the contacts of a file twice: what was remembered must be what is read. */
const eachContact = (fields: readonly FieldName[], rows: readonly (readonly string[])[], visit: (contact: Contact) => void): void => {
  const plan = { columns: columnsOf(fields), orders: fields.map(() => 'day-first'), country: 'FR' } as unknown as Plan;
  const contact = new RowContact(new ContactColumns(plan));
  const text = rows.map((row) => row.map((cell) => (/[";]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('|')).join('\n');
  for (let time = 0; time < 2; time++) {
    const row = new FastCursor({ bytes: Buffer.from(`${text}\n`), firstRow: 2, encoding: 'utf-8', ascii: false }, '|'.charCodeAt(0));
    while (row.advance()) {
      contact.load(row);
      visit(contact);
    }
  }
};

describe('readers made for a file say of each contact what is said of it alone', () => {
  const holds = (name: string, make: (of: { columns: ReturnType<typeof columnsOf>; asOf: number }) => (contact: Contact) => void) =>
    it(name, () => {
      fc.assert(
        fc.property(file, ([fields, rows]) => eachContact(fields, rows, make({ columns: columnsOf(fields), asOf: ASOF }))),
        { numRuns: 500 },
      );
    });

  holds('oppositions', (of) => {
    const made = makeOppositionReader(of);
    // A contact alone shows the first column of a field; the reader of a file reads every column of free text.
    const wordy = of.columns.flatMap(({ field }) => (field === 'status' || field === 'comments' || field === 'tags' ? [field] : []));
    const repeats = new Set(wordy).size < wordy.length;
    return (contact) => {
      const alone = oppositionOf(contact);
      if (repeats) expect(made(contact)).toEqual(expect.arrayContaining([...alone]));
      else expectSame(made(contact), alone);
    };
  });
  holds('consents', (of) => {
    const made = makeValidConsentTest(of);
    return (contact) => {
      for (const channel of ['email', 'phone'] as const) expectSame(made(contact, channel), hasValidConsent(contact, channel, ASOF));
    };
  });
  holds('sole traders', (of) => {
    const made = makeSoleTraderReader(of);
    return (contact) => expectSame(made(contact), isSoleTrader(contact));
  });
  holds('the meaning of a field', (of) => {
    const made = FIELDS.map((field) => [field, makeFieldReader(of, field, (text) => `${text}!`)] as const);
    return (contact) => {
      for (const [field, read] of made) expectSame(read(contact), `${contact.text(field)}!`);
    };
  });
  const KEY = [1, 2, 3, 4];
  const seal = makeSipHash(KEY);
  const sealText = makeSipTextHash(KEY);
  const FORMS: Readonly<Record<string, readonly [IdentityForm, (text: string, into: Uint32Array) => void]>> = {
    'as fingerprints': [PLAIN_IDENTITIES, fingerprint],
    'as fingerprints under a key': [
      { words: 2, key: KEY },
      (text, into) => {
        fingerprint(text, into);
        seal(into[0] as number, into[1] as number, into);
      },
    ],
    'as 128 bits under a key': [{ words: 4, key: KEY }, sealText],
  };
  for (const [name, [form, print]] of Object.entries(FORMS))
    holds(`identities ${name}`, () => {
      const { prints, read } = makeIdentityReader(form);
      return (contact) => {
        const expected = identitiesOf(contact).map((identity) => {
          const words = new Uint32Array(form.words);
          print(identity, words);
          return words;
        });
        const count = read(contact);
        expectSame(prints.slice(0, count), expected);
      };
    });

  it('a reader asked about the contacts of two files mixes nothing up', () => {
    const read = makeFieldReader({ columns: columnsOf(['status']) }, 'status', (text) => text.toUpperCase());
    for (const rows of [
      [['client'], ['prospect']],
      [['prospect'], ['client']],
    ])
      eachContact(['status'], rows, (contact) => expect(read(contact)).toBe(contact.text('status').toUpperCase()));
  });
});
