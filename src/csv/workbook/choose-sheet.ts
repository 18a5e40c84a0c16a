import type { TableChoice } from '../ports/table.js';
import { type SheetHead, sheetHead } from './sheet-lines.js';
import { emptyWorkbook, unknownSheet } from './table-errors.js';
import type { Sheet, Workbook } from './workbook.js';

/** A sheet, and what it begins with. */
export interface ChosenSheet {
  readonly sheet: Sheet;
  readonly head: SheetHead;
}

/** More sheets than anybody looks through: the first ones are looked at. */
const MOST_SHEETS = 100;

/** The sheet that somebody named, by its name or its number. @throws LumoError LUMO_SHEET */
const namedSheet = ({ sheets }: Workbook, wanted: string, name: string): Sheet => {
  const folded = wanted.trim().toLowerCase();
  const found =
    sheets.find((sheet) => sheet.name === wanted) ??
    sheets.find((sheet) => sheet.name.trim().toLowerCase() === folded) ??
    (/^\d{1,4}$/.test(folded) ? sheets[Number(folded) - 1] : undefined);
  if (!found) throw unknownSheet(name, wanted, sheets);
  return found;
};

/**
 * The sheet that is meant: the one that was named, else the one that looks most like contacts; of several alike the first. One that is not
 * shown is chosen only where no other holds contacts.
 * @throws LumoError LUMO_SHEET, LUMO_INPUT_EMPTY
 */
export const chooseSheet = async (
  workbook: Workbook,
  name: string,
  { sheet: wanted, scoreOf }: TableChoice,
  mayHold: (bytes: number) => void,
): Promise<ChosenSheet> => {
  if (wanted !== undefined) {
    const sheet = namedSheet(workbook, wanted, name);
    const head = await sheetHead(sheet, mayHold);
    if (head.width === 0) throw emptyWorkbook(name);
    return { sheet, head };
  }
  let best: (ChosenSheet & { readonly rank: number }) | undefined;
  for (const sheet of workbook.sheets.slice(0, MOST_SHEETS)) {
    const head = await sheetHead(sheet, mayHold);
    if (head.width === 0) continue;
    const score = scoreOf?.(head.rows) ?? 0;
    // Shown with contacts, hidden with contacts, shown, hidden.
    const rank = (score > 0 ? 2_000_000 + Math.min(score, 100_000) : 0) + (sheet.hidden ? 0 : 1_000_000);
    if (!best || rank > best.rank) best = { sheet, head, rank };
  }
  if (!best) throw emptyWorkbook(name);
  return best;
};
