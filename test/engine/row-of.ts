import { rules } from '../../rules/index.js';
import { FastCursor } from '../../src/csv/records/fast-cursor.js';
import { type Decision, newDecision } from '../../src/engine/decide/decide.js';
import type { JudgedRow } from '../../src/engine/decide/judged-row.js';
import type { Plan } from '../../src/engine/plan/plan.js';
import { ContactColumns } from '../../src/engine/read/contact-columns.js';
import { RowContact } from '../../src/engine/read/row-contact.js';
import { effectOf, type MessageEffect, type RowFinding } from '../../src/engine/rules/row-findings.js';
import { parseIsoDay } from '../../src/fields/date/calendar.js';
import type { ColumnInfo } from '../../src/model/contact/contact.js';
import { FIELDS, type FieldName } from '../../src/model/contact/field.js';
import type { AnyContactRule } from '../../src/model/rule/rule.js';
import type { Action } from '../../src/model/rule/severity.js';

/** Columns of these fields; undefined for one that nothing tells the field of. */
export const columnsOf = (fields: readonly (FieldName | undefined)[]): readonly ColumnInfo[] =>
  fields.map((field, column) => ({
    is: 'column',
    column,
    header: field ? FIELDS[field].header : '',
    confidence: field ? 1 : 0,
    by: field ? 'header' : 'none',
    filled: 1,
    ...(field && { field }),
  }));

/** The plan of a file with these columns, of which all stay unless `more` says otherwise. */
export const planFor = (fields: readonly (FieldName | undefined)[], more: Partial<Plan> = {}): Plan => {
  const columns = columnsOf(fields);
  return {
    isSmall: true,
    dialect: { delimiter: ';', escape: 'double' },
    columns,
    headers: columns.map(({ header }) => header),
    keep: columns.map(() => true),
    columnDropRule: -1,
    orders: columns.map(() => 'day-first'),
    asOf: parseIsoDay('2026-11-24'),
    audience: 'business',
    purpose: 'prospecting',
    channels: ['email'],
    country: 'FR',
    countrySaid: false,
    fileName: 'contacts.csv',
    absent: [],
    examples: 3,
    rules: [],
    lists: [],
    learned: [],
    collect: {},
    route: { kind: 'clean', outputs: [] },
    addsVerdicts: false,
    excelSafe: false,
    emitsFindings: false,
    ...more,
  };
};

/** A cursor that stands on one row, as it is written in a file with semicolons. */
export const cursorOf = (text: string, firstRow = 2): FastCursor => {
  const row = new FastCursor({ bytes: Buffer.from(`${text}\n`), firstRow, encoding: 'utf-8', ascii: false }, 59);
  row.advance();
  return row;
};

/** A row of plain cells, read as the engine reads it, and the cursor that stands on it. */
export const rowFor = (plan: Plan, cells: readonly string[], at?: number): readonly [contact: RowContact, row: FastCursor] => {
  const contact = new RowContact(new ContactColumns(plan));
  const row = cursorOf(cells.join(';'), at);
  contact.load(row);
  return [contact, row];
};

/** The contact alone. */
export const contactFor = (plan: Plan, cells: readonly string[]): RowContact => rowFor(plan, cells)[0];

/** What one of our rules says, as it weighs with the rule's own severity; `action` is the rule's own unless it is given. */
export const saidBy = (
  id: string,
  message: string,
  { action, ...more }: Partial<Omit<RowFinding, 'effect'>> & { readonly action?: Action | undefined } = {},
): RowFinding => {
  const index = rules.findIndex((rule) => rule.id === id);
  const rule = rules[index] as AnyContactRule;
  if (!Object.hasOwn(rule.messages, message)) throw new Error(`${id} has no message ${message}`);
  const effect = effectOf(rule, { id, severity: rule.severity, action: action ?? rule.action, options: {} }, message);
  return findingOf(index, { message: Object.keys(rule.messages).indexOf(message), channels: effect.channels, ...more, effect });
};

/** A row on which rules found this, as it is shown to whatever watches rows; it stays unless `drop` names a rule. */
export const judgedRow = (
  plan: Plan,
  cells: readonly string[],
  found: readonly RowFinding[],
  { at, drop, ...decision }: Partial<Omit<Decision, 'drop'>> & { readonly at?: number; readonly drop?: number } = {},
): JudgedRow => {
  const [contact, row] = rowFor(plan, cells, at);
  return {
    row,
    encoding: 'utf-8',
    contact,
    found,
    decision: { ...newDecision(plan), drop: drop !== undefined, dropRule: drop ?? -1, ...decision },
  };
};

/** A finding on the row as a whole that only tells, unless `more` says otherwise. */
export const findingOf = (
  rule: number,
  { effect, ...more }: Partial<Omit<RowFinding, 'effect'>> & { readonly effect?: Partial<MessageEffect> } = {},
): RowFinding => ({
  rule,
  message: 0,
  effect: { id: 'message', role: undefined, severity: 'error', action: 'flag', statusRank: 0, channels: 0, ...effect },
  column: -1,
  channels: 0,
  facts: undefined,
  ...more,
});
