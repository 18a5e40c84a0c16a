import { escapeJson } from '../../model/base/escape-json.js';
import { documentAnswer } from '../../model/report/core/document-report.js';
import type { DocumentReporter } from '../contract/document-reporter.js';

/** The report and its answer as JSON (schema/document.json): two spaces, a line feed at the end; the same bytes for the same report. */
export const documentJson: DocumentReporter = function* (report) {
  const { tool, asOf, about, name, ...rest } = report;
  const head = { $schema: 'lumo-check/schema/document.json', schemaVersion: 1, tool, asOf, about, name, answer: documentAnswer(report) };
  yield `${escapeJson(JSON.stringify({ ...head, ...rest }, null, 2))}\n`;
};
