import { coreOfAudit } from '../model/report/core/core-views.js';
import type { AuditReporter } from './contract/audit-reporter.js';
import type { Format } from './contract/formats.js';
import type { CoreReporter } from './contract/reporter.js';
import { coreReporters } from './core-registry.js';

/** A reporter of the core as one of an audit. */
const ofCore =
  (reporter: CoreReporter): AuditReporter =>
  (report, context) =>
    reporter(coreOfAudit(report, 'audit'), context);

/** Every reporter of an audit by the name that `--format` takes; each is loaded when it is asked for. */
const REPORTERS = {
  terminal: async () => (await import('./audit/terminal.js')).auditTerminal,
  html: async () => (await import('./audit/html/page.js')).auditHtml,
  json: async () => (await import('./audit/json.js')).auditJson,
  markdown: async () => (await import('./audit/markdown.js')).auditMarkdown,
  ...coreReporters(ofCore),
} as const satisfies Partial<Record<Format, () => Promise<AuditReporter>>>;

/** Formats of the report of an audit. */
export type AuditFormat = keyof typeof REPORTERS;
export const AUDIT_FORMATS = Object.keys(REPORTERS) as readonly AuditFormat[];

export const loadAuditReporter = (format: AuditFormat): Promise<AuditReporter> => REPORTERS[format]();
