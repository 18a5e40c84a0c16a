import type { KpiFigures, KpiFile } from '../model/kpi/kpi.js';
import type { AgeFigures, Figures, RelationName } from '../model/report/figures.js';
import type { Report, ReportRule } from '../model/report/report.js';

const RETENTION_RULES: Readonly<Record<RelationName, 'retention-prospect' | 'retention-client' | undefined>> = {
  prospect: 'retention-prospect',
  unknown: 'retention-prospect',
  former: 'retention-client',
  // Kept as long as the relation lasts.
  client: undefined,
};

/** The months after which contacts of a relation are past retention; undefined when the run asked for no such limit. */
const retentionLimit = (rule: ReportRule | undefined, purpose: string): number | undefined => {
  const { months, archiveMonths } = rule?.options ?? {};
  const limit = purpose === 'archive' && archiveMonths !== undefined ? archiveMonths : months;
  return typeof limit === 'number' ? limit : undefined;
};

const retentionOf = (ages: readonly AgeFigures[], report: Report): KpiFigures['retention'] => {
  const found = { within: 0, past: 0, undated: 0 };
  for (const { relation, contacts, months, undated } of ages) {
    const id = RETENTION_RULES[relation];
    if (id === undefined) {
      found.within += contacts;
      continue;
    }
    const limit = retentionLimit(
      report.rules.find((rule) => rule.id === id),
      report.purpose,
    );
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

const figuresOf = (figures: Figures, report: Report): KpiFigures => {
  const retention = retentionOf(figures.ages, report);
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

/** Columns that `column-beyond-purpose` spoke of; undefined when it did not run. */
const columnsOf = (report: Report): KpiFile['columns'] => {
  const rule = report.rules.find(({ id }) => id === 'column-beyond-purpose');
  if (!rule) return undefined;
  const beyond = rule.findings.filter(({ message, column }) => column !== undefined && (message === 'beyond' || message === 'unknown'));
  return { beyond: new Set(beyond.map(({ column }) => column)).size, all: report.columns.length };
};

/**
 * What KPIs are made of, from the report of one file.
 * @param more what only whoever looked at the file itself knows
 */
export const kpiFileOf = (report: Report, more: Pick<KpiFile, 'encrypted'> = {}): KpiFile => {
  const columns = columnsOf(report);
  return {
    contacts: report.rows.in,
    dropped: report.rows.dropped,
    counts: report.counts,
    ...(report.figures && { figures: figuresOf(report.figures, report) }),
    ...(columns && { columns }),
    ...(more.encrypted !== undefined && { encrypted: more.encrypted }),
  };
};
