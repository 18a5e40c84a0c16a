import { auditPageWords } from '../../words/audit-page.js';
import { formatWords } from '../../words/formats.js';
import { kpiWords } from '../../words/kpi.js';
import { code, linkTo, md } from '../markdown-safe.js';
import { listLine } from '../rest.js';
import { firstSentence } from '../say.js';
import { visible } from '../visible.js';
import { extentOf, headlineOf, sentenceOf, skippedBy, subjectOf } from './answer.js';
import { blocksOf, filesOf, urgentOf } from './blocks.js';
import type { AuditReporter } from './context.js';
import { acrossLines, fileLines, type Parts, unjudgedLines, VERDICT } from './markdown-tables.js';
import { listed } from './places.js';

/** What is told before the rest is counted. */
const MOST = { fixes: 5, names: 3, rules: 40, texts: 2 } as const;
const MARK = { error: '🔴', warning: '🟠', info: '🔵' } as const;

function* section(title: string, lines: Iterable<string>): Generator<string> {
  const all = [...lines];
  if (all.length > 0) yield* ['', `### ${md(title)}`, '', ...all];
}

function* sinceLines({ context: { compared, lang }, page }: Parts): Generator<string> {
  if (compared === undefined) return;
  const said = kpiWords(lang);
  if (compared.worse.length + compared.better.length === 0) yield `- ${md(page.asBefore)}`;
  for (const one of compared.worse) yield `- 🔴 ${md(said.worseLine(one))}`;
  for (const one of compared.better) yield `- 🟢 ${md(said.worseLine(one))}`;
  if (compared.otherSettings) yield `- ${md(page.otherSettings)}`;
}

function* fixLines({ blocks, context, page }: Parts): Generator<string> {
  const urgent = urgentOf(blocks);
  for (const [i, block] of urgent.slice(0, MOST.fixes).entries()) {
    const known = context.rules.get(block.id);
    const files = filesOf(block);
    const remedy = known === undefined ? '' : `${md(firstSentence(context.words.text(known.docs.remedy)))} `;
    yield `${i + 1}. **${md(headlineOf(block, context))}** (${md(extentOf(block, context))})`;
    yield `   <br>${remedy}${md(page.first(listed(files, files.length, MOST.names, context)))}`;
  }
  if (urgent.length > MOST.fixes) yield* ['', md(page.others(urgent.length - MOST.fixes))];
}

/** Each rule: how much, the files with most of it, and the texts behind it. */
function* ruleLines({ blocks, context }: Parts): Generator<string> {
  for (const block of blocks.slice(0, MOST.rules)) {
    const known = context.rules.get(block.id);
    const files = filesOf(block);
    yield `- ${MARK[block.severity]} **${md(headlineOf(block, context))}** (${code(block.id)}), ${md(extentOf(block, context))}`;
    yield `  <br>${md(listed(files, files.length, MOST.names, context))}`;
    const laws = known?.law.filter(({ id }) => block.law.includes(id)).slice(0, MOST.texts) ?? [];
    if (laws.length > 0) yield `  <br>${laws.map(({ title, url }) => linkTo(context.words.text(title), url)).join(' · ')}`;
  }
  if (blocks.length > MOST.rules) yield* ['', md(formatWords(context.lang).moreRules(blocks.length - MOST.rules))];
}

function* asideLines({ report, context: { said } }: Parts): Generator<string> {
  for (const [reason, names] of skippedBy(report)) yield `- ${md(said.left(reason, names.length))}`;
  if (report.totals.ignored > 0) yield `- ${md(said.ignored(report.totals.ignored))}`;
}

function* linesOf(parts: Parts): Generator<string> {
  const { report, context, page, blocks } = parts;
  yield `## ${VERDICT[report.verdict]} ${md(sentenceOf(report, page))}`;
  yield* ['', md(subjectOf(report, context))];
  yield* section(page.unjudged, unjudgedLines(parts));
  if (context.compared) yield* section(page.since(context.compared.day), sinceLines(parts));
  yield* section(page.fixFirst, fixLines(parts));
  yield* section(page.fileTable, fileLines(parts));
  yield* section(page.across, acrossLines(parts));
  // Folded away in a comment; open where nothing folds.
  if (blocks.length > 0) yield* ['', `<details><summary>${md(page.rules)}</summary>`, '', ...ruleLines(parts), '', '</details>'];
  yield* section(
    page.lists,
    report.lists.map((list) => `- ${md(listLine(list, context.words))}`),
  );
  yield* section(page.skipped, asideLines(parts));
  yield* ['', `<sub>${md(`${report.tool.name} ${visible(report.tool.version)}. ${page.noCell}`)}</sub>`];
}

/** The audit in Markdown of the kind that GitHub and GitLab read: the summary of a job, an issue, a page of a wiki. */
export const auditMarkdown: AuditReporter = function* (report, context) {
  const parts: Parts = { report, context, page: auditPageWords(context.lang), blocks: blocksOf(report.files) };
  for (const line of linesOf(parts)) yield `${line}\n`;
};
