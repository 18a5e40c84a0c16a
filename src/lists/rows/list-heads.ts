import { foldHeader } from '../../fields/text/fold-header.js';
import { kindOf } from '../../model/contact/field.js';
import { type AnswerColumn, fieldOf, type Row } from './row-cells.js';

/** The heads of the block lists that tools export: whoever stands there is barred, whether or not a row says how they came there. */
const HEADS: readonly (readonly [first: string, beside: readonly string[]])[] = [
  ['value', ['source', 'created at', 'created by']],
  ['bl value', ['is domain']],
  ['email or domain', ['created at']],
];

/** Whether a header is the one of a block list of lemlist, Instantly or Smartlead. */
export const isBlockListHead = (header: readonly string[]): boolean => {
  const names = header.map(foldHeader);
  return HEADS.some(([first, beside]) => names[0] === first && beside.every((name) => names.includes(name)));
};

const ASKS_WHY =
  /^(?:(?:block(?:ed|list(?:ed|ing)?)?|blacklist(?:ed|ing)?|suppression|suppressed|exclusion|opposition) )?(?:reasons?|raisons?|motifs?|motivos?|motiv[oi]|grund|causes?|reden)(?: (?:de |du |for |of |d |the )*(?:block(?:ing|list(?:ing)?)?|blacklist(?:ing)?|suppression|exclusion|opposition|blocage))?$/;
/** Whether a header asks why somebody is on the list: mail that came back there explains the day beside it. */
export const asksWhyListed = (header: string): boolean => ASKS_WHY.test(foldHeader(header));

/** Whether a header asks for a permission, of which a no is no refusal where another column asks of refusals. */
export const asksPermission = (header: string): boolean => {
  const field = fieldOf(header);
  return field !== undefined && kindOf(field) === 'allow';
};

const DAY = /^\s*\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ].{0,20})?$/;
/** The columns in which a row holds a day. */
export const daysIn = (row: Row): readonly number[] => row.flatMap((cell, column) => (DAY.test(cell) ? [column] : []));

/** A column that asks something of each row, and whether it asks for a permission. */
interface Asked extends AnswerColumn {
  readonly column: number;
  readonly allows: boolean;
}
/** Whether some rows refuse in so many words where others are asked for a permission: then whoever merely has not agreed refuses nothing. */
export const areAskedBoth = (answers: readonly Asked[], rows: readonly Row[]): boolean =>
  answers.some(({ allows }) => allows) &&
  rows.some((row) =>
    answers.some(({ allows, is, column, read }) => !allows && is !== 'day' && read((row[column] ?? '').trim()) === 'refuses'),
  );

/** What a shop keeps of a customer, and a list of refusals does not. */
const OF_A_SHOP =
  /^(?:total (?:spent|orders|sales|depense)|orders? count|number of orders|lifetime value|average order value|tax exempt|ventes|nb commandes|nombre de commandes|total commandes|klaviyo id|expected date of next order)$/;
/** Whether a header names what a shop keeps of a customer. */
export const isOfShop = (header: string): boolean => OF_A_SHOP.test(foldHeader(header));
