import { escaped } from '../model/inert.js';
import { pathOf } from './place.js';
import type { Reporter } from './reporter.js';
import { fingerprintOf, resultsOf } from './results.js';
import { visible } from './visible.js';

const SEVERITY = { error: 'major', warning: 'minor', info: 'info' } as const;

/** Code quality as GitLab reads it: one entry for each rule, message and column. */
export const gitlab: Reporter = function* (report, context) {
  const path = pathOf(report, context);
  const entries = resultsOf(report, context).map((result) => ({
    description: result.text,
    check_name: visible(result.rule.id),
    fingerprint: fingerprintOf(report, result, path),
    severity: SEVERITY[result.severity],
    location: { path, lines: { begin: result.rows[0] ?? Math.max(1, report.input.headerRow) } },
  }));
  yield `${escaped(JSON.stringify(entries, null, 2))}\n`;
};
