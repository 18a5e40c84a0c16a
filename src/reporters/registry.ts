import type { FindingsFormat, ReportFormat } from './formats.js';
import type { FindingsContext, FindingsReporter, Reporter } from './reporter.js';

/** Every reporter by the name that `--format` takes; each is loaded when it is asked for. */
const REPORTERS: Readonly<Record<ReportFormat, () => Promise<Reporter>>> = {
  terminal: async () => (await import('./terminal.js')).shortReport,
  full: async () => (await import('./full.js')).fullReport,
  html: async () => (await import('./html/index.js')).htmlReport,
  json: async () => (await import('./json.js')).jsonReport,
  markdown: async () => (await import('./markdown.js')).markdownReport,
  sarif: async () => (await import('./sarif.js')).sarifReport,
  junit: async () => (await import('./junit.js')).junitReport,
  github: async () => (await import('./github.js')).githubAnnotations,
  gitlab: async () => (await import('./gitlab.js')).gitlabReport,
  azure: async () => (await import('./azure.js')).azureAnnotations,
};
const FINDINGS: Readonly<Record<FindingsFormat, () => Promise<(context: FindingsContext) => FindingsReporter>>> = {
  ndjson: async () => (await import('./ndjson.js')).ndjsonFindings,
  csv: async () => (await import('./csv.js')).csvFindings,
};

/** The reporter of a format. */
export const loadReporter = (format: ReportFormat): Promise<Reporter> => REPORTERS[format]();

/** The reporter of a format that tells all findings. */
export const loadFindingsReporter = (format: FindingsFormat): Promise<(context: FindingsContext) => FindingsReporter> => FINDINGS[format]();
