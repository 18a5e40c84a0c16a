import { escapeJson } from '../../model/base/escape-json.js';
import type { DocumentReporter } from '../contract/document-reporter.js';

/** The report as JSON: two spaces, a line feed at the end; the same bytes for the same report. */
export const documentJson: DocumentReporter = function* (report) {
  yield `${escapeJson(JSON.stringify(report, null, 2))}\n`;
};
