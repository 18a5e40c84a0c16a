import { readHeader } from '../columns/headers/header-reader.js';
import { foldHeader } from '../text/fold-header.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';

const EMAIL = /^[^\s@"<>]+@[^\s@"<>][^\s@"<>.]*\.[^\s@"<>]{2,}$/;
/** Nine to fifteen digits written as a number to call: a plus, a leading zero, or groups. */
const PHONE = /^'?(?:\+|00|\(?0)[\d\s().\-/]{7,}$|^\d{2,4}(?:[ .-]\d{2,4}){2,5}$/;
/** An address or a number to call somewhere in a text: each run is bounded, so that a long cell costs no more than its length. */
const WITHIN = /[^\s@"<>(,;|]{1,64}@[^\s@"<>),;|]{1,190}\.[^\s@"<>),;|]{2,24}|(?<!\d)(?:\+|00|0)\d(?:[ .\-/()]{0,2}\d){7,13}(?!\d)/g;
const DATE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ]\d{1,2}:\d{2}.*)?$|^\d{1,2}[- ]\p{L}{3,9}\.?[- ]\d{2,4}$/u;
const AMOUNT = /^[-+]?(?:0|[1-9][\d\s.,\u00a0\u202f]*)\s?[%€$£]?$|^[-+]?0[.,]\d+\s?[%€$£]?$/;
const URL = /^(?:https?:\/\/|www\.)\S+$/i;
/** What people write where they have nothing: no description of a column. */
const PLACEHOLDER =
  /^(?:n a|na|nc|nr|none|null|unknown|inconnue?|aucune?|vide|neant|non renseignee?|non communiquee?|sans|pas d.*|pas de .*|no email|keine?|kein .*|sin .*|nessuna?|a completer|todo|tbd|absent|manquante?)$/;
const DESCRIBING = prefiltered(
  /\b(?:format|ex|exemple|example|e g|obligatoire|facultatif|required|optional|requis|max|maximum|min|caracteres|characters|jj|mm|aaaa|yyyy|dd|champ|field|of the|du contact|de la personne|saisir|enter|separe|comma|ejemplo|beispiel|esempio|obligatorio|pflichtfeld|texte|text|string|date|number|boolean|oui non|yes no)\b/,
);

/** A cheap look at one cell, before the readers of a run are there: good enough to tell a header from data. */
export type CellShape = 'blank' | 'email' | 'phone' | 'date' | 'url' | 'number' | 'text';

export const cellShapeOf = (cell: string): CellShape => {
  const text = cell.trim();
  if (text === '') return 'blank';
  if (text.length > 300) return 'text';
  if (EMAIL.test(text)) return 'email';
  if (DATE.test(text)) return 'date';
  if (PHONE.test(text) && text.replace(/\D/g, '').length >= 8) return 'phone';
  if (URL.test(text)) return 'url';
  return AMOUNT.test(text) || /^\d+$/.test(text) ? 'number' : 'text';
};

/** A number that is an amount, not an identifier: no leading zero, and not the length of a SIREN or SIRET. */
export const isAmount = (cell: string): boolean => {
  const digits = cell.replace(/\D/g, '').length;
  return AMOUNT.test(cell.trim()) && digits !== 9 && digits !== 14;
};

export const isContactValue = (shape: CellShape): boolean => shape === 'email' || shape === 'phone';
/** Whether an address or a number stands in a cell, beside other words perhaps. */
export const holdsContactValue = (cell: string): boolean => isContactValue(cellShapeOf(cell)) || cell.search(WITHIN) >= 0;
/** A header as it may be told: an address or a number in it, an example or not, is left out. */
export const withoutContactValues = (header: string): string => header.replace(WITHIN, '…');
export const isTypedShape = (shape: CellShape): boolean => shape !== 'blank' && shape !== 'text';
export const isHeaderText = (cell: string): boolean => cellShapeOf(cell) === 'text' && readHeader(cell) !== undefined;
export const isPlaceholder = (cell: string): boolean => PLACEHOLDER.test(foldHeader(cell));
/** A text that speaks about a column: a known header, or words of instructions. */
export const describesColumn = (cell: string): boolean => isHeaderText(cell) || DESCRIBING.test(foldHeader(cell));
