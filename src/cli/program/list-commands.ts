import type { Text } from '../../model/base/text.js';
import { LISTS_COMPILE, LISTS_PROBE, LISTS_STATS, LISTS_VERIFY } from '../options/table/lists.js';
import { OPPOSE, OPPOSE_ADD, OPPOSE_CHECK, OPPOSE_EXPORT, OPPOSE_IMPORT, OPPOSE_LIST, OPPOSE_WITHDRAW } from '../options/table/register.js';
import { type CommandGroup, command } from './command-spec.js';
import { EXAMPLES } from './words/help-examples.js';
import { OPPOSE_NOTE } from './words/help-notes.js';

const NO_IDENTITY: Text = {
  en: 'It takes no file and no identity: who objects goes after --email, --phone, --domain or --siren, a list to lumo-check oppose import FILE',
  fr: 'Elle ne prend ni fichier ni identité : qui s’oppose se dit après --email, --phone, --domain ou --siren, une liste va à lumo-check oppose import FICHIER',
};

const register = () => import('../register/register-command.js');

/** The commands on the register of oppositions. */
export const REGISTER_COMMANDS: CommandGroup = {
  name: 'oppose',
  summary: {
    en: 'the register of oppositions: who said no, kept as fingerprints',
    fr: 'le registre des oppositions : qui a dit non, conservé sous forme d’empreintes',
  },
  options: OPPOSE,
  topic: 'lists',
  examples: EXAMPLES.oppose,
  note: OPPOSE_NOTE,
  commands: [
    command(
      'add',
      { en: 'record that somebody objects; it holds at once', fr: 'enregistre l’opposition de quelqu’un ; elle vaut immédiatement' },
      OPPOSE_ADD,
      async () => (await register()).opposeAddCommand,
      { excess: NO_IDENTITY },
    ),
    command(
      'import <file>',
      {
        en: 'record everybody on a list in clear (text or CSV); never takes anybody out',
        fr: 'enregistre toutes les personnes d’une liste en clair (texte ou CSV) ; n’en retire jamais',
      },
      OPPOSE_IMPORT,
      async () => (await register()).opposeImportCommand,
    ),
    command(
      'check',
      { en: 'tell whether somebody objects: exit code 0 no, 1 yes', fr: 'dit si quelqu’un s’est opposé : code de sortie 0 non, 1 oui' },
      OPPOSE_CHECK,
      async () => (await register()).opposeCheckCommand,
      { excess: NO_IDENTITY },
    ),
    command(
      'export <file>',
      {
        en: 'write the oppositions that hold as a list of HMACs, or with --from the opposed people of a file, in clear or hashed',
        fr: 'écrit les oppositions en vigueur comme une liste de HMAC ou, avec --from, les personnes opposées d’un fichier, en clair ou hachées',
      },
      OPPOSE_EXPORT,
      async () => (await register()).opposeExportCommand,
    ),
    command(
      'withdraw',
      {
        en: 'record that somebody took their opposition back, with proof; the trace stays',
        fr: 'enregistre, preuve à l’appui, que quelqu’un a retiré son opposition ; la trace reste',
      },
      OPPOSE_WITHDRAW,
      async () => (await register()).opposeWithdrawCommand,
      { excess: NO_IDENTITY },
    ),
    command(
      'list',
      {
        en: 'count the entries by origin, channel and year, and name those older than three years: nothing is ever purged',
        fr: 'compte les entrées par origine, canal et année, et nomme celles de plus de trois ans : rien n’est jamais purgé',
      },
      OPPOSE_LIST,
      async () => (await register()).opposeListCommand,
      { excess: NO_IDENTITY },
    ),
  ],
};

const NO_LIST: Text = {
  en: 'It takes no file: it looks after the lists of the configuration, and those given with --opposition FILE or --robinson FILE. What is in one: lumo-check lists stats FILE',
  fr: 'Elle ne prend pas de fichier : elle vérifie les listes de la configuration, et celles données avec --opposition FICHIER ou --robinson FICHIER. Ce que contient une liste : lumo-check lists stats FICHIER',
};

const LISTS = [
  command(
    'verify',
    {
      en: 'check every declared list: there, whole, fresh, the one that was meant (the default)',
      fr: 'vérifie chaque liste déclarée : présente, entière, à jour, la bonne (par défaut)',
    },
    LISTS_VERIFY,
    async () => (await import('../lists/verify-command.js')).verifyListsCommand,
    { isDefault: true, excess: NO_LIST },
  ),
  command(
    'stats <file>',
    { en: 'show what is in a list', fr: 'montre ce que contient une liste' },
    LISTS_STATS,
    async () => (await import('../lists/stats-command.js')).listStatsCommand,
  ),
  command(
    'compile <file>',
    {
      en: 'compile a list of any size into a file that opens at once',
      fr: 'compile une liste de toute taille en un fichier qui s’ouvre aussitôt',
    },
    LISTS_COMPILE,
    async () => (await import('../lists/compile-command.js')).compileListCommand,
  ),
  command(
    'probe <file>',
    { en: 'find out how the hashes of a list were made', fr: 'trouve comment les empreintes d’une liste ont été faites' },
    LISTS_PROBE,
    async () => (await import('../lists/probe-command.js')).probeListCommand,
  ),
];
const names = LISTS.map(({ name }) => name).join(', ');

/** The commands on opposition lists and Robinson lists. */
export const LISTS_COMMANDS: CommandGroup = {
  name: 'lists',
  summary: { en: `opposition and Robinson lists: ${names}`, fr: `listes d’opposition et Robinson : ${names}` },
  topic: 'lists',
  options: {},
  commands: LISTS,
};
