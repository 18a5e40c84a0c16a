import type { CheckOptions } from '../options/table/contacts.js';
import type { CommandHandler } from '../setup/command-context.js';

/** `lumo-check FILE…`: attestations and registers of the organisation first, each by itself; then everything else. */
export const checkAnyCommand: CommandHandler<CheckOptions> = async (inputs, options, around) => {
  const { checkGovernance } = await import('../governance/check-governance.js');
  const { rest, exit } = options.printConfig ? { rest: inputs, exit: undefined } : await checkGovernance(inputs, options, around);
  if (exit !== undefined && rest.length === 0) return exit;
  const { checkCommand } = await import('../check/check-command.js');
  return Math.max(exit ?? 0, await checkCommand(rest, options, around));
};
