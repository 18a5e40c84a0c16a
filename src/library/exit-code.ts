import type { FailOn } from '../config/schema/settings-data.js';
import { mayContactNobody } from '../model/report/nobody.js';
import type { Report } from '../model/report/report.js';

/** The exit code that a report asks for. */
export const exitCodeFor = (report: Report, failOn: FailOn, maxWarnings: number | undefined): 0 | 1 => {
  // What the baseline knows is no news.
  const error = report.counts.error - (report.known?.error ?? 0);
  const warning = report.counts.warning - (report.known?.warning ?? 0);
  if (maxWarnings !== undefined && failOn !== 'never' && warning > maxWarnings) return 1;
  if (failOn === 'never') return 0;
  if (failOn === 'remaining') return report.remaining > 0 ? 1 : 0;
  // An answer of "no" is no success of a pipeline, whatever was found. Whoever has a baseline knows what is in the file.
  if (report.known === undefined && mayContactNobody(report)) return 1;
  return error > 0 || (failOn === 'warning' && warning > 0) ? 1 : 0;
};
