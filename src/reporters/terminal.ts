import type { Report } from '../model/report.js';
import { answerLines, blockingOf } from './answer.js';
import { blockLines, blocksOf } from './findings.js';
import type { Reporter, ReporterContext } from './reporter.js';
import { columnLines, droppedLines, fileLines, listLines, noteLines, notRunLines } from './rest.js';

/** The report for somebody who has ten seconds: the answer first, then what to do about it. Never the value of a cell. */
export const terminal: Reporter = function* (report, context) {
  const quiet = context.quiet === true;
  if (quiet && report.counts.error === 0 && blockingOf(report, context).length === 0 && context.exit !== 2) return;
  for (const line of linesOf(report, context, quiet)) yield `${line}\n`;
};

function* linesOf(report: Report, context: ReporterContext, quiet: boolean): Generator<string> {
  const { headings } = context.words;
  yield* answerLines(report, context);
  for (const block of blocksOf(report, quiet)) {
    yield '';
    yield* blockLines(block, report, context);
  }
  yield* section(headings.notRun, notRunLines(report, context), context);
  if (quiet) return;
  yield* section(report.output === undefined ? headings.wouldDrop : headings.dropped, droppedLines(report, context), context);
  yield* section(headings.columns, columnLines(report, context), context);
  yield* section(headings.lists, listLines(report, context), context);
  yield* section(headings.notes, noteLines(report, context), context);
  yield* section(headings.files, fileLines(context), context);
}

/** A heading over its lines, and nothing when there is no line. */
function* section(heading: string, lines: Iterable<string>, { style }: ReporterContext): Generator<string> {
  let begun = false;
  for (const line of lines) {
    if (!begun) yield* ['', style.bold(heading)];
    begun = true;
    yield line;
  }
}
