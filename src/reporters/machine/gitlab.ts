import { escapeJson } from '../../model/base/escape-json.js';
import type { FindingSeverity } from '../../model/rule/severity.js';
import type { CoreReporter } from '../contract/reporter.js';
import { findingFingerprint, findingResults } from '../summary/finding-results.js';
import { safeText } from '../text/safe-text.js';

const SEVERITY = { error: 'major', warning: 'minor', info: 'info' } as const satisfies Record<FindingSeverity, string>;

/** Code quality as GitLab reads it: one entry for each file, rule, message and column. */
export const gitlabReport: CoreReporter = function* (report, context) {
  const entries = report.files.flatMap((file) => {
    const path = safeText(file.name);
    return findingResults(file, context).map((result) => ({
      description: result.text,
      check_name: safeText(result.rule.id),
      fingerprint: findingFingerprint(file, result, path),
      severity: SEVERITY[result.severity],
      location: { path, lines: { begin: result.regions[0]?.startLine ?? file.headline } },
    }));
  });
  yield `${escapeJson(JSON.stringify(entries, null, 2))}\n`;
};
