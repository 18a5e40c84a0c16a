import type { Identifier } from '../model/list.js';
import { makeClassifier } from './classify.js';
import { Entries } from './entries.js';
import { otherHashes } from './errors.js';
import type { OpenedList } from './open.js';
import { readText } from './read-text.js';
import { WIDTHS } from './recipe.js';
import type { Table } from './table.js';

/** What the entries of a list look like. */
export interface Looks {
  readonly encoding: 'hex' | 'base64';
  /** Hexadecimal digits of a digest. */
  readonly width: number;
  readonly table: Table;
  readonly entries: number;
  /** What the header says that was hashed. */
  readonly hint: Identifier | undefined;
}

const readAs = ({ text, name }: OpenedList, country: string, encoding: 'hex' | 'base64'): Entries => {
  const classify = makeClassifier(country, encoding);
  const entries = new Entries(classify);
  readText(text, name, entries, classify, { country });
  entries.finish();
  return entries;
};

/**
 * What the digests of a list look like; undefined when it holds none, or holds them among other entries.
 * @throws LumoError LUMO_LIST_HASH when their lengths differ, or are of no algorithm that we know
 */
export const looksOf = (opened: OpenedList, country: string): Looks | undefined => {
  for (const encoding of ['hex', 'base64'] as const) {
    const entries = readAs(opened, country, encoding);
    const { keys, otherHashes: widths, lines, hint } = entries;
    const digests = keys.sha256.added + keys.digest.added;
    if (digests === 0 || digests < lines / 2) continue;
    const all = [...new Set([...widths, ...(keys.sha256.added > 0 ? [WIDTHS.sha256] : [])])];
    const [width = 0] = all;
    const known = (Object.values(WIDTHS) as number[]).includes(width);
    if (all.length > 1 || !known) throw otherHashes(opened.name, all.length > 1);
    const table = (width === WIDTHS.sha256 ? keys.sha256 : keys.digest).table();
    return { encoding, width, table, entries: table.count, hint };
  }
  return undefined;
};
