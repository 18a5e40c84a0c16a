import type { FieldName } from '../../model/contact/field.js';
import { type AnyContactRule, hasRole, type Need } from '../../model/rule/rule.js';
import type { RuleNotRun } from '../plan/admission.js';
import type { ReportParts } from './report-parts.js';

/**
 * The rules that count from a date, where no contact of the file tells one: a column of dates that holds none (blanks, words) lets
 * nobody judge more than no column does.
 */
export const undatedRules = ({ plan, rules, outcome, settings }: ReportParts): readonly RuleNotRun[] => {
  const everyRow = outcome.rows.in;
  if (everyRow === 0 || !rules.some((rule, i) => rule.role === 'undated' && outcome.ruleRows[i] === everyRow)) return [];
  return rules.flatMap((rule: AnyContactRule, i) => {
    if (!hasRole(rule, 'prospect-expired')) return [];
    const needs = Object.entries(rule.needs) as [FieldName, Need][];
    const fields = needs.filter(([, need]) => need === 'one-of').map(([field]) => field);
    const accepted = fields.some((field) => settings.absent?.includes(field));
    const harmless = plan.rules[i]?.severity !== 'error';
    return [{ id: rule.id, because: 'field-absent' as const, fields, accepted, ...(harmless && { harmless }) }];
  });
};
