import type { InputCounts } from '../../csv/records/blocks.js';
import { formatIsoDay } from '../../fields/date/calendar.js';
import { withoutContactValues } from '../../fields/table/cell-shape.js';
import { type Channel, STATUSES, type Status } from '../../model/contact/channel.js';
import type { FindingGroup } from '../../model/outcome/outcome.js';
import type { Report, ReportFinding, ReportRule } from '../../model/report/report.js';
import { lawsInForce } from '../../model/rule/law.js';
import type { AnyContactRule } from '../../model/rule/rule.js';
import { collectedReport } from '../judge/collectors.js';
import type { Plan, PlannedRule } from '../plan/plan.js';
import { effectsOf, type MessageEffect } from '../rules/row-findings.js';
import { targetReport } from '../target/target-report.js';
import { reportNotesOf } from './report-notes.js';
import { encodingOf, type ReportParts } from './report-parts.js';
import { reportTable } from './report-table.js';
import { undatedRules } from './undated-file.js';

const findingsOf = (groups: readonly FindingGroup[], weights: readonly MessageEffect[], plan: Plan): ReportFinding[] =>
  groups
    .toSorted((a, b) => a.message - b.message || a.column - b.column)
    .map(({ message, column, count, examples }) => {
      const { id, severity, action } = weights[message] as MessageEffect;
      const header = plan.columns[column]?.header;
      return { message: id, severity, action, ...(column >= 0 && { column }), ...(header !== undefined && { header }), count, examples };
    });

/** Groups of findings by the rule that found them. */
const groupsByRule = ({ outcome, start, end }: ReportParts): ReadonlyMap<number, readonly FindingGroup[]> => {
  const byRule = new Map<number, FindingGroup[]>();
  for (const group of [...outcome.groups.values(), ...start.groups, ...end.groups]) {
    const same = byRule.get(group.rule);
    if (same) same.push(group);
    else byRule.set(group.rule, [group]);
  }
  return byRule;
};

const ruleOf = (parts: ReportParts, index: number, groups: readonly FindingGroup[], day: string): ReportRule => {
  const { plan, outcome } = parts;
  const planned = plan.rules[index] as PlannedRule;
  const rule = parts.rules[index] as AnyContactRule;
  return {
    id: rule.id,
    theme: rule.theme,
    severity: planned.severity,
    action: planned.action,
    options: planned.options,
    law: lawsInForce(rule.law, day).map(({ id }) => id),
    rows: outcome.ruleRows[index] as number,
    dropped: outcome.ruleDropped[index] as number,
    findings: groups.length === 0 ? [] : findingsOf(groups, effectsOf(rule, planned), plan),
  };
};

const verdictsOf = ({ plan }: ReportParts, counts: readonly (readonly number[])[]): Report['verdicts'] =>
  Object.fromEntries(
    plan.channels.map((channel, i) => [channel, Object.fromEntries(STATUSES.map((status, j) => [status, counts[i]?.[j] ?? 0]))]),
  ) as Partial<Record<Channel, Record<Status, number>>>;

const lineEndName = ({ lf, crlf, cr }: InputCounts): string =>
  [crlf > 0 && 'CRLF', lf > 0 && 'LF', cr > 0 && 'CR'].filter(Boolean).join('+') || 'none';

/** Puts a run into its report. Pure: the same parts give the same report. */
export const buildReport = (parts: ReportParts): Report => {
  const { settings, plan, file, outcome, start, end } = parts;
  const groups = groupsByRule(parts);
  const day = formatIsoDay(plan.asOf);
  const rules = parts.rules.map((_, index) => ruleOf(parts, index, groups.get(index) ?? [], day));
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { findings } of rules) for (const { severity, count } of findings) if (severity !== 'off') counts[severity] += count;
  const { rows } = outcome;
  return {
    $schema: 'lumo-check/schema/report.json',
    schemaVersion: 1,
    tool: { name: 'lumo-check', version: parts.version },
    asOf: day,
    preset: settings.preset,
    ...(settings.config && { config: settings.config }),
    purpose: plan.purpose,
    audience: plan.audience,
    channels: plan.channels,
    ...(plan.stated && { stated: { by: 'the user', values: plan.stated } }),
    input: {
      name: file.name,
      ...file.digest,
      encoding: encodingOf(parts),
      delimiter: file.dialect.delimiter,
      ...(file.dialect.escape === 'backslash' && { escape: 'backslash' as const }),
      lineEnd: lineEndName(parts.counts),
      headerRow: file.headerRow,
      ...(file.table && { table: reportTable(file.table, plan.lists) }),
      ...(file.besides && { besides: file.besides.map(withoutContactValues) }),
    },
    ...(parts.output && { output: parts.output }),
    ...(parts.heldBack && { heldBack: { above: settings.maxKept as number } }),
    rows: {
      in: rows.in,
      kept: rows.kept,
      dropped: rows.dropped,
      unreachable: rows.unreachable,
      edited: rows.edited,
      blank: rows.blank,
      skipped: rows.repeated + rows.totals + file.preambleRows + file.descriptionRows,
    },
    verdicts: verdictsOf(parts, outcome.verdicts),
    keptVerdicts: verdictsOf(parts, outcome.keptVerdicts),
    counts,
    remaining: outcome.remaining + start.remaining + end.remaining,
    columns: plan.columns.map(({ column, header, field, confidence, by, filled, setAside }) => {
      const dropper = start.droppedColumns.get(column);
      return {
        column,
        header,
        ...(field && { field }),
        confidence,
        by,
        kept: plan.keep[column] as boolean,
        ...(dropper !== undefined && { droppedBy: plan.rules[dropper]?.id as string }),
        ...(setAside && { setAside }),
        ...(filled === 0 && plan.columns.some((other) => other.filled > 0) && { blank: true as const }),
      };
    }),
    rules,
    notRun: [...parts.notRun, ...undatedRules(parts)],
    ...(settings.lowered && settings.lowered.length > 0 && { lowered: settings.lowered }),
    ...collectedReport(plan, outcome, 'lawChanges'),
    ...collectedReport(plan, outcome, 'baseline'),
    ...collectedReport(plan, outcome, 'exemptions'),
    lists: plan.lists.map(({ info: { sheet, ...info } }) => (sheet === undefined ? info : { ...info, sheet: withoutContactValues(sheet) })),
    ...collectedReport(plan, outcome, 'figures'),
    ...collectedReport(plan, outcome, 'segments'),
    ...(plan.target && { target: targetReport(plan.target, plan, rows.kept, outcome.outputRows[0] as number) }),
    notes: reportNotesOf(parts),
  };
};
