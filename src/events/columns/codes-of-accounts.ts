import { foldHeader } from '../../fields/text/fold-header.js';

type Rows = readonly (readonly string[])[];

/** Nobody has so many addresses and numbers, each of the people that a column of codes names: the codes are of accounts or companies. */
const MORE_THAN_ONES = 3;

/** Texts of the columns, a row each; '' where none of them says anything. */
const told = (rows: Rows, columns: readonly number[]): readonly string[] =>
  rows.map((row) => columns.map((at) => row[at]?.trim().toLowerCase() ?? '').find((text) => text !== '') ?? '');

/**
 * The columns of codes that are of people. Salesforce Marketing Cloud writes the account that sends in `ClientID`, the same on each row:
 * taken for the person, it would make one person of all recipients, and lay the refusal of one to everybody.
 * @param codes columns whose headers say that they hold codes of people @param contacts columns of their addresses and numbers
 */
export const codesOfPeople = (
  codes: readonly number[],
  contacts: readonly number[],
  headers: readonly string[],
  rows: Rows,
): readonly number[] => {
  // Somebody has a code of a lead for each campaign that they are in: that it is another one each time says nothing.
  const others = codes.filter((column) => !/\blead\b/.test(foldHeader(headers[column] ?? '')));
  const distinct = (column: number, beside: readonly string[]): readonly [number, number] => {
    const own = told(rows, [column]);
    const pairs = own.flatMap((code, row) => (code === '' || !beside[row] ? [] : [[code, beside[row]] as const]));
    return [new Set(pairs.map(([code]) => code)).size, new Set(pairs.map(([, other]) => other)).size];
  };
  const reached = told(rows, contacts);
  return codes.filter((column) => {
    const [own, contacted] = distinct(column, reached);
    if (contacted >= MORE_THAN_ONES * Math.max(own, 1)) return false;
    return !others.some((other) => {
      if (other === column) return false;
      const [few, many] = distinct(column, told(rows, [other]));
      return few === 1 && many > 1 && contacted !== 1;
    });
  });
};
