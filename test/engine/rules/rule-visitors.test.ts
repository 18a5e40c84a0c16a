import { describe, expect, it } from 'vitest';
import { RuleVisitors } from '../../../src/engine/rules/rule-visitors.js';
import type { Cell, Contact } from '../../../src/model/contact/contact.js';
import type { FieldName } from '../../../src/model/contact/field.js';
import type { Visitor } from '../../../src/model/rule/rule.js';
import { contactFor, cursorOf, planFor } from '../row-of.js';

/** What visitors of these fields are called with, in order: the rule, the field and column of the cell, and the value in words. */
const called = (
  fields: readonly (FieldName | undefined)[],
  cells: readonly string[],
  watched: readonly (readonly (FieldName | 'contact')[])[],
) => {
  const plan = planFor(fields, { orders: fields.map(() => 'unresolved') });
  const calls: string[] = [];
  const said = (value: unknown): string => {
    const { lower, e164, status } = (typeof value === 'object' ? value : {}) as { lower?: string; e164?: string; status?: string };
    return lower ?? e164 ?? status ?? String(value);
  };
  const visitors = watched.map(
    (names, rule): Visitor =>
      Object.fromEntries(
        names.map((name) => [
          name,
          name === 'contact'
            ? ({ row }: Contact) => calls.push(`${rule} contact ${row} at rule ${all.now}`)
            : (value: unknown, { row, column, field }: Cell) => calls.push(`${rule} ${row} ${field} ${column} ${said(value)}`),
        ]),
      ) as Visitor,
  );
  const all = new RuleVisitors(plan, [...visitors, undefined]);
  all.row(contactFor(plan, cells), cursorOf(cells.join(';')));
  return calls;
};

describe('visitors are called', () => {
  interface Case {
    readonly fields: readonly (FieldName | undefined)[];
    readonly cells: readonly string[];
    readonly watched: readonly (readonly (FieldName | 'contact')[])[];
    readonly calls: readonly string[];
  }
  it.each<readonly [string, Case]>([
    [
      'for every address, where it stands',
      {
        fields: ['email', 'company', 'email'],
        cells: ['a@acme.example', 'Acme', 'b@acme.example'],
        watched: [['email']],
        calls: ['0 2 email 0 a@acme.example', '0 2 email 2 b@acme.example'],
      },
    ],
    [
      'for an address in a column of numbers, as an address',
      { fields: ['phone'], cells: ['a@acme.example'], watched: [['email', 'phone']], calls: ['0 2 email 0 a@acme.example'] },
    ],
    [
      'for a number in a column of addresses, as a phone',
      { fields: ['email'], cells: ['01 99 00 12 34'], watched: [['email', 'phone', 'mobile']], calls: ['0 2 phone 0 +33199001234'] },
    ],
    [
      'for each number by the field of its column',
      {
        fields: ['phone', 'mobile'],
        cells: ['06 39 98 12 34', '01 99 00 12 34'],
        watched: [['phone'], ['mobile']],
        calls: ['0 2 phone 0 +33639981234', '1 2 mobile 1 +33199001234'],
      },
    ],
    [
      'for a permission as it reads',
      {
        fields: ['optIn', 'optIn', 'optIn'],
        cells: ['oui', 'non', '?'],
        watched: [['optIn']],
        calls: ['0 2 optIn 0 yes', '0 2 optIn 1 no', '0 2 optIn 2 unknown'],
      },
    ],
    [
      'for a refusal as it reads',
      { fields: ['optOut', 'optOut'], cells: ['oui', 'non'], watched: [['optOut']], calls: ['0 2 optOut 0 no', '0 2 optOut 1 unknown'] },
    ],
    [
      'for a date, unless it is a placeholder',
      {
        fields: ['consentAt', 'consentAt', 'consentAt', 'consentAt'],
        cells: ['2026-03-02', '03/04/2026', '0000-00-00', 'hier'],
        watched: [['consentAt']],
        calls: ['0 2 consentAt 0 ok', '0 2 consentAt 1 ambiguous', '0 2 consentAt 3 invalid'],
      },
    ],
    [
      'for a text without what surrounds it',
      { fields: ['company'], cells: ['  Acme '], watched: [['company']], calls: ['0 2 company 0 Acme'] },
    ],
    ['for no blank cell', { fields: ['company', 'company', 'company'], cells: ['', '  ', '""'], watched: [['company']], calls: [] }],
    ['for no cell that a short row has not', { fields: ['company', 'city'], cells: ['Acme'], watched: [['city']], calls: [] }],
    ['for no field that nobody watches', { fields: ['company', undefined], cells: ['Acme', 'x'], watched: [['city'], []], calls: [] }],
    [
      'for cells before the contact, by each rule in its turn',
      {
        fields: ['company', 'email'],
        cells: ['Acme', 'a@acme.example'],
        watched: [
          ['contact', 'company'],
          ['company', 'email', 'contact'],
        ],
        calls: ['1 2 email 1 a@acme.example', '0 2 company 0 Acme', '1 2 company 0 Acme', '0 contact 2 at rule 0', '1 contact 2 at rule 1'],
      },
    ],
  ])('%s', (_, { fields, cells, watched, calls }) => expect(called(fields, cells, watched)).toEqual(calls));
});
