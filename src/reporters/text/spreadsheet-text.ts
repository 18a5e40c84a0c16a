import { safeText } from './safe-text.js';

/** What a spreadsheet would calculate, full-width forms included, behind any blanks. */
const FORMULA = /^\s*[=+\-@＝＋－＠|%]/u;

/** Text that stays text in a cell of a spreadsheet: harmless, on one line, and no formula. */
export const spreadsheetText = (text: string): string => {
  const shown = safeText(text);
  return FORMULA.test(shown) ? `'${shown}` : shown;
};

/** A cell of CSV in quotes. */
export const quotedCell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
