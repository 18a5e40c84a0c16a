/**
 * Whether a list that was read is the list that was meant, whole and unaltered. Nothing here is a guess about people: any doubt
 * ends the run.
 * @module
 */
import { fingerprintDigest, newFingerprint } from '../../fields/bytes/fingerprint.js';
import type { ListSpec } from '../definition/list-spec.js';
import type { LoadedList } from '../definition/loaded-list.js';
import { emptyList, hashOfEmptyText, unknownHashes } from '../errors/list-errors.js';
import {
  alteredList,
  canaryUnreadable,
  lostCanary,
  shrunkList,
  tooSmallList,
  undeclaredHashes,
  wrongDigests,
} from '../errors/trust-errors.js';
import { algorithmOfWidth, digestOf, widthOf } from '../hashing/hash-recipe.js';
import { containsCanary } from '../query/canary.js';
import { digestWidthsOf } from '../read/digest-profile.js';
import type { EntryCollector } from '../read/entry-collector.js';
import { refuseUnread } from '../read/refuse-unread.js';
import { makeMembershipTest } from '../table/fingerprint-table.js';
import { hashedRecipesOf } from './list-parts.js';

/** Share of its entries that a list may lose from one version to the next. */
const SHRINK = 0.1;

/** @throws LumoError LUMO_LIST_CHECKSUM when the bytes are not those that were declared */
export const refuseAltered = (
  { sha256: declared }: ListSpec,
  { name, sha256 }: { readonly name: string; readonly sha256: string },
): void => {
  if (declared !== undefined && declared.toLowerCase() !== sha256) throw alteredList(name);
};

/** @throws LumoError LUMO_LIST_EMPTY, _HASH or _UNREAD when what was read cannot be used */
export const refuseDoubtful = (entries: EntryCollector, spec: ListSpec, name: string): void => {
  const { lines, unread, otherHashes: widths, keys } = entries;
  if (lines === 0) throw emptyList(name);
  const all = digestWidthsOf(entries);
  if (all.size > 1) throw unknownHashes(name, true);
  const declared = hashedRecipesOf(spec);
  const [width] = all;
  for (const { recipe } of declared) {
    if (width !== widthOf(recipe.algorithm)) throw wrongDigests(name, recipe.algorithm, width);
  }
  if (declared.length === 0 && widths.size > 0) {
    // A lone hash among addresses was made nobody knows how; a whole list of them can be tried.
    if (width === undefined || algorithmOfWidth(width) === undefined) throw unknownHashes(name, false);
    if (spec.form !== undefined || keys.digest.added < lines - unread) throw undeclaredHashes(name);
  }
  refuseUnread(entries, name);
};

/** Whether a list holds the digest of nothing. */
const holdsNothing = ({ parts }: LoadedList): boolean => {
  const print = newFingerprint();
  return parts.some(({ recipe, table }) => {
    if (recipe.algorithm === 'none') return false;
    // Blank cells may have been hashed before the salt came to them.
    const plain = recipe.algorithm === 'hmac-sha256' ? recipe : { algorithm: recipe.algorithm, normaliser: recipe.normaliser };
    return [recipe, plain].some((made) => {
      fingerprintDigest(digestOf(made, ''), print);
      return makeMembershipTest(table)?.(print) ?? false;
    });
  });
};

/** @throws LumoError LUMO_LIST_EMPTY, _HASH, _TOO_SMALL, _SHRUNK or _CANARY when the list is not what was declared */
export const refuseUnproven = (list: LoadedList, spec: ListSpec): void => {
  const { name, tooBroad } = list.info;
  const entries = Object.values(list.info.entries).reduce((sum, n) => sum + n, 0);
  if (holdsNothing(list)) throw hashOfEmptyText(name);
  if (entries < (spec.minEntries ?? 0)) throw tooSmallList(name, entries, spec.minEntries ?? 0);
  const least = (spec.lastEntries ?? 0) * (1 - (spec.maxShrink ?? SHRINK));
  // What was refused as too broad is in the file all the same.
  if (entries + tooBroad < least) throw shrunkList(name, entries, spec.lastEntries ?? 0);
  for (const [index, canary] of (spec.canaries ?? []).entries()) {
    const held = containsCanary(list.parts, canary, spec.country ?? 'FR');
    if (held === undefined) throw canaryUnreadable(name, index + 1);
    if (!held) throw lostCanary(name, index + 1);
  }
};
