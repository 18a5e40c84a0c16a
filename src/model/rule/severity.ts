/** How bad a finding is. Only errors bar a contact and give exit code 1. */
export const SEVERITIES = ['off', 'info', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The severities that a finding may have: a rule that is off finds nothing. */
export type FindingSeverity = Exclude<Severity, 'off'>;
/** The same, worst first. */
export const FINDING_SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly FindingSeverity[];

/** How many findings there are of each severity. */
export type SeverityCounts = Readonly<Record<FindingSeverity, number>>;

/** The milder of two severities. */
export const milderSeverity = (a: Severity, b: Severity): Severity => (SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b) ? a : b);

/** The worse of two severities. */
export const worseSeverity = <S extends Severity>(a: S, b: S): S => (SEVERITIES.indexOf(a) >= SEVERITIES.indexOf(b) ? a : b);

/** For `sort`: the worst first. */
export const bySeverity = (a: { readonly severity: Severity }, b: { readonly severity: Severity }): number =>
  SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity);

/**
 * What is done about a finding, mildest first; on one target the strongest wins.
 * `bar` leaves it to the verdict: the identifier is blanked, and the row leaves when every asked channel is barred.
 */
export const ACTIONS = ['flag', 'blank', 'bar', 'drop-row', 'drop-column'] as const;
export type Action = (typeof ACTIONS)[number];

/** Whether a finding bars on channels alone that nobody asked for: it bars as any other, and is a remark. */
export const concernsOtherChannels = ({ action, severity }: { readonly action: Action; readonly severity: Severity }): boolean =>
  action === 'bar' && severity === 'info';
