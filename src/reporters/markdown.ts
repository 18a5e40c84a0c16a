import { CHANNELS, STATUSES } from '../model/channel.js';
import type { Report } from '../model/report.js';
import { formatWords } from '../words/formats.js';
import { aheadOf, answerOf, doubtsOf, knownOf, sentenceOf } from './answer.js';
import { type Block, blocksOf } from './block.js';
import { code, linkTo, md } from './markdown-safe.js';
import { tableOf } from './markdown-text.js';
import type { Reporter, ReporterContext } from './reporter.js';
import { columnLines, droppedLines, listLines, noteLines, notRunLines } from './rest.js';
import { type Result, resultsOf } from './results.js';
import { capital } from './say.js';
import { visible } from './visible.js';

/** A comment on GitHub ends at 65,536 characters: nobody reads a table of more rows than this. */
const MOST_RESULTS = 100;
const MOST_ROWS = 5;
const MARK = { error: '🔴', warning: '🟠', info: '🔵' } as const;

/** Lines that were made for a terminal, as items of a list: no width ends them. */
const items = (lines: Iterable<string>): string[] => [...lines].map((line) => `- ${md(line.trim())}`);
const unbounded = (context: ReporterContext): ReporterContext => ({ ...context, width: Number.MAX_SAFE_INTEGER });

function* section(title: string, lines: Iterable<string>): Generator<string> {
  const all = [...lines];
  if (all.length > 0) yield* ['', `### ${md(title)}`, '', ...all];
}

/** The answer, who may be reached on each channel, and what happened to the rows. */
function* answerPart(report: Report, context: ReporterContext): Generator<string> {
  const { words, lang } = context;
  const said = formatWords(lang);
  yield `## ${md(words.labelled(visible(report.input.name, 60), sentenceOf(answerOf(report, context), report, context)))}`;
  yield* ['', md(words.subject(report.rows.in, visible(report.asOf), visible(report.preset), report.channels))];
  const others = STATUSES.slice(1);
  const rows = CHANNELS.flatMap((channel) => {
    const counts = report.verdicts[channel];
    return counts
      ? [[md(words.channels[channel]), `**${words.number(counts.ok)}**`, ...others.map((status) => words.number(counts[status]))]]
      : [];
  });
  const heads = [said.channel, said.usable, ...others.map((status) => capital(words.statuses[status]))];
  if (rows.length > 0) yield* ['', ...tableOf([heads.map(md), ...rows])];
  const { kept, edited, dropped } = report.rows;
  const { error, warning, info } = report.counts;
  const found = [words.count.error(error), words.count.warning(warning), words.count.info(info)].join(', ');
  const balance = [words.balance(report.output !== undefined, kept, edited, dropped), ...doubtsOf(report, words)].join(', ');
  yield* ['', `${md(balance)}. ${found}.`];
  for (const known of knownOf(report, words)) yield* ['', `${md(known)}.`];
  for (const ahead of aheadOf(report, words)) yield* ['', `> ${md(ahead)}.`];
}

const rowOf = ({ severity, rule, fact, place, finding, rows }: Result, { words }: ReporterContext): string[] => {
  const shown = rows.slice(0, MOST_ROWS).map(words.number).join(', ');
  return [
    `${MARK[severity]} ${md(words.severities[severity])}`,
    code(rule.id),
    md(fact),
    finding.column === undefined && rows.length > 0 ? '' : md(place),
    words.number(finding.count),
    finding.count > MOST_ROWS && shown !== '' ? `${shown}…` : shown,
    md(words.actions[finding.action].name),
  ];
};

function* resultLines(report: Report, context: ReporterContext): Generator<string> {
  const said = formatWords(context.lang);
  const results = resultsOf(report, context);
  if (results.length === 0) return yield md(said.nothing);
  const heads = [said.severity, said.rule, said.found, said.place, said.count, said.first, said.action];
  yield* tableOf([heads.map(md), ...results.slice(0, MOST_RESULTS).map((result) => rowOf(result, context))]);
  if (results.length > MOST_RESULTS) yield* ['', md(said.moreResults(results.length - MOST_RESULTS))];
}

/** Why, what to do and the texts of law, for each rule that found something. */
function* reasonLines({ known, headline, rule, severity }: Block, { words }: ReporterContext): Generator<string> {
  if (known === undefined) return yield `- ${MARK[severity]} ${words.labelled(code(rule.id), md(words.unknownRule))}`;
  yield `- ${MARK[severity]} **${md(headline)}** (${code(rule.id)}). ${md(words.text(known.docs.why))}`;
  yield `  <br>→ ${md(words.text(known.docs.remedy))}`;
  const laws = known.law.filter(({ id }) => rule.law.includes(id)).map(({ title, url }) => linkTo(words.text(title), url));
  if (laws.length > 0) yield `  <br>${laws.join(' · ')}`;
}

function* fileRows(report: Report, { lang }: ReporterContext): Generator<string[]> {
  const said = formatWords(lang);
  for (const [label, file] of [
    [said.input, report.input],
    [said.output, report.output],
  ] as const)
    if (file) yield [md(label), code(file.name), md(said.bytes(file.bytes)), file.sha256 === undefined ? '' : code(file.sha256)];
}

function* linesOf(report: Report, context: ReporterContext): Generator<string> {
  const { words, lang } = context;
  const { headings } = words;
  const said = formatWords(lang);
  const wide = unbounded(context);
  yield* answerPart(report, context);
  yield* section(headings.findings, resultLines(report, context));
  const reasons = blocksOf(report, context).flatMap((block) => [...reasonLines(block, context)]);
  // Folded away in a comment; open where nothing folds.
  if (reasons.length > 0) yield* ['', `<details><summary>${md(headings.reasons)}</summary>`, '', ...reasons, '', '</details>'];
  yield* section(headings.notRun, items(notRunLines(report, wide)));
  yield* section(report.output === undefined ? headings.wouldDrop : headings.dropped, items(droppedLines(report, wide)));
  yield* section(headings.columns, items(columnLines(report, wide)));
  yield* section(headings.lists, items(listLines(report, wide)));
  yield* section(headings.notes, items(noteLines(report, wide)));
  yield* section(said.file, tableOf([[said.file, '', said.size, said.sha256], ...fileRows(report, context)]));
  yield* ['', `<sub>${md(said.tool(visible(report.tool.version), visible(report.asOf), visible(report.preset)))}</sub>`];
}

/** Markdown of the kind that GitHub and GitLab read: a comment on a change, the summary of a job, a page of a register. */
export const markdown: Reporter = function* (report, context) {
  for (const line of linesOf(report, context)) yield `${line}\n`;
};
