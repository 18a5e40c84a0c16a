import type { KpiFigures, KpiFile } from '../model/kpi/kpi.js';
import type { AgeFigures, Figures, RelationName } from '../model/report/figures.js';
import type { Report } from '../model/report/report.js';
import { type AnyRule, hasRole, periodLength, roleOf } from '../model/rule/rule.js';

type Rules = ReadonlyMap<string, AnyRule>;

/** The months after which contacts of a relation are past retention; undefined when the run asked for no such limit. */
const retentionLimit = (relation: Exclude<RelationName, 'client'>, { rules, purpose }: Report, known: Rules): number | undefined => {
  if (relation !== 'former') return periodLength('prospects', rules, known);
  return (purpose === 'archive' ? periodLength('archived', rules, known) : undefined) ?? periodLength('formerClients', rules, known);
};

const retentionOf = (ages: readonly AgeFigures[], report: Report, known: Rules): KpiFigures['retention'] => {
  const found = { within: 0, past: 0, undated: 0 };
  for (const { relation, contacts, months, undated } of ages) {
    // Kept as long as the relation lasts.
    if (relation === 'client') {
      found.within += contacts;
      continue;
    }
    const limit = retentionLimit(relation, report, known);
    if (limit === undefined) return undefined;
    for (const [age, count] of months) found[age >= limit ? 'past' : 'within'] += count;
    found.undated += undated;
  }
  return found;
};

const oldestOf = (ages: readonly AgeFigures[]): number | undefined => {
  const oldest = ages.flatMap(({ months }) => months.at(-1)?.[0] ?? []);
  return oldest.length > 0 ? Math.max(...oldest) : undefined;
};

const figuresOf = (figures: Figures, report: Report, known: Rules): KpiFigures => {
  const retention = retentionOf(figures.ages, report, known);
  const oldest = oldestOf(figures.ages);
  const { sourced, relying, relyingProven, anonymised, delays } = figures;
  return {
    sourced,
    relying,
    relyingProven,
    anonymised,
    ...delays,
    ...(retention && { retention }),
    ...(oldest !== undefined && { oldest }),
  };
};

/** Columns that the purpose does not need, as the rules say; undefined when no rule looked. */
const columnsOf = (report: Report, known: Rules): KpiFile['columns'] => {
  const looked = report.rules.flatMap(({ id, findings }) => {
    const rule = known.get(id);
    return rule && hasRole(rule, 'excess-column') ? [{ rule, findings }] : [];
  });
  if (looked.length === 0) return undefined;
  const beyond = looked.flatMap(({ rule, findings }) =>
    findings.flatMap(({ message, column }) => (column !== undefined && roleOf(rule, message) === 'excess-column' ? [column] : [])),
  );
  return { beyond: new Set(beyond).size, all: report.columns.length };
};

/**
 * What KPIs are made of, from the report of one file.
 * @param known the rules that are loaded, by id
 * @param more what only whoever looked at the file itself knows
 */
export const kpiFileOf = (report: Report, known: Rules, more: Pick<KpiFile, 'encrypted'> = {}): KpiFile => {
  const columns = columnsOf(report, known);
  return {
    contacts: report.rows.in,
    dropped: report.rows.dropped,
    counts: report.counts,
    ...(report.figures && { figures: figuresOf(report.figures, report, known) }),
    ...(columns && { columns }),
    ...(more.encrypted !== undefined && { encrypted: more.encrypted }),
  };
};
