import type { Channel, Status } from '../contact/channel.js';
import type { FieldName } from '../contact/field.js';
import type { Stated, StatedField } from '../contact/stated.js';
import type { Exemption } from '../rule/exemption.js';
import type { Action, Severity } from '../rule/severity.js';

/**
 * A value that a finding rests on: of a column (a place in `columns`), or stated by the user. Of dates the day is told, which the days
 * past a limit tell anyway; of everything else only where it stands.
 */
export type DecidingValue = (
  | { readonly column: number; readonly stated?: undefined }
  | { readonly column?: undefined; readonly stated: StatedField }
) & {
  /** YYYY-MM-DD. */
  readonly day?: string;
  /** The other reading of a date that has two. */
  readonly later?: string;
  /** `later` is the last day of a month or a year that is named without a day. */
  readonly isSpan?: true;
};

/** Something that a rule found on the row. */
export interface TracedFinding {
  readonly rule: string;
  readonly message: string;
  readonly severity: Severity;
  readonly action: Action;
  readonly column?: number;
  readonly facts?: Readonly<Record<string, number | string | boolean>>;
  /** Options of the rule, for the slots of its messages. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** What it rests on; empty where it rests on what is missing. */
  readonly decidedBy: readonly DecidingValue[];
  /** The day by which something had to be done, or may still be. */
  readonly limit?: string;
}

/** How the decision on one row was reached, for `lumo-check why`. It holds masks and days of dates, never another value. */
export interface ContactTrace {
  readonly file: string;
  /** The day that it was judged as of. */
  readonly asOf: string;
  /** As a spreadsheet numbers it: the first line of the file is 1. */
  readonly row: number;
  readonly columns: readonly { readonly header: string; readonly field?: FieldName; readonly masked: string }[];
  /** What the user states of all contacts. */
  readonly stated?: Stated;
  /** In the order in which they were decided upon. */
  readonly findings: readonly TracedFinding[];
  /** What kept rules from being told of the contact; absent when nothing did. */
  readonly exempted?: readonly Exemption[];
  /** Of the contact, when the run has a key. */
  readonly fingerprints?: readonly string[];
  readonly notRun: readonly string[];
  /** Only the channels asked, each with the rule that said so. */
  readonly verdicts: Readonly<Partial<Record<Channel, { readonly status: Status; readonly rule?: string }>>>;
  readonly outcome: 'kept' | 'edited' | 'dropped' | 'skipped';
  /** The rule by which it leaves; absent where it stays, or where nothing in it reaches anybody. */
  readonly droppedBy?: string;
  readonly lists: readonly { readonly name: string; readonly matched: boolean; readonly fresh: boolean }[];
}
