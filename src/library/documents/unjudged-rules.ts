import type { Settings } from '../../config/resolve/settings.js';
import type { ReadAs } from '../../model/report/core/document-report.js';
import type { AnyRule, Messages } from '../../model/rule/rule.js';
import { rulesById } from '../../model/rule/rule.js';
import type { SubjectFinding } from '../../subjects/run-subject-rules.js';

/**
 * The rules that could not judge a document though they would be errors of it: whoever reads "no error" of one in Spanish takes it for
 * judged. A rule that only warns leaves a warning, and the answer that goes with one.
 */
export const unjudgedOf = (
  findings: readonly SubjectFinding[],
  rules: Iterable<AnyRule>,
  settings: Pick<Settings, 'rules'>,
): Pick<ReadAs, 'unjudged'> => {
  const known = rulesById(rules);
  const isError = (id: string): boolean => settings.rules.some((rule) => rule.id === id && rule.severity === 'error');
  const saysUnjudged = ({ rule, message }: SubjectFinding): boolean =>
    (known.get(rule)?.messages as Messages | undefined)?.[message]?.unjudged === true && isError(rule);
  const ids = new Set(findings.filter(saysUnjudged).map(({ rule }) => rule));
  return ids.size > 0 ? { unjudged: [...ids] } : {};
};
