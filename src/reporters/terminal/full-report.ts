import type { Report } from '../../model/report/report.js';
import { isJudgedWhole } from '../../model/report/use-of-file.js';
import type { Reporter, ReporterContext } from '../contract/reporter.js';
import { citedLaws, lawCitation } from '../summary/law-titles.js';
import {
  columnSentences,
  droppedColumnSentences,
  listSentences,
  noteSentences,
  notRunSentences,
  writtenFileSentences,
} from '../summary/report-sections.js';
import { type RuleSummary, ruleSummaries } from '../summary/rule-summaries.js';
import { sectionLines, textTable, wrapText } from '../text/layout.js';
import { fieldLabel } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';
import { answerLines, closingLines } from './answer-lines.js';
import { locationLines, titleLines } from './finding-lines.js';
import { overviewLines } from './overview-lines.js';
import { sentenceLines, sentenceSection } from './section-lines.js';

/** Lines of one screen. */
const ONE_SCREEN = 30;
const MOST_LAWS = 5;

/** One rule: why, what to do and the texts, in full; all that it said, and every example that the report holds. */
function* ruleLines(block: RuleSummary, report: Report, context: ReporterContext): Generator<string> {
  const { words, width, style } = context;
  const { known, messages, rule } = block;
  yield* titleLines(block, context);
  if (known === undefined) yield* wrapText(words.unknownRule, width, '    ');
  else {
    yield* wrapText(words.text(known.docs.why), width, '    ');
    yield* wrapText(words.text(known.docs.remedy), width, '    → ', '      ');
    const { laws, more } = citedLaws(known, rule.law, MOST_LAWS);
    for (const law of laws)
      yield* [...wrapText([lawCitation(words, law), law.url].filter(Boolean).join(' '), width, '    § ', '      ')].map(style.dim);
    if (more > 0) yield style.dim(`    § ${words.more(more)}`);
    const address = context.rulePages?.(rule.id, context.lang);
    if (address !== undefined) yield style.dim(`    ${address}`);
  }
  for (const message of messages) {
    yield* wrapText(`${words.times(message.count)} ${message.fact}`, width, '    ', '      ');
    yield* locationLines(message, Number.POSITIVE_INFINITY, '      ', report, context);
  }
}

/** Every column: what it was taken for, by what, and what becomes of it. */
function* columnMappingLines(report: Report, { words }: ReporterContext): Generator<string> {
  const rows = report.columns.map(({ column, header, field, confidence, by, kept, droppedBy }) => [
    `  ${words.number(column + 1)}`,
    safeText(header, 40),
    field === undefined ? words.mappedBy.none : fieldLabel(words, field),
    field === undefined ? '' : `${words.percent(confidence)} ${words.mappedBy[by]}`,
    kept ? '' : safeText(droppedBy ?? '', 40),
  ]);
  yield* textTable(rows);
}

function* linesOf(report: Report, context: ReporterContext): Generator<string> {
  const { words, style } = context;
  const { headings } = words;
  const blocks = ruleSummaries(report, context);
  yield* answerLines(report, context);
  if (blocks.length > 0) {
    yield '';
    yield* overviewLines(blocks, report, context);
    yield* ['', style.bold(headings.reasons)];
    for (const block of blocks) yield* ['', ...ruleLines(block, report, context)];
  }
  yield* sentenceSection(headings.notRun, notRunSentences(report, context), context);
  if (context.quiet === true) return;
  yield* sentenceSection(
    report.output === undefined ? headings.wouldDrop : headings.dropped,
    droppedColumnSentences(report, context),
    context,
  );
  yield* sectionLines(
    headings.columns,
    [...sentenceLines(columnSentences(report, context), context), ...columnMappingLines(report, context)],
    style,
  );
  yield* sentenceSection(headings.lists, listSentences(report, context), context);
  yield* sentenceSection(headings.notes, noteSentences(report, context), context);
  yield* sentenceSection(headings.files, writtenFileSentences(context), context);
}

/** The report on a terminal for somebody who has time: reasons, remedies and texts in full, every example, every column. */
export const fullReport: Reporter = function* (report, context) {
  const quiet = context.quiet === true;
  if (quiet && report.counts.error === 0 && isJudgedWhole(report) && !report.heldBack && context.exit !== 2) return;
  let lines = 0;
  for (const line of linesOf(report, context)) {
    yield `${line}\n`;
    lines++;
  }
  // The answer has scrolled away.
  if (lines > ONE_SCREEN) for (const line of ['', ...closingLines(report, context)]) yield `${line}\n`;
};
