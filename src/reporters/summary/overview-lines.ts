import type { Report } from '../../model/report/report.js';
import { ACTIONS } from '../../model/rule/severity.js';
import type { ReporterContext } from '../contract/reporter.js';
import { clipText, displayWidth, padText, wrapText } from '../text/layout.js';
import type { RuleSummary } from './rule-summaries.js';

const MARK = { error: '✗', warning: '!', info: 'i' } as const;
const COLOUR = { error: 'red', warning: 'yellow', info: 'cyan' } as const;
/** Below this many columns for what was found, a table tells nothing. */
const NARROW = 24;

/** Where it was found: so many rows, so many columns, or the file as a whole. */
export const findingExtent = ({ rule, findings }: RuleSummary, { words }: Pick<ReporterContext, 'words'>): string => {
  if (rule.rows > 0) return words.rows(rule.rows);
  const columns = new Set(findings.flatMap((f) => (f.column === undefined ? [] : [f.column])));
  return columns.size > 0 ? words.columnCount(columns.size) : words.wholeFile;
};

/** What was done, strongest first; `bar` acts on errors only. */
export const actionTaken = (
  { rule, findings }: Pick<RuleSummary, 'rule' | 'findings'>,
  report: Report,
  { words }: Pick<ReporterContext, 'words'>,
): string => {
  const written = report.output !== undefined;
  const actions = new Set(findings.map((f) => (f.action === 'bar' && f.severity !== 'error' ? 'flag' : f.action)));
  const said = [...ACTIONS]
    .reverse()
    .filter((action) => actions.has(action))
    .map((action) => {
      if (action === 'drop-row') return words.drops(written, rule.dropped);
      if (action === 'bar' && rule.dropped > 0) return words.drops(written, rule.dropped);
      const left = action === 'drop-column' ? report.columns.filter((c) => c.droppedBy === rule.id).length : 0;
      if (left > 0) return words.dropsColumns(written, left);
      // Once rows are written a column cannot leave any more: what was found in it is blanked.
      const { did, would } = words.actions[action === 'drop-column' ? 'blank' : action];
      return written ? did : would;
    });
  const all = [...new Set(said)];
  // The mildest comes last: of one rule, some messages act and others only tell.
  if (all.length > 1 && actions.has('flag')) all[all.length - 1] = written ? words.rest.did : words.rest.would;
  return all.join(', ');
};

/** One line per rule that found something: what, where, what was done about it. */
export function* overviewLines(blocks: readonly RuleSummary[], report: Report, context: ReporterContext): Generator<string> {
  const { style, width } = context;
  const rows = blocks.map((block) => ({ block, extent: findingExtent(block, context), done: actionTaken(block, report, context) }));
  const most = (texts: readonly string[]): number => Math.max(0, ...texts.map(displayWidth));
  const extents = most(rows.map(({ extent }) => extent));
  const room = width - 4 - 2 - extents - 2 - most(rows.map(({ done }) => done));
  const titles = Math.min(room, most(blocks.map(({ headline }) => headline)));
  for (const { block, extent, done } of rows) {
    const { headline, severity } = block;
    const mark = (text: string): string => style[COLOUR[severity]](style.bold(text));
    if (room >= NARROW)
      yield `  ${mark(`${MARK[severity]} ${padText(clipText(headline, titles), titles)}`)}  ${padText(extent, extents)}  ${done}`;
    else {
      for (const line of wrapText(headline, width, `  ${MARK[severity]} `, '    ')) yield mark(line);
      yield* wrapText(`${extent} · ${done}`, width, '      ');
    }
  }
}
