import type { FileFormat } from './contract/formats.js';
import type { GovernanceReporter } from './contract/governance-reporter.js';
import { CORE_REPORTERS } from './core-registry.js';

/** Every reporter of governance by the name that `--format` takes; each is loaded when it is asked for. */
const REPORTERS: Readonly<Record<FileFormat, () => Promise<GovernanceReporter>>> = {
  terminal: async () => (await import('./governance/terminal.js')).governanceTerminal,
  full: async () => (await import('./governance/terminal.js')).governanceTerminal,
  html: async () => (await import('./governance/html.js')).governanceHtml,
  json: async () => (await import('./governance/json.js')).governanceJson,
  ndjson: async () => (await import('./messages/finding-lists.js')).documentNdjson,
  csv: async () => (await import('./messages/finding-lists.js')).documentCsv,
  markdown: async () => (await import('./governance/markdown.js')).governanceMarkdown,
  ...CORE_REPORTERS,
};

/** The reporter of a format. */
export const loadGovernanceReporter = (format: FileFormat): Promise<GovernanceReporter> => REPORTERS[format]();
