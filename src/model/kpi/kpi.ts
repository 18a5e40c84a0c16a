import type { SendingFigures } from '../events/log-figures.js';
import type { Histogram } from '../report/figures.js';
import type { SeverityCounts } from '../rule/severity.js';

/** Every KPI of the guide that contact files can tell, in the order in which they are told. */
export const CONTACT_KPI_IDS = [
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

/** Every KPI of campaigns that logs of calls and sends can tell. */
export const LOG_KPI_IDS = [
  'mails-sent',
  'complaints',
  'hard-bounces',
  'unsubscriptions',
  'opens',
  'calls',
  'calls-out-of-hours',
  'calls-on-days-off',
  'refusals',
  'contacted-after-refusal',
] as const;

/** Every KPI of the organisation that reports of `governance` can tell, besides the requests that contacts share. */
export const GOVERNANCE_KPI_IDS = ['incidents', 'incidents-solved', 'people-trained', 'data-encrypted'] as const;

/** All of them, in the order in which they are told. */
export const KPI_IDS = [...CONTACT_KPI_IDS, ...LOG_KPI_IDS, ...GOVERNANCE_KPI_IDS] as const;
export type KpiId = (typeof KPI_IDS)[number];
export type LogKpiId = (typeof LOG_KPI_IDS)[number];
export type GovernanceKpiId = (typeof GOVERNANCE_KPI_IDS)[number];

/** Whether a KPI is one of contacts, and not of campaigns or of the organisation. */
export const isContactKpi = (id: KpiId): boolean => (CONTACT_KPI_IDS as readonly KpiId[]).includes(id);

/** What a value is: a share from 0 to 1, days, months, or things counted. */
export type KpiUnit = 'share' | 'days' | 'months' | 'count';

/** One figure of how well the rules are kept. Without data it has no value: never 0 % or 100 % of nothing. */
export interface Kpi {
  readonly id: KpiId;
  readonly unit: KpiUnit;
  readonly value?: number;
  /** Of a share or a count: how many, and among how many. Without a part: among how many contacts, or reports, it was measured. */
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

/** What is counted in the logs of one report: all that KPIs of campaigns are made of. */
export interface KpiLog {
  /** Absent where no log tells of a mail: then there is none to be unknown. */
  readonly mails?: SendingFigures;
  /** Absent where no log tells of a call. */
  readonly calls?: {
    readonly made: number;
    /** Those whose hour where the contact is is known, and how many were at a bad time; absent where the zone of a log is not known. */
    readonly timed?: { readonly calls: number; readonly outOfHours: number; readonly onDaysOff: number };
  };
  /** Calls and sends by any channel. */
  readonly attempts: number;
  /** Absent where the logs cannot tell a refusal. */
  readonly refusals?: number;
  /** Absent where no rule looked, or where no refusal could be known. */
  readonly afterRefusal?: number;
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
  /** Reports of logs; absent where none was given. */
  readonly logs?: number;
  /** Reports of governance; absent where none was given. */
  readonly governance?: number;
  readonly kpis: readonly Kpi[];
  readonly requests?: RequestCounts;
}
