import { type DocumentReport, documentAnswer } from '../../../model/report/core/document-report.js';
import type { CoreFinding, CoreRule } from '../../../model/report/core/report-core.js';
import { bySeverity } from '../../../model/rule/severity.js';
import { documentWords } from '../../../words/reports/documents.js';
import type { DocumentReporter } from '../../contract/document-reporter.js';
import type { ReporterContext } from '../../contract/reporter.js';
import { logSummaryLines } from '../../logs/terminal.js';
import { cautionSentences } from '../../messages/cautions.js';
import { appendedSentences, DOCUMENT_SIGN, documentSentence, subjectSentences } from '../../messages/summary.js';
import { fileDecisionSentences } from '../../summary/file-decisions.js';
import { wrapText } from '../../text/layout.js';
import { SEVERITY_COLOUR, SEVERITY_MARK, TONE_COLOUR } from '../../text/marks.js';
import { messageParts } from '../../text/message.js';
import { capitalised, firstSentence } from '../../text/phrases.js';
import { safeText } from '../../text/safe-text.js';
import { firstLines } from '../line-budget.js';
import { placesTold } from './places.js';

/** Findings told of one file: with some three lines each they leave room for the answer on one screen. */
const MOST_FINDINGS = 7;

interface Told {
  /** Of several files, the one that it is about. */
  readonly file: string | undefined;
  readonly rule: CoreRule;
  readonly finding: CoreFinding;
}

/** May this be sent, or said? */
export function* documentVerdictLines(report: DocumentReport, context: ReporterContext): Generator<string> {
  const { words, style, width } = context;
  const { mark, tone } = DOCUMENT_SIGN[documentAnswer(report)];
  const text = words.labelled(safeText(report.name, 60), documentSentence(report, context));
  for (const line of wrapText(text, width, `${mark} `, '  ')) yield style[TONE_COLOUR[tone]](style.bold(line));
}

/** The answer, what it was read as, and whatever keeps the answer from being all that there is to know. */
export function* documentHeadLines(report: DocumentReport, context: ReporterContext): Generator<string> {
  const { style, width } = context;
  yield* documentVerdictLines(report, context);
  for (const text of subjectSentences(report, context)) for (const line of wrapText(text, width, '  ')) yield style.dim(line);
  for (const text of cautionSentences(report, context)) for (const line of wrapText(text, width, '! ', '  ')) yield style.yellow(line);
  for (const text of [...fileDecisionSentences(report, context), ...appendedSentences(report, context)])
    yield* wrapText(text, width, '  ', '    ');
}

function* findingLines({ rule, finding, file }: Told, context: ReporterContext): Generator<string> {
  const { words, style, width, rules } = context;
  const known = rules.get(rule.id);
  const { fact, todo } = messageParts(words, finding.message, known, rule.options);
  const places = [file ?? '', placesTold(finding, known, context)].filter((text) => text !== '').join(', ');
  const text = places === '' ? fact : `${fact} (${places})`;
  const mark = style[SEVERITY_COLOUR[finding.severity]];
  yield* firstLines(wrapText(text, width, `  ${SEVERITY_MARK[finding.severity]} `, '    '), 2, context).map(mark);
  const next = todo === '' ? (known ? firstSentence(words.text(known.docs.remedy)) : '') : capitalised(todo);
  if (next !== '') yield* firstLines(wrapText(next, width, '    → ', '      '), 1, context);
}

/** The files that were written, those of a kind on one line. */
export function* writtenFileLines({ files = [], words, width }: ReporterContext): Generator<string> {
  const byLabel = new Map<string, string[]>();
  for (const { label, name } of files) byLabel.set(label, [...(byLabel.get(label) ?? []), safeText(name)]);
  for (const [label, names] of byLabel)
    yield* wrapText(words.labelled(words.files[label] ?? safeText(label), names.join(', ')), width, '  ', '    ');
}

function* linesOf(report: DocumentReport, context: ReporterContext): Generator<string> {
  const { lang, quiet, files = [] } = context;
  yield* documentHeadLines(report, context);
  const isOne = report.files.length === 1;
  const all = report.files.flatMap(({ name, rules }) =>
    rules.flatMap((rule) => rule.findings.map((finding): Told => ({ rule, finding, file: isOne ? undefined : safeText(name, 40) }))),
  );
  const told = all.filter(({ finding }) => finding.severity === 'error' || (!quiet && finding.severity === 'warning'));
  // What keeps the answer from being known comes before other warnings.
  const isOpen = ({ rule }: Told): number => (report.read.unjudged?.includes(rule.id) ? 0 : 1);
  told.sort((a, b) => bySeverity(a.finding, b.finding) || isOpen(a) - isOpen(b));
  if (told.length > 0) yield '';
  for (const one of told.slice(0, MOST_FINDINGS)) yield* findingLines(one, context);
  if (told.length > MOST_FINDINGS) yield `    ${documentWords(lang).more(told.length - MOST_FINDINGS)}`;
  if (!quiet && report.figures && report.about === 'logs') yield* logSummaryLines(report.figures, context);
  if (!quiet && files.length > 0) yield* ['', ...writtenFileLines(context)];
}

/** One document on one screen: may it be sent, what is wrong, on which line, what to do. Never a word of it. */
export const documentReport: DocumentReporter = function* (report, context) {
  if (context.quiet === true && report.counts.error === 0) return;
  for (const line of linesOf(report, context)) yield `${line}\n`;
};
