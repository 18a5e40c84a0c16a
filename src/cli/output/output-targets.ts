import type { Target } from '../../model/contact/target.js';
import {
  type FindingsFormat,
  type Format,
  type FormatInfo,
  formatByEnding,
  formatByName,
  formatInfo,
  isFindingsFormat,
  isTableFormat,
  type ReportFormat,
} from '../../reporters/contract/formats.js';
import { encryptedPath } from './encryption.js';
import { missingPath, noColumns } from './format-errors.js';
import { type OutputTarget, parseTarget } from './parse-target.js';
import { cleanPathBeside, pathBeside, pathFor, sheetOf } from './paths-beside.js';
import { unknownFormatError } from './plain-format.js';

/** One report to write: a format, or a module of somebody else, and a path; `-` for standard output. */
export type ReportTarget =
  | { readonly format: Format; readonly path: string }
  | { readonly format: 'module'; readonly module: string; readonly path: string };

/** All that is known of a report before its reporter is loaded. */
export const reportInfo = (report: ReportTarget): FormatInfo =>
  report.format === 'module' ? { extension: '.txt', hashes: true, figures: true, defaultOutput: 'stdout' } : formatInfo(report.format);

/** Whether it tells all findings, while they are found. */
export const isFindingStream = <R extends ReportTarget>(report: R): report is R & { readonly format: FindingsFormat } =>
  report.format !== 'module' && isFindingsFormat(report.format);

/** Where one input's results go. Absent: not written. */
export interface OutputTargets {
  readonly clean?: string;
  readonly rejects?: string;
  readonly reports: readonly ReportTarget[];
  /** What goes along with the summary, for the log of a machine. */
  readonly log: readonly ReportFormat[];
  /** Reports that tell of all inputs of the run, which others write. */
  readonly together?: readonly ReportTarget[];
  /** There are so many files that each has a line at the terminal, and one screen tells of all. */
  readonly brief?: true;
  /** Standard output is for the report of another input of the run, and for nothing else. */
  readonly taken?: true;
}

/** Whether a report is what a person reads at the terminal, like the summary. */
export const isForPeople = (format: ReportTarget['format']): boolean => format === 'terminal' || format === 'full';

/** All reports that tell of an input: its own, and those that tell of others too. */
export const allReports = ({ reports, together = [] }: OutputTargets): readonly ReportTarget[] => [...reports, ...together];

export interface OutputChoice {
  readonly out?: string | undefined;
  readonly format?: readonly string[] | undefined;
  readonly rejects?: string | undefined;
  readonly encryptTo?: readonly string[] | undefined;
  readonly target?: Target | undefined;
  /** The sheet that was named, of a workbook. */
  readonly sheet?: string | undefined;
  readonly check: boolean;
  /** Reports of all inputs of the run. */
  readonly together?: readonly ReportTarget[] | undefined;
  readonly brief?: boolean;
  /** Reports whose path is named tell of another input of the run: the plan that drives it. */
  readonly isPart?: boolean;
}

/** How names of messages, scripts and plans end. */
const OF_DOCUMENTS = /(?<=[^/\\])\.(?:eml|html?|xhtml|mjml|sms|md|markdown|txt|json|ya?ml)$/i;

export type NamedReport = { readonly format: Format } | { readonly format: 'module'; readonly module: string };

const moduleNamed = (name: string): NamedReport => {
  if (name === '') throw unknownFormatError(name);
  // Whether there is one is seen when it is loaded.
  return { format: 'module', module: name };
};

/** A report as `--format` asks for it; without a path where none is named. @throws LumoError LUMO_UNKNOWN_FORMAT */
export const parseReportTarget = (asked: string): OutputTarget<NamedReport> => {
  const report = (format: Format | undefined): NamedReport | undefined => format && { format };
  const byEnding = (path: string) => (/[./\\]/.test(path) ? report(formatByEnding(path)) : undefined);
  return parseTarget(asked, (name) => report(formatByName(name)), byEnding, moduleNamed);
};

/** The modules of reports, as they are named. */
export const modulesOf = ({ reports }: OutputTargets): readonly string[] =>
  reports.flatMap((report) => (report.format === 'module' ? [report.module] : []));

/** What a run writes when nobody says: the page for people, the JSON for programs. */
const DEFAULT_REPORTS = ['html', 'json'] as const satisfies readonly Format[];

/** The reports that `--format` asks for, and where they go. @throws LumoError LUMO_UNKNOWN_FORMAT, LUMO_USAGE */
const askedReports = (input: string, { format = [], check, isPart }: OutputChoice): Pick<OutputTargets, 'reports' | 'log' | 'taken'> => {
  const reports: ReportTarget[] = [];
  const log: ReportFormat[] = [];
  let isTaken = false;
  for (const asked of format) {
    const { format: report, path } = parseReportTarget(asked);
    const { defaultOutput, extension } = reportInfo({ ...report, path: '-' });
    const aside = defaultOutput === 'stdout' || input === '-';
    if (path !== undefined) {
      if (isPart !== true) reports.push({ ...report, path: pathFor(path, input) });
      else if (path === '-' && !isForPeople(report.format)) isTaken = true;
    } else if (defaultOutput === 'log') log.push(report.format as ReportFormat);
    else if (check && !aside) throw missingPath(asked);
    else reports.push({ ...report, path: aside ? '-' : pathBeside(input, 'report', extension) });
  }
  return { reports, log, ...(isTaken && { taken: true }) };
};

const togetherOf = ({ together, brief }: OutputChoice): Pick<OutputTargets, 'together' | 'brief'> => ({
  ...(together && { together }),
  ...(brief && { brief }),
});

/** Where the results of a message or a script go: nothing is written but what is asked for. @throws LumoError LUMO_DOCUMENT_FORMAT */
export const documentTargetsFor = (input: string, options: OutputChoice): OutputTargets => {
  // Its own ending would make a page of `mail.html` stand in a name twice.
  const targets = { ...askedReports(input === '-' ? input : input.replace(OF_DOCUMENTS, ''), options), ...togetherOf(options) };
  for (const { format } of targets.reports) if (format !== 'module' && isTableFormat(format)) throw noColumns(format);
  return targets;
};

/** Where the results of an input go, under a name that tells the sheet where one was named. Without any option: a cleaned file, a page and a JSON report beside it; nothing for standard input. */
export const outputTargetsFor = (named: string, options: OutputChoice): OutputTargets => {
  const input = sheetOf(named, options.sheet);
  const { reports, log, taken } = askedReports(input, options);
  const together = { ...togetherOf(options), ...(taken && { taken }) };
  if (options.check) return { reports, log, ...together };
  const clean =
    options.out ??
    (input === '-'
      ? undefined
      : encryptedPath(cleanPathBeside(input, 'clean', options.target), { ...(options.encryptTo && { encryptTo: options.encryptTo }) }));
  const isElsewhere = options.isPart === true && (options.format ?? []).length > 0;
  const isTogether = (options.together ?? []).length > 0;
  const byDefault = reports.length === 0 && !isElsewhere && !isTogether && options.out === undefined && input !== '-';
  return {
    ...(clean !== undefined && { clean }),
    ...(options.rejects !== undefined && { rejects: options.rejects }),
    reports: byDefault
      ? DEFAULT_REPORTS.map((format) => ({ format, path: pathBeside(input, 'report', formatInfo(format).extension) }))
      : reports,
    log,
    ...together,
  };
};
