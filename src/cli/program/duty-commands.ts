import { NOTICES } from '../options/table/notices.js';
import { POLICY, RETAIN } from '../options/table/retain.js';
import { type CommandSpec, command } from './command-spec.js';
import { EXAMPLES } from './words/help-examples.js';

/** The commands on what is owed to the contacts of a file: to erase them in time, and to tell them what is held. */
export const DUTY_COMMANDS: readonly CommandSpec[] = [
  command(
    'retain <file>',
    {
      en: 'apply the retention policy to a file: drop, anonymise or archive whose time is over, and certify it',
      fr: 'applique la politique de conservation à un fichier : retire, anonymise ou archive ce qui est échu, et l’atteste',
    },
    RETAIN,
    async () => (await import('../retain/retain-command.js')).retainCommand,
    { topic: 'duties', examples: EXAMPLES.retain },
  ),
  command(
    'policy',
    {
      en: 'write the retention policy that the configuration amounts to, as a document',
      fr: 'écrit la politique de conservation qui résulte de la configuration, sous forme de document',
    },
    POLICY,
    async () => (await import('../retain/policy-command.js')).policyCommand,
    { topic: 'duties', examples: EXAMPLES.policy },
  ),
  command(
    'notices <file>',
    {
      en: 'the sentences to paste into a campaign for the contacts that remain: source, purpose, refusal, and what else articles 13 and 14 ask for',
      fr: 'les phrases à coller dans une campagne pour les contacts qui restent : source, finalité, refus, et ce que demandent encore les articles 13 et 14',
    },
    NOTICES,
    async () => (await import('../notices/notices-command.js')).noticesCommand,
    { topic: 'duties', examples: EXAMPLES.notices },
  ),
];
