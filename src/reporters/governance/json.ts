import { escapeJson } from '../../model/base/escape-json.js';
import { governanceAnswer } from '../../model/report/core/governance-report.js';
import type { GovernanceReporter } from '../contract/governance-reporter.js';

/** The report and its answer as JSON (schema/governance-report.json): two spaces, a line feed at the end; the same bytes for the same report. */
export const governanceJson: GovernanceReporter = function* (report) {
  const { tool, asOf, about, name, schemaVersion, ...rest } = report;
  const schema = { $schema: 'lumo-check/schema/governance-report.json', schemaVersion };
  yield `${escapeJson(JSON.stringify({ ...schema, tool, asOf, about, name, answer: governanceAnswer(report), ...rest }, null, 2))}\n`;
};
