import type { Report } from './report.js';

/** Whether there are contacts, and none of them may be contacted on any channel that was asked. */
export const mayContactNobody = ({ rows, channels, verdicts }: Pick<Report, 'rows' | 'channels' | 'verdicts'>): boolean =>
  rows.in > 0 && channels.length > 0 && channels.every((channel) => (verdicts[channel]?.ok ?? 0) === 0);
