import type { Format } from '../formats.js';
import type { AuditReporter } from './context.js';

/** Every reporter of an audit by the name that `--format` takes; each is loaded when it is asked for. */
const REPORTERS = {
  terminal: async () => (await import('./terminal.js')).auditTerminal,
  html: async () => (await import('./page/index.js')).auditHtml,
  json: async () => (await import('./json.js')).auditJson,
  markdown: async () => (await import('./markdown.js')).auditMarkdown,
} as const satisfies Partial<Record<Format, () => Promise<AuditReporter>>>;

/** Formats of the report of an audit. */
export type AuditFormat = keyof typeof REPORTERS;
export const AUDIT_FORMATS = Object.keys(REPORTERS) as readonly AuditFormat[];

export const loadAuditReporter = (format: AuditFormat): Promise<AuditReporter> => REPORTERS[format]();
