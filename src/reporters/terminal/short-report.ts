import type { Report } from '../../model/report/report.js';
import type { Reporter, ReporterContext } from '../contract/reporter.js';
import { blockingRules } from '../summary/answer.js';
import {
  columnSentences,
  droppedColumnSentences,
  listSentences,
  noteSentences,
  notRunSentences,
  writtenFileSentences,
} from '../summary/report-sections.js';
import { ruleSummaries } from '../summary/rule-summaries.js';
import { displayWidth } from '../text/layout.js';
import { answerLines } from './answer-lines.js';
import { reasonLines } from './finding-lines.js';
import { overviewLines } from './overview-lines.js';
import { sentenceSection } from './section-lines.js';

/** The report for somebody who has ten seconds: the answer, a line for each thing found, then why and what to do. Never the value of a cell. */
export const shortReport: Reporter = function* (report, context) {
  const quiet = context.quiet === true;
  if (quiet && report.counts.error === 0 && blockingRules(report).length === 0 && !report.heldBack && context.exit !== 2) return;
  for (const line of linesOf(report, context, quiet)) yield `${line}\n`;
};

function* linesOf(report: Report, context: ReporterContext, quiet: boolean): Generator<string> {
  const { words, style } = context;
  const { headings } = words;
  yield* answerLines(report, context);
  const blocks = ruleSummaries(report, context);
  if (blocks.length > 0) {
    yield '';
    yield* overviewLines(blocks, report, context);
    const roomy = displayWidth(`${headings.reasons} ${words.explainHint}`) <= context.width;
    yield* ['', style.bold(headings.reasons) + (roomy ? ` ${style.dim(words.explainHint)}` : '')];
    for (const block of blocks) yield* reasonLines(block, report, context);
  }
  yield* sentenceSection(headings.notRun, notRunSentences(report, context), context);
  if (quiet) return;
  yield* sentenceSection(
    report.output === undefined ? headings.wouldDrop : headings.dropped,
    droppedColumnSentences(report, context),
    context,
  );
  yield* sentenceSection(headings.columns, columnSentences(report, context), context);
  yield* sentenceSection(headings.lists, listSentences(report, context), context);
  yield* sentenceSection(headings.notes, noteSentences(report, context), context);
  yield* sentenceSection(headings.files, writtenFileSentences(context), context);
}
