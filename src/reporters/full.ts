import type { Report } from '../model/report.js';
import { answerLines, blockingOf } from './answer.js';
import { type Block, blocksOf } from './block.js';
import { placeLines, titleLines } from './findings.js';
import { overviewLines } from './overview.js';
import type { Reporter, ReporterContext } from './reporter.js';
import { columnLines, droppedLines, fileLines, listLines, noteLines, notRunLines } from './rest.js';
import { labelOf, partsOf } from './say.js';
import { sectionLines } from './section.js';
import { visible } from './visible.js';
import { table, wrap } from './wrap.js';

/** One rule: why, what to do and the texts, in full; all that it said, and every example that the report holds. */
function* ruleLines(block: Block, report: Report, context: ReporterContext): Generator<string> {
  const { words, width, style } = context;
  const { known, said, rule } = block;
  yield* titleLines(block, context);
  if (known === undefined) yield* wrap(words.unknownRule, width, '    ');
  else {
    yield* wrap(words.text(known.docs.why), width, '    ');
    yield* wrap(words.text(known.docs.remedy), width, '    → ', '      ');
    for (const { id, title, url } of known.law) {
      if (rule.law.includes(id))
        yield* [...wrap([words.text(title), url].filter(Boolean).join(' '), width, '    § ', '      ')].map(style.dim);
    }
  }
  for (const one of said) {
    yield* wrap(`${words.times(one.count)} ${partsOf(one.text).fact}`, width, '    ', '      ');
    yield* placeLines(one, Number.POSITIVE_INFINITY, '      ', report, context);
  }
}

/** Every column: what it was taken for, by what, and what becomes of it. */
function* mappingLines(report: Report, { words }: ReporterContext): Generator<string> {
  const rows = report.columns.map(({ column, header, field, confidence, by, kept, droppedBy }) => [
    `  ${words.number(column + 1)}`,
    visible(header, 40),
    field === undefined ? words.mappedBy.none : labelOf(words, field),
    field === undefined ? '' : `${words.percent(confidence)} ${words.mappedBy[by]}`,
    kept ? '' : visible(droppedBy ?? '', 40),
  ]);
  yield* table(rows);
}

function* linesOf(report: Report, context: ReporterContext): Generator<string> {
  const { words, style } = context;
  const { headings } = words;
  const blocks = blocksOf(report, context);
  yield* answerLines(report, context);
  if (blocks.length > 0) {
    yield '';
    yield* overviewLines(blocks, report, context);
    yield* ['', style.bold(headings.reasons)];
    for (const block of blocks) yield* ['', ...ruleLines(block, report, context)];
  }
  yield* sectionLines(headings.notRun, notRunLines(report, context), context);
  if (context.quiet === true) return;
  yield* sectionLines(report.output === undefined ? headings.wouldDrop : headings.dropped, droppedLines(report, context), context);
  yield* sectionLines(headings.columns, [...columnLines(report, context), ...mappingLines(report, context)], context);
  yield* sectionLines(headings.lists, listLines(report, context), context);
  yield* sectionLines(headings.notes, noteLines(report, context), context);
  yield* sectionLines(headings.files, fileLines(context), context);
}

/** The report on a terminal for somebody who has time: reasons, remedies and texts in full, every example, every column. */
export const full: Reporter = function* (report, context) {
  const quiet = context.quiet === true;
  if (quiet && report.counts.error === 0 && blockingOf(report, context).length === 0 && context.exit !== 2) return;
  for (const line of linesOf(report, context)) yield `${line}\n`;
};
