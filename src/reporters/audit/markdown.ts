import { auditPageWords } from '../../words/reports/audit-html.js';
import { kpiWords } from '../../words/reports/kpi.js';
import { formatWords } from '../../words/reports/report-formats.js';
import type { AuditReporter } from '../contract/audit-reporter.js';
import { codeSpan, escapeMarkdown, markdownLink } from '../markdown/escape.js';
import { rulePageLink } from '../markdown/rule-page-link.js';
import { markdownSection } from '../markdown/table.js';
import { citedLaws, lawCitation } from '../summary/law-titles.js';
import { configSentence, listLine } from '../summary/report-sections.js';
import { SEVERITY_EMOJI } from '../text/marks.js';
import { firstSentence } from '../text/phrases.js';
import { safeText } from '../text/safe-text.js';
import { auditEasedSentences, auditSentence, auditSubject, ruleExtent, ruleHeadline, skippedByReason } from './answer.js';
import { type AuditMarkdownParts, crossFileLines, fileLines, unjudgedLines, VERDICT_EMOJI } from './markdown-tables.js';
import { pathList } from './paths.js';
import { auditRuleSummaries, filesByCount, mostUrgentRules } from './rule-summaries.js';

/** What is told before the rest is counted. */
const MOST = { fixes: 5, names: 3, rules: 40, texts: 2 } as const;

function* sinceLines({ context: { compared, lang }, pageWords }: AuditMarkdownParts): Generator<string> {
  if (compared === undefined) return;
  const { worseLine } = kpiWords(lang);
  if (compared.worse.length + compared.better.length === 0) yield `- ${escapeMarkdown(pageWords.asBefore)}`;
  for (const difference of compared.worse) yield `- 🔴 ${escapeMarkdown(worseLine(difference))}`;
  for (const difference of compared.better) yield `- 🟢 ${escapeMarkdown(worseLine(difference))}`;
  if (compared.otherSettings) yield `- ${escapeMarkdown(pageWords.otherSettings)}`;
}

function* fixLines({ ruleSummaries, context, pageWords }: AuditMarkdownParts): Generator<string> {
  const urgent = mostUrgentRules(ruleSummaries);
  for (const [i, block] of urgent.slice(0, MOST.fixes).entries()) {
    const known = context.rules.get(block.id);
    const files = filesByCount(block);
    const remedy = known === undefined ? '' : `${escapeMarkdown(firstSentence(context.words.text(known.docs.remedy)))} `;
    yield `${i + 1}. **${escapeMarkdown(ruleHeadline(block, context))}** (${escapeMarkdown(ruleExtent(block, context))})`;
    yield `   <br>${remedy}${escapeMarkdown(pageWords.first(pathList(files, files.length, MOST.names, context)))}`;
  }
  if (urgent.length > MOST.fixes) yield* ['', escapeMarkdown(pageWords.others(urgent.length - MOST.fixes))];
}

/** Each rule: how much, the files with most of it, and the texts behind it. */
function* ruleLines({ ruleSummaries, context }: AuditMarkdownParts): Generator<string> {
  for (const block of ruleSummaries.slice(0, MOST.rules)) {
    const known = context.rules.get(block.id);
    const files = filesByCount(block);
    yield `- ${SEVERITY_EMOJI[block.severity]} **${escapeMarkdown(ruleHeadline(block, context))}** (${codeSpan(block.id)}), ${escapeMarkdown(ruleExtent(block, context))}`;
    yield `  <br>${escapeMarkdown(pathList(files, files.length, MOST.names, context))}`;
    const { laws } = citedLaws(known, block.law, MOST.texts);
    const links = [...laws.map((law) => markdownLink(lawCitation(context.words, law), law.url)), ...rulePageLink(block.id, context)];
    if (links.length > 0) yield `  <br>${links.join(' · ')}`;
  }
  if (ruleSummaries.length > MOST.rules)
    yield* ['', escapeMarkdown(formatWords(context.lang).moreRules(ruleSummaries.length - MOST.rules))];
}

function* asideLines({ report, context: { auditTexts } }: AuditMarkdownParts): Generator<string> {
  for (const [reason, names] of skippedByReason(report)) yield `- ${escapeMarkdown(auditTexts.left(reason, names.length))}`;
  if (report.totals.ignored > 0) yield `- ${escapeMarkdown(auditTexts.ignored(report.totals.ignored))}`;
}

function* linesOf(parts: AuditMarkdownParts): Generator<string> {
  const { report, context, pageWords, ruleSummaries } = parts;
  yield `## ${VERDICT_EMOJI[report.verdict]} ${escapeMarkdown(auditSentence(report, pageWords))}`;
  const settings = configSentence(report, context);
  yield* ['', escapeMarkdown([auditSubject(report, context), ...(settings === undefined ? [] : [settings])].join(' · '))];
  for (const eased of auditEasedSentences(report, context)) yield* ['', `> ⚠️ ${escapeMarkdown(eased)}.`];
  yield* markdownSection(pageWords.unjudged, unjudgedLines(parts));
  if (context.compared) yield* markdownSection(pageWords.since(context.compared.day), sinceLines(parts));
  yield* markdownSection(pageWords.fixFirst, fixLines(parts));
  yield* markdownSection(pageWords.fileTable, fileLines(parts));
  yield* markdownSection(pageWords.across, crossFileLines(parts));
  // Folded away in a comment; open where nothing folds.
  if (ruleSummaries.length > 0)
    yield* ['', `<details><summary>${escapeMarkdown(pageWords.rules)}</summary>`, '', ...ruleLines(parts), '', '</details>'];
  yield* markdownSection(
    pageWords.lists,
    report.lists.map((list) => `- ${escapeMarkdown(listLine(list, context.words))}`),
  );
  yield* markdownSection(pageWords.skipped, asideLines(parts));
  yield* ['', `<sub>${escapeMarkdown(`${report.tool.name} ${safeText(report.tool.version)}. ${pageWords.noCell}`)}</sub>`];
}

/** The audit in Markdown of the kind that GitHub and GitLab read: the summary of a job, an issue, a page of a wiki. */
export const auditMarkdown: AuditReporter = function* (report, context) {
  const parts: AuditMarkdownParts = {
    report,
    context,
    pageWords: auditPageWords(context.lang),
    ruleSummaries: auditRuleSummaries(report.files),
  };
  for (const line of linesOf(parts)) yield `${line}\n`;
};
