import type { Channel, Status } from '../contact/channel.js';
import type { FieldName } from '../contact/field.js';
import type { SegmentCounts } from '../contact/segment.js';
import type { StatedByUser } from '../contact/stated.js';
import type { ListInfo } from '../contact/suppression-list.js';
import type { TargetReport } from '../contact/target.js';
import type { Theme } from '../rule/rule.js';
import type { Action, Severity, SeverityCounts } from '../rule/severity.js';
import type { LoweredRule } from './eased.js';
import type { Figures } from './figures.js';
import type { ReportNotRun } from './not-run.js';
import type { ReportChange } from './report-change.js';
import type { ReportConfig, ReportExemption } from './report-config.js';
import type { ReportBesides, ReportNote, ReportParts, ReportTable } from './report-table.js';
import type { ReportRate, RunStats } from './run-stats.js';

/** One finding as an example: where, and a mask of the value. Never the value. */
export interface ReportExample {
  readonly row: number;
  readonly column?: number;
  readonly masked?: string;
  readonly facts?: Readonly<Record<string, number | string | boolean>>;
}

/** All findings of one rule, one message and one column. `count` is exact; `examples` are the first few rows. */
export interface ReportFinding {
  readonly message: string;
  readonly severity: Severity;
  readonly action: Action;
  readonly column?: number;
  readonly header?: string;
  readonly count: number;
  readonly examples: readonly ReportExample[];
}

export interface ReportRule {
  readonly id: string;
  readonly theme: Theme;
  readonly severity: Severity;
  readonly action: Action;
  /** Options of the rule after defaults: the slots of its messages. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Ids of the texts that hold at `asOf`. */
  readonly law: readonly string[];
  /** Rows with at least one finding of this rule. */
  readonly rows: number;
  /** Rows that left the cleaned file with this rule named as the reason. */
  readonly dropped: number;
  readonly findings: readonly ReportFinding[];
}

export interface ReportColumn {
  readonly column: number;
  readonly header: string;
  readonly field?: FieldName;
  readonly confidence: number;
  readonly by: 'config' | 'header' | 'values' | 'none';
  readonly kept: boolean;
  /** The rule that dropped it. */
  readonly droppedBy?: string;
  /** Somebody keeps or ignores it by a mapping, though it would be this field, of refusals or consents. */
  readonly setAside?: FieldName;
  /** None of the first rows has anything in it. */
  readonly blank?: true;
}

/** Plain data, the same bytes for the same input, configuration, lists, date and version: no cell value, no clock, no host name, no folder. */
export interface Report {
  readonly $schema: string;
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'lumo-check'; readonly version: string };
  readonly asOf: string;
  readonly preset: string;
  /** Absent when no configuration file is in use. */
  readonly config?: ReportConfig;
  readonly purpose: string;
  readonly audience: string;
  readonly channels: readonly Channel[];
  /** What the user stated once for all contacts whose rows do not say it: no word of the file. Absent when nothing was stated. */
  readonly stated?: StatedByUser;
  readonly input: {
    readonly name: string;
    readonly bytes: number;
    /** Of the bytes as they lie on the disk; absent when no report that tells it was asked for. */
    readonly sha256?: string;
    /** Where it was judged in parts, instead of its hash: how many there were, and the SHA-256 of the list of their hashes. */
    readonly parts?: ReportParts;
    readonly encoding: string;
    readonly delimiter: string;
    /** A quote inside quotes stands after a backslash; absent where it is doubled. */
    readonly escape?: 'backslash';
    readonly lineEnd: string;
    readonly headerRow: number;
    /** What it was, where it was no text; encoding and delimiter are then those of the text that it was made into. */
    readonly table?: ReportTable;
    readonly besides?: ReportBesides;
  };
  readonly output?: { readonly name: string; readonly bytes: number; readonly sha256?: string; readonly parts?: ReportParts };
  /** A cleaned file was asked for, and not written: above so many contacts somebody must approve the export, and nobody did. */
  readonly heldBack?: { readonly above: number };
  readonly rows: {
    /** Data rows: kept + dropped. */
    readonly in: number;
    readonly kept: number;
    readonly dropped: number;
    /** Of those dropped: who has no identifier of any asked channel. No rule refused them. */
    readonly unreachable: number;
    /** Kept rows of which at least one cell was changed. */
    readonly edited: number;
    readonly blank: number;
    /** Lines that are no contact: notes above the header, a description under it, repeated headers, totals. */
    readonly skipped: number;
  };
  readonly verdicts: Readonly<Partial<Record<Channel, Readonly<Record<Status, number>>>>>;
  /** The same, of the contacts that the cleaned file keeps; whoever is barred on a channel has no identifier of it any more. */
  readonly keptVerdicts?: Report['verdicts'];
  readonly counts: SeverityCounts;
  /** Error-level findings that the cleaned file still holds. */
  readonly remaining: number;
  readonly columns: readonly ReportColumn[];
  readonly rules: readonly ReportRule[];
  readonly notRun: readonly ReportNotRun[];
  /** Rules that judge less, or do less, than the preset has them, and who did it; absent when there is none. */
  readonly lowered?: readonly LoweredRule[];
  /** Changes of law in the ninety days after `asOf`, and the rows that each will judge otherwise; absent when there is none. */
  readonly changes?: readonly ReportChange[];
  /** Findings that the baseline knows: they act, and do not decide the exit code. Absent without a baseline. */
  readonly known?: SeverityCounts;
  /** Shares that rules were allowed; absent when none was asked for. */
  readonly rates?: readonly ReportRate[];
  /** Exemptions that were used; absent when none was given. */
  readonly exemptions?: readonly ReportExemption[];
  readonly lists: readonly ListInfo[];
  /** Ages, sources, delays and shares; absent when no report that tells them was asked for. */
  readonly figures?: Figures;
  readonly segments?: readonly SegmentCounts[];
  /** Of a file that is laid out for the import of a tool. */
  readonly target?: TargetReport;
  readonly notes: readonly ReportNote[];
  /** Where the time went; absent when nobody asked. */
  readonly stats?: RunStats;
}
