import type { Report, ReportFinding, ReportRule } from '../model/report.js';
import { ACTIONS, SEVERITIES } from '../model/severity.js';
import type { ReporterContext } from './reporter.js';
import { firstSentence, headerOf, inWords, messageOf, titleOf, worstOf } from './say.js';
import { visible } from './visible.js';
import { widthOf, wrap } from './wrap.js';

const MOST_EXAMPLES = 3;
const MOST_KINDS = 6;
const MARK = { error: '✗', warning: '!', info: 'i' } as const;
const COLOUR = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

/** A rule with the findings that are shown of it. */
interface Block {
  readonly rule: ReportRule;
  readonly findings: readonly ReportFinding[];
  readonly severity: keyof typeof MARK;
  readonly count: number;
}

/** The rules that found something, worst first, then most first, then by id: no order of running shows. */
export const blocksOf = (report: Report, quiet: boolean): Block[] =>
  report.rules
    .map((rule) => {
      const findings = rule.findings.filter((f) => f.count > 0 && (!quiet || f.severity === 'error'));
      const found = findings.reduce((sum, f) => sum + f.count, 0);
      return { rule, findings, severity: worstOf(findings), count: rule.rows > 0 ? rule.rows : found };
    })
    .filter((block) => block.findings.length > 0)
    .sort(
      (a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || b.count - a.count || (a.rule.id < b.rule.id ? -1 : 1),
    );

/** Where it was found: so many rows, so many columns, or the file as a whole. */
const extentOf = ({ rule, findings }: Block, { words }: ReporterContext): string => {
  if (rule.rows > 0) return words.rows(rule.rows);
  const columns = new Set(findings.flatMap((f) => (f.column === undefined ? [] : [f.column])));
  return columns.size > 0 ? words.columnCount(columns.size) : words.wholeFile;
};

/** What was done, strongest first; `bar` acts on errors only. */
const doneOf = ({ rule, findings }: Block, report: Report, { words }: ReporterContext): string => {
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
  return [...new Set(said)].join(', ');
};

function* exampleLines(finding: ReportFinding, most: number, { words, width }: ReporterContext): Generator<string> {
  const shown = finding.examples.slice(0, most);
  for (const example of shown) {
    const facts = Object.entries(example.facts ?? {}).map(([key, value]) => `${visible(key, 30)} ${inWords(words, value)}`);
    const column = example.column ?? finding.column;
    const parts = [
      words.row(example.row),
      ...(column === undefined ? [] : [headerOf(words, finding.header, column)]),
      ...(example.masked === undefined ? [] : [visible(example.masked, 60)]),
      ...facts,
    ];
    yield* wrap(parts.join(' · '), width, '      ', '        ');
  }
  const left = finding.count - shown.length;
  if (shown.length > 0 && left > 0) yield `      ${words.more(left)}`;
}

/** One rule: a line of the table, why, what to do, what it said and where. */
export function* blockLines(block: Block, report: Report, context: ReporterContext): Generator<string> {
  const { words, style, width } = context;
  const { rule, findings } = block;
  const known = context.rules.get(rule.id);
  const tail = `${extentOf(block, context)} · ${doneOf(block, report, context)}`;
  const title = [...wrap(titleOf(words, rule.id, known), width, `${MARK[block.severity]} `, '  ')];
  const last = title.at(-1) ?? '';
  const gap = width - widthOf(last) - widthOf(tail);
  const mark = style[COLOUR[block.severity]];
  for (const line of title.slice(0, -1)) yield mark(style.bold(line));
  if (gap >= 2) yield mark(style.bold(last)) + ' '.repeat(gap) + tail;
  else yield* [mark(style.bold(last)), ' '.repeat(Math.max(4, width - widthOf(tail))) + tail];
  const law = rule.law.length > 0 ? ` [${rule.law.map((id) => visible(id)).join(', ')}]` : '';
  const why = known === undefined ? words.unknownRule : firstSentence(words.text(known.docs.why));
  for (const line of wrap(words.labelled(words.why, why + law), width, '    ', '      ')) yield style.dim(line);
  const todo = known === undefined ? '' : words.text(known.docs.remedy);
  yield* wrap(`${todo === '' ? '' : `${words.labelled(words.todo, todo)} `}(${visible(rule.id)})`, width, '    ', '      ');
  let budget = MOST_EXAMPLES;
  for (const finding of findings.slice(0, MOST_KINDS)) {
    const share = Math.min(budget, Math.max(1, Math.floor(MOST_EXAMPLES / findings.length)), finding.examples.length);
    budget -= share;
    // Examples name the column; where there is none, the message does.
    const where = finding.column === undefined || share > 0 ? '' : ` · ${words.column(headerOf(words, finding.header, finding.column))}`;
    const message = messageOf(words, finding.message, known, rule.options);
    yield* wrap(`${words.times(finding.count)} ${message}${where}`, width, '    ', '      ');
    for (const line of exampleLines(finding, share, context)) yield style.dim(line);
  }
  if (findings.length > MOST_KINDS) yield `    ${words.more(findings.length - MOST_KINDS)}`;
}
