import { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';

/** What cannot be judged in parts. @param why what it is, and @param next what to do instead */
export const notInParts = (why: Text, next: Text): LumoError => new LumoError('LUMO_SHARD_UNSUPPORTED', why, next);
