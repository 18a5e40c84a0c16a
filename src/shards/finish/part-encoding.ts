import type { PartFacts } from '../formats/outcome-file.js';
import { encodingContradicted } from '../formats/part-errors.js';
import type { PlanEncoding } from '../formats/plan-file.js';

/**
 * The encoding that all parts have. One that says otherwise than the plan was refused where it was read; here nobody may have been told
 * another one.
 * @throws LumoError LUMO_SHARD_ENCODING
 */
export const encodingOfParts = (planned: PlanEncoding, parts: readonly Pick<PartFacts, 'part' | 'encoding'>[]): string => {
  const encoding = planned === 'open' ? 'utf-8' : planned;
  for (const part of parts) if (part.encoding !== 'ascii' && part.encoding !== encoding) throw encodingContradicted(part.part, planned);
  return encoding;
};
