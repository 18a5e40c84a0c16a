import type { ErrorTexts } from './error-text.js';

export const LISTS_ERRORS = {
  LUMO_LIST_UNREADABLE: {
    about: 'list',
    means: {
      en: 'the list is not there, is a folder, is damaged, or has a quote that is not closed',
      fr: 'la liste est introuvable, est un dossier, est abîmée, ou un guillemet n’y est pas refermé',
    },
    why: {
      en: 'Whoever stands on the part that is lost would be called clear.',
      fr: 'Qui figure sur la partie perdue serait dit hors de cause.',
    },
    next: {
      en: 'check the path, or get the list again',
      fr: 'vérifiez le chemin, ou récupérez la liste de nouveau',
    },
  },
  LUMO_LIST_EMPTY: {
    about: 'list',
    means: {
      en: 'the list holds no entry',
      fr: 'la liste ne contient aucune entrée',
    },
    why: {
      en: 'An empty list finds nobody, and every contact would be called clear.',
      fr: 'Une liste vide ne trouve personne, et chaque contact serait dit hors de cause.',
    },
    next: {
      en: 'look whether it names people under headers that say so; if it is empty, get it again',
      fr: 'vérifiez si elle nomme des personnes, sous des en-têtes qui le disent ; si elle est vide, récupérez-la de nouveau',
    },
  },
  LUMO_LIST_NOT_A_LIST: {
    about: 'list',
    means: {
      en: 'the list is neither text nor CSV, or a line of it is longer than 1 MiB',
      fr: 'la liste n’est ni du texte ni un CSV, ou une ligne y dépasse 1 Mio',
    },
    why: {
      en: 'Read as text it would find nobody, and every contact would be called clear.',
      fr: 'Lue comme du texte, elle ne trouverait personne, et chaque contact serait dit hors de cause.',
    },
    next: {
      en: 'write one entry per line, or a CSV',
      fr: 'écrivez une entrée par ligne, ou un CSV',
    },
  },
  LUMO_LIST_TOO_LARGE: {
    about: 'list',
    means: {
      en: 'the list is a CSV of several columns of more than 512 MB',
      fr: 'la liste est un CSV à plusieurs colonnes de plus de 512 Mo',
    },
    why: {
      en: 'Such a file would have to be held in memory at once.',
      fr: 'Un tel fichier devrait tenir en mémoire d’un coup.',
    },
    next: {
      en: 'keep its column of addresses or numbers alone, one entry per line',
      fr: 'n’en gardez que la colonne d’adresses ou de numéros, une entrée par ligne',
    },
  },
  LUMO_LIST_UNREAD: {
    about: 'list',
    means: {
      en: 'more than 5 % of the lines of the list are no entry',
      fr: 'plus de 5 % des lignes de la liste ne sont pas des entrées',
    },
    why: {
      en: 'Lines that are not understood bar nobody: it may be the wrong file, or the wrong column.',
      fr: 'Des lignes incomprises n’écartent personne : c’est peut-être le mauvais fichier, ou la mauvaise colonne.',
    },
    next: {
      en: 'look whether it is the right file, and keep its column of addresses or numbers',
      fr: 'vérifiez que c’est le bon fichier, et gardez-en la colonne d’adresses ou de numéros',
    },
  },
  LUMO_LIST_HASH: {
    about: 'list',
    means: {
      en: 'the list holds hashes of several lengths, hashes that nobody declared among other entries, others than those of the declared algorithm, or hashes of blank cells',
      fr: 'la liste contient des empreintes de plusieurs longueurs, non déclarées parmi d’autres entrées, autres que celles de l’algorithme déclaré, ou de cellules vides',
    },
    why: {
      en: 'A hash made another way matches nobody, and every contact would be called clear.',
      fr: 'Une empreinte faite autrement ne correspond à personne, et chaque contact serait dit hors de cause.',
    },
    next: {
      en: 'find out what they are: `lumo-check lists probe LIST`',
      fr: 'trouvez ce qu’elles sont : `lumo-check lists probe LISTE`',
    },
  },
  LUMO_LIST_KEY: {
    means: {
      en: 'the key of an HMAC is not in the environment',
      fr: 'la clé d’un HMAC n’est pas dans l’environnement',
    },
    why: {
      en: 'Without its key no contact can be looked up on the list.',
      fr: 'Sans sa clé, aucun contact ne peut être cherché sur la liste.',
    },
    next: {
      en: 'set the variable that `keyEnv` names',
      fr: 'renseignez la variable que nomme `keyEnv`',
    },
  },
  LUMO_LIST_CHECKSUM: {
    about: 'list',
    means: {
      en: 'the list is not the file that was declared: its bytes differ',
      fr: 'la liste n’est pas le fichier déclaré : ses octets diffèrent',
    },
    why: {
      en: 'It may be another version, or a file that somebody altered.',
      fr: 'C’est peut-être une autre version, ou un fichier que quelqu’un a modifié.',
    },
    next: {
      en: 'get it again, or declare the new version',
      fr: 'récupérez-la de nouveau, ou déclarez la nouvelle version',
    },
  },
  LUMO_LIST_TOO_SMALL: {
    about: 'list',
    means: {
      en: 'the list holds fewer entries than its `minEntries`',
      fr: 'la liste contient moins d’entrées que son `minEntries`',
    },
    why: {
      en: 'A list that was cut short calls clear whoever is missing from it.',
      fr: 'Une liste tronquée dit hors de cause ceux qui y manquent.',
    },
    next: {
      en: 'export it whole',
      fr: 'exportez-la en entier',
    },
  },
  LUMO_LIST_SHRUNK: {
    about: 'list',
    means: {
      en: 'the list has lost more than `maxShrink` of its entries',
      fr: 'la liste a perdu plus que `maxShrink` de ses entrées',
    },
    why: {
      en: 'Refusals do not go away by themselves: the export was perhaps filtered.',
      fr: 'Les refus ne disparaissent pas d’eux-mêmes : l’export a peut-être été filtré.',
    },
    next: {
      en: 'look for a filter in the export',
      fr: 'cherchez un filtre dans l’export',
    },
  },
  LUMO_LIST_CANARY: {
    about: 'list',
    means: {
      en: 'an identity that must be on the list is not found there',
      fr: 'une identité qui doit figurer sur la liste n’y est pas trouvée',
    },
    why: {
      en: 'If one who must be on it is not found, nobody is.',
      fr: 'Si l’on n’y trouve pas quelqu’un qui doit y être, on n’y trouve personne.',
    },
    next: {
      en: 'look whether it is the right list, hashed as declared',
      fr: 'vérifiez que c’est la bonne liste, hachée comme déclaré',
    },
  },
  LUMO_LIST_MANIFEST: {
    about: 'list',
    means: {
      en: 'the manifest of the list cannot be read, or says what no manifest says',
      fr: 'le manifeste de la liste est illisible, ou dit ce qu’aucun manifeste ne dit',
    },
    why: {
      en: 'What the manifest promises of the list could not be checked.',
      fr: 'Ce que le manifeste promet de la liste ne pourrait être vérifié.',
    },
    next: {
      en: 'correct the manifest',
      fr: 'corrigez le manifeste',
    },
  },
  LUMO_LIST_MANIFEST_EXISTS: {
    about: 'list',
    means: {
      en: '`lists probe --write` would overwrite a manifest',
      fr: '`lists probe --write` écraserait un manifeste',
    },
    why: {
      en: 'What it says was decided by somebody.',
      fr: 'Ce qu’il dit a été décidé par quelqu’un.',
    },
    next: {
      en: 'look at it, then remove it',
      fr: 'regardez-le, puis supprimez-le',
    },
  },
  LUMO_LIST_KIND: {
    about: 'list',
    means: {
      en: 'nothing says what the list is',
      fr: 'rien ne dit ce qu’est la liste',
    },
    why: {
      en: 'A refusal that you received bars for ever; a register of others bars as the law of its country says.',
      fr: 'Un refus reçu écarte pour toujours ; un registre tenu par d’autres écarte comme le dit la loi de son pays.',
    },
    next: {
      en: 'write `kind`: opposition, robinson or directory',
      fr: 'écrivez `kind` : opposition, robinson ou directory',
    },
  },
  LUMO_LIST_ADAPTER: {
    about: 'list',
    means: {
      en: 'the list names an adapter that does not exist, or that of a list that is no more',
      fr: 'la liste nomme un adaptateur qui n’existe pas, ou celui d’une liste disparue',
    },
    why: {
      en: 'Without it nobody knows how the list is made, nor how long a version may be used.',
      fr: 'Sans lui, on ignore comment la liste est faite et combien de temps une version sert.',
    },
    next: {
      en: 'take the name proposed, or remove `adapter`',
      fr: 'prenez le nom proposé, ou retirez `adapter`',
    },
  },
  LUMO_LIST_ALLOW: {
    about: 'list',
    means: {
      en: 'the list says who may be contacted, not who refused',
      fr: 'la liste dit qui peut être contacté, et non qui a refusé',
    },
    why: {
      en: 'Taken for a list of refusals it would bar the wrong people and let the others through.',
      fr: 'Prise pour une liste de refus, elle écarterait les mauvaises personnes et laisserait passer les autres.',
    },
    next: {
      en: 'give the list of those who objected',
      fr: 'donnez la liste de ceux qui se sont opposés',
    },
  },
  LUMO_LIST_DATE: {
    about: 'list',
    means: {
      en: 'the date of the list is no day of the calendar',
      fr: 'la date de la liste n’est pas un jour du calendrier',
    },
    why: {
      en: 'The age of a list decides whether it clears anybody.',
      fr: 'L’âge d’une liste décide si elle met quelqu’un hors de cause.',
    },
    next: {
      en: 'write it as `2026-11-24`',
      fr: 'écrivez-la `2026-11-24`',
    },
  },
  LUMO_LIST_INDEX_FOREIGN: {
    about: 'list',
    means: {
      en: 'the file is no list compiled by lumo-check',
      fr: 'le fichier n’est pas une liste compilée par lumo-check',
    },
    why: {
      en: 'Read as what it is not, it would find nobody.',
      fr: 'Lue pour ce qu’elle n’est pas, elle ne trouverait personne.',
    },
    next: {
      en: 'compile it, or give the list itself',
      fr: 'compilez-la, ou donnez la liste elle-même',
    },
  },
  LUMO_LIST_INDEX_VERSION: {
    about: 'list',
    means: {
      en: 'the compiled list is in a format that this version does not read',
      fr: 'la liste compilée est dans un format que cette version ne lit pas',
    },
    why: {
      en: 'Read by the rules of another format, it would find nobody.',
      fr: 'Lue selon un autre format, elle ne trouverait personne.',
    },
    next: {
      en: 'compile it again',
      fr: 'recompilez-la',
    },
  },
  LUMO_LIST_INDEX_DAMAGED: {
    about: 'list',
    means: {
      en: 'the compiled list was cut short or altered',
      fr: 'la liste compilée est tronquée ou modifiée',
    },
    why: {
      en: 'Whoever stands on the part that is lost would be called clear.',
      fr: 'Qui figure sur la partie perdue serait dit hors de cause.',
    },
    next: {
      en: 'compile it again',
      fr: 'recompilez-la',
    },
  },
  LUMO_LIST_INDEX_CHANGED: {
    about: 'list',
    means: {
      en: 'somebody wrote to the compiled list while it was in use',
      fr: 'la liste compilée a été réécrite pendant son utilisation',
    },
    why: {
      en: 'Some contacts would be held against one list, and some against another.',
      fr: 'Des contacts seraient confrontés à une liste, et d’autres à une autre.',
    },
    next: {
      en: 'run again',
      fr: 'relancez',
    },
  },
  LUMO_LIST_JSON: {
    about: 'list',
    means: {
      en: 'a line of the list is no JSON that can be read, or the list is one JSON document',
      fr: 'une ligne de la liste n’est pas du JSON lisible, ou la liste est un seul document JSON',
    },
    why: {
      en: 'An entry that cannot be read bars nobody.',
      fr: 'Une entrée illisible n’écarte personne.',
    },
    next: {
      en: 'write one JSON object per line',
      fr: 'écrivez un objet JSON par ligne',
    },
  },
  LUMO_LIST_RAW: {
    about: 'list',
    means: {
      en: 'a file of raw digests has another length than its algorithm gives',
      fr: 'un fichier d’empreintes brutes n’a pas la longueur que donne son algorithme',
    },
    why: {
      en: 'Digests cut at the wrong place match nobody.',
      fr: 'Des empreintes coupées au mauvais endroit ne correspondent à personne.',
    },
    next: {
      en: 'get it again in binary mode, or declare its algorithm',
      fr: 'récupérez-le en mode binaire, ou déclarez son algorithme',
    },
  },
  LUMO_LIST_SHEETS: {
    about: 'list',
    means: {
      en: 'the list is a workbook with entries on several sheets',
      fr: 'la liste est un classeur avec des entrées sur plusieurs feuilles',
    },
    why: {
      en: 'Whoever stands on a sheet that is not read would be called clear.',
      fr: 'Qui figure sur une feuille qui n’est pas lue serait dit hors de cause.',
    },
    next: {
      en: 'put them on one sheet, or save each sheet as a list',
      fr: 'réunissez-les sur une feuille, ou enregistrez chaque feuille comme une liste',
    },
  },
  LUMO_LIST_TABLE_MISSING: {
    means: {
      en: 'a list was sent to another machine without its entries',
      fr: 'une liste a été envoyée à une autre machine sans ses entrées',
    },
    why: {
      en: 'A list without entries bars nobody: everybody on it would be called free.',
      fr: 'Une liste sans entrées n’écarte personne : toutes les personnes qui y figurent seraient dites libres.',
    },
    next: {
      en: 'copy the folder of the plan whole, or load the list where it is asked',
      fr: 'copiez le dossier du plan en entier, ou chargez la liste là où elle est interrogée',
    },
  },
} as const satisfies ErrorTexts;
