import { createHash } from 'node:crypto';
import type { Report, ReportFinding, ReportRule } from '../../model/report/report.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { bySeverity, type FindingSeverity } from '../../model/rule/severity.js';
import type { ReporterContext } from '../contract/reporter.js';
import { messageParts } from '../text/message.js';
import { capitalised, headerText, ruleTitle } from '../text/phrases.js';

/** One rule, one message, one column: what machines are told of a file, however many rows it concerns. */
export interface FindingResult {
  readonly rule: ReportRule;
  readonly known: AnyRule | undefined;
  readonly finding: ReportFinding;
  readonly severity: FindingSeverity;
  readonly title: string;
  /** The fact alone, and what to do about it where the message says so. */
  readonly fact: string;
  readonly todo: string;
  /** The column, or how many rows, or the whole file. */
  readonly place: string;
  /** Fact, count, place and what to do, in one paragraph. */
  readonly text: string;
  /** The first rows, in order; none when it is about a column or the file. */
  readonly rows: readonly number[];
}

/** With its full stop. */
const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

const findingResult = (rule: ReportRule, finding: ReportFinding, context: ReporterContext): FindingResult => {
  const { words, rules } = context;
  const known = rules.get(rule.id);
  const { fact, todo } = messageParts(words, finding.message, known, rule.options);
  const { column, header, count, examples } = finding;
  const rows = [...new Set(examples.map(({ row }) => row))];
  const place =
    column === undefined ? (rows.length > 0 ? words.rows(count) : words.wholeFile) : words.column(headerText(words, header, column));
  const counted = column === undefined || count === 1 ? place : `${words.times(count)}, ${place}`;
  const sentence = `${fact} (${counted})`;
  return {
    rule,
    known,
    finding,
    severity: finding.severity as FindingSeverity,
    title: ruleTitle(words, rule.id, known),
    fact,
    todo: capitalised(todo),
    place,
    text: ended(todo === '' ? sentence : `${sentence}. ${capitalised(todo)}`),
    rows,
  };
};

/** Everything that was found, worst first, then most first; no order of running shows. */
export const findingResults = (report: Report, context: ReporterContext): FindingResult[] =>
  report.rules
    .flatMap((rule) => rule.findings.filter(({ count }) => count > 0).map((finding) => findingResult(rule, finding, context)))
    .sort(
      (a, b) =>
        bySeverity(a, b) ||
        b.finding.count - a.finding.count ||
        (a.rule.id === b.rule.id ? 0 : a.rule.id < b.rule.id ? -1 : 1) ||
        (a.finding.message === b.finding.message ? 0 : a.finding.message < b.finding.message ? -1 : 1) ||
        (a.finding.column ?? -1) - (b.finding.column ?? -1),
    );

/** A column by what stays the same when columns or rows are moved: its header, told apart from its likes. */
const stableColumnName = (report: Report, column: number | undefined): string => {
  if (column === undefined) return '';
  const header = report.columns[column]?.header ?? '';
  if (header === '') return `#${column}`;
  const before = report.columns.slice(0, column).filter((other) => other.header === header).length;
  return before === 0 ? header : `${header}#${before}`;
};

/** The same for the same finding in next month's file, whatever its rows and their order. @param salt what else tells it apart */
export const findingFingerprint = (report: Report, { rule, finding }: FindingResult, salt = ''): string =>
  createHash('sha256')
    .update([rule.id, finding.message, stableColumnName(report, finding.column), salt].join('\0'))
    .digest('hex')
    .slice(0, 32);
