import { coreOfReport } from '../model/report/core/core-views.js';
import type { FindingsFormat, ReportFormat } from './contract/formats.js';
import type { CoreReporter, FindingsContext, FindingsReporter, Reporter } from './contract/reporter.js';
import { coreReporters } from './core-registry.js';

/** A reporter of the core as one of a check: the file is called by its path from the current folder. */
const ofCore =
  (reporter: CoreReporter): Reporter =>
  (report, context) =>
    reporter(coreOfReport(report, context.input), context);

/** Every reporter by the name that `--format` takes; each is loaded when it is asked for. */
const REPORTERS: Readonly<Record<ReportFormat, () => Promise<Reporter>>> = {
  terminal: async () => (await import('./terminal/short-report.js')).shortReport,
  full: async () => (await import('./terminal/full-report.js')).fullReport,
  html: async () => (await import('./html/report/page.js')).htmlReport,
  json: async () => (await import('./machine/json.js')).jsonReport,
  markdown: async () => (await import('./markdown/report.js')).markdownReport,
  ...coreReporters(ofCore),
  frictionless: async () => (await import('./data/frictionless.js')).dataPackage,
  odcs: async () => (await import('./data/odcs.js')).dataContract,
  openlineage: async () => (await import('./data/contacts-lineage.js')).contactsLineageEvent,
};
const FINDINGS: Readonly<Record<FindingsFormat, () => Promise<(context: FindingsContext) => FindingsReporter>>> = {
  ndjson: async () => (await import('./finding-lists/ndjson.js')).ndjsonFindings,
  csv: async () => (await import('./finding-lists/csv.js')).csvFindings,
};

/** The reporter of a format. */
export const loadReporter = (format: ReportFormat): Promise<Reporter> => REPORTERS[format]();

/** The reporter of a format that tells all findings. */
export const loadFindingsReporter = (format: FindingsFormat): Promise<(context: FindingsContext) => FindingsReporter> => FINDINGS[format]();
