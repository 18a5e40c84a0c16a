import type { FindingsFormat, ReportFormat } from './contract/formats.js';
import type { FindingsContext, FindingsReporter, Reporter } from './contract/reporter.js';

/** Every reporter by the name that `--format` takes; each is loaded when it is asked for. */
const REPORTERS: Readonly<Record<ReportFormat, () => Promise<Reporter>>> = {
  terminal: async () => (await import('./terminal/short-report.js')).shortReport,
  full: async () => (await import('./terminal/full-report.js')).fullReport,
  html: async () => (await import('./html/report/page.js')).htmlReport,
  json: async () => (await import('./machine/json.js')).jsonReport,
  markdown: async () => (await import('./markdown/report.js')).markdownReport,
  sarif: async () => (await import('./machine/sarif.js')).sarifReport,
  junit: async () => (await import('./machine/junit.js')).junitReport,
  github: async () => (await import('./machine/github.js')).githubAnnotations,
  gitlab: async () => (await import('./machine/gitlab.js')).gitlabReport,
  azure: async () => (await import('./machine/azure.js')).azureAnnotations,
};
const FINDINGS: Readonly<Record<FindingsFormat, () => Promise<(context: FindingsContext) => FindingsReporter>>> = {
  ndjson: async () => (await import('./finding-lists/ndjson.js')).ndjsonFindings,
  csv: async () => (await import('./finding-lists/csv.js')).csvFindings,
};

/** The reporter of a format. */
export const loadReporter = (format: ReportFormat): Promise<Reporter> => REPORTERS[format]();

/** The reporter of a format that tells all findings. */
export const loadFindingsReporter = (format: FindingsFormat): Promise<(context: FindingsContext) => FindingsReporter> => FINDINGS[format]();
