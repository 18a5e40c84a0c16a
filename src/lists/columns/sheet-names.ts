import { readHeader } from '../../fields/columns/headers/header-reader.js';
import { companyNameKey } from '../../fields/company/company-marks.js';
import { nameKey } from '../../fields/identity/name-key.js';
import { postalIdentities } from '../../fields/identity/postal-identity.js';
import { isFooterRow, isTotalsRow } from '../../fields/table/totals-row.js';
import { foldHeader } from '../../fields/text/fold-header.js';
import type { ClassifyEntry } from './classify-entry.js';
import { columnsOfNames, findPostalColumns, readPostalCells } from './postal-columns.js';
import { holdsEntry } from './stray-cells.js';

type Row = readonly string[];

/** The header is looked for in the first rows only. */
const HEAD = 10;
/** A word of a name as people write it where no header says what stands below: "Martin", "d’Arc", "LE", "Jean-Luc". */
const CAPITAL = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|d['’]\p{Lu}[\p{L}\p{M}'’-]*)$/u;
const PARTICLE = /^(?:de|du|des|d|la|le|van|von|der|den|di|da|del|el|ben|y|e|et|zu)$/;
const MOST_WORDS = 5;

/** Whether a text without a header is the name of a person, as far as its form tells: two words or more with capitals. */
const isWrittenAsName = (text: string): boolean => {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const capitals = words.filter((word) => CAPITAL.test(word));
  return capitals.length > 1 && words.length <= MOST_WORDS && words.every((word) => CAPITAL.test(word) || PARTICLE.test(word));
};

/** The names in rows of which no header says where they stand: a cell that is one, or the row as a whole. */
const namesWithoutHeader = (row: Row): readonly string[] => {
  const texts = row.map((cell) => cell.trim()).filter((text) => text !== '');
  const names = texts.filter(isWrittenAsName);
  if (names.length > 0) return names;
  const [first = '', second = ''] = texts;
  return isWrittenAsName(`${first} ${second}`) ? [`${first} ${second}`] : [];
};

/** Headers of names that may be those of anything elsewhere. */
const NAMES = /^(?:names?|noms? (?:et )?prenoms?|prenoms? (?:et )?noms?|full names?|nombres?|nomi|namen)$/;

const fieldOf = (header: string): string | undefined => {
  const hint = readHeader(header);
  return hint?.is === 'field' ? hint.field : undefined;
};

/** The columns of a header that name a person. */
const personColumns = (row: Row): readonly number[] => {
  const known = columnsOfNames(row).filter((column) => fieldOf(row[column] ?? '') !== 'company');
  return known.length > 0 ? known : row.flatMap((text, column) => (NAMES.test(foldHeader(text)) ? [column] : []));
};

/** Who is named by a row with a header: surname and first name together, or the full name. */
const makeHeadedNames = (header: Row, columns: readonly number[]): ((row: Row) => readonly string[]) => {
  const isFirst = (column: number): boolean => fieldOf(header[column] ?? '') === 'firstName';
  return (row) => {
    const filled = columns.filter((column) => (row[column] ?? '').trim() !== '');
    // A first name alone is everybody's.
    return filled.every(isFirst) ? [] : [filled.map((column) => row[column]).join(' ')];
  };
};

/** The companies that rows name, where the header says where they stand; a column of persons beside it says who of them is meant. */
const makeCompanyNames = (header: Row): ((row: Row) => readonly string[]) => {
  const column = header.findIndex((cell) => fieldOf(cell) === 'company');
  return (row) => [companyNameKey(row[column] ?? '')];
};

/** What rows of a sheet come to that names people by no address and no number. */
export interface NamedRows {
  /** Of those who are named by nothing else, as `nameKey` makes them. */
  readonly keys: ReadonlySet<string>;
  /** All other rows: header, entries, and what could not be read. */
  readonly rest: readonly Row[];
  /** Whether some row of the rest is one by which a list knows somebody. */
  readonly holdsEntries: boolean;
}

/** Whether a row holds something by which a list knows people: a postcode is no number, and a customer's number no company. */
const isIdentified = (row: Row, classify: ClassifyEntry): boolean =>
  row.some((cell) => {
    const entry = classify(cell.trim());
    if (cell.includes('@') || (entry === undefined && holdsEntry(cell, classify))) return true;
    if (entry?.is === 'phone') return entry.valid;
    if (entry?.is === 'siren' || entry?.is === 'nine') return entry.siren !== '';
    return entry?.is === 'sha256' || entry?.is === 'other-hash';
  });

/**
 * Takes from the rows of a sheet of people those that name somebody, and hold nothing else by which a list knows people. On a sheet of names and
 * postal addresses they stay, to be found by both.
 */
export const takeNames = (rows: readonly Row[], classify: ClassifyEntry): NamedRows => {
  const head = rows.slice(0, HEAD);
  const persons = head.findIndex((row) => personColumns(row).length > 0);
  const isOfCompanies = persons < 0;
  const at = isOfCompanies ? head.findIndex((row) => row.some((cell) => fieldOf(cell) === 'company')) : persons;
  const header = rows[at] ?? [];
  const isHeaded = at >= 0 || head.some((row) => row.some((cell) => fieldOf(cell) !== undefined));
  // "Numéro" and "Date" over numbers are no first name and no surname.
  const isNumbers = (index: number): boolean =>
    index === 0 &&
    rows.length > 1 &&
    isIdentified(rows[1] as Row, classify) &&
    (rows[0] as Row).some((cell) => readHeader(cell)?.is === 'choice');
  const namesOf = isHeaded ? makeHeadedNames(header, personColumns(header)) : namesWithoutHeader;
  const isNamed = (row: Row, index: number): boolean =>
    index > at && !isNumbers(index) && !isTotalsRow(row) && !isFooterRow(row) && !isIdentified(row, classify) && keysOf(row).length > 0;
  const companiesOf = isOfCompanies && at >= 0 ? makeCompanyNames(header) : undefined;
  const keysOf = (row: Row): readonly string[] => (companiesOf?.(row) ?? namesOf(row).map(nameKey)).filter((key) => key.length > 1);
  const named = new Set(rows.filter(isNamed));
  const isListed = rows.some((row, index) => index > at && isIdentified(row, classify));
  const places = isListed ? undefined : findPostalColumns(header);
  const isPostal = (row: Row): boolean => places !== undefined && postalIdentities(readPostalCells(row, places)).length > 0;
  return {
    keys: new Set([...named].flatMap(keysOf)),
    rest: rows.filter((row) => !named.has(row) || isPostal(row)),
    holdsEntries: isListed || rows.some(isPostal),
  };
};
