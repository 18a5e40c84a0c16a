import type { RowContact } from '../read/row-contact.js';

/** What a spreadsheet would run. */
const RUNS = /^[=@\t\r]/;

/**
 * What is left of a cell from which the addresses, or the numbers, must go: the others that stand in it, where nothing bars them, and no word, which may be
 * about those that went ("claire@acme.example - 01 99 00 12 34 (ne pas appeler)").
 * @param isOpen whether nothing bars the addresses, or the numbers, of a column
 */
export const leftInCell = (
  { emails, emailColumns, phones, phoneColumns }: RowContact,
  column: number,
  addressesGo: boolean,
  isOpen: (column: number, isAddress: boolean) => boolean,
): string => {
  if (!emailColumns.includes(column) || !phoneColumns.includes(column) || !isOpen(column, !addressesGo)) return '';
  const texts = addressesGo
    ? phones.flatMap(({ valid, text }, i) => (valid && phoneColumns[i] === column ? [text.trim()] : []))
    : emails.flatMap(({ valid, lower }, i) => (valid && emailColumns[i] === column ? [lower] : []));
  const left = texts.join(', ');
  return RUNS.test(left) ? '' : left;
};
