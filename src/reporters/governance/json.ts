import { escapeJson } from '../../model/base/escape-json.js';
import type { GovernanceReporter } from '../contract/governance-reporter.js';

/** The report as JSON: two spaces, a line feed at the end; the same bytes for the same report. */
export const governanceJson: GovernanceReporter = function* (report) {
  yield `${escapeJson(JSON.stringify(report, null, 2))}\n`;
};
