import type { Lang } from '../../../model/base/text.js';
import type { Report } from '../../../model/report/report.js';
import type { ReporterContext } from '../../contract/reporter.js';
import { type RuleSummary, ruleSummaries } from '../../summary/rule-summaries.js';
import { type PageContext, pageContextOf } from '../components/page-context.js';

/** A report in one language: what each section of the page is made from. */
export interface ReportView extends PageContext {
  readonly report: Report;
  readonly context: ReporterContext;
  /** The rules that found something, worst first. */
  readonly ruleSummaries: readonly RuleSummary[];
  /** Whether a cleaned file was written: "was dropped" or "would be". */
  readonly hasCleanedFile: boolean;
}

export const reportViewOf = (report: Report, given: ReporterContext, lang: Lang): ReportView => {
  const page = pageContextOf(lang, given);
  // The page is for a reader who may look at everything: `--quiet` is about the terminal.
  const context: ReporterContext = { ...given, lang, words: page.words, quiet: false };
  return { ...page, report, context, ruleSummaries: ruleSummaries(report, context), hasCleanedFile: report.output !== undefined };
};
