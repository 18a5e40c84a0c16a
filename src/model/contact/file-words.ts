/** What the sheets of a workbook are called. */
export interface SheetNames {
  readonly read: string;
  readonly others: readonly string[];
}

/** What a file says of itself, outside of its rows. */
export interface FileWords {
  /** Base name of the input. */
  readonly fileName: string;
  /** Names of the sheets of a workbook: the one that is read, and the others. Absent where the input is none. */
  readonly sheets?: SheetNames | undefined;
  /** Texts that stand above the header: titles and notes. Absent where there are none. */
  readonly titles?: readonly string[] | undefined;
  /** Texts by which marked rows refuse ("rouge = ne plus contacter"), as far as they were seen before the rows. Absent where there are none. */
  readonly legends?: readonly string[] | undefined;
  /** Texts that refuse on sheets that hold no contacts ("Bitte Roy nicht mehr anschreiben"). Absent where there are none. */
  readonly remarks?: readonly string[] | undefined;
}
