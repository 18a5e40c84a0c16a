import type { Channel, Status } from '../contact/channel.js';
import type { FieldName } from '../contact/field.js';
import type { ListInfo } from '../contact/suppression-list.js';
import type { Theme } from '../rule/rule.js';
import type { FindingSeverity, SeverityCounts } from '../rule/severity.js';
import type { NameKind } from '../rule/stored-files.js';
import type { LoweredRule, SwitchedOffRule } from './eased.js';
import type { Figures } from './figures.js';
import type { ReportConfig, ReportExemption } from './report-config.js';

/** What comes of one file, or of all: `incomplete` when something could not be judged, which is never called clean. */
export const AUDIT_VERDICTS = ['clean', 'warnings', 'errors', 'incomplete'] as const;
export type AuditVerdict = (typeof AUDIT_VERDICTS)[number];

/** One thing that a rule said of a file. Rows are numbers; no cell, no mask. */
export interface AuditFinding {
  readonly message: string;
  readonly severity: FindingSeverity;
  readonly count: number;
  readonly column?: number;
  readonly field?: FieldName;
  /** The first rows that it is about. */
  readonly rows?: readonly number[];
  /** Other files that it is about: at most ten of them, and how many there are. */
  readonly files?: readonly string[];
  readonly inFiles?: number;
  readonly facts?: Readonly<Record<string, number | string | boolean>>;
}

export interface AuditRule {
  readonly id: string;
  readonly theme: Theme;
  /** Rows with a finding; 0 for what is said of the file itself. */
  readonly rows: number;
  readonly options: Readonly<Record<string, unknown>>;
  readonly law: readonly string[];
  readonly findings: readonly AuditFinding[];
}

/** A contact file that was judged. */
export interface AuditedFile {
  /** From the folder that was named; what tells of a person is masked. */
  readonly name: string;
  readonly verdict: AuditVerdict;
  readonly preset: string;
  readonly purpose: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly encoding: string;
  readonly encrypted: boolean;
  /** `rw-r-----`; absent where the system has no permission bits. */
  readonly mode?: string;
  readonly made: string;
  readonly madeBy: 'name' | 'change';
  readonly used: string;
  readonly usedBy: 'reading' | 'change';
  readonly nameHolds: readonly NameKind[];
  readonly contacts: number;
  readonly counts: SeverityCounts;
  /** Contacts that the preset would take out, with `retention` among the reasons counted apart. */
  readonly dropped: number;
  readonly verdicts: Readonly<Partial<Record<Channel, Readonly<Record<Status, number>>>>>;
  readonly rules: readonly AuditRule[];
  /** Rules of error severity that could not run, and the fields that they lack: why the file is incomplete. */
  readonly unjudged: readonly { readonly id: string; readonly fields: readonly FieldName[] }[];
  /** Sheets of the workbook that hold contacts and were not read; absent where there is none. They make the file incomplete too. */
  readonly unreadSheets?: readonly string[];
  /** Of an archive: files that nobody read and that may hold contacts; absent where there is none. They make it incomplete as well. */
  readonly unreadFiles?: readonly string[];
  readonly figures?: Figures;
}

/** What the audit came to, counted. */
export interface AuditTotals {
  readonly files: number;
  readonly bytes: number;
  readonly contacts: number;
  /** Distinct people of all files, and those of them who stand in several. */
  readonly persons: number;
  readonly repeated: number;
  /** Pairs of files that hold the same people; absent when they were too many to count. */
  readonly pairs?: number;
  readonly encrypted: number;
  readonly ignored: number;
  /** Months since the last sign of life of the contact that has been silent longest, and the file that holds it. */
  readonly oldest?: { readonly months: number; readonly file: string };
}

/** The report of an audit: the same bytes for the same files, configuration, lists, day and version. */
export interface AuditReport {
  readonly $schema: string;
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'lumo-check'; readonly version: string };
  readonly asOf: string;
  /** Absent when no configuration file is in use. */
  readonly config?: ReportConfig;
  readonly verdict: AuditVerdict;
  readonly counts: SeverityCounts;
  readonly totals: AuditTotals;
  readonly files: readonly AuditedFile[];
  /** Files that hold no contacts that we can read, and why; nothing was missed. */
  readonly skipped: readonly { readonly name: string; readonly because: string }[];
  /** What could not be judged, and why. */
  readonly unread: readonly { readonly name: string; readonly code: string }[];
  /** The pairs of files that hold most of the same people: at most a hundred of `totals.pairs`. */
  readonly pairs?: readonly { readonly files: readonly [string, string]; readonly persons: number }[];
  /** Rules that somebody switched off, and in how many files; absent when there is none. */
  readonly notRun?: readonly (SwitchedOffRule & { readonly because: 'switched-off'; readonly files: number })[];
  /** Rules that judge less, or do less, than the preset has them, and in how many files; absent when there is none. */
  readonly lowered?: readonly (LoweredRule & { readonly files: number })[];
  readonly lists: readonly ListInfo[];
  /** Findings that the baseline knows: they do not decide the exit code. Absent without a baseline. */
  readonly known?: SeverityCounts;
  /** Exemptions of files, and how many findings each kept back; absent when none was given. */
  readonly exemptions?: readonly (Omit<ReportExemption, 'rows'> & { readonly file?: string; readonly findings: number })[];
}
