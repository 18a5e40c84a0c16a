import type { Report } from '../../model/report/report.js';
import type { ReporterContext } from '../contract/reporter.js';
import { actionTaken, findingExtent } from '../summary/finding-texts.js';
import type { RuleSummary } from '../summary/rule-summaries.js';
import { clipText, displayWidth, padText, wrapText } from '../text/layout.js';
import { SEVERITY_COLOUR, SEVERITY_MARK } from '../text/marks.js';

/** Below this many columns for what was found, a table tells nothing. */
const NARROW = 24;

/** One line per rule that found something: what, where, what was done about it. */
export function* overviewLines(blocks: readonly RuleSummary[], report: Report, context: ReporterContext): Generator<string> {
  const { style, width } = context;
  const rows = blocks.map((block) => ({ block, extent: findingExtent(block, context), done: actionTaken(block, report, context) }));
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(displayWidth));
  const extents = widest(rows.map(({ extent }) => extent));
  const room = width - 4 - 2 - extents - 2 - widest(rows.map(({ done }) => done));
  const titles = Math.min(room, widest(blocks.map(({ headline }) => headline)));
  for (const { block, extent, done } of rows) {
    const { headline, severity } = block;
    const mark = (text: string): string => style[SEVERITY_COLOUR[severity]](style.bold(text));
    if (room >= NARROW)
      yield `  ${mark(`${SEVERITY_MARK[severity]} ${padText(clipText(headline, titles), titles)}`)}  ${padText(extent, extents)}  ${done}`;
    else {
      for (const line of wrapText(headline, width, `  ${SEVERITY_MARK[severity]} `, '    ')) yield mark(line);
      yield* wrapText(`${extent} · ${done}`, width, '      ');
    }
  }
}
