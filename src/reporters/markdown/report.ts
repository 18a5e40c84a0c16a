import { coreFileOf } from '../../model/report/core/core-views.js';
import type { Report } from '../../model/report/report.js';
import { formatWords } from '../../words/reports/report-formats.js';
import type { Reporter, ReporterContext } from '../contract/reporter.js';
import { type FindingResult, findingResults } from '../summary/finding-results.js';
import { citedLaws, lawCitation } from '../summary/law-titles.js';
import {
  columnSentences,
  droppedColumnSentences,
  listSentences,
  noteSentences,
  notRunSentences,
  type SectionSentence,
} from '../summary/report-sections.js';
import { type RuleSummary, ruleSummaries } from '../summary/rule-summaries.js';
import { wrapText } from '../text/layout.js';
import { SEVERITY_EMOJI } from '../text/marks.js';
import { safeText } from '../text/safe-text.js';
import { answerLinesMarkdown } from './answer.js';
import { codeSpan, escapeMarkdown, markdownLink } from './escape.js';
import { rulePageLink } from './rule-page-link.js';
import { markdownSection, markdownTable } from './table.js';

/** A comment on GitHub ends at 65,536 characters: nobody reads a table of more rows than this. */
const MOST_RESULTS = 100;
const MOST_ROWS = 5;
const MOST_LAWS = 5;

/** Sentences as items of a list, each on one line. */
const items = (sentences: Iterable<SectionSentence>): string[] =>
  Array.from(sentences, ({ text, mark }) => {
    const [line = ''] = wrapText(text, Number.POSITIVE_INFINITY, mark === undefined ? '' : `${mark} `);
    return `- ${escapeMarkdown(line)}`;
  });

const rowOf = ({ severity, rule, fact, place, finding, rows }: FindingResult, { words }: ReporterContext): string[] => {
  const shown = rows.slice(0, MOST_ROWS).map(words.number).join(', ');
  return [
    `${SEVERITY_EMOJI[severity]} ${escapeMarkdown(words.severities[severity])}`,
    codeSpan(rule.id),
    escapeMarkdown(fact),
    finding.place.at !== 'column' && rows.length > 0 ? '' : escapeMarkdown(place),
    words.number(finding.count),
    finding.count > MOST_ROWS && shown !== '' ? `${shown}…` : shown,
    escapeMarkdown(words.actions[finding.action].name),
  ];
};

function* resultLines(report: Report, context: ReporterContext): Generator<string> {
  const formatTexts = formatWords(context.lang);
  const results = findingResults(coreFileOf(report), context);
  if (results.length === 0) return yield escapeMarkdown(formatTexts.nothing);
  const heads = [
    formatTexts.severity,
    formatTexts.rule,
    formatTexts.found,
    formatTexts.place,
    formatTexts.count,
    formatTexts.first,
    formatTexts.action,
  ];
  yield* markdownTable([heads.map(escapeMarkdown), ...results.slice(0, MOST_RESULTS).map((result) => rowOf(result, context))]);
  if (results.length > MOST_RESULTS) yield* ['', escapeMarkdown(formatTexts.moreResults(results.length - MOST_RESULTS))];
}

/** Why, what to do and the texts of law, for each rule that found something. */
function* reasonLines({ known, headline, rule, severity }: RuleSummary, context: ReporterContext): Generator<string> {
  const { words } = context;
  if (known === undefined)
    return yield `- ${SEVERITY_EMOJI[severity]} ${words.labelled(codeSpan(rule.id), escapeMarkdown(words.unknownRule))}`;
  yield `- ${SEVERITY_EMOJI[severity]} **${escapeMarkdown(headline)}** (${codeSpan(rule.id)}). ${escapeMarkdown(words.text(known.docs.why))}`;
  yield `  <br>→ ${escapeMarkdown(words.text(known.docs.remedy))}`;
  const { laws, more } = citedLaws(known, rule.law, MOST_LAWS);
  const links = [
    ...laws.map((law) => markdownLink(lawCitation(words, law), law.url)),
    ...(more > 0 ? [words.more(more)] : []),
    ...rulePageLink(rule.id, context),
  ];
  if (links.length > 0) yield `  <br>${links.join(' · ')}`;
}

/** The files, with a column of hashes where any was worked out. */
function* fileRows(report: Report, { lang }: ReporterContext): Generator<string[]> {
  const formatTexts = formatWords(lang);
  const isHashed = report.input.sha256 !== undefined || report.output?.sha256 !== undefined;
  yield [formatTexts.file, '', formatTexts.size, ...(isHashed ? [formatTexts.sha256] : [])];
  for (const [label, file] of [
    [formatTexts.input, report.input],
    [formatTexts.output, report.output],
  ] as const)
    if (file)
      yield [
        escapeMarkdown(label),
        codeSpan(file.name),
        escapeMarkdown(formatTexts.bytes(file.bytes)),
        ...(isHashed ? [file.sha256 === undefined ? '' : codeSpan(file.sha256)] : []),
      ];
}

function* linesOf(report: Report, context: ReporterContext): Generator<string> {
  const { words, lang } = context;
  const { headings } = words;
  const formatTexts = formatWords(lang);
  yield* answerLinesMarkdown(report, context);
  yield* markdownSection(headings.findings, resultLines(report, context));
  const reasons = ruleSummaries(report, context).flatMap((block) => [...reasonLines(block, context)]);
  // Folded away in a comment; open where nothing folds.
  if (reasons.length > 0) yield* ['', `<details><summary>${escapeMarkdown(headings.reasons)}</summary>`, '', ...reasons, '', '</details>'];
  yield* markdownSection(headings.notRun, items(notRunSentences(report, context)));
  yield* markdownSection(
    report.output === undefined ? headings.wouldDrop : headings.dropped,
    items(droppedColumnSentences(report, context)),
  );
  yield* markdownSection(headings.columns, items(columnSentences(report, context)));
  yield* markdownSection(headings.lists, items(listSentences(report, context)));
  yield* markdownSection(headings.notes, items(noteSentences(report, context)));
  yield* markdownSection(formatTexts.file, markdownTable([...fileRows(report, context)]));
  yield* [
    '',
    `<sub>${escapeMarkdown(formatTexts.tool(safeText(report.tool.version), safeText(report.asOf), safeText(report.preset)))}</sub>`,
  ];
}

/** Markdown of the kind that GitHub and GitLab read: a comment on a change, the summary of a job, a page of a register. */
export const markdownReport: Reporter = function* (report, context) {
  for (const line of linesOf(report, context)) yield `${line}\n`;
};
