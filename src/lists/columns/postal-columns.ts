import { readHeader } from '../../fields/columns/headers/header-reader.js';
import type { PostalCells } from '../../fields/identity/postal-identity.js';
import { foldHeader } from '../../fields/text/fold-header.js';

/** Where the cells of a postal identity are in a CSV list; -1 for what it does not have. */
export type PostalColumns = Readonly<Record<keyof PostalCells, number>>;

const NAMES: ReadonlySet<string> = new Set(['lastName', 'firstName', 'fullName', 'company']);
/** Headers of registers of requests, under which the person is named. */
const WHO =
  /^(?:clients?|customers?|contacts?|personnes?(?: concernees?)?|demandeurs?|interessees?|interesses?|requesters?|persons?|data subjects?)$/;

/** The columns in which somebody is named, by their headers. */
export const columnsOfNames = (header: readonly string[]): readonly number[] =>
  header.flatMap((text, column) => {
    const hint = readHeader(text);
    return (hint?.is === 'field' && NAMES.has(hint.field)) || WHO.test(foldHeader(text)) ? [column] : [];
  });

/** The columns by their headers; undefined when surname or address is not among them. */
export const findPostalColumns = (header: readonly string[]): PostalColumns | undefined => {
  const hints = header.map((text) => readHeader(text));
  const at = (field: keyof PostalCells): number => hints.findIndex((hint) => hint?.is === 'field' && hint.field === field);
  const columns = {
    lastName: at('lastName'),
    firstName: at('firstName'),
    fullName: at('fullName'),
    address: at('address'),
    postcode: at('postcode'),
  };
  return columns.address >= 0 && (columns.lastName >= 0 || columns.fullName >= 0) ? columns : undefined;
};

export const readPostalCells = (row: readonly string[], columns: PostalColumns): PostalCells => {
  const cell = (column: number): string => row[column]?.trim() ?? '';
  return {
    lastName: cell(columns.lastName),
    firstName: cell(columns.firstName),
    fullName: cell(columns.fullName),
    address: cell(columns.address),
    postcode: cell(columns.postcode),
  };
};
