/**
 * Commands that have a part about the organisation, beside the one about contacts.
 * @module
 */
import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Writable } from 'node:stream';
import type { AuditOptions } from '../options/table/audit.js';
import type { InitOptions } from '../options/table/contacts.js';
import type { CommandContext, CommandHandler } from '../setup/command-context.js';
import { writeText } from '../terminal/process-io.js';

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

/** How the organisation stands by the attestation in the current folder, as it is to be told after the files: they say its exit code too. */
const judgeOrganisation = async (
  options: AuditOptions,
  around: CommandContext,
): Promise<{ readonly exit: number; readonly tell: () => Promise<void> } | undefined> => {
  const { ATTESTATION } = await import('../governance/load.js');
  const isThere = await access(resolve(around.io.cwd(), ATTESTATION)).then(
    () => true,
    () => false,
  );
  if (!isThere) return undefined;
  const { governanceCommand } = await import('../governance/governance-command.js');
  const { lang, color, config, configLookup, asOf, failOn, quiet, evidence } = options;
  const { stderr } = around.io;
  const parts: Buffer[] = [];
  // What the audit writes on standard output stays what was asked for.
  const held = Object.assign(
    new Writable({
      write(part, _, done) {
        parts.push(Buffer.from(part));
        done();
      },
    }),
    { isTTY: stderr.isTTY === true, columns: stderr.columns ?? 80 },
  );
  const io = {
    ...around.io,
    stdout: held,
    stderr: held,
    cwd: () => around.io.cwd(),
    on: around.io.on.bind(around.io),
    off: around.io.off.bind(around.io),
  };
  const given = { lang, color, config, asOf, failOn, quiet, evidence };
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const write = (): Promise<void> => (parts.length === 0 ? Promise.resolve() : writeText(stderr, Buffer.concat(parts).toString()));
  try {
    const exit = await governanceCommand([], { ...said, configLookup, ci: false }, { ...around, io });
    return { exit, tell: write };
  } catch (cause) {
    // What cannot be judged of it keeps nobody from knowing of the files.
    const tell = async (): Promise<void> => {
      await write();
      throw cause;
    };
    return { exit: 2, tell };
  }
};

/** `lumo-check audit PATH…`; then, where an attestation lies in the current folder, how the organisation stands: one night says everything. */
export const auditAnyCommand: CommandHandler<AuditOptions> = async (args, options, around) => {
  const { auditBeside } = await import('../audit/audit-command.js');
  const organisation = options.schedule === undefined ? await judgeOrganisation(options, around) : undefined;
  const exit = await auditBeside(organisation?.exit ?? 0, args, options, around);
  await organisation?.tell();
  return exit;
};
