import type { Lang } from '../../../model/base/text.js';
import type { DocumentReport } from '../../../model/report/core/document-report.js';
import type { DocumentContext, DocumentReporter } from '../../contract/document-reporter.js';
import { htmlDocument, type LanguagePage, languageOrder } from '../../html/components/document.js';
import { fileDecisionsSection } from '../../html/components/file-decisions.js';
import type { Markup } from '../../html/components/markup.js';
import { logSections } from '../../logs/html/log-sections.js';
import { safeText } from '../../text/safe-text.js';
import { documentAnswerSection } from './answer.js';
import { documentLawsSection, documentNotRunSection, documentRunRecord } from './appendix.js';
import { documentFindingsSection, documentRulesSection } from './findings.js';
import { campaignPartsSection, campaignSegmentsSection } from './parts.js';
import { type DocumentView, documentViewOf } from './view.js';

/** A section of the page, unless it has nothing to tell. */
const made = (view: DocumentView, name: string, title: string, part: (view: DocumentView) => Markup | undefined): LanguagePage['parts'] => {
  const section = part(view);
  return section === undefined ? [] : [{ name, title, made: section }];
};

const pageOf = (view: DocumentView): LanguagePage => {
  const { pageWords, own, report } = view;
  const sections = [
    ['findings', own.findings, documentFindingsSection],
    ['rules', pageWords.rules, documentRulesSection],
    ['law', pageWords.law, documentLawsSection],
    ['standing', own.decisions, (page: DocumentView) => fileDecisionsSection(page, report)],
    ['notrun', pageWords.notRun, documentNotRunSection],
    ['binder', pageWords.binder, documentRunRecord],
  ] as const;
  const name = safeText(report.name, 60);
  return {
    context: view,
    title: view.title(name),
    answer: documentAnswerSection(view),
    parts: [
      ...made(view, 'parts', own.parts, campaignPartsSection),
      ...made(view, 'segments', pageWords.segments, campaignSegmentsSection),
      ...(report.figures ? logSections(view, report.figures) : []),
      ...sections.flatMap(([id, title, part]) => made(view, id, title, part)),
    ],
  };
};

/** The page of a report in one language: alone, or one of several on one page. */
export const documentPage = (report: DocumentReport, context: DocumentContext, lang: Lang): LanguagePage =>
  pageOf(documentViewOf(report, context, lang));

/**
 * A message or a script as one HTML file that opens offline, is read on a screen and filed on paper: both languages are in it, the
 * reader's first. Pure: the same report gives the same bytes. Never a word of what was judged.
 */
export const documentHtml: DocumentReporter = (report, context) =>
  htmlDocument(
    languageOrder(context.lang).map((lang) => documentPage(report, context, lang)),
    report.tool,
  );
