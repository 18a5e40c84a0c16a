import { describe, expect, it } from 'vitest';
import { makeSlipTest } from '../../../src/engine/decide/slipped-row.js';
import type { FieldName } from '../../../src/model/contact/field.js';
import { planFor, rowFor } from '../row-of.js';

/** Whether a row has slipped under columns of these fields, undefined being a column that nothing tells the field of. */
const slips = (fields: readonly (FieldName | undefined)[], cells: readonly string[]): boolean => {
  const plan = planFor(fields);
  const [contact, row] = rowFor(plan, cells);
  return makeSlipTest(plan)(row, contact);
};
const CELLS = { email: 'claire@acme.example', phone: '01 99 00 12 34', lastContactAt: '2026-03-02', optIn: 'oui', optOut: 'non' } as const;
type Foreign = keyof typeof CELLS;
const KINDS = Object.keys(CELLS) as readonly Foreign[];

describe('what belongs to a column, in the one before it, has slipped', () => {
  it.each<FieldName>([
    'civility',
    'firstName',
    'lastName',
    'fullName',
    'company',
    'legalForm',
    'siren',
    'siret',
    'naf',
    'sizeCode',
    'headcount',
    'jobTitle',
    'address',
    'postcode',
    'city',
    'country',
    'language',
  ])('under %s, whatever it is', (field) => {
    expect(KINDS.filter((kind) => !slips([field, kind, 'comments'], [CELLS[kind], '', '']))).toEqual([]);
  });

  it('in quotation marks too', () => {
    expect(KINDS.filter((kind) => !slips(['city', kind, 'comments'], [`"${CELLS[kind]}"`, '', '""']))).toEqual([]);
  });

  it.each<FieldName | undefined>(['comments', 'source', 'website', undefined])('and under %s nothing has', (field) => {
    expect(KINDS.filter((kind) => slips([field, kind, 'comments'], [CELLS[kind], '', '']))).toEqual([]);
  });

  it.each<readonly [Foreign, readonly Foreign[]]>([
    ['email', []],
    ['phone', []],
    ['lastContactAt', ['email', 'phone']],
    ['optIn', ['email', 'phone', 'lastContactAt']],
    ['optOut', ['email', 'phone', 'lastContactAt']],
  ])('under %s only what people would not write there', (left, foreign) => {
    expect(KINDS.filter((kind) => slips([left, kind, 'comments'], [CELLS[kind], '', '']))).toEqual(foreign);
  });
});

it.each<readonly [string, boolean]>([
  ...['oui', 'Non', 'yes', 'NO', 'true', 'false', 'vrai', 'faux', 'ja', 'nein', ' oui'].map((word) => [word, true] as const),
  ...['Nolay', 'Mornon', 'o', 'Lyon'].map((word) => [word, false] as const),
])('%j under a city, before a blank refusal: slipped %j', (word, slipped) => {
  expect(slips(['city', 'optOut', 'comments'], [word, '', ''])).toBe(slipped);
});

it.each<readonly [string, readonly FieldName[], readonly string[], boolean]>([
  ['a number in international form', ['city', 'phone', 'comments'], ['+33 1 99 00 12 34', '', ''], true],
  ['an amount', ['city', 'phone', 'comments'], ['+1 250,00 €', '', ''], false],
  ['a number beside a column that may hold anything', ['city', 'comments', 'source'], ['01 99 00 12 34', '', ''], false],
  ['a row that is shorter than the header', ['city', 'email', 'comments'], ['claire@acme.example', ''], false],
])('%s', (_, fields, cells, slipped) => expect(slips(fields, cells)).toBe(slipped));

it('the last column counts that has a name or a field', () => {
  const plan = planFor(['lastName', 'email', 'city', undefined]);
  const columns = plan.columns.map((column) => ({ ...column, header: '' }));
  for (const [cells, slipped] of [
    [['claire@acme.example', '', 'Lyon', ''], false],
    [['claire@acme.example', '', '', ''], true],
    [['claire@acme.example', '', '', 'x'], true],
  ] as const) {
    const [contact, row] = rowFor(plan, cells);
    expect(makeSlipTest({ columns, country: 'FR' })(row, contact)).toBe(slipped);
  }
});
