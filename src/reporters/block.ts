import type { Report, ReportExample, ReportFinding, ReportRule } from '../model/report.js';
import type { AnyRule, Messages } from '../model/rule.js';
import { SEVERITIES } from '../model/severity.js';
import type { ReporterContext } from './reporter.js';
import { messageOf, partsOf, titleOf, worstOf } from './say.js';

/** One thing that a rule said, wherever in the file it said it. */
export interface Said {
  readonly id: string;
  readonly text: string;
  readonly severity: ReportFinding['severity'];
  readonly count: number;
  readonly examples: readonly ReportExample[];
  /** The columns that it was said of. */
  readonly columns: readonly number[];
}

/** A rule with what is shown of it. */
export interface Block {
  readonly rule: ReportRule;
  readonly known: AnyRule | undefined;
  readonly findings: readonly ReportFinding[];
  readonly said: readonly Said[];
  readonly severity: 'error' | 'warning' | 'info';
  /** What happened, in a few words. */
  readonly headline: string;
  /** Whether `headline` says all that was said. */
  readonly plain: boolean;
}

/** The findings of a rule by message, worst first. */
const saidIn = (rule: ReportRule, findings: readonly ReportFinding[], known: AnyRule | undefined, context: ReporterContext): Said[] => {
  const said = new Map<string, Said>();
  for (const { message, severity, count, column, examples } of findings) {
    const before = said.get(message);
    const own = examples.map((example) => (column === undefined ? example : { column, ...example }));
    said.set(message, {
      id: message,
      text: before?.text ?? messageOf(context.words, message, known, rule.options),
      severity,
      count: (before?.count ?? 0) + count,
      examples: [...(before?.examples ?? []), ...own].sort((a, b) => a.row - b.row),
      columns: [...(before?.columns ?? []), ...(column === undefined ? [] : [column])],
    });
  }
  return [...said.values()].sort((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity));
};

const blockOf = (rule: ReportRule, findings: readonly ReportFinding[], context: ReporterContext): Block => {
  const known = context.rules.get(rule.id);
  const said = saidIn(rule, findings, known, context);
  const title = titleOf(context.words, rule.id, known);
  const [first] = said;
  // A title names the worst that a rule can find. Where only something milder was found, that is what is said.
  const isMilder = known !== undefined && first !== undefined && first.severity !== rule.severity;
  // The first message of a rule says what its title and its remedy say, but for what options fill in.
  const main = known === undefined ? undefined : Object.entries(known.messages as Messages)[0];
  const isMain = main !== undefined && first?.id === main[0] && !/\{\w+\}/.test(main[1].en);
  return {
    rule,
    known,
    findings,
    said,
    severity: worstOf(findings),
    headline: isMilder ? partsOf(first.text).fact : title,
    plain: said.length === 1 && (isMilder || isMain),
  };
};

/** The rules that found something, worst first, then most first, then by id: no order of running shows. */
export const blocksOf = (report: Report, context: ReporterContext): Block[] => {
  const countOf = ({ rule, said }: Block): number => (rule.rows > 0 ? rule.rows : said.reduce((sum, { count }) => sum + count, 0));
  return report.rules
    .map((rule) => {
      const findings = rule.findings.filter(({ count, severity }) => count > 0 && (context.quiet !== true || severity === 'error'));
      return blockOf(rule, findings, context);
    })
    .filter(({ findings }) => findings.length > 0)
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || countOf(b) - countOf(a) || (a.rule.id < b.rule.id ? -1 : 1),
    );
};
