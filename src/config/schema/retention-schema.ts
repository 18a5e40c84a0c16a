import { z } from 'zod';
import { aboutSetting } from './settings-data.js';

/** What `lumo-check retain` does with whom, once their time is over. */
export const retentionSchema = z.strictObject({
  prospects: z.enum(['drop', 'anonymise']).optional().describe(aboutSetting('retain.prospects')),
  formerClients: z.enum(['archive', 'drop', 'anonymise']).optional().describe(aboutSetting('retain.formerClients')),
  archived: z.enum(['drop', 'anonymise']).optional().describe(aboutSetting('retain.archived')),
  k: z.int().min(2).max(1000).optional().describe(aboutSetting('retain.k')),
});
