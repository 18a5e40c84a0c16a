import { BREACH_DRILL, BREACH_NEW, BREACH_SHEET, GOVERNANCE } from '../options/organisation/governance.js';
import { SHARED } from '../options/table/reading.js';
import { type CommandGroup, type CommandSpec, command } from './command-spec.js';
import { EXAMPLES } from './words/help-examples.js';

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
  {
    name: 'breach',
    summary: {
      en: 'breaches: a row in the register, the sheet for the authority, an exercise',
      fr: 'violations : une ligne au registre, la fiche pour l’autorité, un exercice',
    },
    topic: 'duties',
    options: SHARED,
    examples: EXAMPLES.breach,
    commands: [
      command(
        'new',
        {
          en: 'add a breach to the register, and say until when to notify',
          fr: 'ajoute une violation au registre, et dit jusqu’à quand notifier',
        },
        BREACH_NEW,
        async () => (await import('../breaches/new-command.js')).breachNewCommand,
      ),
      command(
        'sheet <id>',
        {
          en: 'the notification sheet and the entry of article 33(5), in Markdown',
          fr: 'la fiche de notification et l’inscription de l’article 33, 5, en Markdown',
        },
        BREACH_SHEET,
        async () => (await import('../breaches/sheet-command.js')).breachSheetCommand,
      ),
      command(
        'drill',
        {
          en: 'a scenario to play, and a dated report with the time of each step',
          fr: 'un scénario à jouer, et un compte rendu daté avec le temps de chaque étape',
        },
        BREACH_DRILL,
        async () => (await import('../breaches/drill-command.js')).breachDrillCommand,
      ),
    ],
  },
];
