import type { Report } from '../../model/report/report.js';
import type { Reporter, ReporterContext } from '../contract/reporter.js';
import { answerLines, blockingRules } from '../summary/answer.js';
import { reasonLines } from '../summary/finding-lines.js';
import { overviewLines } from '../summary/overview-lines.js';
import { columnLines, droppedColumnLines, listLines, noteLines, notRunLines, writtenFileLines } from '../summary/report-sections.js';
import { ruleSummaries } from '../summary/rule-summaries.js';
import { sectionLines } from '../summary/section-lines.js';
import { displayWidth } from '../text/layout.js';

/** The report for somebody who has ten seconds: the answer, a line for each thing found, then why and what to do. Never the value of a cell. */
export const shortReport: Reporter = function* (report, context) {
  const quiet = context.quiet === true;
  if (quiet && report.counts.error === 0 && blockingRules(report, context).length === 0 && context.exit !== 2) return;
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
  yield* sectionLines(headings.notRun, notRunLines(report, context), context);
  if (quiet) return;
  yield* sectionLines(report.output === undefined ? headings.wouldDrop : headings.dropped, droppedColumnLines(report, context), context);
  yield* sectionLines(headings.columns, columnLines(report, context), context);
  yield* sectionLines(headings.lists, listLines(report, context), context);
  yield* sectionLines(headings.notes, noteLines(report, context), context);
  yield* sectionLines(headings.files, writtenFileLines(context), context);
}
