/** What separates the cells of the text that tables are made into: European spreadsheets open it in columns. */
export const TABLE_DELIMITER = ';';
/** What stands before the first row: Excel takes UTF-8 for windows-1252 without it. */
export const TABLE_MARK: Uint8Array = Uint8Array.of(0xef, 0xbb, 0xbf);

/** Which of several tables in a file is meant, and how that is found out. */
export interface TableChoice {
  /** Name or number of a sheet, as the user gives it. */
  readonly sheet?: string | undefined;
  /** How much the first rows of a table look like contacts; 0 for not at all. */
  readonly scoreOf?: ((rows: readonly (readonly string[])[]) => number) | undefined;
}

/** A sheet that is not the one that is read. */
export interface OtherSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Whether it looks like contacts too; never so where the sheet was named. */
  readonly contacts: boolean;
  /** Nothing stands there below a header. */
  readonly empty?: true;
}

/** A cell of words on a sheet that is not the one that is read. */
export interface SheetRemark {
  readonly sheet: string;
  readonly text: string;
}

/** What a file was before it became lines of text; complete at the end of the input. */
export interface TableTold {
  /** One of ours, or the id of a reader that a plugin brings, which bears the name of the plugin. */
  readonly kind: 'xlsx' | 'xls' | 'ods' | 'html' | 'json' | 'ndjson' | (string & {});
  /** The sheet that is read. */
  readonly sheet?: string;
  readonly otherSheets?: readonly OtherSheet[];
  /** Whether somebody named the sheet: then nobody looked at the others. */
  readonly isNamed?: boolean;
  /** What the workbook says beside the rows: lines of few cells of the other sheets, and notes pinned to the first rows. Told to nobody. */
  readonly asides?: readonly string[];
  /** What stands in words on sheets that hold no contacts: notes, instructions. Told to nobody. */
  readonly remarks?: readonly SheetRemark[];
  /** Rows with something in them, and columns, that the workbook does not show. */
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  /** Cells merged over several rows: only the first of these rows holds the value. */
  readonly mergedCells: number;
  /** Cells that hold an error instead of a value (#N/A), and formulas that nobody has calculated: blank both. */
  readonly errorCells: number;
  readonly uncalculatedCells: number;
  /** Notes pinned to cells that nobody read. */
  readonly unreadNotes: number;
  /** An answer of an interface that says that more of its pages follow: whoever stands there was not judged. */
  readonly morePages?: true;
}
