import { expect, it } from 'vitest';
import rule from '../../rules/date-placeholder.js';
import { FIELDS, type FieldName } from '../../src/model/contact/field.js';
import { messages } from './harness.js';
import { table } from './table.js';

const A = 'claire@acme.example';
const HEAD = ['email', 'date_collecte'];
const NONE = [
  '1900-01-01',
  '01/01/1900',
  '1970-01-01',
  '1970-01-01T00:00:00Z',
  '01/01/1970',
  '00/00/0000',
  '0000-00-00',
  '0001-01-01',
  '9999-12-31',
  '31/12/2999',
].concat('19000101', '1/0/1900', '0/0/00', '1899-12-30', '1753-01-01');

table(rule, {
  'good dates, and real blanks': {
    rows: [HEAD, [A, '2025-02-03'], [A, ''], [A, '-'], [A, 'N/A'], [A, '0'], [A, '0000'], [A, 'null'], [A, 'jamais']],
    says: [],
  },
  'the days beside them are days': { rows: [HEAD, [A, '1970-01-02'], [A, '1969-12-31'], [A, '1900-01-02']], says: [] },
  'what cannot be read is another rule’s business': { rows: [HEAD, [A, '2026-02-30'], [A, 'hier']], says: [] },
  'a refusal that lost its day': {
    rows: [
      ['email', 'date_opposition', 'consentement_retire', 'opposition_appliquee'],
      [A, '1900-01-01', '', ''],
      [A, '', '00/00/0000', ''],
      [A, '', '', '1970-01-01'],
    ],
    says: ['row 2 date_opposition: refusal', 'row 3 consentement_retire: refusal', 'row 4 opposition_appliquee: placeholder'],
  },
  'an open end, or an open beginning': {
    rows: [
      ['email', 'fin_relation', 'debut_relation'],
      [A, '9999-12-31', '1900-01-01'],
    ],
    says: [],
  },
  'one of two columns of one field: the row is told, and nothing when the other column dates it': {
    rows: [
      ['email', 'date_collecte', 'date_collecte'],
      [A, '1970-01-01', ''],
      [A, '1970-01-01', '2025-01-01'],
    ],
    says: ['row 2: placeholder'],
  },
  'several on one row': {
    rows: [
      ['email', 'date_collecte', 'dernier_contact_entrant'],
      [A, '1970-01-01', '1970-01-01'],
      [A, '2025-01-01', '2025-01-01'],
    ],
    says: ['row 2 date_collecte: placeholder', 'row 2 dernier_contact_entrant: placeholder'],
  },
});

it.each(NONE)('%s dates nothing, and is told', (text) => {
  expect(messages(rule, { rows: [HEAD, [A, text]] })).toEqual(['placeholder']);
});

it.each(Object.keys(rule.needs) as FieldName[])('is told of %s', (field) => {
  expect(
    messages(rule, {
      rows: [
        ['email', FIELDS[field].header],
        [A, '1970-01-01'],
      ],
    }),
  ).toHaveLength(1);
});

it('says that it counts as nothing, in both languages', () => {
  expect(rule.messages.placeholder.en).toMatch(/read as a blank/);
  expect(rule.messages.placeholder.fr).toMatch(/lue comme une case vide/);
  expect(rule.messages.refusal.en).toMatch(/does not count as a refusal/);
  expect(rule.messages.refusal.fr).toMatch(/ne compte donc pas comme un refus/);
});
