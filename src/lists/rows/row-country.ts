import { readHeader } from '../../fields/columns/headers/header-reader.js';
import { areCallingCodes } from '../../fields/columns/values/calling-codes.js';
import { countryCode } from '../../fields/geography/country.js';
import { countryColumn } from '../../fields/geography/country-column.js';
import { dialledCountry } from '../../fields/geography/dialled-country.js';
import { makePhoneReader } from '../../fields/phone/phone-reader.js';
import { memoise } from '../../fields/text/memoise.js';
import { NO_COUNTRY } from '../columns/classify-entry.js';
import { identifierOfHeader } from '../columns/header-hints.js';

type Row = readonly string[];

/** In which country the number of a row is: the list's own column of calling codes tells it, or that of countries. */
export interface RowCountry {
  /** ISO code; '' where the row says nothing, `NO_COUNTRY` where its calling code cannot be read. */
  of(row: Row): string;
  /** The country that most rows say. */
  readonly usual: string;
}

const SAMPLE = 200;

const fieldOf = (name: string) => {
  const hint = readHeader(name);
  return hint?.is === 'field' ? hint.field : hint && 'none';
};

const cellsOf = (rows: readonly Row[], column: number): readonly string[] => rows.slice(0, SAMPLE).map((row) => row[column] ?? '');

/** The column of calling codes: by its header, else by what it holds beside the numbers. @param country of numbers that name none */
const codeColumn = (header: Row, rows: readonly Row[], country: string): number => {
  const said = header.findIndex((name) => fieldOf(name) === 'callingCode');
  const numbers = said < 0 ? header.findIndex((name) => identifierOfHeader(name) === 'phone') : -1;
  if (numbers < 0) return said;
  const readPhone = makePhoneReader(country);
  return header.findIndex((name, at) => {
    const field = fieldOf(name);
    const isOpen = field === undefined || field === 'civility' || field === 'recordId';
    const mayBe = at !== numbers && (isOpen || field === 'country');
    return mayBe && areCallingCodes(name, cellsOf(rows, at), cellsOf(rows, numbers), isOpen, { readPhone });
  });
};

const countryColumnOf = (header: Row, rows: readonly Row[]): number =>
  header.findIndex((name, at) => {
    const field = fieldOf(name);
    return field === undefined ? countryColumn(name, cellsOf(rows, at), countryCode, false) === 'header' : field === 'country';
  });

/** What a cell of calling codes says of the country of the number beside. */
const countryOfCode = (text: string): string => {
  const dialled = dialledCountry(text);
  return dialled === undefined ? '' : dialled.country || NO_COUNTRY;
};

/** @param home ISO code of the country of numbers that name none; @returns undefined for a list that says it of no number */
export const makeRowCountry = (header: Row, rows: readonly Row[], home = 'FR'): RowCountry | undefined => {
  const [code, column] = [codeColumn(header, rows, home), countryColumnOf(header, rows)];
  if (code < 0 && column < 0) return undefined;
  const [byCode, byName] = [memoise(countryOfCode), memoise(countryCode)];
  const of = (row: Row): string => (code < 0 ? '' : byCode(row[code] ?? '')) || (column < 0 ? '' : byName((row[column] ?? '').trim()));
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(of(row), (counts.get(of(row)) ?? 0) + 1);
  for (const none of ['', NO_COUNTRY]) counts.delete(none);
  const [[usual] = ['']] = [...counts].sort((a, b) => b[1] - a[1]);
  return { of, usual };
};
