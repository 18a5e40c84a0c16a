import { createHash } from 'node:crypto';
import { escapeJson } from '../../model/base/escape-json.js';
import type { FindingSeverity } from '../../model/rule/severity.js';
import { formatWords } from '../../words/reports/report-formats.js';
import type { CoreReporter } from '../contract/reporter.js';
import { easedSentences } from '../summary/eased.js';
import { findingFingerprint, findingResults } from '../summary/finding-results.js';
import { openFileSentences } from '../summary/open-points.js';
import { safeText } from '../text/safe-text.js';
import { EASED_ID, OPEN_ID } from './annotations.js';

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
  const first = report.files[0] ?? { name: report.name, headline: 1 };
  const entryOf = (id: string, severity: FindingSeverity, sentence: string, description: string, { name, headline } = first) => {
    const path = safeText(name);
    return {
      description,
      check_name: id,
      fingerprint: createHash('sha256').update([id, sentence, path].join('\0')).digest('hex').slice(0, 32),
      severity: SEVERITY[severity],
      location: { path, lines: { begin: headline } },
    };
  };
  const { unread: say } = formatWords(context.lang);
  const unread = report.unread.map(({ name, code }) => entryOf(code, 'error', code, say(code), { name, headline: 1 }));
  const open = openFileSentences(report, context).map(({ text, file }) => entryOf(OPEN_ID, 'error', text, text, file));
  const eased = (report.eased ? easedSentences(report.eased, context) : []).map((text) => entryOf(EASED_ID, 'info', text, `${text}.`));
  yield `${escapeJson(JSON.stringify([...unread, ...open, ...eased, ...entries], null, 2))}\n`;
};
