import type { Report } from '../../model/report/report.js';
import type { RunStats } from '../../model/report/run-stats.js';

/** What the engine measures of a run. */
export type MeasuredTimes = Omit<RunStats, 'total' | 'rest'>;

const rounded = (ms: number): number => Math.round(ms * 1000) / 1000;

/** The report with where the time went, where it was measured. @param total milliseconds that the file took */
export const withStats = (report: Report, times: MeasuredTimes | undefined, total: number): Report => {
  if (!times) return report;
  const { opening, judging, onThreads, rules, others } = times;
  const stats: RunStats = {
    total: rounded(total),
    opening: rounded(opening),
    judging: rounded(judging),
    onThreads: rounded(onThreads),
    rules: rules.map(({ id, time }) => ({ id, time: rounded(time) })),
    others: rounded(others),
    rest: rounded(Math.max(0, total - opening - judging)),
  };
  return { ...report, stats };
};
