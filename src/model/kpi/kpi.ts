import type { Histogram } from '../report/figures.js';
import type { SeverityCounts } from '../rule/severity.js';

/** Every KPI of the guide that files can tell, in the order in which they are told. */
export const KPI_IDS = [
  'within-retention',
  'oldest-contact',
  'opposition-median',
  'opposition-p95',
  'opposition-late',
  'sourced',
  'consent-proof',
  'requests-in-time',
  'anonymised',
  'columns-beyond-purpose',
  'files-encrypted',
] as const;
export type KpiId = (typeof KPI_IDS)[number];

/** What a value is: a share from 0 to 1, days, months, or things counted. */
export type KpiUnit = 'share' | 'days' | 'months' | 'count';

/** One figure of how well the rules are kept. Without data it has no value: never 0 % or 100 % of nothing. */
export interface Kpi {
  readonly id: KpiId;
  readonly unit: KpiUnit;
  readonly value?: number;
  /** Of a share or a count: how many, and among how many. Of days and months: among how many they were measured. */
  readonly part?: number;
  readonly among: number;
}

/** What is counted in one file: all that KPIs are made of. */
export interface KpiFile {
  readonly contacts: number;
  readonly dropped: number;
  readonly counts: SeverityCounts;
  /** Absent when the figures of the file were not counted: what they tell has then no data. */
  readonly figures?: KpiFigures;
  /** Columns that the purpose does not need; absent when nobody looked. */
  readonly columns?: { readonly beyond: number; readonly all: number };
  /** Absent when nobody looked. */
  readonly encrypted?: boolean;
}

/** The figures of a file as KPIs see them. */
export interface KpiFigures {
  readonly sourced: number;
  readonly relying: number;
  readonly relyingProven: number;
  readonly anonymised: number;
  /** Contacts within retention, past it, and those of whom nothing tells; absent when no retention was asked for. */
  readonly retention?: { readonly within: number; readonly past: number; readonly undated: number };
  /** Months since the oldest contact's last sign of life; absent when nothing dates any. */
  readonly oldest?: number;
  readonly applied: Histogram;
  readonly pending: Histogram;
}

/** Requests of people about their rights, by what became of them. */
export interface RequestCounts {
  /** Answered by the last day of the period. */
  readonly inTime: number;
  /** Answered after it, or not yet. */
  readonly late: number;
  /** Not answered, and still in time: in no share. */
  readonly open: number;
  /** Of those: how many had their period extended. */
  readonly extended: number;
  /** Rows whose dates cannot be read or contradict each other: in no share. */
  readonly unread: number;
}

/** The KPIs of some files on a day. */
export interface KpiReport {
  readonly $schema: string;
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'lumo-check'; readonly version: string };
  readonly asOf: string;
  /** The name that the user gave to what is measured. */
  readonly label?: string;
  readonly files: number;
  readonly contacts: number;
  readonly kpis: readonly Kpi[];
  readonly requests?: RequestCounts;
}
