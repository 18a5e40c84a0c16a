import type { Text } from '../../model/base/text.js';

/** What stands before the rest of a hint where a mistyped word is near one that is known. */
export const didYouMean = (near: string): Text => ({ en: `Did you mean "${near}"? `, fr: `Vouliez-vous dire « ${near} » ? ` });
