import type { Report } from '../../model/report/report.js';
import { firstScreenWords } from '../../words/reports/first-screen.js';
import type { ReporterContext } from '../contract/reporter.js';
import { factAndTask, findingExtent } from '../summary/finding-texts.js';
import type { OpenPoint } from '../summary/open-points.js';
import type { RuleSummary } from '../summary/rule-summaries.js';
import type { Task } from '../summary/tasks.js';
import { displayWidth, wrapText } from '../text/layout.js';
import { SEVERITY_COLOUR, SEVERITY_MARK } from '../text/marks.js';
import { safeText } from '../text/safe-text.js';
import { firstLines } from './line-budget.js';

/** What was found and how much of it: "Source missing · 12 rows". */
const withExtent = (text: string, block: RuleSummary, { words }: ReporterContext): string => {
  const extent = findingExtent(block, { words });
  return extent === words.wholeFile ? text : `${text} · ${extent}`;
};

/** In letters. */
const MOST_OF_A_HEADER = 30;
/** So many columns are named; of more, whoever wants to know asks the report. */
const MOST_COLUMNS = 2;
/** Where they hold half of the file back, whoever reads no further must know which. */
const MOST_HELD = 4;

/** In which columns it was found, by their headers: `Source missing · 12 rows · “Origine”`. */
const withColumns = (
  text: string,
  { told: findings, rule }: RuleSummary,
  report: Report,
  { words }: ReporterContext,
  most: number,
): string => {
  const columns = [...new Set(findings.map(({ column }) => column))];
  const headers = columns.map((column) =>
    column === undefined ? '' : safeText(report.columns[column]?.header ?? '', MOST_OF_A_HEADER).trim(),
  );
  // Where some of it is of no column that can be named, naming the others would tell half of it.
  if (rule.rows === 0 || columns.length > most || headers.includes('')) return text;
  return `${text} · ${headers.map(words.quoted).join(', ')}`;
};

/** What was left open, in so many lines: what it asks is told whole, or nobody knows what the option below it is for. */
const openLines = ({ text, ask = '' }: OpenPoint, lead: string, most: number, context: ReporterContext): readonly string[] => {
  const all = [...wrapText(text, context.width, lead, '    ')];
  if (all.length <= most || ask === '') return firstLines(all, most, context);
  const asked = [...wrapText(ask, context.width, '    ', '    ')];
  const told = wrapText(text.slice(0, -ask.length).trim(), context.width, lead, '    ');
  return [...firstLines(told, Math.max(1, most - asked.length), context), ...asked];
};

/** What else was found on the same subject, each whole, as many as a line holds; of the others, how many. The first is told in any case. */
const alsoLines = (facts: readonly string[], { lang, width }: ReporterContext): string[] => {
  const words = firstScreenWords(lang);
  const told = (n: number): string =>
    `    ${words.also([...facts.slice(0, n), ...(n < facts.length ? [words.others(facts.length - n)] : [])].join(' · '))}`;
  let most = facts.length;
  while (most > 1 && displayWidth(told(most)) > width) most--;
  return [...wrapText(told(most).trim(), width, '    ', '      ')];
};

/** One thing to do: what is the matter, then what to do about it, in two to six lines; where it is brief, each on a line, and nothing else. */
export function* taskLines(
  { severity, open, isHeld, blocks }: Task,
  report: Report,
  context: ReporterContext,
  isBrief = false,
): Generator<string> {
  const { style, width } = context;
  const [first, ...others] = open ? [undefined, ...blocks] : blocks;
  const mark = (line: string): string => style[SEVERITY_COLOUR[severity]](line);
  if (open) {
    // On a line of its own each: what is to be copied is not broken.
    yield* openLines(open, `  ${SEVERITY_MARK[severity]} `, isBrief ? 2 : 4, context).map(mark);
    for (const option of open.options.slice(0, 2)) yield `      ${option}`;
  } else if (first) {
    const { fact, todo } = factAndTask(first, context);
    yield* firstLines(
      wrapText(
        withColumns(withExtent(fact, first, context), first, report, context, isHeld ? MOST_HELD : MOST_COLUMNS),
        width,
        `  ${SEVERITY_MARK[severity]} `,
        '    ',
      ),
      isBrief ? 1 : 2,
      context,
    ).map(mark);
    if (todo !== '') yield* firstLines(wrapText(todo, width, '    → ', '      '), isBrief ? 1 : 2, context);
  }
  if (others.length === 0 || isBrief) return;
  const facts = others.map((block) => (block ? withExtent(block.headline, block, context) : ''));
  yield* firstLines(alsoLines(facts, context), 2, context).map(style.dim);
}
