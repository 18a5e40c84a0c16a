/** How bad a finding is. Only errors bar a contact and give exit code 1. */
export const SEVERITIES = ['off', 'info', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The milder of two severities. */
export const milderSeverity = (a: Severity, b: Severity): Severity => (SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b) ? a : b);

/**
 * What is done about a finding, mildest first; on one target the strongest wins.
 * `bar` leaves it to the verdict: the identifier is blanked, and the row leaves when every asked channel is barred.
 */
export const ACTIONS = ['flag', 'repair', 'blank', 'bar', 'drop-row', 'drop-column'] as const;
export type Action = (typeof ACTIONS)[number];
