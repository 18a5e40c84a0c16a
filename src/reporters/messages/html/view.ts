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
  /** Whether somebody reads it aloud, or it is sent. */
  readonly isScript: boolean;
}

export const documentViewOf = (report: DocumentReport, given: DocumentContext, lang: Lang): DocumentView => {
  const page = pageContextOf(lang, given);
  // The page is for a reader who may look at everything: `--quiet` is about the terminal.
  const context: DocumentContext = { ...given, lang, words: page.words, quiet: false };
  const files = report.files.map((file) => ({ name: file.name, rules: documentRuleSummaries(file, context) }));
  return { ...page, own: documentPageWords(lang), report, context, files, isScript: report.about === 'scripts' };
};
