import { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';

const SAVE_AS: Text = {
  en: 'Open it and save it as .xlsx or as CSV UTF-8, then check that file.',
  fr: 'Ouvrez-le, enregistrez-le en .xlsx ou en CSV UTF-8, puis vérifiez ce fichier.',
};
const EXPORT: Text = { en: 'Export the contacts as CSV or .xlsx.', fr: 'Exportez les contacts en CSV ou en .xlsx.' };
const EXPORT_OR_TEXT: Text = {
  en: 'Export the contacts as CSV or .xlsx. Of a message or a script, save the text as .html, .md or .txt.',
  fr: 'Exportez les contacts en CSV ou en .xlsx. D’un message ou d’un script, enregistrez le texte en .html, .md ou .txt.',
};

/** Zip archives that a program makes and that are no table we read, by a file that each of them has. */
const PACKAGES: readonly { readonly has: RegExp; readonly is: Text; readonly next: Text }[] = [
  {
    has: /^xl\/workbook\.bin$/,
    is: { en: 'is a binary Excel workbook (.xlsb)', fr: 'est un classeur Excel binaire (.xlsb)' },
    next: SAVE_AS,
  },
  {
    has: /^Index\/.*\.iwa$|^Index\.zip$/,
    is: { en: 'is a workbook of Apple Numbers', fr: 'est un classeur Numbers d’Apple' },
    next: {
      en: 'In Numbers: File › Export To › CSV or Excel, then check that file.',
      fr: 'Dans Numbers : Fichier › Exporter vers › CSV ou Excel, puis vérifiez ce fichier.',
    },
  },
  { has: /^word\//, is: { en: 'is a Word document', fr: 'est un document Word' }, next: EXPORT_OR_TEXT },
  { has: /^ppt\//, is: { en: 'is a presentation', fr: 'est une présentation' }, next: EXPORT },
];

export const notATable = (name: string, is: Text, next: Text): LumoError =>
  new LumoError('LUMO_NOT_A_CSV', { en: `"${name}" ${is.en}.`, fr: `« ${name} » ${is.fr}.` }, next);

/** Refuses archives that are no table. @param names of the files inside. @throws LumoError LUMO_NOT_A_CSV */
export const refuseForeignPackage = (names: readonly string[], name: string): void => {
  const found = PACKAGES.find(({ has }) => names.some((inside) => has.test(inside)));
  if (found) throw notATable(name, found.is, found.next);
};

/** An OpenDocument file that is no spreadsheet. */
export const otherDocument = (name: string): LumoError =>
  notATable(name, { en: 'is a document, not a spreadsheet', fr: 'est un document, pas un classeur' }, EXPORT);

/** A workbook that Office keeps under a password. */
export const lockedOfficeFile = (name: string): LumoError =>
  new LumoError(
    'LUMO_PASSWORD',
    { en: `"${name}" is protected by a password.`, fr: `« ${name} » est protégé par un mot de passe.` },
    {
      en: 'In Excel: File › Info › Protect Workbook › Encrypt with Password, empty the box, save, and check that file.',
      fr: 'Dans Excel : Fichier › Informations › Protéger le classeur › Chiffrer avec mot de passe, videz la case, enregistrez, puis vérifiez ce fichier.',
    },
  );

/** A workbook of the time before Excel 97. */
export const ancientWorkbook = (name: string): LumoError =>
  notATable(
    name,
    { en: 'is a workbook in the format of Excel before 1997 (.xls)', fr: 'est un classeur au format d’Excel d’avant 1997 (.xls)' },
    {
      en: 'In Excel: File › Save as › Excel workbook (.xlsx), then check that file.',
      fr: 'Dans Excel : Fichier › Enregistrer sous › Classeur Excel (.xlsx), puis vérifiez ce fichier.',
    },
  );

export const oldDocument = (name: string): LumoError =>
  notATable(name, { en: 'is a document in an old format of Office', fr: 'est un document dans un ancien format d’Office' }, EXPORT);

/** A table in HTML of hundreds of megabytes. */
export const pageTooLong = (name: string): LumoError =>
  notATable(name, { en: 'is a very long table in a web page', fr: 'est un très long tableau dans une page web' }, SAVE_AS);
