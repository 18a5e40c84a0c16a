import { z } from 'zod';
import { aboutSetting } from './settings-data.js';

/** What an outcome of a call may mean. */
export const OUTCOME_MEANINGS = ['refused', 'answered', 'unanswered', 'other'] as const;

/** How logs of calls and sends are read. */
export const logSchema = z.strictObject({
  zone: z.string().trim().min(1).max(60).optional().describe(aboutSetting('log.zone')),
  outcomes: z.record(z.string().trim().min(1), z.enum(OUTCOME_MEANINGS)).optional().describe(aboutSetting('log.outcomes')),
});
export type LogInput = z.infer<typeof logSchema>;
