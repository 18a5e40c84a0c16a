import { parseIsoDay } from '../../fields/date/calendar.js';
import { CHANNELS } from '../../model/contact/channel.js';
import {
  type EntryCounts,
  IDENTIFIER_CHANNELS,
  type Identifier,
  type ListDoubt,
  type ListInfo,
  leavesUnscreened,
} from '../../model/contact/suppression-list.js';
import type { Day } from '../../model/contact/values.js';
import type { ListSpec } from '../definition/list-spec.js';
import { defaultChannels, freshnessDoubt, maxAgeInDays, versionDate } from '../definition/list-version.js';
import type { ListPart, LoadedList } from '../definition/loaded-list.js';
import { isWeakHash } from '../hashing/hash-recipe.js';
import { containsCanary } from '../query/canary.js';
import type { EntryCollector } from '../read/entry-collector.js';
import { countEntries, digestIdentifierOf, hashedRecipesOf, identifierOfNormaliser } from './list-parts.js';
import { callingCodesOf, maxAgeOfNumbers } from './numbers-of-list.js';

/** How reading a list went, and whether it was compiled by somebody who knew how its entries were made. */
type Reading = Pick<EntryCollector, 'hint' | 'unread' | 'tooBroad'> &
  Partial<Pick<EntryCollector, 'halfRead' | 'malformed' | 'codes' | 'keys' | 'hashedAs' | 'lines' | 'returned'>> & {
    readonly isMade?: boolean;
  };

/** The entries of the parts, without the malformed addresses that are among them to be found again. */
const countRead = (parts: readonly ListPart[], of: Identifier | undefined, { malformed }: Reading): EntryCounts => {
  const entries = countEntries(parts, of);
  return malformed && malformed.added > 0 ? { ...entries, email: entries.email - malformed.table().count } : entries;
};

/** Whether all of a list are letters that came back (NPAI): whoever has moved refuses nothing, and may be written to by other means. */
const areReturnedLetters = (parts: readonly ListPart[], { lines, returned }: Reading): boolean =>
  lines !== undefined && lines > 0 && returned === lines && parts.every(({ identifier }) => identifier === 'post');

/** Whether something shows how the hashes of an identifier were made: a declared recipe, or a canary that one of them is. */
const isShown = (identifier: Identifier, spec: ListSpec, hashed: readonly ListPart[]): boolean => {
  if (hashedRecipesOf(spec).some(({ recipe }) => identifierOfNormaliser(recipe.normaliser) === identifier)) return true;
  const parts = hashed.filter((part) => part.identifier === identifier);
  return (spec.canaries ?? []).some((canary) => containsCanary(parts, canary, spec.country ?? 'FR'));
};

/** What several columns of a list, or its declaration, say that its hashes are of; of a single column whoever declares has the last word. */
const saidOf = ({ identifiers = [] }: ListSpec, { hashedAs = [] }: Reading): readonly Identifier[] =>
  [identifiers, hashedAs].flatMap((some) => (some.length > 1 ? some : []));

/** What is known of a list whose parts are known, and what would be if its hashes were proven. */
export const makeListInfo = (
  spec: ListSpec,
  asOf: Day,
  file: { readonly name: string; readonly sha256: string },
  parts: readonly ListPart[],
  read: Reading,
): Pick<LoadedList, 'info' | 'proven'> => {
  // Hashed by whoever made it in a way of theirs, a list may match nobody: it clears nobody before one match.
  const hashed = parts.filter(({ recipe }) => recipe.algorithm !== 'none');
  const proven = infoOf(spec, asOf, file, parts, read);
  const kinds =
    hashed.length === 0 || read.isMade ? [] : [...new Set([...hashed.map(({ identifier }) => identifier), ...saidOf(spec, read)])];
  const without = kinds.filter((identifier) => !isShown(identifier, spec, hashed));
  if (without.length === 0) return { info: proven };
  const made = { proven: { info: proven, without, isLabelled: saidOf(spec, read).length > 0 } };
  if (without.length === kinds.length) return { info: { ...proven, fresh: false, doubt: 'undeclared' }, ...made };
  // What nobody says that it holds is asked for by the run that needs it.
  const unproven = without.filter((identifier) => saidOf(spec, read).includes(identifier));
  if (unproven.length === 0 || leavesUnscreened(proven)) return { info: proven, ...made };
  return { info: { ...proven, fresh: false, doubt: 'undeclared-part', unproven }, ...made };
};

const infoOf = (
  spec: ListSpec,
  asOf: Day,
  file: { readonly name: string; readonly sha256: string },
  parts: readonly ListPart[],
  read: Reading,
): ListInfo => {
  const { kind } = spec;
  const date = versionDate(spec.date, file.name);
  const hashed = parts.filter(({ recipe }) => recipe.algorithm !== 'none');
  const [first] = hashed;
  const about = [...new Set(hashed.map(({ identifier }) => identifier))];
  const of = digestIdentifierOf(read, spec, file.name);
  const entries = countRead(parts, of, read);
  // Hashes of nobody knows what reach whom they may: bar what both would.
  const reach = of === undefined && first ? { ...entries, phone: entries.phone + first.table.count } : entries;
  // Without the digest that was written down when the file came back, nobody can tell that it is still that file.
  const unbound = kind === 'receipt' && spec.sha256 === undefined;
  const callingCodes = callingCodesOf(spec, parts, read);
  const maxAgeDays = maxAgeInDays({ ...spec, maxAgeDays: spec.maxAgeDays ?? maxAgeOfNumbers(spec, callingCodes) }, date);
  // A register of others that has closed: what this version proves, and what it lacks, matters no more.
  const closesOn = kind === 'opposition' ? undefined : spec.to;
  const isClosed = closesOn !== undefined && asOf > parseIsoDay(closesOn);
  const doubt: ListDoubt | undefined = isClosed ? 'closed' : unbound ? 'other-file' : freshnessDoubt(date, maxAgeDays, asOf, spec);
  const barred =
    spec.oppositionScope === 'channel' ? CHANNELS.filter((one) => parts.some((part) => part.channels?.includes(one))) : undefined;
  return {
    name: file.name,
    kind,
    ...(spec.adapter !== undefined && { adapter: spec.adapter }),
    channels: spec.channels ?? barred ?? (areReturnedLetters(parts, read) ? IDENTIFIER_CHANNELS.post : defaultChannels(kind, reach)),
    sha256: file.sha256,
    ...(date === undefined ? {} : { date }),
    ...(maxAgeDays === undefined ? {} : { maxAgeDays }),
    fresh: doubt === undefined,
    ...(doubt && { doubt }),
    ...(closesOn !== undefined && { closesOn }),
    ...(spec.cancelsConsents && { cancelsConsents: true }),
    ...(hashed.some(({ recipe }) => isWeakHash(recipe)) && { weak: true }),
    ...(spec.scope && { scope: spec.scope }),
    ...(spec.compulsory && { compulsory: true }),
    ...(callingCodes && { callingCodes }),
    ...(spec.areaCodes && { areaCodes: spec.areaCodes }),
    entries,
    ...(about.length > 1 && { about }),
    form: !first ? 'clear' : hashed.length < parts.length ? 'mixed' : (first.recipe.algorithm as Exclude<ListInfo['form'], 'clear'>),
    unread: read.unread + (read.halfRead ?? 0),
    tooBroad: read.tooBroad,
  };
};
