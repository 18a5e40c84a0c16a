import type { Lang } from '../../../model/base/text.js';
import type { Report } from '../../../model/report/report.js';
import type { Reporter, ReporterContext } from '../../contract/reporter.js';
import { safeText } from '../../text/safe-text.js';
import { htmlDocument, type LanguagePage, languageOrder } from '../components/document.js';
import { listsSection } from '../components/list-table.js';
import { trendSection } from '../components/trend-table.js';
import { agesSection } from './age-pyramid.js';
import { answerSection } from './answer.js';
import { columnsSection } from './columns.js';
import { droppedContactsSection } from './dropped-contacts.js';
import { exemptionsSection, notesSection, notRunSection } from './exemptions-and-notes.js';
import { findingsSection } from './findings.js';
import { funnelSection } from './funnel.js';
import { reportLawsSection } from './laws.js';
import { noticesSection } from './notices.js';
import { rulesSection } from './rules.js';
import { reportRunRecord } from './run-record.js';
import { segmentsSection } from './segments.js';
import { sourcesSection } from './sources.js';
import { type ReportView, reportViewOf } from './view.js';

/** The sections in the order of reading, by the key of their title. */
const SECTIONS = [
  ['funnel', funnelSection],
  ['left', droppedContactsSection],
  ['segments', segmentsSection],
  ['notices', noticesSection],
  ['findings', findingsSection],
  ['rules', rulesSection],
  ['ages', agesSection],
  ['sources', sourcesSection],
  ['trend', (view: ReportView) => trendSection(view, view.context.history)],
  ['columns', columnsSection],
  ['lists', (view: ReportView) => listsSection(view, view.report)],
  ['law', reportLawsSection],
  ['standing', exemptionsSection],
  ['notRun', notRunSection],
  ['notes', notesSection],
  ['binder', reportRunRecord],
] as const;

/** The report on contacts in one language. */
const reportPageOf = (view: ReportView): LanguagePage => {
  const { pageWords, report } = view;
  const parts = SECTIONS.flatMap(([name, part]) => {
    const made = part(view);
    const title = name === 'left' && !view.hasCleanedFile ? pageWords.wouldLeave : pageWords[name];
    return made === undefined ? [] : [{ name: name.toLowerCase(), title, made }];
  });
  return { context: view, title: pageWords.title(safeText(report.input.name, 60)), answer: answerSection(view), parts };
};

/** The page of a report in one language: alone, or one of several on one page. */
export const reportPage = (report: Report, context: ReporterContext, lang: Lang): LanguagePage =>
  reportPageOf(reportViewOf(report, context, lang));

/**
 * The report as one HTML file that opens offline, is read on a screen and filed on paper: both languages are in it, the reader's first.
 * Pure: the same report gives the same bytes. Never the value of a cell.
 */
export const htmlReport: Reporter = (report, context) =>
  htmlDocument(
    languageOrder(context.lang).map((lang) => reportPage(report, context, lang)),
    report.tool,
  );
