import type { OtherSheet, SheetRemark, TableChoice } from '../ports/table.js';
import { sheetHead } from './sheet-head.js';
import { emptyWorkbook, unknownSheet } from './table-errors.js';
import type { Sheet, SheetHead, Workbook } from './workbook.js';

/** A sheet, and what it begins with. */
export interface ChosenSheet {
  readonly sheet: Sheet;
  readonly head: SheetHead;
  readonly others: readonly OtherSheet[];
  /** Lines of few cells of the other sheets, and notes at the head of this one: a legend stands there. */
  readonly asides: readonly string[];
  /** What stands in words on sheets that hold no contacts. */
  readonly remarks: readonly SheetRemark[];
}

/** More sheets than anybody looks through: the first ones are looked at. */
const MOST_SHEETS = 100;

/** Cells of a line of a legend: the mark, and what it means. */
const CELLS_OF_A_LEGEND = 2;
/** Rows of a sheet in which a header stands, and the notes on it. */
const ROWS_OF_A_HEADER = 10;

/** A code, and how many cells say more of it than what it means: what to do, who is to do it. */
const CODE = /^\p{Lu}{0,4}\d{0,4}$/u;
const MOST_CELLS = 4;

const linesOf = ({ rows }: SheetHead): readonly string[] =>
  rows.flatMap((row) => {
    const cells = row.flatMap((cell) => cell.trim() || []);
    const isOfCode = cells.length <= MOST_CELLS && CODE.test(cells[0] ?? '');
    return cells.length > 0 && (cells.length <= CELLS_OF_A_LEGEND || isOfCode) ? [cells.slice(0, CELLS_OF_A_LEGEND).join(' : ')] : [];
  });

/** Cells of words that are looked at: more than anybody notes beside contacts. */
const MOST_REMARKS = 1000;
const OF_WORDS = /\S\s/u;
const remarksOf = (sheet: string, { rows }: SheetHead): readonly SheetRemark[] =>
  rows.flatMap((row) => row.filter((cell) => OF_WORDS.test(cell.trim())).map((text) => ({ sheet, text })));

const notesAtHead = ({ notes }: Sheet): readonly string[] =>
  [...(notes ?? [])].flatMap(([row, note]) => (row <= ROWS_OF_A_HEADER ? note.split(' | ') : []));

interface Looked {
  readonly score: number;
  readonly empty: boolean;
}

const othersOf = ({ sheets }: Workbook, chosen: Sheet, looked?: ReadonlyMap<Sheet, Looked>): readonly OtherSheet[] =>
  sheets
    .filter((sheet) => sheet !== chosen)
    .map((sheet) => {
      const { score = 0, empty = false } = looked?.get(sheet) ?? {};
      return { name: sheet.name, hidden: sheet.hidden, contacts: score > 0, ...(empty && { empty }) };
    });

const isEmpty = ({ rows }: SheetHead): boolean => rows.filter((row) => row.some((cell) => cell.trim() !== '')).length < 2;

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
    return { sheet, head, others: othersOf(workbook, sheet), asides: notesAtHead(sheet), remarks: [] };
  }
  let best: { readonly sheet: Sheet; readonly head: SheetHead; readonly rank: number } | undefined;
  const looked = new Map<Sheet, Looked>();
  const lines = new Map<Sheet, readonly string[]>();
  const words = new Map<Sheet, readonly SheetRemark[]>();
  for (const sheet of workbook.sheets.slice(0, MOST_SHEETS)) {
    const head = await sheetHead(sheet, mayHold);
    const score = scoreOf?.(head.rows) ?? 0;
    looked.set(sheet, { score, empty: isEmpty(head) });
    if (head.width === 0) continue;
    lines.set(sheet, linesOf(head));
    if (score === 0) words.set(sheet, remarksOf(sheet.name, head));
    // Shown with contacts, hidden with contacts, shown, hidden.
    const rank = (score > 0 ? 2_000_000 + Math.min(score, 100_000) : 0) + (sheet.hidden ? 0 : 1_000_000);
    if (!best || rank > best.rank) best = { sheet, head, rank };
  }
  if (!best) throw emptyWorkbook(name);
  const { sheet, head } = best;
  const asides = [...notesAtHead(sheet), ...[...lines].flatMap(([other, texts]) => (other === sheet ? [] : texts))];
  const remarks = [...words].flatMap(([other, said]) => (other === sheet ? [] : said)).slice(0, MOST_REMARKS);
  return { sheet, head, others: othersOf(workbook, sheet, looked), asides, remarks };
};
