import type { Comparison } from '../../model/kpi/run-history.js';
import type { AuditReport } from '../../model/report/audit-report.js';
import type { AuditWords } from '../../words/reports/audit.js';
import type { ReporterContext } from './reporter.js';

/** What an audit is told with. */
export interface AuditContext extends ReporterContext {
  readonly auditTexts: AuditWords;
  /** Of each file of the report, in its order: whether the verdict of an earlier audit was kept. Of the run, not of the report: absent where nobody says. */
  readonly kept?: readonly boolean[];
  /** Whether its exit code is that of how the organisation stands, and worse than what the files ask for. */
  readonly exitOfOrganisation?: boolean;
  /** This audit beside the one before it, where a history was kept and holds one. */
  readonly compared?: Comparison;
}

/** Turns the report of an audit into text, piece by piece. It neither prints nor exits. */
export type AuditReporter = (report: AuditReport, context: AuditContext) => Iterable<string>;
