import type { LogFigures } from '../events/log-figures.js';
import type { DocumentReport } from '../report/core/document-report.js';

/** The report of logs, which tells what they come to. */
export interface LogReport extends DocumentReport {
  readonly about: 'logs';
  readonly figures: LogFigures;
}
