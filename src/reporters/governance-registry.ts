import type { Format } from './contract/formats.js';
import type { GovernanceReporter } from './contract/governance-reporter.js';
import { CORE_REPORTERS } from './core-registry.js';

/** Every reporter of governance by the name that `--format` takes; each is loaded when it is asked for. */
const REPORTERS = {
  terminal: async () => (await import('./governance/terminal.js')).governanceTerminal,
  full: async () => (await import('./governance/terminal.js')).governanceTerminal,
  html: async () => (await import('./governance/html.js')).governanceHtml,
  json: async () => (await import('./governance/json.js')).governanceJson,
  markdown: async () => (await import('./governance/markdown.js')).governanceMarkdown,
  ...CORE_REPORTERS,
} as const satisfies Readonly<Partial<Record<Format, () => Promise<GovernanceReporter>>>>;

/** The formats that governance is told in. */
export const GOVERNANCE_FORMATS = Object.keys(REPORTERS) as readonly (keyof typeof REPORTERS)[];

/** The reporter of a format; undefined where governance is not told in it. */
export const loadGovernanceReporter = (format: Format): Promise<GovernanceReporter> | undefined =>
  format in REPORTERS ? REPORTERS[format as keyof typeof REPORTERS]() : undefined;
