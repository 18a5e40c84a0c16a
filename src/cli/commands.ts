import type { CommandFunction } from './around.js';
import type { AuditOptions } from './audit/options.js';

/** Every command by name; each loads what it needs when it is called. */
export const commands: Readonly<Record<string, CommandFunction>> = {
  check: async (...all) => (await import('./check.js')).checkCommand(...all),
  audit: async (paths, options, around) =>
    (await import('./audit/index.js')).auditCommand(paths, { ...options, audit: options as unknown as AuditOptions }, around),
  columns: async (...all) => (await import('./columns.js')).columnsCommand(...all),
  exempt: async (...all) => (await import('./exempt.js')).exemptCommand(...all),
  simulate: async (...all) => (await import('./simulate.js')).simulateCommand(...all),
  why: async (...all) => (await import('./why.js')).whyCommand(...all),
  explain: async (...all) => (await import('./explain.js')).explainCommand(...all),
  rules: async (...all) => (await import('./explain.js')).rulesCommand(...all),
  oppose: async (args, { oppose = {} }, around) => (await import('./oppose/index.js')).opposeCommand(args, oppose, around),
  kpi: async (...all) => (await import('./kpi/index.js')).kpiCommand(...all),
  history: async (...all) => (await import('./kpi/history.js')).historyCommand(...all),
  policy: async (...all) => (await import('./retain/policy.js')).policyCommand(...all),
  retain: async (...all) => (await import('./retain/index.js')).retainCommand(...all),
  init: async (...all) => (await import('./init.js')).initCommand(...all),
  notices: async (...all) => (await import('./notices/index.js')).noticesCommand(...all),
  verify: async (...all) => (await import('./evidence/verify.js')).verifyEvidence(...all),
  'evidence annex': async (...all) => (await import('./evidence/annex.js')).annexCommand(...all),
  'lists compile': async (...all) => (await import('./lists/compile.js')).compileCommand(...all),
  'lists verify': async (...all) => (await import('./lists/verify.js')).verifyCommand(...all),
  'lists stats': async (...all) => (await import('./lists/stats.js')).statsCommand(...all),
  'lists probe': async (...all) => (await import('./lists/probe.js')).probeCommand(...all),
};
