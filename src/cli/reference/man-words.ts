import type { Lang } from '../../model/base/text.js';

const WORDS = {
  en: {
    manual: 'User Commands',
    name: 'Name',
    purpose: 'check contact files, messages and governance by the law',
    synopsis: 'Synopsis',
    description: 'Description',
    commands: 'Commands',
    shared: 'Options of every command',
    reading: 'Options of every command that reads',
    takes: 'Takes the options of every command that reads too.',
    variable: (name: string) => `(variable ${name})`,
    examples: 'Examples',
    exit: 'Exit status',
    environment: 'Environment',
    files: 'Files',
    see: 'See also',
    seeText:
      'lumo-check COMMAND --help says the same of one command, lumo-check explain RULE tells a rule with its law, lumo-check explain LUMO_… an error.',
    exits: [
      ['0', 'nothing to object'],
      [
        '1',
        'the input held errors (the cleaned file may be fine), nobody in it may be contacted, something was not judged, or the cleaned file waits for an approval',
      ],
      ['2', 'the job could not be done: no cleaned file stands under its name'],
      ['129, 130, 131, 143', 'ended from outside: a closed terminal, Ctrl-C, a signal'],
      ['141', 'the reader of the pipe went away'],
    ],
    places: [
      ['lumo.config.yaml, .json, .js, .ts', 'the configuration, the nearest upwards'],
      ['lumo-exemptions.yaml', 'contacts and documents that are exempted from a rule, and why'],
      ['lumo.governance.yaml', 'the attestation of the organisation'],
      ['.lumo/', 'key and register of oppositions of the project'],
      ['.lumoignore', 'what an audit leaves out, as .gitignore says it'],
    ],
  },
  fr: {
    manual: 'Commandes utilisateur',
    name: 'Nom',
    purpose: 'confronte contacts, messages et gouvernance à la loi',
    synopsis: 'Synopsis',
    description: 'Description',
    commands: 'Commandes',
    shared: 'Options de toutes les commandes',
    reading: 'Options de toute commande qui lit',
    takes: 'Accepte aussi les options de toute commande qui lit.',
    variable: (name: string) => `(variable ${name})`,
    examples: 'Exemples',
    exit: 'Code de sortie',
    environment: 'Environnement',
    files: 'Fichiers',
    see: 'Voir aussi',
    seeText:
      'lumo-check COMMANDE --help dit la même chose d’une commande, lumo-check explain RÈGLE explique une règle et sa loi, lumo-check explain LUMO_… une erreur.',
    exits: [
      ['0', 'rien à redire'],
      [
        '1',
        'le fichier d’entrée contenait des erreurs (le fichier nettoyé peut être bon), personne ne peut y être contacté, quelque chose n’a pas été jugé, ou le fichier nettoyé attend une approbation',
      ],
      ['2', 'le travail n’a pas pu être fait : aucun fichier nettoyé ne porte son nom'],
      ['129, 130, 131, 143', 'arrêté de l’extérieur : terminal fermé, Ctrl-C, signal'],
      ['141', 'le lecteur du tube est parti'],
    ],
    places: [
      ['lumo.config.yaml, .json, .js, .ts', 'la configuration, la plus proche en remontant'],
      ['lumo-exemptions.yaml', 'les contacts et documents exemptés d’une règle, et pourquoi'],
      ['lumo.governance.yaml', 'l’attestation de l’organisation'],
      ['.lumo/', 'la clé et le registre des oppositions du projet'],
      ['.lumoignore', 'ce qu’un audit écarte, comme le dit .gitignore'],
    ],
  },
};

/** Headings and sentences of the manual page. */
export const manWords = (lang: Lang): (typeof WORDS)['en'] => WORDS[lang];
