import { LumoError } from '../../model/base/lumo-error.js';
import { isUtf32 } from '../encodings/encoding.js';
import { isPage, isTableOfContacts } from './page.js';

const SQL_COMMENT = /^\s*(?:--|#|\/\*|$)/;
const SQL_TOOL = /^\s*(?:--|\/\*|#).{0,40}\b(?:mysql|mariadb|postgresql|phpmyadmin|adminer|heidisql|sqlite)\b.{0,60}\bdump\b/i;
const SQL_STATEMENT =
  /^\s*(?:(?:insert|replace)\s(?:ignore\s)?into\s["`[\w]|copy\s.{1,400}\sfrom\sstdin\b|create\s(?:table|database|schema)\s["`[\w]|drop\stable\s|lock\stables\s|set\s(?:names\s|[@\w]{1,40}\s?=)|pragma\s\w{1,40}\s?=|begin(?:\stransaction)?;|start\stransaction;|use\s["`[\w]{1,80};)/i;
/** Whether a file is what a database writes of its tables: its comments say so, or the first line that is none. */
const isSqlDump = (head: Buffer): boolean => {
  const lines = head
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .split(/\r\n?|\n/);
  const statement = lines.findIndex((line) => !SQL_COMMENT.test(line));
  const comments = statement < 0 ? lines : lines.slice(0, statement);
  return comments.some((line) => SQL_TOOL.test(line)) || SQL_STATEMENT.test(lines[statement]?.replace(/\s{1,20}/g, ' ') ?? '');
};

const MAGIC: readonly {
  readonly test: (head: Buffer) => boolean;
  readonly en: string;
  readonly fr: string;
  readonly next: { en: string; fr: string };
}[] = [
  {
    test: (head) => head.toString('latin1', 0, 4) === 'PK\u0003\u0004' || head.readUInt32BE(0) === 0xd0cf11e0,
    en: 'is an Excel workbook or a zip archive',
    fr: 'est un classeur Excel ou une archive zip',
    next: {
      en: 'In Excel: File › Save as › CSV UTF-8, then check that file.',
      fr: 'Dans Excel : Fichier › Enregistrer sous › CSV UTF-8, puis vérifiez ce fichier.',
    },
  },
  {
    test: (head) => head.toString('latin1', 0, 5) === '%PDF-',
    en: 'is a PDF',
    fr: 'est un PDF',
    next: {
      en: 'Export the contacts as CSV. Of a message or a script, save the text as .html, .md or .txt.',
      fr: 'Exportez les contacts en CSV. D’un message ou d’un script, enregistrez le texte en .html, .md ou .txt.',
    },
  },
  {
    test: isTableOfContacts,
    en: 'is a table in a web page, whatever its name says, and not a CSV',
    fr: 'est un tableau dans une page web, quoi qu’en dise son nom, et non un CSV',
    next: {
      en: 'Open it in a spreadsheet, save it as .xlsx or as CSV UTF-8, then check that file.',
      fr: 'Ouvrez-le dans un tableur, enregistrez-le en .xlsx ou en CSV UTF-8, puis vérifiez ce fichier.',
    },
  },
  {
    test: (head) => /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml\b[\s\S]{0,300}(?:Excel\.Sheet|office:spreadsheet)/.test(head.toString('latin1')),
    en: 'is a workbook that Excel 2003 wrote as XML',
    fr: 'est un classeur qu’Excel 2003 a écrit en XML',
    next: {
      en: 'Open it in a spreadsheet, save it as .xlsx or as CSV UTF-8, then check that file.',
      fr: 'Ouvrez-le dans un tableur, enregistrez-le en .xlsx ou en CSV UTF-8, puis vérifiez ce fichier.',
    },
  },
  {
    test: isPage,
    en: 'is a web page, not a CSV: the download was probably an error or a login page',
    fr: 'est une page web, pas un CSV : le téléchargement était sans doute une page d’erreur ou de connexion',
    next: { en: 'Log in and download the export again.', fr: 'Connectez-vous et téléchargez l’export de nouveau.' },
  },
  {
    test: (head) => /^(?:\u00ef\u00bb\u00bf)?\s*(?:BEGIN:VCARD|(?:version: 1\s{1,4})?dn::? \S)/i.test(head.toString('latin1')),
    en: 'is an address book (vCard or LDIF)',
    fr: 'est un carnet d’adresses (vCard ou LDIF)',
    next: {
      en: 'Import it into Google Contacts, Outlook or Thunderbird, export it from there as CSV, and check that file.',
      fr: 'Importez-le dans Google Contacts, Outlook ou Thunderbird, exportez-le de là en CSV, puis vérifiez ce fichier.',
    },
  },
  {
    test: isSqlDump,
    en: 'is a dump of a database (SQL), not a CSV',
    fr: 'est une sauvegarde de base de données (SQL), pas un CSV',
    next: {
      en: 'Export the table of contacts from the database as CSV, with its headers, and check that file.',
      fr: 'Exportez de la base la table des contacts en CSV, avec ses en-têtes, puis vérifiez ce fichier.',
    },
  },
];

/** NUL bytes spread over both parities are no text; at one parity they are UTF-16, which is told apart later. */
const isBinary = (head: Buffer): boolean => {
  if (isUtf32(head) || (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return false;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < head.length; i++) if (head[i] === 0) i % 2 === 0 ? even++ : odd++;
  return even + odd > 0 && !(Math.max(even, odd) > head.length / 4 && Math.min(even, odd) <= head.length / 40);
};

const emptyInput = (name: string): LumoError =>
  new LumoError(
    'LUMO_INPUT_EMPTY',
    { en: `"${name}" is empty.`, fr: `« ${name} » est vide.` },
    {
      en: 'Export the contacts again; an empty file is never called clean.',
      fr: 'Réexportez les contacts ; un fichier vide n’est jamais dit conforme.',
    },
  );

/**
 * Refuses what is no CSV, by its first bytes.
 * @throws LumoError LUMO_INPUT_EMPTY, LUMO_NOT_A_CSV
 */
export const refuseNonCsv = (bytes: Uint8Array, name: string): void => {
  if (bytes.length === 0) throw emptyInput(name);
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 512));
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const padded = head.length < 8 ? Buffer.concat([head, Buffer.alloc(8, 32)]) : head;
  for (const { test, en, fr, next } of MAGIC) {
    if (test(test === isTableOfContacts ? all : padded))
      throw new LumoError('LUMO_NOT_A_CSV', { en: `"${name}" ${en}.`, fr: `« ${name} » ${fr}.` }, next);
  }
  if (isBinary(head)) {
    throw new LumoError(
      'LUMO_NOT_A_CSV',
      { en: `"${name}" is a binary file, not a CSV.`, fr: `« ${name} » est un fichier binaire, pas un CSV.` },
      { en: 'Name a text file with one contact per line.', fr: 'Indiquez un fichier texte avec un contact par ligne.' },
    );
  }
};

/** Refuses a whole file of nothing but blanks and ends of lines, its byte order mark apart. @throws LumoError LUMO_INPUT_EMPTY */
export const refuseBlank = (bytes: Uint8Array, name: string): void => {
  if (bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))) throw emptyInput(name);
};
