/**
 * Commands that have a part about the organisation, beside the one about contacts.
 * @module
 */
import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { AuditOptions } from '../options/table/audit.js';
import type { InitOptions } from '../options/table/contacts.js';
import type { CommandHandler } from '../setup/command-context.js';

/** `lumo-check init FILE`, `init --governance`, or `init --plugin NAME`. */
export const initAnyCommand: CommandHandler<InitOptions> = async (args, options, around) => {
  if (options.governance) {
    const lang = options.lang === 'fr' || options.lang === 'en' ? options.lang : around.lang;
    return (await import('../governance/begin/init-governance.js')).initGovernance(options, { ...around, lang });
  }
  if (options.plugin !== undefined) {
    const lang = options.lang === 'fr' || options.lang === 'en' ? options.lang : around.lang;
    return (await import('../scaffold/init-plugin.js')).initPlugin(args, options, { ...around, lang });
  }
  return (await import('../commands/init.js')).initCommand(args, options, around);
};

/** `lumo-check audit PATH…`; then, where an attestation lies in the current folder, how the organisation stands: one night says everything. */
export const auditAnyCommand: CommandHandler<AuditOptions> = async (args, options, around) => {
  const { auditCommand } = await import('../audit/audit-command.js');
  const exit = await auditCommand(args, options, around);
  const { ATTESTATION } = await import('../governance/load.js');
  const isThere = await access(resolve(around.io.cwd(), ATTESTATION)).then(
    () => true,
    () => false,
  );
  if (!isThere || options.schedule !== undefined) return exit;
  const { governanceCommand } = await import('../governance/governance-command.js');
  const { lang, color, config, configLookup, asOf, failOn, quiet, evidence } = options;
  // What the audit writes on standard output stays what was asked for.
  const io = {
    ...around.io,
    stdout: around.io.stderr,
    cwd: () => around.io.cwd(),
    on: around.io.on.bind(around.io),
    off: around.io.off.bind(around.io),
  };
  const given = { lang, color, config, asOf, failOn, quiet, evidence };
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return Math.max(exit, await governanceCommand([], { ...said, configLookup, ci: false }, { ...around, io }));
};
