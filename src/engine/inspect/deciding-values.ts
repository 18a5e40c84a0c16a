/**
 * Which values of a row a finding rests on: those without which it would not be made, or would be another. Rules are asked, not known: the
 * row is judged again with one cell blank after the other, so that rules of plugins are told as ours are.
 * @module
 */
import type { Cursor } from '../../csv/records/cursor.js';
import { formatIsoDay } from '../../fields/date/calendar.js';
import { isDated } from '../../fields/date/date-value.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';
import { STATED_FIELDS } from '../../model/contact/stated.js';
import type { DateValue } from '../../model/contact/values.js';
import type { DecidingValue } from '../../model/questions/contact-trace.js';
import { COMMON_FACTS, factOf } from '../../model/rule/fact.js';
import type { AnyContactRule } from '../../model/rule/rule.js';
import { nonContactKind } from '../decide/non-contact-row.js';
import { RuleRunner } from '../decide/rule-runner.js';
import type { Plan } from '../plan/plan.js';
import { ContactColumns } from '../read/contact-columns.js';
import { RowContact } from '../read/row-contact.js';
import type { RowFinding } from '../rules/row-findings.js';
import { BlankedRow } from './blanked-row.js';

/** What was found: each finding as a whole, facts and channels included, and each without them. */
type Told = ReadonlySet<string>;
const keyOf = ({ rule, message, column }: RowFinding): string => `${rule}/${message}/${column}`;
const wholeOf = (finding: RowFinding): string => `${keyOf(finding)} ${JSON.stringify([finding.facts ?? {}, finding.channels])}`;

/** What the rules find on a row; undefined where it is no contact any more. Everything is made anew: readers remember rows. */
const findingsOn = (plan: Plan, rules: readonly AnyContactRule[], row: Cursor): Told | undefined => {
  const runner = new RuleRunner(plan, rules);
  const contact = new RowContact(new ContactColumns(plan));
  contact.load(row);
  if (nonContactKind(row, contact, plan.headers)) return undefined;
  runner.judge(row, contact);
  return new Set(runner.found.flatMap((finding) => [keyOf(finding), wholeOf(finding)]));
};

/** The same rule, which visits nothing: one that found nothing on the row need not be asked again what it finds without a cell of it. */
const silent = (rule: AnyContactRule): AnyContactRule => Object.create(rule, { visit: { value: undefined } }) as AnyContactRule;

/** Days of a date, the only values that are told as they are; none of a birth, whose field is no date. */
const daysOf = (value: DateValue): Pick<DecidingValue, 'day' | 'later' | 'isSpan'> =>
  isDated(value)
    ? {
        day: formatIsoDay(value.day),
        ...(value.status !== 'ok' && { later: formatIsoDay(value.later) }),
        ...(value.status === 'span' && { isSpan: true as const }),
      }
    : {};

/**
 * The values that each finding rests on, in the order of the columns; what the user states comes last.
 * @param row stands still while this runs
 */
export const decidingValues = (
  plan: Plan,
  rules: readonly AnyContactRule[],
  row: Cursor,
  contact: RowContact,
  found: readonly RowFinding[],
): readonly (readonly DecidingValue[])[] => {
  if (found.length === 0) return [];
  const filled = plan.columns.filter(({ column }) => row.text(column).trim() !== '');
  const spoke = new Set(found.map(({ rule }) => rule));
  const asked = rules.map((rule, i) => (spoke.has(i) ? rule : silent(rule)));
  const without = (columns: readonly number[]): Told | undefined => findingsOn(plan, asked, new BlankedRow(row, new Set(columns)));
  const one = filled.map(({ column, field }) => ({ column, field, told: without([column]) }));
  const stated = STATED_FIELDS.filter((field) => plan.stated?.[field] !== undefined).map((field) => {
    const { [field]: _, ...others } = plan.stated ?? {};
    return { field, told: findingsOn({ ...plan, stated: others }, asked, row) };
  });

  const valueAt = (column: number, field: FieldName | undefined): DecidingValue => {
    const kind = field && kindOf(field);
    return { column, ...(kind === 'date' && daysOf(contact.dateAt(column))) };
  };
  /** Where several cells say the same, none is missed alone: each that would do by itself decides. */
  const eachAlone = (finding: RowFinding): DecidingValue[] => {
    const { needs } = rules[finding.rule] as AnyContactRule;
    const read = filled.filter(
      ({ field }) => field !== undefined && Object.hasOwn(needs, field) && kindOf(field) !== 'email' && kindOf(field) !== 'phone',
    );
    const columns = read.map(({ column }) => column);
    if (columns.length < 2 || without(columns)?.has(keyOf(finding)) !== false) return [];
    return read
      .filter(({ column }) => without(columns.filter((other) => other !== column))?.has(keyOf(finding)))
      .map(({ column, field }) => valueAt(column, field));
  };

  return found.map((finding) => {
    const whole = wholeOf(finding);
    const changes = (told: Told | undefined): boolean => told !== undefined && !told.has(whole);
    const values = one
      .filter(({ column, told }) => column === finding.column || changes(told))
      .map(({ column, field }) => valueAt(column, field));
    const byUser = stated.filter(({ told }) => changes(told)).map(({ field }): DecidingValue => ({ stated: field }));
    return values.length + byUser.length > 0 ? [...values, ...byUser] : eachAlone(finding);
  });
};

/** The day that a finding counts from or to, as its facts tell it: so many days past a limit, or left until one. */
export const limitOf = ({ facts }: RowFinding, rule: AnyContactRule | undefined, asOf: number): string | undefined => {
  for (const [name, value] of Object.entries(facts ?? {})) {
    const fact = factOf(rule?.facts, name);
    if (typeof value !== 'number') continue;
    if (fact === COMMON_FACTS.daysPast) return formatIsoDay(asOf - value);
    if (fact === COMMON_FACTS.daysLeft) return formatIsoDay(asOf + value);
  }
  return undefined;
};
