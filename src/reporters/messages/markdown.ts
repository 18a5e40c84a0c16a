import { type DocumentReport, documentAnswer } from '../../model/report/core/document-report.js';
import type { CoreFile } from '../../model/report/core/report-core.js';
import { documentWords } from '../../words/reports/documents.js';
import { formatWords } from '../../words/reports/report-formats.js';
import type { DocumentReporter } from '../contract/document-reporter.js';
import type { ReporterContext } from '../contract/reporter.js';
import { logFigureMarkdown } from '../logs/markdown.js';
import { codeSpan, escapeMarkdown, markdownLink } from '../markdown/escape.js';
import { rulePageLink } from '../markdown/rule-page-link.js';
import { markdownSection, markdownTable } from '../markdown/table.js';
import { fileDecisionSentences } from '../summary/file-decisions.js';
import { citedLaws, lawCitation } from '../summary/law-titles.js';
import { SEVERITY_EMOJI } from '../text/marks.js';
import { safeText } from '../text/safe-text.js';
import { cautionSentences } from './cautions.js';
import {
  appendedSentences,
  DOCUMENT_SIGN,
  type DocumentRuleSummary,
  documentNotRun,
  documentRuleSummaries,
  documentSentence,
  placesOf,
  subjectSentences,
} from './summary.js';

const MOST_PLACES = 5;
const MOST_LAWS = 5;

function* answerLines(report: DocumentReport, context: ReporterContext): Generator<string> {
  const { words } = context;
  const { mark } = DOCUMENT_SIGN[documentAnswer(report)];
  yield `## ${mark} ${escapeMarkdown(words.labelled(safeText(report.name, 60), documentSentence(report, context)))}`;
  for (const text of subjectSentences(report, context)) yield* ['', escapeMarkdown(`${text}.`)];
  for (const caution of cautionSentences(report, context)) yield* ['', `> ⚠️ ${escapeMarkdown(caution)}.`];
  for (const decided of [...fileDecisionSentences(report, context), ...appendedSentences(report, context)])
    yield* ['', `${escapeMarkdown(decided)}.`];
}

const tableOf = (rules: readonly DocumentRuleSummary[], { about }: DocumentReport, { words, lang }: ReporterContext): string[] => {
  const { severity, rule, found, count } = formatWords(lang);
  const rows = rules.flatMap(({ results }) =>
    results.map((result) => {
      const { shown, more } = placesOf(result, MOST_PLACES);
      return [
        `${SEVERITY_EMOJI[result.severity]} ${escapeMarkdown(words.severities[result.severity])}`,
        codeSpan(result.rule.id),
        escapeMarkdown(result.fact),
        `${shown.length === 0 ? escapeMarkdown(words.wholeFile) : shown.join(', ')}${more > 0 ? '…' : ''}`,
        words.number(result.finding.count),
      ];
    }),
  );
  return markdownTable([
    [severity, rule, found, about === 'logs' ? documentWords(lang).whereRow : documentWords(lang).where, count].map(escapeMarkdown),
    ...rows,
  ]);
};

/** Why, what to do and the texts of law, for each rule that found something. */
function* reasonLines({ id, known, severity, headline, law }: DocumentRuleSummary, context: ReporterContext): Generator<string> {
  const { words } = context;
  if (known === undefined) return yield `- ${SEVERITY_EMOJI[severity]} ${words.labelled(codeSpan(id), escapeMarkdown(words.unknownRule))}`;
  yield `- ${SEVERITY_EMOJI[severity]} **${escapeMarkdown(headline)}** (${codeSpan(id)}). ${escapeMarkdown(words.text(known.docs.why))}`;
  yield `  <br>→ ${escapeMarkdown(words.text(known.docs.remedy))}`;
  const { laws, more } = citedLaws(known, law, MOST_LAWS);
  const links = [
    ...laws.map((one) => markdownLink(lawCitation(words, one), one.url)),
    ...(more > 0 ? [words.more(more)] : []),
    ...rulePageLink(id, context),
  ];
  if (links.length > 0) yield `  <br>${links.join(' · ')}`;
}

function* fileLines(file: CoreFile, report: DocumentReport, context: ReporterContext): Generator<string> {
  const { words } = context;
  const rules = documentRuleSummaries(file, context);
  const title = report.files.length > 1 ? safeText(file.name, 60) : words.headings.findings;
  const found = rules.length === 0 ? [escapeMarkdown(formatWords(context.lang).nothing)] : tableOf(rules, report, context);
  yield* markdownSection(title, found);
  const reasons = rules.flatMap((rule) => [...reasonLines(rule, context)]);
  // Folded away in a comment; open where nothing folds.
  if (reasons.length > 0)
    yield* ['', `<details><summary>${escapeMarkdown(words.headings.reasons)}</summary>`, '', ...reasons, '', '</details>'];
}

function* linesOf(report: DocumentReport, context: ReporterContext): Generator<string> {
  const { words, lang } = context;
  const formatTexts = formatWords(lang);
  yield* answerLines(report, context);
  for (const file of report.files) yield* fileLines(file, report, context);
  if (report.figures) yield* ['', ...logFigureMarkdown(report.figures, context)];
  const notRun = documentNotRun(report, context).map((text) => `- ${escapeMarkdown(text)}`);
  yield* markdownSection(words.headings.notRun, notRun);
  const files = report.files.map(({ name, bytes = 0, sha256 = '' }) => [
    codeSpan(name),
    escapeMarkdown(formatTexts.bytes(bytes)),
    sha256 === '' ? '' : codeSpan(sha256),
  ]);
  yield* markdownSection(formatTexts.file, markdownTable([[formatTexts.file, formatTexts.size, formatTexts.sha256], ...files]));
  yield* ['', `<sub>${escapeMarkdown(documentWords(lang).madeBy(safeText(report.tool.version), report.asOf))}</sub>`];
}

/** Markdown of the kind that GitHub and GitLab read: a comment on a change, the summary of a job, a page of a register. */
export const documentMarkdown: DocumentReporter = function* (report, context) {
  for (const line of linesOf(report, context)) yield `${line}\n`;
};
