import type { Report, ReportExample, ReportFinding, ReportRule } from '../../model/report/report.js';
import type { AnyRule, Messages } from '../../model/rule/rule.js';
import { bySeverity, FINDING_SEVERITIES, type FindingSeverity } from '../../model/rule/severity.js';
import type { ReporterContext } from '../contract/reporter.js';
import { findingParts, type MessageParts } from '../text/message.js';
import { ruleTitle } from '../text/phrases.js';

/** One thing that a rule said, wherever in the file it said it. */
export interface MessageSummary extends MessageParts {
  readonly id: string;
  readonly severity: ReportFinding['severity'];
  readonly count: number;
  readonly examples: readonly ReportExample[];
  /** The columns that it was said of. */
  readonly columns: readonly number[];
  /** The rule that said it; undefined when it is not loaded. */
  readonly known: AnyRule | undefined;
}

/** A rule with what is shown of it. */
export interface RuleSummary {
  readonly rule: ReportRule;
  readonly known: AnyRule | undefined;
  readonly findings: readonly ReportFinding[];
  readonly messages: readonly MessageSummary[];
  readonly severity: FindingSeverity;
  /** What happened, in a few words. */
  readonly headline: string;
  /** Of what `headline` tells: all findings, where it is the title of the rule, else those of the one message that it is. */
  readonly told: readonly ReportFinding[];
  /** Whether `headline` says all that was said. */
  readonly headlineIsEnough: boolean;
}

/** The worst severity among findings; `info` for none. */
const worstSeverity = (findings: readonly ReportFinding[]): FindingSeverity =>
  FINDING_SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'info';

/** The findings of a rule by message and severity, worst first. */
const messageSummaries = (
  rule: ReportRule,
  findings: readonly ReportFinding[],
  known: AnyRule | undefined,
  context: ReporterContext,
): MessageSummary[] => {
  // Grouped first: a file of many columns has a finding for each, and a list that is copied for every one of them is never done.
  const byId = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    const key = `${finding.message} ${finding.severity}`;
    const same = byId.get(key);
    if (same) same.push(finding);
    else byId.set(key, [finding]);
  }
  return [...byId.values()]
    .map((same) => ({
      ...findingParts(same[0] as ReportFinding, context.words, known, rule.options),
      id: (same[0] as ReportFinding).message,
      severity: (same.at(-1) as ReportFinding).severity,
      count: same.reduce((sum, { count }) => sum + count, 0),
      examples: same
        .flatMap(({ column, examples }) => (column === undefined ? examples : examples.map((example) => ({ column, ...example }))))
        .sort((a, b) => a.row - b.row),
      columns: same.flatMap(({ column }) => (column === undefined ? [] : [column])),
      known,
    }))
    .sort(bySeverity);
};

const ruleSummary = (rule: ReportRule, findings: readonly ReportFinding[], context: ReporterContext): RuleSummary => {
  const known = context.rules.get(rule.id);
  const messages = messageSummaries(rule, findings, known, context);
  const title = ruleTitle(context.words, rule.id, known);
  // Of several that are as bad, the one that was said most.
  const first = messages.find((one) => messages.every(({ severity, count }) => severity !== messages[0]?.severity || count <= one.count));
  // A title names the worst that a rule can find. Where only something milder was found, that is what is said.
  const isMilder = known !== undefined && first !== undefined && first.severity !== rule.severity;
  // The first message of a rule says what its title and its remedy say, but for what options fill in.
  const main = known === undefined ? undefined : Object.entries(known.messages as Messages)[0];
  const isMain = main !== undefined && first?.id === main[0] && !/\{\w+\}/.test(main[1].en);
  return {
    rule,
    known,
    findings,
    messages,
    severity: worstSeverity(findings),
    headline: isMilder ? first.fact : title,
    told: isMilder ? findings.filter(({ message, severity }) => message === first.id && severity === first.severity) : findings,
    headlineIsEnough: messages.length === 1 && (isMilder || isMain),
  };
};

/** The rules that found something, worst first, then most first, then by id: no order of running shows. */
export const ruleSummaries = (report: Report, context: ReporterContext): RuleSummary[] => {
  const countOf = ({ rule, messages }: RuleSummary): number =>
    rule.rows > 0 ? rule.rows : messages.reduce((sum, { count }) => sum + count, 0);
  return report.rules
    .flatMap((rule) => {
      const findings = rule.findings.filter(({ count, severity }) => count > 0 && (context.quiet !== true || severity === 'error'));
      return findings.length === 0 ? [] : [ruleSummary(rule, findings, context)];
    })
    .sort((a, b) => bySeverity(a, b) || countOf(b) - countOf(a) || (a.rule.id < b.rule.id ? -1 : 1));
};
