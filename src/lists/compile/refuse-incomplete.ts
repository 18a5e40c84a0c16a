import { emptyList, hashOfEmptyText, tooManyUnread, unknownHashes } from '../errors/list-errors.js';
import type { EntryCollector } from '../read/entry-collector.js';

/** Share of the lines that may be no identifier, as for any list. */
const TOLERATED = 0.05;
/** Hexadecimal digits of the digests of each algorithm. */
const WIDTHS: Readonly<Record<string, number>> = { md5: 32, sha1: 40, sha256: 64, sha512: 128, 'hmac-sha256': 64 };

/** The algorithm that digests of that many hexadecimal digits are of when nobody says. */
export const defaultAlgorithmOf = (width: number): string =>
  Object.keys(WIDTHS).find((algorithm) => WIDTHS[algorithm] === width) ?? 'sha256';

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
  const { lines, unread } = entries;
  if (lines === 0) throw emptyList(name);
  if (entries.emptyHash) throw hashOfEmptyText(name);
  const widths = new Set([...entries.otherHashes, ...taken]);
  if (widths.size > 1) throw unknownHashes(name, true);
  for (const width of widths) {
    if (!taken.has(width) || WIDTHS[algorithm ?? defaultAlgorithmOf(width)] !== width) throw unknownHashes(name, false);
  }
  if (unread / lines > TOLERATED) throw tooManyUnread(name, unread, lines);
};
