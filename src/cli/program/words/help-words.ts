import type { Text } from '../../../model/base/text.js';

/** What help says of the program as a whole. */
export const PROGRAM_WORDS = {
  summary: {
    en: 'Checks a contact file before a campaign: who may be contacted, on which channel, under which text. Writes a cleaned file and a report without personal data.',
    fr: 'Vérifie un fichier de contacts avant une campagne : qui peut être contacté, par quel canal, selon quel texte. Écrit un fichier nettoyé et un rapport sans donnée personnelle.',
  },
  version: { en: 'print the version', fr: 'affiche la version' },
  help: { en: 'print this help', fr: 'affiche cette aide' },
  helpCommand: { en: 'help on a command', fr: 'aide sur une commande' },
  examples: { en: 'Examples:', fr: 'Exemples :' },
  note: {
    en: '--out names the CLEANED FILE; reports go through --format. All options: lumo-check check --help.',
    fr: '--out désigne le FICHIER NETTOYÉ ; les rapports passent par --format. Toutes les options : lumo-check check --help.',
  },
  exitCodes: {
    en: 'Exit codes: 0 nothing to object · 1 the input held errors (the cleaned file may be fine) · 2 could not do the job: lumo-check explain LUMO_… says why and what to do',
    fr: 'Codes de sortie : 0 rien à redire · 1 le fichier d’entrée contenait des erreurs (le fichier nettoyé peut être bon) · 2 le travail n’a pas pu être fait : lumo-check explain LUMO_… dit pourquoi et que faire',
  },
} as const satisfies Record<string, Text>;

/** The headings under which the help of the program lists commands, in its order. */
export const COMMAND_TOPICS = {
  campaign: { en: 'Before a campaign:', fr: 'Avant une campagne :' },
  understand: { en: 'Understand a result:', fr: 'Comprendre un résultat :' },
  decide: { en: 'Decide:', fr: 'Décider :' },
  lists: { en: 'Lists and refusals:', fr: 'Listes et refus :' },
  nights: { en: 'Every night, every month:', fr: 'Chaque nuit, chaque mois :' },
  duties: { en: 'Keep, erase, inform:', fr: 'Conserver, effacer, informer :' },
  evidence: { en: 'Evidence:', fr: 'Preuves :' },
  help: { en: 'Help:', fr: 'Aide :' },
} as const satisfies Record<string, Text>;
export type CommandTopic = keyof typeof COMMAND_TOPICS;

/** What stands for an argument in the usage of a command, in French. */
export const FRENCH_ARGUMENTS: Readonly<Record<string, string>> = {
  file: 'fichier',
  files: 'fichiers',
  paths: 'chemins',
  folder: 'dossier',
  'rule-or-error': 'règle-ou-erreur',
  command: 'commande',
  shell: 'shell',
  words: 'mots',
};

/** A command line that works, and what it does. */
export interface HelpExample {
  readonly run: string;
  readonly does: Text;
}
