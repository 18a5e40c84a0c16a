import type { Lang } from '../../../model/base/text.js';
import type { DocumentReport } from '../../../model/report/core/document-report.js';
import { type DocumentPageWords, documentPageWords } from '../../../words/reports/document-page.js';
import type { DocumentContext } from '../../contract/document-reporter.js';
import { type PageContext, pageContextOf } from '../../html/components/page-context.js';
import { type DocumentRuleSummary, documentRuleSummaries } from '../summary.js';

/** What rules found in one file of the report. */
export interface DocumentFileView {
  readonly name: string;
  readonly rules: readonly DocumentRuleSummary[];
}

/** The report of a message or a script in one language: what each section of its page is made from. */
export interface DocumentView extends PageContext {
  readonly own: DocumentPageWords;
  readonly report: DocumentReport;
  readonly context: DocumentContext;
  readonly files: readonly DocumentFileView[];
  /** What it is called, and what is asked of it. */
  readonly title: (file: string) => string;
  readonly question: string;
}

const askedOf = ({ about }: DocumentReport, own: DocumentPageWords): Pick<DocumentView, 'title' | 'question'> => {
  if (about === 'logs') return { title: own.logTitle, question: own.wasRight };
  if (about === 'campaigns') return { title: own.campaignTitle, question: own.mayStart };
  return about === 'scripts' ? { title: own.scriptTitle, question: own.mayUse } : { title: own.title, question: own.maySend };
};

export const documentViewOf = (report: DocumentReport, given: DocumentContext, lang: Lang): DocumentView => {
  const page = pageContextOf(lang, given);
  // The page is for a reader who may look at everything: `--quiet` is about the terminal.
  const context: DocumentContext = { ...given, lang, words: page.words, quiet: false };
  const files = report.files.map((file) => ({ name: file.name, rules: documentRuleSummaries(file, context) }));
  const own = documentPageWords(lang);
  return { ...page, own, report, context, files, ...askedOf(report, own) };
};
