/**
 * Reads opposition and Robinson-style lists. A list is either read for certain or the run ends: one that is read wrong
 * would call people clear who are not.
 * @module
 */
import { CHANNELS } from '../model/channel.js';
import type { ListInfo } from '../model/list.js';
import type { Day } from '../model/value.js';
import { type Classify, makeClassifier } from './classify.js';
import { dialectOf, readCsvList } from './csv-list.js';
import { Entries } from './entries.js';
import { allowList } from './errors.js';
import type { LoadedList, Part } from './loaded.js';
import { type BytesOf, openList, readListFile } from './open.js';
import { countsOf, digestsOf, hashedOf, partsOf } from './parts.js';
import { isWeak } from './recipe.js';
import { scanLines } from './scan.js';
import type { ListSpec } from './spec.js';
import { refuseAltered, refuseDoubtful, refuseUnproven } from './trust.js';
import { ageOf, defaultChannels, isFresh, isWithin, versionDate } from './version.js';

export type { LoadedList, Part } from './loaded.js';
export type { ListSpec } from './spec.js';

const readEntries = (text: Buffer, spec: ListSpec, name: string): Entries => {
  const { country = 'FR', identifiers } = spec;
  // Whoever says how the digests were made says that there is nothing else.
  const form = spec.form ?? (hashedOf(spec).length > 0 ? 'sha256' : undefined);
  const any = makeClassifier(country, spec.encoding);
  const digests: Classify = (text) => {
    const entry = any(text);
    return entry?.is === 'sha256' || entry?.is === 'other-hash' ? entry : undefined;
  };
  const classify = form === 'sha256' ? digests : any;
  const entries = new Entries(classify, form, identifiers);
  const dialect = dialectOf(text);
  if (dialect) readCsvList(text, dialect, name, entries, classify, { form, identifiers });
  else scanLines(text, entries, country === 'FR', form);
  entries.finish();
  return entries;
};

/** What is known of a list whose parts are known. @param read how reading it went */
export const infoOf = (
  spec: ListSpec,
  asOf: Day,
  file: { readonly name: string; readonly sha256: string },
  parts: readonly Part[],
  read: Pick<Entries, 'hint' | 'unread' | 'tooBroad'>,
): ListInfo => {
  const { kind } = spec;
  const date = versionDate(spec.date, file.name);
  const hashed = parts.filter(({ recipe }) => recipe.algorithm !== 'none');
  const [first] = hashed;
  const about = [...new Set(hashed.map(({ identifier }) => identifier))];
  const of = digestsOf(read, spec, file.name);
  const entries = countsOf(parts, of);
  // Hashes of nobody knows what reach whom they may: bar what both would.
  const reach = of === undefined && first ? { ...entries, phone: entries.phone + first.table.count } : entries;
  // Registers are hashed each in its own way: a hash that nobody declared may match nobody, and clears nobody.
  const undeclared = kind !== 'opposition' && first !== undefined && spec.form !== 'sha256' && hashedOf(spec).length === 0;
  const maxAgeDays = ageOf(spec, date);
  const barred =
    spec.oppositionScope === 'channel' ? CHANNELS.filter((one) => parts.some((part) => part.channels?.includes(one))) : undefined;
  return {
    name: file.name,
    kind,
    channels: spec.channels ?? barred ?? defaultChannels(kind, reach),
    sha256: file.sha256,
    ...(date === undefined ? {} : { date }),
    ...(maxAgeDays === undefined ? {} : { maxAgeDays }),
    fresh: !undeclared && isFresh(date, maxAgeDays, asOf) && isWithin(asOf, spec.from, spec.to),
    ...(undeclared && { undeclared }),
    ...(hashed.some(({ recipe }) => isWeak(recipe)) && { weak: true }),
    ...(spec.scope && { scope: spec.scope }),
    ...(spec.compulsory && { compulsory: true }),
    ...(spec.callingCodes && { callingCodes: spec.callingCodes }),
    ...(spec.areaCodes && { areaCodes: spec.areaCodes }),
    entries,
    ...(about.length > 1 && { about }),
    form: !first ? 'clear' : hashed.length < parts.length ? 'mixed' : (first.recipe.algorithm as Exclude<ListInfo['form'], 'clear'>),
    unread: read.unread,
    tooBroad: read.tooBroad,
  };
};

/**
 * Reads one list whole: text or CSV, perhaps gzip, in any encoding that contact files come in. Of a receipt only the date and
 * the bytes count: it holds nobody.
 * @param asOf the day of the run, for the age of the list
 * @param bytesOf gives the bytes of a path; reads the file by default
 * @throws LumoError LUMO_LIST_UNREADABLE, _EMPTY, _NOT_A_LIST, _UNREAD, _HASH, _ALLOW, _DATE, _CHECKSUM, _SHRUNK, _TOO_SMALL, _CANARY
 */
export const loadList = async (spec: ListSpec, asOf: Day, bytesOf: BytesOf = readListFile): Promise<LoadedList> => {
  const opened = await openList(spec.path, bytesOf);
  const { name, text } = opened;
  refuseAltered(spec, opened);
  if (spec.kind === 'receipt') return { info: infoOf(spec, asOf, opened, [], { hint: undefined, unread: 0, tooBroad: 0 }), parts: [] };
  // Mailchimp writes one file per status, and only the name tells which.
  if (/^subscribed_/i.test(name)) throw allowList(name);
  const entries = readEntries(text, spec, name);
  refuseDoubtful(entries, spec, name);
  const parts = partsOf(entries, spec);
  const list: LoadedList = { info: infoOf(spec, asOf, opened, parts, entries), parts };
  refuseUnproven(list, spec);
  return list;
};
