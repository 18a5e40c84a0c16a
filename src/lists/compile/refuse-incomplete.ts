import { emptyList, hashOfEmptyText, unknownHashes } from '../errors/list-errors.js';
import { algorithmOfWidth, widthOf } from '../hashing/hash-recipe.js';
import type { EntryCollector } from '../read/entry-collector.js';
import { refuseUnread } from '../read/refuse-unread.js';

/** The algorithm that digests of that many hexadecimal digits are of when nobody says. */
export const defaultAlgorithmOf = (width: number): string => algorithmOfWidth(width) ?? 'sha256';

/**
 * Refuses a list of which a part would be lost, or held against the wrong digests.
 * @param taken numbers of hexadecimal digits of the digests that were taken
 * @param algorithm declared for them
 * @throws LumoError LUMO_LIST_EMPTY, _HASH, _UNREAD
 */
export const refuseIncomplete = (
  entries: EntryCollector,
  taken: ReadonlySet<number>,
  algorithm: string | undefined,
  name: string,
): void => {
  if (entries.lines === 0) throw emptyList(name);
  if (entries.emptyHash) throw hashOfEmptyText(name);
  const widths = new Set([...entries.otherHashes, ...taken]);
  if (widths.size > 1) throw unknownHashes(name, true);
  for (const width of widths) {
    if (!taken.has(width) || widthOf(algorithm ?? defaultAlgorithmOf(width)) !== width) throw unknownHashes(name, false);
  }
  refuseUnread(entries, name);
};
