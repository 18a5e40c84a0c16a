import type { Identifier } from '../../model/contact/suppression-list.js';
import { makeClassifier } from '../columns/classify-entry.js';
import { unknownHashes } from '../errors/list-errors.js';
import { algorithmOfWidth, DIGEST_WIDTHS } from '../hashing/hash-recipe.js';
import type { OpenedList } from '../open/open-list.js';
import type { FingerprintTable } from '../table/fingerprint-table.js';
import { EntryCollector } from './entry-collector.js';
import { readListText } from './read-list-text.js';

/** What the entries of a list look like. */
export interface DigestProfile {
  readonly encoding: 'hex' | 'base64';
  /** Hexadecimal digits of a digest. */
  readonly width: number;
  readonly table: FingerprintTable;
  readonly entries: number;
  /** What the header says that was hashed. */
  readonly hint: Identifier | undefined;
  /** The same, where several columns say it. */
  readonly hashedAs: readonly Identifier[];
}

/** Numbers of hexadecimal digits of the digests that were read. */
export const digestWidthsOf = ({ otherHashes, keys }: EntryCollector): ReadonlySet<number> =>
  new Set([...otherHashes, ...(keys.sha256.added > 0 ? [DIGEST_WIDTHS.sha256] : [])]);

const readAs = ({ text, name }: OpenedList, country: string, encoding: 'hex' | 'base64'): EntryCollector => {
  const classify = makeClassifier(country, encoding);
  const entries = new EntryCollector(classify);
  readListText(text, name, entries, classify, { country });
  entries.finish();
  return entries;
};

/**
 * What the digests of a list look like; undefined when it holds none, or holds them among other entries.
 * @throws LumoError LUMO_LIST_HASH when their lengths differ, or are of no algorithm that we know
 */
export const profileDigests = (opened: OpenedList, country: string): DigestProfile | undefined => {
  for (const encoding of ['hex', 'base64'] as const) {
    const entries = readAs(opened, country, encoding);
    const { keys, lines, hint, hashedAs } = entries;
    const digests = keys.sha256.added + keys.digest.added;
    if (digests === 0 || digests < lines / 2) continue;
    const all = digestWidthsOf(entries);
    const [width = 0] = all;
    if (all.size > 1 || algorithmOfWidth(width) === undefined) throw unknownHashes(opened.name, all.size > 1);
    const table = (width === DIGEST_WIDTHS.sha256 ? keys.sha256 : keys.digest).table();
    return { encoding, width, table, entries: table.count, hint, hashedAs };
  }
  return undefined;
};
