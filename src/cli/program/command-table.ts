import { AUDIT } from '../options/table/audit.js';
import { CHECK, COLUMNS, EXEMPT, EXPLAIN, INIT, RULES, SEGMENT, SIMULATE, WHY } from '../options/table/contacts.js';
import { HISTORY, KPI } from '../options/table/kpi.js';
import { type CommandGroup, type CommandSpec, command } from './command-spec.js';
import { DUTY_COMMANDS } from './duty-commands.js';
import { EVIDENCE_COMMANDS } from './evidence-commands.js';
import { GOVERNANCE_COMMANDS } from './governance-commands.js';
import { helpCommands } from './help-commands.js';
import { LISTS_COMMANDS, REGISTER_COMMANDS } from './list-commands.js';
import { SHARD_COMMANDS } from './shard-commands.js';
import { EXAMPLES } from './words/help-examples.js';
import { AUDIT_NOTE } from './words/help-notes.js';

/** Every command, in the order of the help. Each loads what it needs when it is called. */
export const COMMANDS: readonly (CommandSpec | CommandGroup)[] = [
  command(
    'check [files...]',
    {
      en: 'check contact files and write their cleaned copies (the default command)',
      fr: 'vérifie des fichiers de contacts et écrit leurs copies nettoyées (commande par défaut)',
    },
    CHECK,
    async () => (await import('../check/check-command.js')).checkCommand,
    { isDefault: true, topic: 'campaign', examples: EXAMPLES.check },
  ),
  command(
    'columns <file>',
    {
      en: 'show what each column was taken for, and why: what is worth a look comes first',
      fr: 'montre pour quoi chaque colonne a été prise, et pourquoi : ce qui mérite un coup d’œil vient en premier',
    },
    COLUMNS,
    async () => (await import('../commands/columns.js')).columnsCommand,
    { topic: 'campaign', examples: EXAMPLES.columns },
  ),
  command(
    'why <file>',
    {
      en: 'tell why one contact stays or leaves: which column, which date, which rule',
      fr: 'dit pourquoi un contact reste ou part : quelle colonne, quelle date, quelle règle',
    },
    WHY,
    async () => (await import('../commands/why.js')).whyCommand,
    { topic: 'understand', examples: EXAMPLES.why },
  ),
  command(
    'simulate <file>',
    {
      en: 'say what other settings would cost the file: rows dropped, per rule and per source; writes nothing',
      fr: 'dit ce que d’autres réglages coûteraient au fichier : lignes retirées, par règle et par source ; n’écrit rien',
    },
    SIMULATE,
    async () => (await import('../commands/simulate.js')).simulateCommand,
    { topic: 'decide', examples: EXAMPLES.simulate },
  ),
  command(
    'segment <file>',
    {
      en: 'group those who may be contacted by size, region, department or activity: columns to import, or one file each',
      fr: 'regroupe ceux que l’on peut contacter par taille, région, département ou activité : des colonnes à importer, ou un fichier chacun',
    },
    SEGMENT,
    async () => (await import('../segment/segment-command.js')).segmentCommand,
    { topic: 'campaign', examples: EXAMPLES.segment },
  ),
  command(
    'exempt <file>',
    {
      en: 'exempt one contact, or a message or script, from a rule, with a reason, a proof, who approved it and until when',
      fr: 'exempte un contact, ou un message ou un script, d’une règle, avec un motif, une preuve, qui l’a approuvé et jusqu’à quand',
    },
    EXEMPT,
    async () => (await import('../commands/exempt.js')).exemptCommand,
    { topic: 'decide', examples: EXAMPLES.exempt },
  ),
  command(
    'explain <rule-or-error>',
    {
      en: 'explain a rule (what, why, the law, what to do) or an error by its code',
      fr: 'explique une règle (quoi, pourquoi, la loi, que faire), ou une erreur d’après son code',
    },
    EXPLAIN,
    async () => (await import('../commands/explain-and-rules.js')).explainCommand,
    { topic: 'understand', examples: EXAMPLES.explain },
  ),
  command(
    'rules',
    { en: 'list the rules', fr: 'liste les règles' },
    RULES,
    async () => (await import('../commands/explain-and-rules.js')).rulesCommand,
    { topic: 'understand' },
  ),
  command(
    'init [file]',
    {
      en: 'write a configuration from a sample file, the plan of a campaign, an attestation of the organisation, an assessment of legitimate interest, or a plugin',
      fr: 'écrit une configuration à partir d’un fichier exemple, le plan d’une campagne, une attestation de l’organisation, une évaluation d’intérêt légitime, ou un plugin',
    },
    INIT,
    async () => (await import('./other-subjects.js')).initAnyCommand,
    { topic: 'campaign', examples: EXAMPLES.init },
  ),
  command(
    'audit <paths...>',
    {
      en: 'audit stored exports: folders, files, globs; who is where, what is too old, who may read it; writes nothing beside them',
      fr: 'audite des exports stockés : dossiers, fichiers, motifs ; qui est où, ce qui est trop vieux, qui peut le lire ; n’écrit rien à côté',
    },
    AUDIT,
    async () => (await import('./other-subjects.js')).auditAnyCommand,
    { topic: 'nights', examples: EXAMPLES.audit, note: AUDIT_NOTE },
  ),
  REGISTER_COMMANDS,
  command(
    'kpi [files...]',
    {
      en: 'the KPIs of contact files, or of JSON reports of contacts and logs: retention, oppositions, consents, requests, complaints, calls',
      fr: 'les indicateurs de fichiers de contacts, ou de rapports JSON de contacts et de journaux : conservation, oppositions, consentements, demandes, plaintes, appels',
    },
    KPI,
    async () => (await import('../kpi/kpi-command.js')).kpiCommand,
    { topic: 'nights', examples: EXAMPLES.kpi },
  ),
  command(
    'history [file]',
    { en: 'the trend of earlier runs, after a check of their chain', fr: 'la tendance des passages, une fois leur chaîne vérifiée' },
    HISTORY,
    async () => (await import('../kpi/history-command.js')).historyCommand,
    { topic: 'nights', examples: EXAMPLES.history },
  ),
  ...DUTY_COMMANDS,
  ...GOVERNANCE_COMMANDS,
  ...EVIDENCE_COMMANDS,
  LISTS_COMMANDS,
  SHARD_COMMANDS,
  ...helpCommands(() => COMMANDS),
];

/** The command that is meant where the first word names none. */
export const DEFAULT_COMMAND = COMMANDS.find(({ isDefault }) => isDefault);
/** The commands, as a user types the first word of each. */
export const COMMAND_NAMES: readonly string[] = COMMANDS.map(({ name }) => name);
