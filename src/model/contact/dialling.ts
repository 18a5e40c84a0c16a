/**
 * How calls are dialled, which decides the number that they may show: by hand from a desk, by hand from the caller's own handset on a
 * mobile network, in a call centre, by software on a fixed connection, or by a machine (predictive, progressive, robot).
 */
export const DIALLINGS = ['manual', 'manual-mobile', 'callcenter', 'voip', 'automated'] as const;
export type Dialling = (typeof DIALLINGS)[number];
