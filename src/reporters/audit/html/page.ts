import type { AuditReporter } from '../../contract/audit-reporter.js';
import { htmlDocument, type LanguagePage, languageOrder } from '../../html/components/document.js';
import { lawsSection, rulesByLaw } from '../../html/components/laws-table.js';
import { listsSection } from '../../html/components/list-table.js';
import { trendSection } from '../../html/components/trend-table.js';
import { answerSection } from './answer.js';
import { auditRunRecord, skippedSection } from './appendix.js';
import { crossFileSection } from './cross-file.js';
import { filesSection } from './files.js';
import { folderTotalsSection } from './folder-totals.js';
import { rulesSection } from './rules.js';
import { unjudgedSection } from './unjudged.js';
import { type AuditView, auditViewOf } from './view.js';

const auditLawsSection = (view: AuditView) => {
  const { ruleSummaries, report } = view;
  return lawsSection(view, {
    asOf: report.asOf,
    texts: rulesByLaw(ruleSummaries),
    listedRules: new Set(ruleSummaries.map(({ id }) => id)),
  });
};

/** The sections in the order of reading, and the key of their title. */
const SECTIONS = [
  ['unjudged', 'unjudged', unjudgedSection],
  ['files', 'fileTable', filesSection],
  ['rest', 'rest', folderTotalsSection],
  ['across', 'across', crossFileSection],
  ['rules', 'rules', rulesSection],
  ['trend', 'trend', (view: AuditView) => trendSection(view, view.context.history)],
  ['lists', 'lists', (view: AuditView) => listsSection(view, view.report)],
  ['law', 'law', auditLawsSection],
  ['skipped', 'skipped', skippedSection],
  ['binder', 'binder', auditRunRecord],
] as const;

const auditPageOf = (view: AuditView): LanguagePage => ({
  context: view,
  title: view.pageWords.titleOn(view.report.asOf),
  answer: answerSection(view),
  broad: true,
  parts: SECTIONS.flatMap(([name, title, part]) => {
    const made = part(view);
    return made === undefined ? [] : [{ name, title: view.pageWords[title], made }];
  }),
});

/**
 * The audit as one HTML file that opens offline, for whoever has to act on it: both languages are in it, the reader's first.
 * Pure: the same report and context give the same bytes. No cell, no mask of one; paths as the report has them.
 */
export const auditHtml: AuditReporter = (report, context) =>
  htmlDocument(
    languageOrder(context.lang).map((lang) => auditPageOf(auditViewOf(report, context, lang))),
    report.tool,
  );
