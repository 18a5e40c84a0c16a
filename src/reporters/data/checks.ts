import type { CoreFile } from '../../model/report/core/report-core.js';
import type { Theme } from '../../model/rule/rule-core.js';
import type { FindingSeverity, Severity } from '../../model/rule/severity.js';
import { formatWords } from '../../words/reports/report-formats.js';
import type { ReporterContext } from '../contract/reporter.js';
import { findingResults } from '../summary/finding-results.js';
import { fieldLabel, ruleTitle } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';

/** What one rule says of a file or of one of its columns, as tools that keep results of checks know it. */
export interface Check {
  readonly rule: string;
  readonly title: string;
  readonly theme?: Theme;
  /** How bad it is that it failed; of one that did not fail, how bad that would be. */
  readonly severity: FindingSeverity;
  readonly result: 'passed' | 'failed' | 'not-run';
  /** The column that it is about; the whole file where absent. */
  readonly column?: number;
  /** The id of what it says, and the sentence; absent where it says nothing. */
  readonly message?: string;
  readonly text?: string;
  readonly findings: number;
  /** Addresses of the texts that it rests on. */
  readonly law: readonly string[];
}

/** A rule that is switched off judges nothing; one that lowers itself to nothing is a remark. */
const severityOf = (severity: Severity | undefined): FindingSeverity => (severity === undefined || severity === 'off' ? 'info' : severity);

/** Every rule of a file as checks: what was found, worst first, then the rules that found nothing, then those that could not judge it. */
export const checksOf = (file: CoreFile, context: ReporterContext): readonly Check[] => {
  const { words, rules, lang } = context;
  const texts = formatWords(lang);
  const lawOf = (id: string, held?: readonly string[]): readonly string[] =>
    (rules.get(id)?.law ?? []).flatMap((law) =>
      (held === undefined || held.includes(law.id)) && law.url.startsWith('https:') ? [law.url] : [],
    );
  const failed = findingResults(file, context).map(
    ({ rule, finding, severity, title, text }): Check => ({
      rule: safeText(rule.id),
      title,
      theme: rule.theme,
      severity,
      result: 'failed',
      ...(finding.place.at === 'column' && { column: finding.place.column }),
      message: safeText(finding.message),
      text,
      findings: finding.count,
      law: lawOf(rule.id, rule.law),
    }),
  );
  const found = new Set(failed.map(({ rule }) => rule));
  const passed = file.rules.flatMap((rule): Check[] => {
    const id = safeText(rule.id);
    if (found.has(id)) return [];
    const { theme, severity, law } = rule;
    const title = ruleTitle(words, rule.id, rules.get(rule.id));
    return [{ rule: id, title, theme, severity: severityOf(severity), result: 'passed', findings: 0, law: lawOf(rule.id, law) }];
  });
  const silent = file.notRun.map(
    ({ id, because, fields }): Check => ({
      rule: safeText(id),
      title: ruleTitle(words, id, rules.get(id)),
      ...(rules.get(id) && { theme: rules.get(id)?.theme as Theme }),
      severity: severityOf(rules.get(id)?.severity),
      result: 'not-run',
      text: because === 'not-in-force' ? texts.notInForce : texts.notRun(words.list(fields.map((field) => fieldLabel(words, field)))),
      findings: 0,
      law: lawOf(id),
    }),
  );
  return [...failed, ...passed, ...silent];
};
