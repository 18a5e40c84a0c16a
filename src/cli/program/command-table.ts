import type { AuditOptions } from '../options/audit-options.js';
import type { CommandHandler } from '../setup/command-context.js';

/** Every command by name; each loads what it needs when it is called. */
export const commandTable: Readonly<Record<string, CommandHandler>> = {
  check: async (...all) => (await import('../check/check-command.js')).checkCommand(...all),
  audit: async (paths, options, around) =>
    (await import('../audit/audit-command.js')).auditCommand(paths, { ...options, audit: options as unknown as AuditOptions }, around),
  columns: async (...all) => (await import('../commands/columns.js')).columnsCommand(...all),
  exempt: async (...all) => (await import('../commands/exempt.js')).exemptCommand(...all),
  simulate: async (...all) => (await import('../commands/simulate.js')).simulateCommand(...all),
  why: async (...all) => (await import('../commands/why.js')).whyCommand(...all),
  explain: async (...all) => (await import('../commands/explain-and-rules.js')).explainCommand(...all),
  rules: async (...all) => (await import('../commands/explain-and-rules.js')).rulesCommand(...all),
  oppose: async (args, { oppose = {} }, around) => (await import('../register/register-command.js')).registerCommand(args, oppose, around),
  kpi: async (...all) => (await import('../kpi/kpi-command.js')).kpiCommand(...all),
  history: async (...all) => (await import('../kpi/history-command.js')).historyCommand(...all),
  policy: async (...all) => (await import('../retain/policy-command.js')).policyCommand(...all),
  retain: async (...all) => (await import('../retain/retain-command.js')).retainCommand(...all),
  init: async (...all) => (await import('../commands/init.js')).initCommand(...all),
  notices: async (...all) => (await import('../notices/notices-command.js')).noticesCommand(...all),
  verify: async (...all) => (await import('../evidence/verify-command.js')).verifyEvidenceCommand(...all),
  'evidence annex': async (...all) => (await import('../evidence/annex-command.js')).evidenceAnnexCommand(...all),
  'lists compile': async (...all) => (await import('../lists/compile-command.js')).compileListCommand(...all),
  'lists verify': async (...all) => (await import('../lists/verify-command.js')).verifyListsCommand(...all),
  'lists stats': async (...all) => (await import('../lists/stats-command.js')).listStatsCommand(...all),
  'lists probe': async (...all) => (await import('../lists/probe-command.js')).probeListCommand(...all),
};
