import type { AuditReport } from '../../model/audit.js';
import { type AuditPageWords, auditPageWords } from '../../words/audit-page.js';
import { formatWords } from '../../words/formats.js';
import { kpiWords } from '../../words/kpi.js';
import { code, linkTo, md } from '../markdown-safe.js';
import { tableOf } from '../markdown-text.js';
import { listLine } from '../rest.js';
import { firstSentence, labelOf, titleOf } from '../say.js';
import { visible } from '../visible.js';
import { extentOf, headlineOf, sentenceOf, subjectOf } from './answer.js';
import { blocksOf, filesOf, type Place, type RuleBlock, urgentOf } from './blocks.js';
import type { AuditContext, AuditReporter } from './context.js';
import { listed, pathOf } from './places.js';
import { isOpen, oldestIn, worstFirst } from './worst.js';

/** A comment on GitHub ends at 65,536 characters: nobody reads more than this. */
const MOST = { fixes: 5, unjudged: 20, files: 50, reasons: 3, across: 15, names: 3, rules: 40, texts: 2 } as const;
const MARK = { error: '🔴', warning: '🟠', info: '🔵' } as const;
const VERDICT = { incomplete: '⚪', errors: '🔴', warnings: '🟠', clean: '🟢' } as const;

/** Everything that a part is made from. */
interface Parts {
  readonly report: AuditReport;
  readonly context: AuditContext;
  readonly page: AuditPageWords;
  readonly blocks: readonly RuleBlock[];
}

function* section(title: string, lines: Iterable<string>): Generator<string> {
  const all = [...lines];
  if (all.length > 0) yield* ['', `### ${md(title)}`, '', ...all];
}

/** A table of at most so many rows, and how many more there are. */
function* capped(heads: readonly string[], rows: readonly (readonly string[])[], most: number, page: AuditPageWords): Generator<string> {
  if (rows.length === 0) return;
  yield* tableOf([heads.map(md), ...rows.slice(0, most)]);
  if (rows.length > most) yield* ['', md(page.moreFiles(rows.length - most))];
}

const path = (name: string): string => code(pathOf(name));

function* sinceLines({ context: { compared, lang }, page }: Parts): Generator<string> {
  if (compared === undefined) return;
  const said = kpiWords(lang);
  if (compared.worse.length + compared.better.length === 0) yield `- ${md(page.asBefore)}`;
  for (const one of compared.worse) yield `- 🔴 ${md(said.worseLine(one))}`;
  for (const one of compared.better) yield `- 🟢 ${md(said.worseLine(one))}`;
  if (compared.otherSettings) yield `- ${md(page.otherSettings)}`;
}

function* unjudgedLines({ report, context, page }: Parts): Generator<string> {
  const { said, words } = context;
  const unread = report.unread.map(({ name, code: why }) => [path(name), `${md(said.cannot(why))} (${code(why)})`]);
  const partly = report.files.flatMap(({ name, unjudged }) =>
    unjudged.map(({ id, fields }) => [
      path(name),
      md(
        page.partly(
          visible(id),
          fields.map((field) => labelOf(words, field)),
        ),
      ),
    ]),
  );
  yield* capped([page.file, page.reason], [...unread, ...partly], MOST.unjudged, page);
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

function* fileLines({ report, context, page }: Parts): Generator<string> {
  const { words, rules } = context;
  const rows = worstFirst(report.files).map(({ file, reasons }) => {
    const oldest = oldestIn(file);
    const why = reasons.slice(0, MOST.reasons).map((id) => titleOf(words, id, rules.get(id)));
    const more = reasons.length > why.length ? `, ${words.more(reasons.length - why.length)}` : '';
    return [
      path(file.name),
      `${VERDICT[file.verdict]} ${md(page.verdicts[file.verdict])}`,
      words.number(file.contacts),
      words.number(file.counts.error),
      words.number(file.counts.warning),
      oldest === undefined ? '' : page.monthCount(oldest),
      file.mode === undefined ? '' : `${code(file.mode)}${isOpen(file) ? ` ${md(page.open)}` : ''}`,
      file.encrypted ? words.yes : words.no,
      md(`${why.join(', ')}${more}`),
    ];
  });
  const heads = [
    page.file,
    page.verdict,
    page.contacts,
    page.errors,
    page.warnings,
    page.oldest,
    page.rights,
    page.encryption,
    page.reason,
  ];
  yield* capped(heads, rows, MOST.files, page);
}

const placesIn = (blocks: readonly RuleBlock[], rule: string): readonly Place[] =>
  blocks.find(({ id }) => id === rule)?.messages.flatMap(({ places }) => places) ?? [];

function* acrossLines({ report, context, page, blocks }: Parts): Generator<string> {
  const { words, said } = context;
  const elsewhere = ({ finding: { files = [], inFiles = files.length } }: Place): string => md(listed(files, inFiles, MOST.names, context));
  const live = placesIn(blocks, 'export-opposed-elsewhere').map((place) => [
    words.number(place.finding.count),
    path(place.file),
    elsewhere(place),
  ]);
  const on = placesIn(blocks, 'export-opposed-listed').map(({ file, finding }) => [
    words.number(finding.count),
    path(file),
    md(page.opposedListed),
  ]);
  yield* capped([page.people, page.liveIn, page.refusedIn], [...live, ...on], MOST.across, page);
  const pairs = (report.pairs ?? []).map(({ files: [a, b], persons }) => [words.number(persons), path(a), path(b)]);
  if (live.length + on.length > 0 && pairs.length > 0) yield '';
  yield* capped([page.people, page.oneFile, page.otherFile], pairs, MOST.across, page);
  if (report.pairs === undefined && report.totals.repeated > 0) yield md(said.noPairs);
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

function* asideLines({ report: { skipped, totals }, context: { said } }: Parts): Generator<string> {
  for (const reason of [...new Set(skipped.map(({ because }) => because))].sort())
    yield `- ${md(said.left(reason, skipped.filter(({ because }) => because === reason).length))}`;
  if (totals.ignored > 0) yield `- ${md(said.ignored(totals.ignored))}`;
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
