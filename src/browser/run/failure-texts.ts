import type { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';
import type { Failure } from '../job/job.js';

const CHOOSE_AGAIN: Text = {
  en: 'It may have been changed or moved since you chose it: choose it again.',
  fr: 'Il a pu être modifié ou déplacé depuis que vous l’avez choisi : choisissez-le de nouveau.',
};
const RIGHT_CHOICE: Text = {
  en: 'Check that the campaign and its channels are the right ones, and say under “Columns” what those are that were not recognised.',
  fr: 'Vérifiez que la campagne et ses canaux sont les bons, et dites dans « Colonnes » ce que sont celles qui n’ont pas été reconnues.',
};

/** The next step on the page, by code, where that of the error names what only the command line has. */
const HINTS: Readonly<Record<string, Text>> = {
  LUMO_BAD_ENCODING: {
    en: 'Export the file again in one encoding: in Excel, File › Save as › CSV UTF-8.',
    fr: 'Réexportez le fichier dans un seul encodage : dans Excel, Fichier › Enregistrer sous › CSV UTF-8.',
  },
  LUMO_AGE_LOCKED: {
    en: 'Decrypt it with its identity, then choose the decrypted file.',
    fr: 'Déchiffrez-le avec son identité, puis choisissez le fichier déchiffré.',
  },
  LUMO_UNPACK_LIMIT: {
    en: 'If it is what you expect, unpack it yourself, then choose the file obtained.',
    fr: 'S’il est bien ce que vous attendez, décompressez-le vous-même, puis choisissez le fichier obtenu.',
  },
  LUMO_SHEET: {
    en: 'Write one of these names under “More settings”, Sheet, or its number, counted from 1.',
    fr: 'Écrivez l’un de ces noms dans « Autres réglages », Feuille, ou son numéro, compté à partir de 1.',
  },
  LUMO_LIST_HASH: {
    en: 'Ask whoever made the list for addresses and numbers in clear, or for SHA-256 only. The lumo-check command can also be told how it was made.',
    fr: 'Demandez à qui a fait la liste des adresses et numéros en clair, ou du SHA-256 seulement. On peut aussi dire à la commande lumo-check comment elle a été faite.',
  },
  LUMO_USAGE: {
    en: 'Fill in who approved and why, in 3 to 300 letters each, or leave both empty.',
    fr: 'Indiquez qui a approuvé et pourquoi, en 3 à 300 lettres chaque fois, ou laissez les deux vides.',
  },
  LUMO_NO_CONTACT_COLUMN: RIGHT_CHOICE,
  LUMO_NOTHING_LEFT: RIGHT_CHOICE,
  LUMO_INPUT_UNREADABLE: CHOOSE_AGAIN,
  LUMO_LIST_UNREADABLE: CHOOSE_AGAIN,
};

/** Words of a terminal, which whoever has none cannot follow. */
const OF_COMMAND_LINE = /(?:^|[\s(])--[a-z]|lumo-check [a-z]|lumo\.config|manifest|configuration/i;
const ASK_FOR_HELP: Text = {
  en: 'This is settled with the lumo-check command: give this message to whoever looks after it.',
  fr: 'Cela se règle avec la commande lumo-check : transmettez ce message à la personne qui s’en occupe.',
};

/** The next step after an error, for somebody who has a page and no terminal. */
export const pageHint = ({ code, hint }: Pick<LumoError, 'code' | 'hint'>): Text =>
  HINTS[code] ?? (OF_COMMAND_LINE.test(hint.en) ? ASK_FOR_HELP : hint);

/** What is said of a failure that nobody foresaw: its kind, never its text or its stack, which may hold a value. */
export const unknownFailure = (cause: unknown): Failure => {
  const kind = cause instanceof Error ? cause.name : typeof cause;
  if (cause instanceof RangeError)
    return {
      code: 'LUMO_INTERNAL',
      what: {
        en: 'The browser has no memory left for this file.',
        fr: 'Le navigateur n’a plus assez de mémoire pour ce fichier.',
      },
      hint: {
        en: 'Close other tabs and try again, or split the file. Nothing was written.',
        fr: 'Fermez d’autres onglets et recommencez, ou découpez le fichier. Rien n’a été écrit.',
      },
    };
  return {
    code: 'LUMO_INTERNAL',
    what: {
      en: `Something failed that this page does not know (${kind}). No file was called clean.`,
      fr: `Une erreur que cette page ne connaît pas s’est produite (${kind}). Aucun fichier n’a été dit conforme.`,
    },
    hint: {
      en: 'Reload the page and try again. If it fails again, report it with the code above and the name of your browser.',
      fr: 'Rechargez la page et recommencez. Si l’erreur revient, signalez-la avec le code ci-dessus et le nom de votre navigateur.',
    },
  };
};
