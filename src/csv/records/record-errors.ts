import { platform } from '#platform';
import { LumoError } from '../../model/base/lumo-error.js';

/** Line ends before an offset. */
export const lineBreaksBefore = (bytes: Uint8Array, offset: number): number => {
  let lines = 0;
  for (let i = 0; i < offset; i++) if (bytes[i] === 10 || (bytes[i] === 13 && bytes[i + 1] !== 10)) lines++;
  return lines;
};

/** @param line where the quote was opened */
export const unclosedQuote = (line: number): LumoError =>
  new LumoError(
    'LUMO_UNCLOSED_QUOTE',
    {
      en: `A quote opened on line ${line} is never closed, so the rows after it cannot be told apart.`,
      fr: `Un guillemet ouvert à la ligne ${line} n’est jamais refermé : les lignes qui suivent ne peuvent pas être distinguées.`,
    },
    {
      en: `Close or remove the quote on line ${line} and run again.`,
      fr: `Refermez ou retirez le guillemet de la ligne ${line}, puis relancez.`,
    },
  );

/** @param line where the quote was opened */
export const brokenQuote = (line: number): LumoError =>
  new LumoError(
    'LUMO_BROKEN_QUOTE',
    {
      en: `The cell opened by a quote on line ${line} runs over several lines and ends in the middle of another cell: a quote is missing, and contacts would be glued together.`,
      fr: `La cellule ouverte par un guillemet à la ligne ${line} s’étend sur plusieurs lignes et finit au milieu d’une autre : il manque un guillemet, et des contacts seraient collés ensemble.`,
    },
    { en: `Close the quote on line ${line} and run again.`, fr: `Refermez le guillemet de la ligne ${line}, puis relancez.` },
  );

/** @param line where it begins */
export const recordTooLong = (line: number): LumoError =>
  new LumoError(
    'LUMO_RECORD_TOO_LONG',
    {
      en: `The record that begins on line ${line} is longer than 16 MiB: this is no file of contacts, or a quote there is never closed.`,
      fr: `L’enregistrement qui commence à la ligne ${line} dépasse 16 Mio : ce n’est pas un fichier de contacts, ou un guillemet n’y est jamais refermé.`,
    },
    {
      en: `Open the file in a text editor and look at line ${line}.`,
      fr: `Ouvrez le fichier dans un éditeur de texte et regardez la ligne ${line}.`,
    },
  );

/** Spreadsheets have as many columns, and no more: a file with more of them is none of contacts. */
export const MOST_COLUMNS = 16_384;

/** For a table that has more columns than `MOST_COLUMNS`. */
export const tooManyColumns = (): LumoError =>
  new LumoError(
    'LUMO_TOO_MANY_COLUMNS',
    {
      en: 'A row near the top has more than 16,384 cells: this is no file of contacts, or another delimiter was meant.',
      fr: 'Une des premières lignes a plus de 16 384 cellules : ce n’est pas un fichier de contacts, ou un autre séparateur était voulu.',
    },
    {
      en: 'Export only the columns that the campaign needs, or say the delimiter with --delimiter.',
      fr: 'N’exportez que les colonnes dont la campagne a besoin, ou indiquez le séparateur avec --delimiter.',
    },
  );

/** @param bytes of a block; @param line its first line */
export const mixedEncodings = (bytes: Uint8Array, line: number): LumoError => {
  let at = 0;
  let found = line;
  for (;;) {
    const end = bytes.indexOf(10, at) + 1;
    if (end === 0 || !platform.isUtf8(bytes.subarray(at, end))) break;
    at = end;
    found++;
  }
  return new LumoError(
    'LUMO_BAD_ENCODING',
    {
      en: `Line ${found} holds bytes that are not UTF-8, while lines before it are UTF-8: the file mixes encodings.`,
      fr: `La ligne ${found} contient des octets qui ne sont pas de l’UTF-8, alors que les lignes précédentes en sont : le fichier mélange des encodages.`,
    },
    {
      en: 'Export the file again in one encoding, or force one with --encoding windows-1252.',
      fr: 'Réexportez le fichier dans un seul encodage, ou imposez-en un avec --encoding windows-1252.',
    },
  );
};

/** @param name of the file */
export const inputChanged = (name: string): LumoError =>
  new LumoError(
    'LUMO_INPUT_CHANGED',
    { en: `"${name}" changed while it was being read.`, fr: `« ${name} » a changé pendant sa lecture.` },
    {
      en: 'Wait until whatever writes it has finished, or check a copy.',
      fr: 'Attendez que ce qui l’écrit ait fini, ou vérifiez une copie.',
    },
  );
