import type { ErrorTexts } from './error-text.js';

export const COMMAND_LINE_ERRORS = {
  LUMO_USAGE: {
    means: {
      en: 'an option or an argument is wrong or missing',
      fr: 'une option ou un argument est faux ou manque',
    },
    why: {
      en: 'A command line that is half understood would judge something else than what was meant.',
      fr: 'Une ligne de commande à moitié comprise jugerait autre chose que ce qui était voulu.',
    },
    next: {
      en: 'see `lumo-check COMMAND --help`; the nearest option is named',
      fr: 'voyez `lumo-check COMMANDE --help` ; l’option la plus proche est nommée',
    },
  },
  LUMO_NO_INPUT: {
    means: {
      en: 'no contact file is named',
      fr: 'aucun fichier de contacts n’est indiqué',
    },
    why: {
      en: 'Without a file there is nothing to judge, and silence would look like a yes.',
      fr: 'Sans fichier il n’y a rien à juger, et le silence passerait pour un oui.',
    },
    next: {
      en: 'name one, or `-` for standard input',
      fr: 'indiquez-en un, ou `-` pour l’entrée standard',
    },
  },
  LUMO_NO_DATE: {
    means: {
      en: 'the library was not told the day',
      fr: 'la bibliothèque ne sait pas quel jour juger',
    },
    why: {
      en: 'Consents and retention are judged on a day; the library reads no clock, so that the same run gives the same result.',
      fr: 'Consentements et durées se jugent à une date ; la bibliothèque ne lit aucune horloge, pour qu’un même passage donne le même résultat.',
    },
    next: {
      en: 'give `asOf`',
      fr: 'donnez `asOf`',
    },
  },
  LUMO_UNKNOWN_RULE: {
    means: {
      en: 'no rule has that name',
      fr: 'aucune règle ne porte ce nom',
    },
    why: {
      en: 'A rule that was misspelt would neither run nor be switched off, and nobody would see it.',
      fr: 'Une règle mal écrite ne serait ni appliquée ni écartée, et personne ne le verrait.',
    },
    next: {
      en: 'take the name proposed, or look at `lumo-check rules`',
      fr: 'prenez le nom proposé, ou voyez `lumo-check rules`',
    },
  },
  LUMO_UNKNOWN_FORMAT: {
    means: {
      en: 'neither a report format nor a module has that name',
      fr: 'ni format de rapport ni module ne porte ce nom',
    },
    why: {
      en: 'A report that nobody can make is better refused before the file is judged than missed after.',
      fr: 'Mieux vaut refuser avant de juger un rapport que personne ne sait écrire que de le chercher après.',
    },
    next: {
      en: '`--help` lists the formats',
      fr: '`--help` liste les formats',
    },
    see: { en: 'formats.md', fr: 'formats.md' },
  },
  LUMO_REVEAL: {
    means: {
      en: '`--reveal` stands where others than the person at the screen could read the values: in CI, in a pipe, in a file',
      fr: '`--reveal` figure là où d’autres que la personne devant l’écran pourraient lire les valeurs : en CI, dans un tube, dans un fichier',
    },
    why: {
      en: 'Logs and files live longer than a screen, and are read by more people.',
      fr: 'Journaux et fichiers durent plus longtemps qu’un écran, et plus de gens les lisent.',
    },
    next: {
      en: 'leave it out',
      fr: 'retirez-la',
    },
  },
  LUMO_REPORTER_INVALID: {
    about: 'settings',
    means: {
      en: 'a module that was named as a reporter cannot be loaded, or exports no function',
      fr: 'un module donné comme rapporteur ne se charge pas, ou n’exporte aucune fonction',
    },
    why: {
      en: 'The report was asked for: going on without it would look like success.',
      fr: 'Le rapport était demandé : continuer sans lui ressemblerait à une réussite.',
    },
    next: {
      en: 'export a function by default',
      fr: 'exportez une fonction par défaut',
    },
    see: { en: 'formats.md#a-reporter-of-your-own', fr: 'formats.md#un-rapporteur-à-vous' },
  },
  LUMO_REPORTER_FAILED: {
    about: 'settings',
    means: {
      en: 'a reporter of yours threw, or returned something that is no text',
      fr: 'un rapporteur à vous a échoué, ou n’a pas rendu du texte',
    },
    why: {
      en: 'Only the report is missing; what was judged holds.',
      fr: 'Seul le rapport manque ; ce qui a été jugé tient.',
    },
    next: {
      en: 'correct it; the contacts were judged, and a cleaned file that was asked for is whole',
      fr: 'corrigez-le ; les contacts ont été jugés, et le fichier nettoyé, s’il a été demandé, est entier',
    },
  },
  LUMO_SAME_OUTPUT: {
    means: {
      en: 'one path, or standard output, would be written twice',
      fr: 'un même chemin, ou la sortie standard, servirait deux fois',
    },
    why: {
      en: 'The second result would replace the first, or be mixed with it.',
      fr: 'Le second résultat remplacerait le premier, ou s’y mêlerait.',
    },
    next: {
      en: 'give each output its own path',
      fr: 'donnez à chaque sortie son chemin',
    },
  },
  LUMO_OUTPUT_IS_INPUT: {
    about: 'output',
    means: {
      en: 'an output would replace a file that this run reads, by whatever path or link',
      fr: 'une sortie remplacerait un fichier lu par ce passage, quel que soit le chemin ou le lien',
    },
    why: {
      en: 'The original would be lost, and with it the proof of what was judged.',
      fr: 'L’original serait perdu, et avec lui la preuve de ce qui a été jugé.',
    },
    next: {
      en: 'name another file',
      fr: 'indiquez un autre fichier',
    },
  },
  LUMO_OUTPUT_IS_KEPT: {
    about: 'output',
    means: {
      en: 'an output would replace what is kept: configuration, exemptions, manifest, register, key, evidence, history, baseline, log, compiled list; or contacts, by what are none',
      fr: 'une sortie remplacerait ce qui est conservé : configuration, exemptions, manifeste, registre, clé, preuve, historique, référence, journal, liste compilée ; ou des contacts, par ce qui n’en est pas',
    },
    why: {
      en: 'What is kept would be lost: refusals, keys and evidence cannot be made again.',
      fr: 'Ce qui se garde serait perdu : refus, clés et preuves ne se refont pas.',
    },
    next: {
      en: 'name another file',
      fr: 'indiquez un autre fichier',
    },
  },
  LUMO_AUDIT_CACHE: {
    about: 'output',
    means: {
      en: 'the cache of an audit is to lie where there is a file',
      fr: 'le cache d’un audit devrait se trouver là où il y a un fichier',
    },
    why: {
      en: 'The cache is a folder with a file for each verdict.',
      fr: 'Le cache est un dossier, avec un fichier par verdict.',
    },
    next: {
      en: 'name a folder (`--cache-location`), or keep nothing (`--no-cache`)',
      fr: 'indiquez un dossier (`--cache-location`), ou ne gardez rien (`--no-cache`)',
    },
  },
  LUMO_AUDIT_INSIDE: {
    about: 'output',
    means: {
      en: 'a report of an audit would be written among the files that it audits',
      fr: 'un rapport d’audit serait écrit parmi les fichiers audités',
    },
    why: {
      en: 'The next audit would take the report for one of the files to audit.',
      fr: 'Le prochain audit prendrait le rapport pour un des fichiers à auditer.',
    },
    next: {
      en: 'name a path outside of them, or print it',
      fr: 'indiquez un chemin en dehors, ou affichez-le',
    },
  },
  LUMO_ROW_NOT_FOUND: {
    about: 'contacts',
    means: {
      en: '`why` found no such row or address',
      fr: '`why` n’a trouvé ni cette ligne ni cette adresse',
    },
    why: {
      en: 'The answer about another row would be the wrong one.',
      fr: 'La réponse sur une autre ligne serait la mauvaise.',
    },
    next: {
      en: 'count rows as the spreadsheet does',
      fr: 'comptez les lignes comme le tableur',
    },
  },
  LUMO_MCP_PATH: {
    means: {
      en: 'an assistant names a file outside of the folders that `lumo-check mcp` may open, or one that is not there',
      fr: 'un assistant nomme un fichier hors des dossiers que `lumo-check mcp` peut ouvrir, ou qui n’existe pas',
    },
    why: {
      en: 'What an assistant asks for may come from a page that it has read: it is shown the folder that it was given, and nothing else.',
      fr: 'Ce que demande un assistant peut venir d’une page qu’il a lue : il voit le dossier qu’on lui a donné, et rien d’autre.',
    },
    next: {
      en: 'name a file of that folder, or start the server with `--root FOLDER`',
      fr: 'indiquez un fichier de ce dossier, ou lancez le serveur avec `--root DOSSIER`',
    },
  },
  LUMO_MCP_WRITE: {
    means: {
      en: 'an assistant asks `lumo-check mcp` to write over a file, to write what is no table, or to write at all with `--read-only`',
      fr: 'un assistant demande à `lumo-check mcp` de remplacer un fichier, d’écrire ce qui n’est pas un tableau, ou d’écrire alors que `--read-only` est donné',
    },
    why: {
      en: 'A cleaned copy is a new table. Anything else could be something that a program obeys later, or the only copy of something.',
      fr: 'Une copie nettoyée est un nouveau tableau. Tout autre fichier pourrait être obéi plus tard par un programme, ou être le seul exemplaire de quelque chose.',
    },
    next: {
      en: 'choose a new name that ends in `.csv`, `.tsv`, `.txt` or `.xlsx`, or clean the file in a terminal',
      fr: 'choisissez un nouveau nom en `.csv`, `.tsv`, `.txt` ou `.xlsx`, ou nettoyez le fichier dans un terminal',
    },
  },
} as const satisfies ErrorTexts;
