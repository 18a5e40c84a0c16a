import type { Kpi, KpiId } from './kpi.js';

/** What a run counted, besides its KPIs. */
export interface HistoryCounts {
  readonly files: number;
  readonly contacts: number;
  /** Contacts that may be used on no channel asked. */
  readonly leaving: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Files that could not be judged. */
  readonly unread: number;
  /** Lists that clear nobody, being stale for one; absent in lines of before it was counted, and where there is no list. */
  readonly doubtfulLists?: number;
  /** Reports of logs; absent where none was given. */
  readonly logs?: number;
  /** Reports of governance; absent where none was given. */
  readonly governance?: number;
}

/** One run of the history: counts only. */
export interface HistoryEntry {
  /** The day it was judged at. */
  readonly day: string;
  readonly command: 'audit' | 'kpi';
  /** What was measured: the label that the user gave, or a fingerprint of the paths that were named. Runs of one scope are compared. */
  readonly scope: string;
  readonly labelled: boolean;
  readonly version: string;
  /** Fingerprint of rules, options, presets and channels: where it changes, what is counted changed too. */
  readonly settings: string;
  readonly counts: HistoryCounts;
  readonly kpis: readonly Kpi[];
  /**
   * Of an audit: what each rule found at error or warning level, counted once for each file, message and column, however many rows it is
   * about. Absent in lines of before it was counted, and of `kpi`.
   */
  readonly found?: Readonly<Record<string, number>>;
}

/** The line of an entry, in its chain. */
export interface HistoryLink {
  readonly line: number;
  /** SHA-256 of the line. */
  readonly sha256: string;
}

/** What is followed from run to run: a KPI, or a count. */
export type SeriesId = KpiId | keyof HistoryCounts;

/** One thing followed from run to run, oldest first. `undefined`: no data on that day. */
export interface Series {
  readonly id: SeriesId;
  readonly unit: Kpi['unit'];
  readonly values: readonly (number | undefined)[];
}

/** The runs of one scope, oldest first, for tables and small charts. */
export interface Trend {
  readonly scope: string;
  readonly labelled: boolean;
  readonly days: readonly string[];
  /** Per day: whether the settings are others than those of the run before. */
  readonly changed: readonly boolean[];
  readonly series: readonly Series[];
}

/** Something that is worse, or better, than it was. Without `now`, it had data and has none. */
export interface Difference {
  readonly id: SeriesId | 'errors-per-contact' | 'findings';
  /** Of `findings`: the rule that found them. */
  readonly rule?: string;
  readonly unit: Kpi['unit'];
  readonly before: number;
  readonly now?: number;
}

/** A run beside the last one before it of the same scope. */
export interface Comparison {
  /** The day that the earlier run was judged at. */
  readonly day: string;
  readonly worse: readonly Difference[];
  readonly better: readonly Difference[];
  /** Whether the settings are others, so that what is counted may have changed. */
  readonly otherSettings: boolean;
}
