import { isJson } from '../../csv/json/is-json.js';
import type { OtherSheet } from '../../csv/ports/table.js';
import { tableBytes } from '../../csv/tables/table-bytes.js';
import { readHeader } from '../../fields/columns/headers/header-reader.js';
import { readSiren } from '../../fields/company/siren.js';
import { cellShapeOf, isContactValue } from '../../fields/table/cell-shape.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { FieldName } from '../../model/contact/field.js';
import { listLimit, listUnpacksTooMuch } from './list-limits.js';

const DIGEST = /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{64}|[\da-f]{128})$/i;
/** Digits that a spreadsheet keeps as a number: nine are a SIREN, or a French number without its 0, whatever the header; a SIRET has fourteen. */
const NINE = /^[1-9]\d{8}$/;
const DIGITS = /^\d{7,15}$/;
const isEntry = (cell: string, named: boolean): boolean => {
  const text = cell.trim();
  return (
    DIGEST.test(text) || isContactValue(cellShapeOf(text)) || NINE.test(text) || (DIGITS.test(text) && (named || readSiren(text) !== ''))
  );
};

const IDENTIFIERS = new Set<FieldName>(['phone', 'mobile', 'siren', 'siret']);
const namesNumbers = (header: string): boolean => {
  const hint = readHeader(header);
  return hint?.is === 'field' && IDENTIFIERS.has(hint.field);
};

/** How many cells may be entries of a list: a number is one in a column whose header names an identifier. */
const entryScore = (rows: readonly (readonly string[])[]): number => {
  const named = new Set<number>();
  let found = 0;
  for (const row of rows)
    for (const [column, cell] of row.entries()) {
      if (isEntry(cell, named.has(column))) found++;
      else if (namesNumbers(cell)) named.add(column);
    }
  return found;
};

/** A workbook that holds people on several sheets: whoever stands on one that is not read would be called clear. */
const severalSheets = (name: string, sheets: readonly OtherSheet[]): LumoError => {
  const [en, fr] = [sheets.map((sheet) => `"${sheet.name}"`).join(', '), sheets.map((sheet) => `« ${sheet.name} »`).join(', ')];
  return new LumoError(
    'LUMO_LIST_SHEETS',
    {
      en: `The list "${name}" holds entries on several sheets; besides the largest: ${en}. Whoever stands there would be called clear.`,
      fr: `La liste « ${name} » contient des entrées sur plusieurs feuilles ; outre la principale : ${fr}. Qui s’y trouve serait dit libre d’opposition.`,
    },
    {
      en: 'Put all entries on one sheet, or save each as a list of its own; oppose import takes the one that --sheet names.',
      fr: 'Réunissez les entrées sur une feuille, ou enregistrez chacune comme une liste ; oppose import lit celle que nomme --sheet.',
    },
  );
};

/** A list as text, and the name of the sheet of a workbook that it is. */
export interface ListText {
  readonly bytes: Buffer;
  readonly sheet?: string | undefined;
}

/**
 * A list as text, where it is a workbook or lies in an archive: the one sheet that holds entries.
 * @param chosen the sheet that somebody names: then the others are no question
 * @throws LumoError LUMO_LIST_SHEETS, LUMO_UNPACK_LIMIT, and those of reading a workbook
 */
export const listText = async (raw: Buffer, name: string, chosen?: string): Promise<ListText> => {
  // Lists of JSON have readers of their own.
  if (isJson(raw)) return { bytes: raw };
  const { bytes, told } = await tableBytes(
    raw,
    name,
    { scoreOf: entryScore, ...(chosen !== undefined && { sheet: chosen }) },
    (unpacked, packed) => {
      if (unpacked > listLimit(packed)) throw listUnpacksTooMuch(name);
    },
  );
  const others = told?.otherSheets?.filter(({ contacts }) => contacts) ?? [];
  if (chosen === undefined && others.length > 0) throw severalSheets(name, others);
  return { bytes, sheet: told?.sheet };
};
