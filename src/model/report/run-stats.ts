/** Where the time of a run over one file went, in milliseconds. The only part of a report that is another one at each run: told where it is asked for. */
export interface RunStats {
  /** From the command line to the report. */
  readonly total: number;
  /** Opening the file, reading the lists, the first pass of rules that must know the whole file. */
  readonly opening: number;
  /** The pass that judges, as a clock on the wall saw it. */
  readonly judging: number;
  /** The same on all of its threads together: what `rules` and `others` add up to. */
  readonly onThreads: number;
  /** What each rule took of it, most first. What rules share, an address that is read once, is told of the one that asked first. */
  readonly rules: readonly { readonly id: string; readonly time: number }[];
  /** Reading rows, deciding, writing. */
  readonly others: number;
  /** What is left of the total: settings, reports. */
  readonly rest: number;
}

/** How much a rule may speak of, and how much it did. */
export interface ReportRate {
  readonly rule: string;
  /** Rows with a finding of it; all of them where it found something of the whole file, or of a column. */
  readonly rows: number;
  /** The share of all rows that was allowed, 0 to 1. */
  readonly most: number;
  readonly over: boolean;
  /** It found something of the whole file, or of a column, which is of every contact. */
  readonly wholeFile?: true;
  /** It did not run, and spoke of nobody for that alone: over, unless the user said that what it needs is absent, or the law does not hold. */
  readonly notRun?: true;
}
