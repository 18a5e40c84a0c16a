import type { Channel, Status } from '../contact/channel.js';
import type { FieldName } from '../contact/field.js';
import type { Exemption } from '../rule/exemption.js';
import type { Action, Severity } from '../rule/severity.js';

/** How the decision on one row was reached, for `lumo-check why`. It holds masks, never the values. */
export interface ContactTrace {
  /** As a spreadsheet numbers it: the first line of the file is 1. */
  readonly row: number;
  readonly columns: readonly { readonly header: string; readonly field?: FieldName; readonly masked: string }[];
  /** In the order in which they were decided upon. `column` is a place in `columns`. */
  readonly findings: readonly {
    readonly rule: string;
    readonly message: string;
    readonly severity: Severity;
    readonly action: Action;
    readonly column?: number;
    readonly facts?: Readonly<Record<string, number | string | boolean>>;
    /** Options of the rule, for the slots of its messages. */
    readonly options?: Readonly<Record<string, unknown>>;
  }[];
  /** What kept rules from being told of the contact; absent when nothing did. */
  readonly exempted?: readonly Exemption[];
  /** Of the contact, when the run has a key. */
  readonly fingerprints?: readonly string[];
  readonly notRun: readonly string[];
  /** Only the channels asked. */
  readonly verdicts: Readonly<Partial<Record<Channel, { readonly status: Status; readonly rule?: string }>>>;
  readonly outcome: 'kept' | 'edited' | 'dropped' | 'skipped';
  readonly lists: readonly { readonly name: string; readonly matched: boolean; readonly fresh: boolean }[];
}
