import { foldHeader } from '../text/fold-header.js';
import { cellShapeOf, isAmount, isContactValue } from './cell-shape.js';

/** What files are counted in. */
const COUNTED = 'contacts?|clients?|prospects?|adresses?|e ?mails?|lignes?|enregistrements?|rows?|records?|kontakte?|contactos?|contatti';
/** Most rows without an address or a number answer no by how they begin. */
const PERHAPS = /^\P{L}*(?:tot|s[ou]|gr|ge|co|n|an)|^\P{L}*\d\s*\p{L}/iu;
const TOTALS = new RegExp(
  `^(?:(?:(?:sous |grand |sub)?tot(?:al(?:es|i|e)?|aux)|gesamt(?:summe|zahl)?|summe|suma|somme|sum|count|(?:nombre|nb|anzahl|numero|number)(?: total)?(?: (?:de|d|di|of))? \\w+)(?: generale?)?(?: (?:des?|d|of|di))?(?: (?:${COUNTED}))?(?: \\d+)*(?: (?:${COUNTED}))?|\\d+(?: \\d+)* (?:${COUNTED}))$`,
);

/**
 * Whether a row is a total and no contact: its first cell says so ("Total", "Total : 4 contacts", "250 contacts"), and all the rest is amounts.
 * A company called Total stays a contact: it has words, a number to call, or an identifier beside its name.
 */
export const isTotalsRow = (cells: readonly string[]): boolean => {
  const at = cells.findIndex((cell) => cell.trim() !== '');
  const label = cells[at];
  if (label === undefined || label.length > 60 || !PERHAPS.test(label) || !TOTALS.test(foldHeader(label))) return false;
  const rest = cells.slice(at + 1).filter((cell) => cell.trim() !== '');
  return rest.every((cell) => isAmount(cell) && !isContactValue(cellShapeOf(cell)));
};
