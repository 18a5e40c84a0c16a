import { z } from 'zod';

/** What `lumo-check retain` does with whom, once their time is over. */
export const retentionSchema = z.strictObject({
  prospects: z.enum(['drop', 'anonymise']).optional().describe('Prospects past their retention; drop when absent.'),
  formerClients: z
    .enum(['archive', 'drop', 'anonymise'])
    .optional()
    .describe('Former clients who may be prospected no more, and whom disputes may still need; archive when absent.'),
  archived: z.enum(['drop', 'anonymise']).optional().describe('Former clients whose archive is over too; drop when absent.'),
  k: z.int().min(2).max(1000).optional().describe('How many anonymised contacts must share what is left of each; 5 when absent.'),
});
