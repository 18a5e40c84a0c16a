import type { CoreFile, ReportCore } from '../../model/report/report-core.js';
import { FINDING_SEVERITIES, type FindingSeverity } from '../../model/rule/severity.js';
import { formatWords } from '../../words/reports/report-formats.js';
import type { ReporterContext } from '../contract/reporter.js';
import { type FindingResult, findingResults } from '../summary/finding-results.js';
import { safeText } from '../text/safe-text.js';

/** One remark beside the lines of a file, as the machines that run CI show them. */
interface Annotation {
  readonly severity: FindingSeverity;
  readonly rule: string;
  readonly title: string;
  readonly text: string;
  readonly path: string;
  readonly line: number;
}

/** GitHub shows ten of each kind in a step, and nobody reads more. */
const MAX_PER_SEVERITY = 10;

/** One remark for each rule that found something in a file. */
const annotationsOfFile = (file: CoreFile, context: ReporterContext): Annotation[] => {
  const byRule = new Map<string, FindingResult[]>();
  for (const result of findingResults(file, context)) byRule.set(result.rule.id, [...(byRule.get(result.rule.id) ?? []), result]);
  return [...byRule.values()].map((results): Annotation => {
    const [first] = results as [FindingResult, ...FindingResult[]];
    const placed = results.filter(({ finding }) => finding.examples.length > 0);
    const line = Math.min(...placed.flatMap(({ regions }) => regions.slice(0, 1).map(({ startLine }) => startLine)));
    const text = results.map((result) => result.text).join(' · ');
    const at = Number.isFinite(line) ? line : file.headline;
    return { severity: first.severity, rule: first.rule.id, title: first.title, text, path: safeText(file.name), line: at };
  });
};

/** A few remarks: one for each rule and file, worst first; the last of a kind says how many more there are. */
export const annotationsOf = (report: ReportCore, context: ReporterContext): Annotation[] => {
  const { moreRules } = formatWords(context.lang);
  const all = report.files.flatMap((file) => annotationsOfFile(file, context));
  return FINDING_SEVERITIES.flatMap((severity) => {
    if (context.quiet === true && severity !== 'error') return [];
    const alike = all.filter((annotation) => annotation.severity === severity);
    const left = alike.length - MAX_PER_SEVERITY;
    if (left <= 0) return alike;
    const last = alike[MAX_PER_SEVERITY - 1] as Annotation;
    return [...alike.slice(0, MAX_PER_SEVERITY - 1), { ...last, text: `${last.text} · ${moreRules(left)}` }];
  });
};
