import { SHARD_CUT, SHARD_JUDGE, SHARD_MERGE, SHARD_PLAN, SHARD_SETTLE, SHARD_SURVEY, SHARD_WORK } from '../options/engine/shard.js';
import { SHARED } from '../options/table/reading.js';
import { type CommandGroup, command } from './command-spec.js';
import { EXAMPLES } from './words/help-examples.js';

/** The commands by which an engine judges a file in parts, on as many machines as it has. */
export const SHARD_COMMANDS: CommandGroup = {
  name: 'shard',
  summary: {
    en: 'judge a file in parts, on many machines, with the answer of one: for Spark, Airflow, Dask, Ray, GNU parallel',
    fr: 'juge un fichier en parties, sur plusieurs machines, avec la réponse d’une seule : pour Spark, Airflow, Dask, Ray, GNU parallel',
  },
  options: SHARED,
  topic: 'nights',
  examples: EXAMPLES.shard,
  commands: [
    command(
      'plan <file>',
      {
        en: 'decide all that can be decided before the first contact, from the file or its first megabyte',
        fr: 'décide tout ce qui peut l’être avant le premier contact, d’après le fichier ou son premier mégaoctet',
      },
      SHARD_PLAN,
      async () => (await import('../shard/plan-command.js')).shardPlanCommand,
    ),
    command(
      'cut <file>',
      {
        en: 'where to cut the file: one line of JSON a part, each of whole records',
        fr: 'où couper le fichier : une ligne de JSON par partie, chacune d’enregistrements entiers',
      },
      SHARD_CUT,
      async () => (await import('../shard/cut-command.js')).shardCutCommand,
    ),
    command(
      'judge',
      {
        en: 'judge a part: records on standard input, those who stay on standard output',
        fr: 'juge une partie : les enregistrements sur l’entrée standard, ce qui reste sur la sortie standard',
      },
      SHARD_JUDGE,
      async () => (await import('../shard/part-commands.js')).shardJudgeCommand,
    ),
    command(
      'survey',
      {
        en: 'look through a part for the rules that must see all of them first: what it tells, on standard output',
        fr: 'parcourt une partie pour les règles qui doivent d’abord les voir toutes : ce qu’elle dit, sur la sortie standard',
      },
      SHARD_SURVEY,
      async () => (await import('../shard/part-commands.js')).shardSurveyCommand,
    ),
    command(
      'settle <files...>',
      {
        en: 'put together what the parts told, before they are judged',
        fr: 'réunit ce que les parties ont dit, avant qu’elles soient jugées',
      },
      SHARD_SETTLE,
      async () => (await import('../shard/end-commands.js')).shardSettleCommand,
    ),
    command(
      'merge <files...>',
      {
        en: 'put together what the parts left: the reports and the exit code of one check',
        fr: 'réunit ce que les parties ont laissé : les rapports et le code de sortie d’un seul contrôle',
      },
      SHARD_MERGE,
      async () => (await import('../shard/end-commands.js')).shardMergeCommand,
    ),
    command(
      'work',
      {
        en: 'serve an engine over standard input and output: many parts, one process',
        fr: 'sert un moteur par l’entrée et la sortie standard : plusieurs parties, un seul processus',
      },
      SHARD_WORK,
      async () => (await import('../shard/work-command.js')).shardWorkCommand,
    ),
  ],
};
