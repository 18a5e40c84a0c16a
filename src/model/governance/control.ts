import type { Place } from '../base/place.js';
import type { Text } from '../base/text.js';
import type { Day } from '../contact/values.js';

/** The chapters of the guide that speak of the organisation; `outside` is what only the law asks for. */
export const CHAPTERS = [
  'hosting',
  'encryption',
  'backups',
  'logging',
  'least-privilege',
  'authentication',
  'exports',
  'leaving',
  'retention',
  'erasure',
  'policy',
  'audits',
  'monitoring',
  'training',
  'reports',
  'incidents',
  'indicators',
  'campaigns',
  'outside',
] as const;
export type Chapter = (typeof CHAPTERS)[number];

/** Registers that an organisation keeps as tables. */
export const REGISTER_KINDS = ['breaches', 'requests', 'training', 'leavers', 'reviews'] as const;
export type RegisterKind = (typeof REGISTER_KINDS)[number];

/** What the guide asks of an organisation, and how often. */
export interface ControlDefinition {
  readonly id: string;
  readonly chapter: Chapter;
  /** `dated`: falls due again after some months; `standing`: holds or does not; `register`: a table shows it; `proven`: our own figures do. */
  readonly kind: 'dated' | 'standing' | 'register' | 'proven';
  readonly months?: number;
  /** Months after which it is due soon, where the guide says; else worked out from the period. */
  readonly soonAfter?: number;
  /** The keys whose day the period runs from, the first that is there; `last` where it is not said. */
  readonly starts?: readonly string[];
  readonly register?: RegisterKind;
  /** Whether it is an error to be late, and no mere warning. */
  readonly grave?: boolean;
  readonly title: Text;
  /** What to do about it. */
  readonly remedy: Text;
  /** What the guide asks for line by line. */
  readonly asks: readonly (Text & { readonly part: string })[];
}

/**
 * How a control stands. `met`: dated, in time, with evidence that is there and unaltered; `due-soon`: the same, and soon to be done again;
 * `told`: somebody says so, and nothing shows it; `not-held`: somebody says that it is not so; `not-told`: nobody says anything, which is
 * never met.
 */
export const CONTROL_STATES = ['overdue', 'not-held', 'due-soon', 'not-told', 'told', 'met', 'not-applicable'] as const;
export type ControlState = (typeof CONTROL_STATES)[number];

/** What is wrong, or worth saying, about a control or the whole attestation. */
export const REMARK_CODES = [
  'overdue',
  'due-soon',
  'told',
  'not-told',
  'not-held',
  'evidence-altered',
  'evidence-missing',
  'evidence-unsealed',
  'evidence-early',
  'evidence-empty',
  'evidence-shared',
  'unknown-control',
  'unknown-key',
  'value-unread',
  'no-reason',
  'date-impossible',
  'date-unread',
  'date-in-future',
  'not-encrypted',
  'weak-transit',
  'weak-algorithm',
  'log-retention',
  'log-retention-past-limit',
  'one-place',
  'outside',
  'certificate-expired',
  'share-below-all',
  'share-impossible',
  'topics-missing',
  'incident-after-audit',
  'audit-after-policy',
  'register-missing',
  'assessment-not-validated',
  'assessment-without-opinion',
  'assessment-open',
] as const;
export type RemarkCode = (typeof REMARK_CODES)[number];

/** One thing to say, and the key of the attestation that it is about. */
export interface Remark {
  readonly code: RemarkCode;
  readonly path: readonly (string | number)[];
  readonly line: number;
  /** Days past or left, people, months: whatever the code counts. */
  readonly count?: number;
  /** The control that was meant by a misspelt one. */
  readonly meant?: string;
}

/** A control as the day finds it. */
export interface JudgedControl {
  readonly id: string;
  readonly state: ControlState;
  readonly line: number;
  /** Whether it is late gravely: the severity of the control. */
  readonly grave: boolean;
  /** The day from which its period runs, or since which it holds. */
  readonly since?: Day;
  /** The last day that is in time. */
  readonly due?: Day;
  /** Of our own figures: what shows it. */
  readonly proof?: ControlProof;
  readonly remarks: readonly Remark[];
}

/** What our own evidence shows: bundles or figures, and the last day. Never a word of what was checked. */
export interface ControlProof {
  readonly by: 'bundles' | 'history' | 'register';
  readonly count: number;
  readonly last: Day;
  /** Whether what they show is that it is so. */
  readonly holds: boolean;
}

/** An attestation as rules see it. */
export interface JudgedGovernance {
  readonly controls: readonly JudgedControl[];
  /** What is about no control. */
  readonly remarks: readonly Remark[];
}

/** Called for each control, then once for the whole. */
export interface GovernanceVisitor {
  control?(control: JudgedControl, at: (remark: Remark) => Place): void;
  whole?(governance: JudgedGovernance, at: (remark: Remark) => Place): void;
}
