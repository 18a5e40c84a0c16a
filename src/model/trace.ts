import type { Channel, Status } from './channel.js';
import type { FieldName } from './field.js';
import type { Action, Severity } from './severity.js';

/** The whole decision about one contact, for `lumo-check why`. Values are masked. */
export interface Trace {
  readonly row: number;
  readonly columns: readonly { readonly header: string; readonly field?: FieldName; readonly masked: string; readonly kept: boolean }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly message: string;
    readonly severity: Severity;
    readonly action: Action;
    readonly column?: number;
    readonly facts?: Readonly<Record<string, number | string | boolean>>;
  }[];
  readonly notRun: readonly string[];
  readonly verdicts: Readonly<Partial<Record<Channel, { readonly status: Status }>>>;
  readonly outcome: 'kept' | 'edited' | 'dropped';
  /** The rule that dropped it. */
  readonly reason?: string;
  readonly lists: readonly { readonly name: string; readonly matched: boolean; readonly fresh: boolean }[];
}
