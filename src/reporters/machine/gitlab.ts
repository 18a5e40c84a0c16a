import { escapeJson } from '../../model/base/escape-json.js';
import type { FindingSeverity } from '../../model/rule/severity.js';
import type { Reporter } from '../contract/reporter.js';
import { findingFingerprint, findingResults } from '../summary/finding-results.js';
import { safeText } from '../text/safe-text.js';
import { inputPath } from './input-path.js';

const SEVERITY = { error: 'major', warning: 'minor', info: 'info' } as const satisfies Record<FindingSeverity, string>;

/** Code quality as GitLab reads it: one entry for each rule, message and column. */
export const gitlabReport: Reporter = function* (report, context) {
  const path = inputPath(report, context);
  const entries = findingResults(report, context).map((result) => ({
    description: result.text,
    check_name: safeText(result.rule.id),
    fingerprint: findingFingerprint(report, result, path),
    severity: SEVERITY[result.severity],
    location: { path, lines: { begin: result.rows[0] ?? Math.max(1, report.input.headerRow) } },
  }));
  yield `${escapeJson(JSON.stringify(entries, null, 2))}\n`;
};
