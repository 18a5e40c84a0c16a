import type { Lang } from '../../model/base/text.js';
import type { JointReport } from '../../model/report/core/joint-report.js';
import type { ReportCore } from '../../model/report/core/report-core.js';
import type { Finding } from '../../model/report/finding.js';
import type { DocumentContext, DocumentFinding } from '../contract/document-reporter.js';
import type { FindingsContext, ReporterContext } from '../contract/reporter.js';
import type { LanguagePage } from '../html/components/document.js';

/** How one file of several tells its own report, whatever kind of file it is. */
export interface ToldFile {
  /** The part that every report has, its file called by its path from the current folder. */
  readonly core: ReportCore;
  /** The same with every example that was kept, for formats that show more of them. */
  readonly whole: ReportCore;
  /** The answer on a line or two, without colours. */
  readonly answer: string;
  /** Its own report for people. */
  readonly text: (format: 'terminal' | 'full' | 'markdown') => Promise<string>;
  /** Its page in a language. @param anchor what ids on it begin with */
  readonly page: (lang: Lang, anchor: string) => Promise<LanguagePage>;
  /** All findings, where they are not told while they are found. */
  readonly findings?: readonly DocumentFinding[];
}

/** What a report of several files is told with. */
export interface JointContext extends ReporterContext {
  /** The core of all files that were judged, as one. */
  readonly core: ReportCore;
  /** Of each file of the report, in its order. */
  readonly told: readonly ToldFile[];
}

/** Turns the report of several files into text, piece by piece. It neither prints nor exits. */
export type JointReporter = (report: JointReport, context: JointContext) => AsyncIterable<string> | Iterable<string>;

/** Tells all findings of several files, one by one; each line names its file. */
export interface JointFindings {
  readonly head: string;
  /** Of contacts, while they are found. @param name of the file */
  readonly contacts: (name: string, context: FindingsContext) => (finding: Finding) => string;
  /** Of any other file, once it is judged. */
  readonly documents: (core: ReportCore, context: DocumentContext) => Iterable<string>;
}
