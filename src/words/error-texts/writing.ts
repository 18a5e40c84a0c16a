import type { ErrorTexts } from './error-text.js';

export const WRITING_ERRORS = {
  LUMO_EVIDENCE_UNWRITABLE: {
    about: 'store',
    means: {
      en: 'a bundle of evidence cannot be written; then no cleaned file is',
      fr: 'une pièce ne peut être écrite ; le fichier nettoyé ne l’est alors pas',
    },
    why: {
      en: 'A cleaned file without the evidence that was asked for would prove nothing.',
      fr: 'Un fichier nettoyé sans la preuve demandée ne prouverait rien.',
    },
    next: {
      en: 'check the folder, or `--evidence` elsewhere',
      fr: 'vérifiez le dossier, ou `--evidence` ailleurs',
    },
  },
  LUMO_FILE_BUSY: {
    about: 'store',
    means: {
      en: 'another run changes the exemptions or the register of breaches, and has for half a minute',
      fr: 'une autre exécution modifie les exemptions ou le registre des violations, depuis une demi-minute',
    },
    why: {
      en: 'Two runs that change one file at once would each take away what the other adds.',
      fr: 'Deux exécutions qui modifient un fichier en même temps s’enlèveraient l’une à l’autre ce qu’elles ajoutent.',
    },
    next: {
      en: 'run again once it has ended; if none is running, remove the lock that the error names',
      fr: 'relancez quand elle aura fini ; s’il n’y en a aucune, supprimez le verrou que l’erreur nomme',
    },
  },
  LUMO_EVIDENCE_UNREADABLE: {
    about: 'store',
    means: {
      en: 'a chain of evidence cannot be read',
      fr: 'une chaîne de preuves ne peut être lue',
    },
    why: {
      en: 'What cannot be read can neither be proven nor continued.',
      fr: 'Ce qui ne se lit pas ne se prouve ni ne se prolonge.',
    },
    next: {
      en: 'check that it is a folder, and its permissions',
      fr: 'vérifiez que c’est un dossier, et ses droits',
    },
  },
  LUMO_EVIDENCE_BROKEN: {
    about: 'store',
    means: {
      en: 'a chain of evidence has a hole, a cut end or a spoilt mark',
      fr: 'une chaîne de preuves a un trou, une fin coupée ou une marque abîmée',
    },
    why: {
      en: 'Evidence is worth what its chain is worth.',
      fr: 'Une preuve vaut ce que vaut sa chaîne.',
    },
    next: {
      en: 'see which link broke with `lumo-check verify FOLDER`',
      fr: 'voyez quel maillon est rompu avec `lumo-check verify DOSSIER`',
    },
    see: { en: 'evidence.md', fr: 'evidence.md' },
  },
  LUMO_EVIDENCE_NOT_FOUND: {
    about: 'store',
    means: {
      en: 'there is no chain of evidence in that folder',
      fr: 'ce dossier ne contient pas de chaîne de preuves',
    },
    why: {
      en: 'There is nothing to verify.',
      fr: 'Il n’y a rien à vérifier.',
    },
    next: {
      en: 'check the spelling',
      fr: 'vérifiez l’orthographe',
    },
  },
  LUMO_EVIDENCE_NEWER: {
    about: 'store',
    means: {
      en: 'a bundle was written by a later version',
      fr: 'une pièce a été écrite par une version postérieure',
    },
    why: {
      en: 'Its fields may mean what this version does not know.',
      fr: 'Ses champs peuvent dire ce que cette version ignore.',
    },
    next: {
      en: 'update lumo-check',
      fr: 'mettez lumo-check à jour',
    },
  },
  LUMO_OUTPUT_PACKED: {
    about: 'output',
    means: {
      en: 'the name of an output says that it is encrypted, compressed, a workbook, a document or JSON, and it would not be',
      fr: 'le nom d’une sortie la dit chiffrée, compressée, classeur, document ou JSON, et elle ne le serait pas',
    },
    why: {
      en: 'Whoever gets the file would believe its name.',
      fr: 'Qui reçoit le fichier croirait son nom.',
    },
    next: {
      en: '`--encrypt-to age1…` makes `.age`; besides, only `.gz` and `.xlsx` are made',
      fr: '`--encrypt-to age1…` fait un `.age` ; à part cela, seuls `.gz` et `.xlsx` sont faits',
    },
  },
  LUMO_AGE_RECIPIENT: {
    means: {
      en: 'what `--encrypt-to` names is no recipient of age',
      fr: 'ce que nomme `--encrypt-to` n’est pas un destinataire age',
    },
    why: {
      en: 'A file encrypted to nobody could be opened by nobody.',
      fr: 'Un fichier chiffré pour personne ne s’ouvrirait pour personne.',
    },
    next: {
      en: 'print it with `age-keygen -y key.txt`',
      fr: 'affichez-le avec `age-keygen -y cle.txt`',
    },
  },
  LUMO_OUTPUT_UNWRITABLE: {
    about: 'output',
    means: {
      en: 'the output cannot be written',
      fr: 'la sortie ne peut être écrite',
    },
    why: {
      en: 'A result that is not whole is not left behind.',
      fr: 'Un résultat incomplet n’est pas laissé derrière.',
    },
    next: {
      en: 'check the folder, or `--out` elsewhere',
      fr: 'vérifiez le dossier, ou `--out` ailleurs',
    },
  },
  LUMO_DISK_FULL: {
    about: 'output',
    means: {
      en: 'the disk has no room left',
      fr: 'il n’y a plus de place sur le disque',
    },
    why: {
      en: 'A result that is not whole is not left behind.',
      fr: 'Un résultat incomplet n’est pas laissé derrière.',
    },
    next: {
      en: 'free some, or write elsewhere',
      fr: 'libérez-en, ou écrivez ailleurs',
    },
  },
} as const satisfies ErrorTexts;
