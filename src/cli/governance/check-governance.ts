import { basename, dirname, resolve } from 'node:path';
import { unreadableRegister } from '../../governance/registers/errors.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { safeText } from '../../reporters/text/safe-text.js';
import type { GovernanceOptions } from '../options/organisation/governance.js';
import type { CommandContext } from '../setup/command-context.js';
import { governanceCommand, reportGovernance, setUpGovernance } from './governance-command.js';
import { registerAt } from './read-registers.js';
import { governanceKindOf } from './recognise.js';

/** What a check takes besides what governance does. */
type Options = GovernanceOptions & { readonly as?: string; readonly out?: string };

const noCleanedFile = (name: string): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    {
      en: `"${name}" is a register: there is no cleaned file of it to write.`,
      fr: `« ${name} » est un registre : il n’y a pas de fichier nettoyé à en écrire.`,
    },
    { en: 'Leave --out away; reports go through --format.', fr: 'Retirez --out ; les rapports passent par --format.' },
  );

/**
 * Judges the inputs that are attestations or registers.
 * @returns the others, and the worst exit code; undefined where there was none
 */
export const checkGovernance = async (
  inputs: readonly string[],
  options: Options,
  around: CommandContext,
): Promise<{ readonly rest: readonly string[]; readonly exit: number | undefined }> => {
  const cwd = around.io.cwd();
  const rest: string[] = [];
  let exit: number | undefined;
  for (const input of inputs) {
    const kind = await governanceKindOf(input, options.as, cwd);
    if (kind === undefined) {
      rest.push(input);
      continue;
    }
    const name = safeText(basename(input), 60);
    if (options.out !== undefined) throw noCleanedFile(name);
    if (kind === 'governance') exit = Math.max(exit ?? 0, await governanceCommand([input], options, around));
    else {
      const register = await registerAt(resolve(cwd, input), basename(input), kind);
      if (!register) throw unreadableRegister(name);
      const set = await setUpGovernance(options, around);
      const found = { registers: [register], proofs: new Map() };
      exit = Math.max(exit ?? 0, await reportGovernance(found, input, dirname(resolve(cwd, input)), set, options, around));
    }
  }
  return { rest, exit };
};
