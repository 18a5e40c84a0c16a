import { LumoError } from '../../model/base/lumo-error.js';

export const brokenWorkbook = (name: string): LumoError =>
  new LumoError(
    'LUMO_WORKBOOK_BROKEN',
    {
      en: `"${name}" looks like a workbook, but cannot be read as one.`,
      fr: `« ${name} » ressemble à un classeur, mais ne se lit pas comme tel.`,
    },
    {
      en: 'Open it in a spreadsheet program and save it again as .xlsx, or as CSV UTF-8.',
      fr: 'Ouvrez-le dans votre tableur et enregistrez-le de nouveau en .xlsx, ou en CSV UTF-8.',
    },
  );

const quoted = (sheets: readonly string[]): { readonly en: string; readonly fr: string } => ({
  en: sheets.map((name) => `"${name}"`).join(', '),
  fr: sheets.map((name) => `« ${name} »`).join(', '),
});

/** @param sheets those that there are */
export const unknownSheet = (name: string, sheet: string, sheets: readonly string[]): LumoError =>
  new LumoError(
    'LUMO_SHEET',
    {
      en: `"${name}" has no sheet "${sheet}". It has: ${quoted(sheets).en}.`,
      fr: `« ${name} » n’a pas de feuille « ${sheet} ». Il contient : ${quoted(sheets).fr}.`,
    },
    {
      en: 'Give one of these names to --sheet, or its number, counted from 1.',
      fr: 'Donnez à --sheet l’un de ces noms, ou son numéro, compté à partir de 1.',
    },
  );

/** A workbook in whose sheets nothing stands. */
export const emptyWorkbook = (name: string): LumoError =>
  new LumoError(
    'LUMO_INPUT_EMPTY',
    { en: `"${name}" has nothing in it.`, fr: `« ${name} » ne contient rien.` },
    {
      en: 'Export the contacts again; an empty file is never called clean.',
      fr: 'Réexportez les contacts ; un fichier vide n’est jamais dit conforme.',
    },
  );
