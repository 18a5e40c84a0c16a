import type { FindingsFormat, ReportFormat } from './formats.js';
import type { FindingsContext, FindingsReporter, Reporter } from './reporter.js';

/** Every reporter by the name that `--format` takes; each is loaded when it is asked for. */
const REPORTERS: Readonly<Record<ReportFormat, () => Promise<Reporter>>> = {
  terminal: async () => (await import('./terminal.js')).terminal,
  full: async () => (await import('./full.js')).full,
  html: async () => (await import('./html/index.js')).html,
  json: async () => (await import('./json.js')).json,
  markdown: async () => (await import('./markdown.js')).markdown,
  sarif: async () => (await import('./sarif.js')).sarif,
  junit: async () => (await import('./junit.js')).junit,
  github: async () => (await import('./github.js')).github,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  azure: async () => (await import('./azure.js')).azure,
};
const FINDINGS: Readonly<Record<FindingsFormat, () => Promise<(context: FindingsContext) => FindingsReporter>>> = {
  ndjson: async () => (await import('./ndjson.js')).ndjson,
  csv: async () => (await import('./csv.js')).csv,
};

/** The reporter of a format. */
export const loadReporter = (format: ReportFormat): Promise<Reporter> => REPORTERS[format]();

/** The reporter of a format that tells all findings. */
export const loadFindingsReporter = (format: FindingsFormat): Promise<(context: FindingsContext) => FindingsReporter> => FINDINGS[format]();
