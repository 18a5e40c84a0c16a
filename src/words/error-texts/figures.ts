import type { ErrorTexts } from './error-text.js';

export const FIGURES_ERRORS = {
  LUMO_REQUESTS_COLUMNS: {
    about: 'figures',
    means: {
      en: 'the list of requests does not tell when they were received or answered',
      fr: 'la liste de demandes ne dit pas quand elles ont été reçues ou traitées',
    },
    why: {
      en: 'Without these dates nobody can say whether answers were in time.',
      fr: 'Sans ces dates, personne ne peut dire si les réponses sont venues à temps.',
    },
    next: {
      en: 'name its columns received, answered, extended',
      fr: 'nommez ses colonnes reçue, réponse, prolongation',
    },
  },
  LUMO_REQUESTS_UNREADABLE: {
    about: 'figures',
    means: {
      en: 'the list of requests is no CSV file, or cannot be opened',
      fr: 'la liste de demandes n’est pas un fichier CSV, ou ne s’ouvre pas',
    },
    why: {
      en: 'Requests that are not counted would look like requests that were answered.',
      fr: 'Des demandes non comptées passeraient pour des demandes traitées.',
    },
    next: {
      en: 'export it again as CSV',
      fr: 'réexportez-la en CSV',
    },
  },
  LUMO_REQUESTS_TOO_LARGE: {
    about: 'figures',
    means: {
      en: 'the list of requests is larger than 512 MB',
      fr: 'la liste des demandes dépasse 512 Mo',
    },
    why: {
      en: 'A list of requests holds some thousands of lines: this is another file.',
      fr: 'Une liste de demandes tient quelques milliers de lignes : c’est un autre fichier.',
    },
    next: {
      en: 'export only its dates',
      fr: 'n’exportez que ses dates',
    },
  },
  LUMO_REPORT_UNREADABLE: {
    about: 'figures',
    means: {
      en: 'a file that ends in `.json` is no report of lumo-check, or tells no figures',
      fr: 'un fichier en `.json` n’est pas un rapport de lumo-check, ou ne contient pas les chiffres voulus',
    },
    why: {
      en: 'Figures made of something else would be wrong.',
      fr: 'Des indicateurs tirés d’autre chose seraient faux.',
    },
    next: {
      en: 'write it with `-f json`',
      fr: 'écrivez-le avec `-f json`',
    },
  },
  LUMO_HISTORY_NOT_FOUND: {
    about: 'store',
    means: {
      en: 'there is no history in that file',
      fr: 'il n’y a pas d’historique dans ce fichier',
    },
    why: {
      en: 'There is no earlier run to compare with.',
      fr: 'Il n’y a pas de passage antérieur auquel comparer.',
    },
    next: {
      en: 'begin one with `lumo-check kpi FILE --history`',
      fr: 'commencez-en un avec `lumo-check kpi FICHIER --history`',
    },
  },
  LUMO_HISTORY_BROKEN: {
    about: 'store',
    means: {
      en: 'a line was altered, taken away, put in or moved; the line is named',
      fr: 'une ligne a été modifiée, retirée, ajoutée ou déplacée ; elle est nommée',
    },
    why: {
      en: 'A trend over lines that somebody changed proves nothing.',
      fr: 'Une tendance sur des lignes que quelqu’un a changées ne prouve rien.',
    },
    next: {
      en: 'take the file back from a backup, or begin another',
      fr: 'reprenez le fichier d’une sauvegarde, ou commencez-en un autre',
    },
    see: { en: 'kpi.md#the-chain', fr: 'kpi.md#la-chaîne' },
  },
  LUMO_HISTORY_NEWER: {
    about: 'store',
    means: {
      en: 'a later version wrote the history',
      fr: 'une version postérieure a écrit l’historique',
    },
    why: {
      en: 'Its lines may mean what this version does not know.',
      fr: 'Ses lignes peuvent dire ce que cette version ignore.',
    },
    next: {
      en: 'update lumo-check',
      fr: 'mettez lumo-check à jour',
    },
  },
  LUMO_HISTORY_BUSY: {
    about: 'store',
    means: {
      en: 'another run has been writing to the history for half a minute',
      fr: 'une autre exécution écrit dans l’historique depuis une demi-minute',
    },
    why: {
      en: 'Two that write at once would break the chain.',
      fr: 'Deux écritures à la fois rompraient la chaîne.',
    },
    next: {
      en: 'run again',
      fr: 'relancez',
    },
    see: { en: 'register.md', fr: 'register.md' },
  },
  LUMO_HISTORY_FAILED: {
    about: 'store',
    means: {
      en: 'the history cannot be read or written',
      fr: 'l’historique ne peut être lu ou écrit',
    },
    why: {
      en: 'A run that is not written down would be missing from the trend.',
      fr: 'Un passage qui n’est pas noté manquerait à la tendance.',
    },
    next: {
      en: 'check the path, the rights and the disk',
      fr: 'vérifiez le chemin, les droits et le disque',
    },
  },
} as const satisfies ErrorTexts;
