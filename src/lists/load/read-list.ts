/**
 * Reads opposition and Robinson-style lists. A list is either read for certain or the run ends: one that is read wrong
 * would call people clear who are not.
 * @module
 */
import { lastExpiredDay } from '../../fields/date/calendar.js';
import { MIN_OPPOSITION_MONTHS } from '../../fields/opposition/opposition-delay.js';
import type { Day } from '../../model/contact/values.js';
import type { RandomAccessFile } from '../../platform/platform.js';
import { type ClassifyEntry, makeClassifier } from '../columns/classify-entry.js';
import { answerCounts } from '../definition/answer-counts.js';
import { type ListSpec, takesNationals } from '../definition/list-spec.js';
import type { LoadedList } from '../definition/loaded-list.js';
import { refuseSubscribers } from '../exports/detect-export.js';
import { DIGEST_WIDTHS } from '../hashing/hash-recipe.js';
import { openList, type ReadBytes } from '../open/open-list.js';
import { readRawDigests } from '../open/raw-digests.js';
import { digestWidthsOf } from '../read/digest-profile.js';
import { EntryCollector } from '../read/entry-collector.js';
import { makeLineScanner } from '../read/line-scanner.js';
import { isFrenchList, readListText } from '../read/read-list-text.js';
import { MOST_TOLD } from '../read/refuse-unread.js';
import { streamLines } from '../read/stream-lines.js';
import { makeListInfo } from './list-info.js';
import { hashedRecipesOf, makeListParts } from './list-parts.js';
import { refuseAltered, refuseDoubtful, refuseUnproven } from './list-trust.js';

/** What a list may hold, and what it is read into. */
const readingOf = (
  spec: ListSpec,
): { readonly entries: EntryCollector; readonly form: ListSpec['form']; readonly classify: ClassifyEntry } => {
  // Whoever says how the digests were made says that there is nothing else.
  const form = spec.form ?? (hashedRecipesOf(spec).length > 0 ? 'sha256' : undefined);
  const home = makeClassifier(spec.country ?? 'FR', spec.encoding);
  const { foreignCountry } = spec;
  const abroad: ClassifyEntry = (text, where) => {
    const entry = home(text, where);
    const other = entry?.is === 'national' && where === undefined ? home(text, foreignCountry) : undefined;
    return other?.is === 'phone' && other.valid ? other : entry;
  };
  const any = foreignCountry === undefined ? home : abroad;
  const digests: ClassifyEntry = (text) => {
    const entry = any(text);
    return entry?.is === 'sha256' || entry?.is === 'other-hash' ? entry : undefined;
  };
  const classify = form === 'sha256' ? digests : any;
  const entries = new EntryCollector(classify, form, spec.identifiers);
  entries.takesNationals = takesNationals(spec);
  return { entries, form, classify };
};

const readEntries = (text: Buffer, spec: ListSpec, name: string, past: Day | undefined): EntryCollector => {
  const { entries, form, classify } = readingOf(spec);
  if (spec.format === 'raw-sha1') readRaw(text, name, entries);
  else readListText(text, name, entries, classify, { ...spec, form, past });
  entries.finish();
  return entries;
};

/** A list whose bytes are known, and that is read when somebody asks. */
interface OpenedEntries {
  readonly name: string;
  readonly sha256: string;
  entries(): EntryCollector;
}

/** Reads a long and plain list while it comes from the disk; undefined for all others. */
const openStreamed = (spec: ListSpec, openFile: (path: string) => RandomAccessFile): OpenedEntries | undefined => {
  if (spec.format !== undefined || spec.kind === 'receipt') return undefined;
  const { entries, form } = readingOf(spec);
  const file = streamLines(spec.path, (lines) => makeLineScanner(entries, isFrenchList(spec), form, lines, true), openFile);
  if (!file) return undefined;
  entries.finish();
  return { ...file, entries: () => entries };
};

const openWhole = async (spec: ListSpec, asOf: Day, bytesOf: ReadBytes): Promise<OpenedEntries> => {
  const { name, sha256, text } = await openList(spec.path, bytesOf, { binary: spec.format === 'raw-sha1', identities: spec.identities });
  return {
    name,
    sha256,
    entries: () => readEntries(text, spec, name, spec.countsOld ? lastExpiredDay(asOf, MIN_OPPOSITION_MONTHS) : undefined),
  };
};

/**
 * What is in a list. One of which nobody says how its digests are written, and of which hardly a line could be read, may be in base64.
 */
const entriesOf = async (opened: OpenedEntries, spec: ListSpec, asOf: Day, bytesOf: ReadBytes): Promise<EntryCollector> => {
  const entries = opened.entries();
  const isRead = entries.lines > 0 && entries.unread * 2 <= entries.lines;
  if (isRead || spec.encoding !== undefined || spec.format !== undefined || spec.form === 'clear') return entries;
  const again = (await openWhole({ ...spec, encoding: 'base64' }, asOf, bytesOf)).entries();
  return digestWidthsOf(again).size > 0 && again.unread * 2 < again.lines ? again : entries;
};

const readRaw = (bytes: Buffer, name: string, entries: EntryCollector): void => {
  const raw = readRawDigests(bytes, DIGEST_WIDTHS.sha1 / 2, name);
  for (let i = 0; i < raw.count; i++) entries.readLine(raw.hexAt(i));
};

/** Where the bytes of lists are. */
export interface ListFiles {
  readonly bytesOf: ReadBytes;
  /** Opens a long list, which then need not be in memory whole; absent where all are read whole. */
  readonly openFile?: ((path: string) => RandomAccessFile) | undefined;
}

/**
 * Reads one list whole: text or CSV, perhaps gzip, in any encoding that contact files come in. Of a receipt only the date and
 * the bytes count: it holds nobody.
 * @param asOf the day of the run, for the age of the list
 * @throws LumoError LUMO_LIST_UNREADABLE, _EMPTY, _NOT_A_LIST, _UNREAD, _HASH, _ALLOW, _DATE, _CHECKSUM, _SHRUNK, _TOO_SMALL, _CANARY
 */
export const readList = async (spec: ListSpec, asOf: Day, { bytesOf, openFile }: ListFiles): Promise<LoadedList> => {
  const opened = (openFile && openStreamed(spec, openFile)) ?? (await openWhole(spec, asOf, bytesOf));
  const { name } = opened;
  refuseAltered(spec, opened);
  if (spec.kind === 'receipt') return { ...makeListInfo(spec, asOf, opened, [], { hint: undefined, unread: 0, tooBroad: 0 }), parts: [] };
  refuseSubscribers(name);
  const entries = await entriesOf(opened, spec, asOf, bytesOf);
  refuseDoubtful(entries, spec, name);
  const parts = makeListParts(entries, spec);
  const excess = spec.kind === 'opposition' ? entries.excess : [];
  const excessColumns = excess.find(({ kind }) => kind === 'columns')?.columns.length ?? 0;
  const { info, proven } = makeListInfo(spec, asOf, opened, parts, entries);
  const unreadLines = [...entries.unreadAt, ...entries.halfReadAt].slice(0, MOST_TOLD).sort((a, b) => a - b);
  const more = {
    ...(unreadLines.length > 0 && { unreadLines }),
    ...(excessColumns > 0 && { excessColumns }),
    ...answerCounts(spec.kind, entries),
  };
  const list: LoadedList = {
    info: { ...info, ...more },
    ...(proven && { proven: { ...proven, info: { ...proven.info, ...more } } }),
    parts,
    ...(excess.length > 0 && { excess }),
    ...(entries.noCountry > 0 && { noCountry: entries.noCountry }),
    ...(entries.oldRows > 0 && { old: entries.oldRows }),
  };
  refuseUnproven(list, spec);
  return list;
};
