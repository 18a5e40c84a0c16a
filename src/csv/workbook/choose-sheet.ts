import type { OtherSheet, TableChoice } from '../ports/table.js';
import { sheetHead } from './sheet-head.js';
import { emptyWorkbook, unknownSheet } from './table-errors.js';
import type { Sheet, SheetHead, Workbook } from './workbook.js';

/** A sheet, and what it begins with. */
export interface ChosenSheet {
  readonly sheet: Sheet;
  readonly head: SheetHead;
  readonly others: readonly OtherSheet[];
}

/** More sheets than anybody looks through: the first ones are looked at. */
const MOST_SHEETS = 100;

const othersOf = ({ sheets }: Workbook, chosen: Sheet, scores?: ReadonlyMap<Sheet, number>): readonly OtherSheet[] =>
  sheets
    .filter((sheet) => sheet !== chosen)
    .map((sheet) => ({ name: sheet.name, hidden: sheet.hidden, contacts: (scores?.get(sheet) ?? 0) > 0 }));

/** The sheet that somebody named, by its name or its number. @throws LumoError LUMO_SHEET */
const namedSheet = ({ sheets }: Workbook, wanted: string, name: string): Sheet => {
  const folded = wanted.trim().toLowerCase();
  const found =
    sheets.find((sheet) => sheet.name === wanted) ??
    sheets.find((sheet) => sheet.name.trim().toLowerCase() === folded) ??
    (/^\d{1,4}$/.test(folded) ? sheets[Number(folded) - 1] : undefined);
  if (!found)
    throw unknownSheet(
      name,
      wanted,
      sheets.map((sheet) => sheet.name),
    );
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
    return { sheet, head, others: othersOf(workbook, sheet) };
  }
  let best: { readonly sheet: Sheet; readonly head: SheetHead; readonly rank: number } | undefined;
  const scores = new Map<Sheet, number>();
  for (const sheet of workbook.sheets.slice(0, MOST_SHEETS)) {
    const head = await sheetHead(sheet, mayHold);
    if (head.width === 0) continue;
    const score = scoreOf?.(head.rows) ?? 0;
    scores.set(sheet, score);
    // Shown with contacts, hidden with contacts, shown, hidden.
    const rank = (score > 0 ? 2_000_000 + Math.min(score, 100_000) : 0) + (sheet.hidden ? 0 : 1_000_000);
    if (!best || rank > best.rank) best = { sheet, head, rank };
  }
  if (!best) throw emptyWorkbook(name);
  return { sheet: best.sheet, head: best.head, others: othersOf(workbook, best.sheet, scores) };
};
