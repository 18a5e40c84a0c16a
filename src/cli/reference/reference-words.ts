import type { Lang } from '../../model/base/text.js';

const WORDS = {
  en: {
    title: '# Reference',
    other: '[En français](fr/reference.md)',
    intro: [
      'Every command, every option, every key and every variable, written by `npm run docs` from the tables that the program is made of:',
      '`lumo-check COMMAND --help` says the same. What they are for is told in [configuration.md](configuration.md) and the pages that it leads to.',
    ],
    reading: 'Options of every command that reads',
    readingIntro: 'Commands below that read contacts, lists or the configuration take these.',
    shared: 'Options of every command',
    takes: (which: string) => `Takes the [options of every command that reads](#${which}) too.`,
    option: 'Option',
    meaning: 'Meaning',
    key: 'Key',
    variable: 'Variable',
    commands: 'Commands',
    keys: 'Keys of the configuration',
    variables: 'Environment variables',
    byDefault: (value: string) => ` (default: ${value})`,
    preset: 'Preset',
    channels: 'Channels',
    none: 'none',
    standsFor: (what: string) => `stands for ${what}`,
    usual: ' (default)',
  },
  fr: {
    title: '# Référence',
    other: '[In English](../reference.md)',
    intro: [
      'Chaque commande, chaque option, chaque clé et chaque variable, écrites par `npm run docs` à partir des tables dont le programme est fait :',
      '`lumo-check COMMANDE --help` dit la même chose. À quoi elles servent est expliqué dans [configuration.md](configuration.md) et les pages où elle mène.',
    ],
    reading: 'Options de toute commande qui lit',
    readingIntro: 'Les commandes ci-dessous qui lisent des contacts, des listes ou la configuration les acceptent.',
    shared: 'Options de toutes les commandes',
    takes: (which: string) => `Accepte aussi les [options de toute commande qui lit](#${which}).`,
    option: 'Option',
    meaning: 'Sens',
    key: 'Clé',
    variable: 'Variable',
    commands: 'Commandes',
    keys: 'Clés de la configuration',
    variables: 'Variables d’environnement',
    byDefault: (value: string) => ` (par défaut : ${value})`,
    preset: 'Préréglage',
    channels: 'Canaux',
    none: 'aucun',
    standsFor: (what: string) => `tient lieu de ${what}`,
    usual: ' (par défaut)',
  },
};
export type ReferenceWords = (typeof WORDS)['en'];

/** Headings and phrases of the reference. */
export const referenceWords = (lang: Lang): ReferenceWords => WORDS[lang];
