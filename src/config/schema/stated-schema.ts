import { z } from 'zod';
import { dateSchema } from './schema-parts.js';
import { aboutSetting } from './settings-data.js';

/** Reports repeat it on their first lines. */
const LONGEST = 200;
const wordsSchema = z.string().trim().min(1).max(LONGEST);

/** What holds for all contacts of a file whose rows do not say it. */
export const statedSchema = z.strictObject({
  source: wordsSchema.optional().describe(aboutSetting('stated.source')),
  collectedAt: dateSchema.optional().describe(aboutSetting('stated.collectedAt')),
  informedAt: dateSchema.optional().describe(aboutSetting('stated.informedAt')),
  consentProof: wordsSchema.optional().describe(aboutSetting('stated.consentProof')),
});
