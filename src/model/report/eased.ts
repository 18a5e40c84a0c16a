import type { FieldName } from '../contact/field.js';
import type { Action, Severity } from '../rule/severity.js';

/** Who makes rules judge less: a preset, a configuration, the environment, the command line, or one of its two options that choose rules. */
export const EASERS = ['preset', 'file', 'override', 'environment', 'command line', '--skip', '--only'] as const;
export type Easer = (typeof EASERS)[number];

/** A rule that somebody switched off. */
export interface SwitchedOffRule {
  readonly id: string;
  /** What it would have had: of the preset, or its own where the preset itself switched it off. */
  readonly severity: Severity;
  readonly by: Easer;
}

/** One way in which a rule judges less, or does less, than the preset has it. */
export interface LoweredRule {
  readonly id: string;
  readonly what: 'severity' | 'action' | 'option';
  /** The name of the option, where it is one. */
  readonly option?: string;
  /** Before and after; of an option that is a list neither is told. */
  readonly from?: Severity | Action | number | boolean | string;
  readonly to?: Severity | Action | number | boolean | string;
  readonly by: Easer;
}

/** A column of refusals or consents that a mapping sets aside. */
export interface SetAsideColumn {
  /** From 0. */
  readonly column: number;
  readonly header: string;
  /** What it would be. */
  readonly field: FieldName;
}

/** All that keeps rules from judging as the preset has them. */
export interface EasedRules {
  /** Of a check of contacts only. */
  readonly setAside?: readonly SetAsideColumn[];
  readonly switchedOff: readonly SwitchedOffRule[];
  readonly lowered: readonly LoweredRule[];
}

type MaybeSetAside = Omit<SetAsideColumn, 'field'> & { readonly setAside?: FieldName };

const setAsideOf = (columns: readonly MaybeSetAside[]): readonly SetAsideColumn[] =>
  columns.flatMap(({ column, header, setAside: field }) => (field ? [{ column, header, field }] : []));

/** Whether a mapping sets aside a column of refusals, of consents or of subscriptions. */
export const setsAside = (columns: readonly MaybeSetAside[]): boolean => columns.some(({ setAside }) => setAside !== undefined);

/** What keeps the rules of a report from judging as its preset has them. */
export const easedOf = ({
  notRun,
  lowered = [],
  columns = [],
}: {
  readonly columns?: readonly MaybeSetAside[];
  readonly notRun: readonly { readonly id: string; readonly by?: Easer; readonly severity?: Severity }[];
  readonly lowered?: readonly LoweredRule[];
}): EasedRules => ({
  switchedOff: notRun.flatMap(({ id, by, severity }) => (by && severity ? [{ id, by, severity }] : [])),
  lowered,
  ...(setsAside(columns) && { setAside: setAsideOf(columns) }),
});

/** Whether somebody other than the preset switched off a rule of it that finds errors and had something to say. */
export const errorsSwitchedOff = (
  notRun: readonly { readonly by?: Easer; readonly severity?: Severity; readonly harmless?: boolean }[],
): boolean => notRun.some(({ by, severity, harmless }) => by !== undefined && by !== 'preset' && severity === 'error' && harmless !== true);
