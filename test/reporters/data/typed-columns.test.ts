import { describe, expect, it } from 'vitest';
import { rules } from '../../../rules/index.js';
import type { FieldName } from '../../../src/model/contact/field.js';
import type { Report, ReportColumn } from '../../../src/model/report/report.js';
import { type AnyRule, rulesById } from '../../../src/model/rule/rule.js';
import { columnNames, inputColumns, outputColumns } from '../../../src/reporters/data/typed-columns.js';
import { CLEAN, contextIn } from '../sample.js';

const columnsOf = (...fields: readonly (FieldName | undefined | '-')[]): ReportColumn[] =>
  fields.map((field, column) => ({
    column,
    header: `H${column}`,
    ...(field && field !== '-' && { field }),
    confidence: 1,
    by: 'header',
    kept: field !== '-',
  }));
const ran = (severity: 'error' | 'warning') => ({
  id: 'source-missing',
  theme: 'transparency' as const,
  severity,
  action: 'flag' as const,
  options: {},
  law: [],
  rows: 0,
  dropped: 0,
  findings: [],
});
const context = contextIn('en', { rules: rulesById(rules as readonly AnyRule[]) });
const required = (columns: readonly { readonly name: string; readonly required: boolean }[]): string[] =>
  columns.filter((column) => column.required).map(({ name }) => name);

describe('names of columns', () => {
  it.each([
    ['headers as they are', ['Nom', 'Email'], ['Nom', 'Email']],
    ['a second one told apart', ['Email', 'Email', 'Email'], ['Email', 'Email2', 'Email3']],
    ['and from one that is called so', ['Email', 'Email2', 'Email'], ['Email', 'Email2', 'Email3']],
    ['its place where there is none', ['', 'Nom', ' '], ['column 1', 'Nom', 'column 3']],
  ])('%s', (_, headers, names) => expect(columnNames(headers)).toEqual(names));
});

describe('what columns are', () => {
  it('has a type by what each was read as, and no type that nobody knows', () => {
    const report: Report = { ...CLEAN, columns: columnsOf('email', 'collectedAt', 'birthDate', 'optIn', undefined) };
    expect(inputColumns(report, context).map(({ type, format, sensitive, label }) => [type, format, sensitive, label])).toEqual([
      ['string', 'email', false, 'email'],
      ['date', undefined, false, 'collection date'],
      ['string', undefined, true, 'birth date'],
      ['string', undefined, false, 'opt-in'],
      ['string', undefined, false, undefined],
    ]);
  });

  it.each([
    ['a rule that finds errors wants it filled', 'error', ['source'], ['H0']],
    ['another column does as well', 'error', ['source', 'sourceUrl'], []],
    ['a warning asks for nothing', 'warning', ['source'], []],
  ] as const)('required: %s', (_, severity, fields, names) => {
    const report: Report = { ...CLEAN, columns: columnsOf(...fields), rules: [ran(severity)] };
    expect(required(inputColumns(report, context))).toEqual(names);
  });

  it.each([
    ['the one channel that was asked', ['email'], ['email', 'phone'], ['H0']],
    ['of two columns for it nobody knows which', ['phone'], ['phone', 'mobile'], []],
    ['of two channels either will do', ['email', 'phone'], ['email', 'phone'], []],
    ['no column holds a postal address alone', ['post'], ['address'], []],
  ] as const)('in the cleaned file: %s', (_, channels, fields, names) => {
    const report: Report = { ...CLEAN, channels, columns: columnsOf(...fields), rules: [ran('error')] };
    expect(required(outputColumns(report, context))).toEqual(names);
  });

  it('the cleaned file has the columns that stay and those that the run adds, told apart', () => {
    const report: Report = { ...CLEAN, columns: columnsOf('email', '-', 'lastName') };
    expect(outputColumns(report, { ...context, added: ['lumo_email', 'H0'] }).map(({ name, column }) => [name, column])).toEqual([
      ['H0', 0],
      ['H2', 2],
      ['lumo_email', -1],
      ['H02', -1],
    ]);
  });
});
