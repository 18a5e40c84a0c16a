import type { Report } from '../../model/report/report.js';
import { FINDING_SEVERITIES, type FindingSeverity } from '../../model/rule/severity.js';
import { formatWords } from '../../words/reports/report-formats.js';
import type { ReporterContext } from '../contract/reporter.js';
import { type FindingResult, findingResults } from '../summary/finding-results.js';
import { inputPath } from './input-path.js';

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

/** A few remarks: one for each rule, worst first; the last of a kind says how many more rules there are. */
export const annotationsOf = (report: Report, context: ReporterContext): Annotation[] => {
  const path = inputPath(report, context);
  const header = Math.max(1, report.input.headerRow);
  const { moreRules } = formatWords(context.lang);
  const byRule = new Map<string, FindingResult[]>();
  for (const result of findingResults(report, context)) byRule.set(result.rule.id, [...(byRule.get(result.rule.id) ?? []), result]);
  const all = [...byRule.values()].map((results): Annotation => {
    const [first] = results as [FindingResult, ...FindingResult[]];
    const line = Math.min(...results.flatMap(({ rows }) => rows.slice(0, 1)));
    const text = results.map((result) => result.text).join(' · ');
    return { severity: first.severity, rule: first.rule.id, title: first.title, text, path, line: Number.isFinite(line) ? line : header };
  });
  return FINDING_SEVERITIES.flatMap((severity) => {
    if (context.quiet === true && severity !== 'error') return [];
    const alike = all.filter((annotation) => annotation.severity === severity);
    const left = alike.length - MAX_PER_SEVERITY;
    if (left <= 0) return alike;
    const last = alike[MAX_PER_SEVERITY - 1] as Annotation;
    return [...alike.slice(0, MAX_PER_SEVERITY - 1), { ...last, text: `${last.text} · ${moreRules(left)}` }];
  });
};
