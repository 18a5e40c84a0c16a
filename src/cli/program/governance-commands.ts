import { GOVERNANCE } from '../options/table/governance.js';
import { type CommandGroup, type CommandSpec, command } from './command-spec.js';
import { EXAMPLES } from './help-examples.js';

/** The commands on what the organisation itself must hold. */
export const GOVERNANCE_COMMANDS: readonly (CommandSpec | CommandGroup)[] = [
  command(
    'governance [file]',
    {
      en: 'what the organisation holds: each control dated and evidenced, what is late, which 72 hours run, what falls due',
      fr: 'ce que tient l’organisation : chaque contrôle daté et prouvé, les retards, les 72 heures qui courent, les échéances',
    },
    GOVERNANCE,
    async () => (await import('../governance/governance-command.js')).governanceCommand,
    { topic: 'duties', examples: EXAMPLES.governance },
  ),
];
