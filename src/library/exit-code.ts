import type { FailOn } from '../config/schema/settings-data.js';
import { type DocumentReport, isUnjudged } from '../model/report/core/document-report.js';
import type { FileDecisions } from '../model/report/core/file-decisions.js';
import type { ReportCore } from '../model/report/core/report-core.js';
import type { Report } from '../model/report/report.js';
import { isJudgedWhole, leavesDoubt, mayContactNobody } from '../model/report/use-of-file.js';

/** Findings of rules that stay within the share that they were allowed. */
const allowedCounts = ({ rules, rates = [] }: Report): { readonly error: number; readonly warning: number } => {
  const within = new Set(rates.filter(({ over }) => !over).map(({ rule }) => rule));
  const findings = rules.flatMap((rule) => (within.has(rule.id) ? rule.findings : []));
  const of = (severity: 'error' | 'warning'): number => findings.reduce((n, one) => n + (one.severity === severity ? one.count : 0), 0);
  return { error: of('error'), warning: of('warning') };
};

/** The exit code that a report asks for. */
export const exitCodeFor = (report: Report, failOn: FailOn, maxWarnings: number | undefined): 0 | 1 => {
  // The file that was asked for is not there, whatever is thought of findings.
  if (report.heldBack) return 1;
  // Nor is a file for a tool that holds nobody what was asked for.
  if (report.target?.contacts === 0) return 1;
  // A share that was named is asked for by itself: with findings that never fail, it is the one thing that does.
  if (report.rates?.some(({ over }) => over)) return 1;
  if (failOn === 'never') return 0;
  // What was not judged is no success, and no baseline knows it.
  if (!isJudgedWhole(report)) return 1;
  const allowed = allowedCounts(report);
  // What the baseline knows is no news.
  const error = report.counts.error - Math.max(allowed.error, report.known?.error ?? 0);
  const warning = report.counts.warning - Math.max(allowed.warning, report.known?.warning ?? 0);
  if (maxWarnings !== undefined && warning > maxWarnings) return 1;
  if (failOn === 'remaining') return report.remaining > 0 ? 1 : 0;
  if (failOn === 'doubtful') return report.remaining > 0 || leavesDoubt(report) ? 1 : 0;
  // An answer of "no" is no success of a pipeline, whatever was found. Whoever has a baseline knows what is in the file.
  if (report.known === undefined && mayContactNobody(report)) return 1;
  return error > 0 || (failOn === 'warning' && warning > 0) ? 1 : 0;
};

/** What findings ask for. What the baseline knows is no news. */
const findingExitCode = (
  { counts, known }: Pick<ReportCore, 'counts'> & FileDecisions,
  failOn: FailOn,
  maxWarnings = Number.POSITIVE_INFINITY,
): 0 | 1 => {
  const error = counts.error - (known?.error ?? 0);
  const warning = counts.warning - (known?.warning ?? 0);
  return error > 0 || warning > maxWarnings || (failOn === 'warning' && warning > 0) ? 1 : 0;
};

/** The exit code that the report of a message or a script asks for: what holds nothing to judge is no success, nor is a plan of which a file could not be judged. */
export const documentExitCode = (report: DocumentReport, failOn: FailOn, maxWarnings?: number): 0 | 1 => {
  if (failOn === 'never') return 0;
  return report.read.count === 0 || isUnjudged(report) ? 1 : findingExitCode(report, failOn, maxWarnings);
};

/** The exit code that the status of an organisation asks for. */
export const governanceExitCode = (report: Pick<ReportCore, 'counts'> & FileDecisions, failOn: FailOn, maxWarnings?: number): 0 | 1 =>
  failOn === 'never' ? 0 : findingExitCode(report, failOn, maxWarnings);
