import type { DocumentReport } from '../../model/report/core/document-report.js';
import type { ReportCore } from '../../model/report/core/report-core.js';
import type { FoundFacts } from '../../model/rule/fact.js';
import type { FindingSeverity } from '../../model/rule/severity.js';
import type { ReporterContext } from './reporter.js';

/** One finding about a file, where all of them are told: a place, never a word. Without a line it is about the whole of it. */
export interface DocumentFinding {
  /** Of several files of one report. */
  readonly file?: string | undefined;
  readonly line?: number;
  readonly column?: number;
  readonly length?: number;
  readonly rule: string;
  readonly message: string;
  readonly severity: FindingSeverity;
  readonly facts?: FoundFacts;
}

/** What the report of a file is told with. */
export interface DocumentContext extends ReporterContext {
  /** All findings, one by one; the report holds the first places of each only. */
  readonly findings: readonly DocumentFinding[];
}

/** Turns the report of a message or a script into text, piece by piece. It neither prints nor exits. */
export type DocumentReporter = (report: DocumentReport, context: DocumentContext) => Iterable<string>;

/** Tells all findings about files, whatever the files are. It neither prints nor exits. */
export type FileFindingsReporter = (report: ReportCore, context: DocumentContext) => Iterable<string>;
