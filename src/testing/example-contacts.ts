import { readHeader } from '../fields/columns/headers/header-reader.js';
import { languageOfCell, languageOfCountry } from '../fields/geography/reader-language.js';
import { isFilled } from '../fields/text/filled-cell.js';
import type { ContactColumn, ContactColumns } from '../model/document/contact-columns.js';
import type { MessageLanguage } from '../model/document/message.js';

const columnOf = (header: string, column: number, rows: readonly (readonly string[])[]): ContactColumn => {
  const hint = readHeader(header);
  const blanks = rows.filter((row) => !isFilled(row[column] ?? '')).length;
  return { header, ...(hint?.is === 'field' && { field: hint.field }), blanks, kept: true };
};

/** The contacts of an example, as rules about messages see those of a run: all of them stay. */
export const exampleContacts = ([headers = [], ...rows]: readonly (readonly string[])[], name = 'contacts.csv'): ContactColumns => {
  const columns = headers.map((header, column) => columnOf(header, column, rows));
  const languages: Partial<Record<MessageLanguage, number>> = {};
  const [language, country] = [
    columns.findIndex(({ field }) => field === 'language'),
    columns.findIndex(({ field }) => field === 'country'),
  ];
  for (const row of rows) {
    const reads = languageOfCell(row[language] ?? '') ?? languageOfCountry(row[country] ?? '');
    if (reads !== undefined) languages[reads] = (languages[reads] ?? 0) + 1;
  }
  return { name, contacts: rows.length, columns, languages };
};
