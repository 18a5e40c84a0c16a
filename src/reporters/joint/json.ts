import { escapeJson } from '../../model/base/escape-json.js';
import type { JointReporter } from './joint-reporter.js';

/** The report of several files as JSON: two spaces, a line feed at the end; the same bytes for the same report. */
export const jointJson: JointReporter = function* (report) {
  yield `${escapeJson(JSON.stringify(report, null, 2))}\n`;
};
