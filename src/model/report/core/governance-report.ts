import type { ControlProof, ControlState, RegisterKind } from '../../governance/control.js';
import { type EasedRules, errorsSwitchedOff } from '../eased.js';
import { type FileDecisions, isHeldBack } from './file-decisions.js';
import type { ReportCore } from './report-core.js';

/** A control as a report tells it. Days are ISO days. */
export interface ControlStatus {
  readonly id: string;
  readonly state: ControlState;
  /** Of the attestation; absent where it says nothing of it. */
  readonly line?: number;
  readonly since?: string;
  /** The last day that is in time. */
  readonly due?: string;
  /** What our own figures show. */
  readonly proof?: Omit<ControlProof, 'last'> & { readonly last: string };
}

/** A breach that is not closed, or whose clock still matters. Never a word of what happened. */
export interface BreachStatus {
  /** The place of its register among the files. */
  readonly file: number;
  readonly row: number;
  /** The name of the case, where it is one. */
  readonly id?: string;
  /** The last instant to notify, with its offset in Paris. */
  readonly due?: string;
  readonly clock: 'running' | 'past' | 'stopped';
  /** Hours left, or past. */
  readonly hours?: number;
}

/** A register that was read. */
export interface RegisterStatus {
  readonly kind: RegisterKind;
  /** Its place among the files. */
  readonly file: number;
  readonly rows: number;
  /** Rows of which an error is told. */
  readonly wrong: number;
  /** Headers of columns that no field is read from. */
  readonly unreadColumns: readonly string[];
}

/** What the key figures of an organisation are made of. What is absent is not known. */
export interface GovernanceFigures {
  /** `solved` is absent where the register does not tell what was closed. */
  readonly incidents?: { readonly found: number; readonly solved?: number };
  /** Rights requests, by what became of them. */
  readonly requests?: {
    readonly inTime: number;
    readonly late: number;
    readonly open: number;
    readonly extended: number;
    readonly unread: number;
  };
  /** The share, from 0 to 1, that the attestation tells. */
  readonly encrypted?: number;
}

/** How an organisation stands on a day: its controls, its breaches with their clocks, its registers. Counts, places and days. */
export interface GovernanceReport extends ReportCore, FileDecisions {
  readonly schemaVersion: 1;
  /** The organisation, as the attestation names it; absent where only registers were judged. */
  readonly entity?: string;
  /** The instant of the run, with its offset in Paris. */
  readonly at: string;
  readonly eased: EasedRules;
  readonly controls: readonly ControlStatus[];
  readonly states: Readonly<Record<ControlState, number>>;
  readonly breaches: readonly BreachStatus[];
  readonly openBreaches: number;
  readonly registers: readonly RegisterStatus[];
  readonly people?: { readonly all: number; readonly trained: number };
  /** Absent in reports of before they were told. */
  readonly figures?: GovernanceFigures;
}

/** Does the organisation hold what it must? */
export type GovernanceAnswer = 'no' | 'care' | 'yes';

/** Never yes while something is not told, told only, held back by an exemption, or an error rule is switched off. */
export const governanceAnswer = (report: GovernanceReport): GovernanceAnswer => {
  const { counts, states, eased } = report;
  if (counts.error > 0) return 'no';
  const open = states['not-told'] + states.told + states.overdue + states['not-held'];
  return counts.warning > 0 || open > 0 || isHeldBack(report) || errorsSwitchedOff(eased.switchedOff) ? 'care' : 'yes';
};
