/**
 * Reads opposition and Robinson-style lists. A list is either read for certain or the run ends: one that is read wrong
 * would call people clear who are not.
 * @module
 */
import { expiredBy } from '../fields/calendar.js';
import type { Day } from '../model/value.js';
import { type Classify, makeClassifier } from './classify.js';
import { compiledList } from './compiled.js';
import { Entries } from './entries.js';
import { allowList } from './errors.js';
import { rawDigests } from './formats/raw-digests.js';
import { isIndexFile } from './index/file.js';
import { openWhereItFits } from './index/open.js';
import { infoOf } from './info.js';
import type { LoadedList } from './loaded.js';
import { LEAST_MONTHS } from './old-entries.js';
import { type BytesOf, openList, readListFile } from './open.js';
import { hashedOf, partsOf } from './parts.js';
import { isFrench, readText } from './read-text.js';
import { WIDTHS } from './recipe.js';
import { lineScanner } from './scan.js';
import type { ListSpec } from './spec.js';
import { streamLines } from './stream.js';
import { refuseAltered, refuseDoubtful, refuseUnproven } from './trust.js';

export type { LoadedList } from './loaded.js';
export type { ListSpec } from './spec.js';

/** What a list may hold, and what it is read into. */
const readingOf = (spec: ListSpec): { readonly entries: Entries; readonly form: ListSpec['form']; readonly classify: Classify } => {
  // Whoever says how the digests were made says that there is nothing else.
  const form = spec.form ?? (hashedOf(spec).length > 0 ? 'sha256' : undefined);
  const any = makeClassifier(spec.country ?? 'FR', spec.encoding);
  const digests: Classify = (text) => {
    const entry = any(text);
    return entry?.is === 'sha256' || entry?.is === 'other-hash' ? entry : undefined;
  };
  const classify = form === 'sha256' ? digests : any;
  return { entries: new Entries(classify, form, spec.identifiers), form, classify };
};

const readEntries = (text: Buffer, spec: ListSpec, name: string, past: Day | undefined): Entries => {
  const { entries, form, classify } = readingOf(spec);
  if (spec.format === 'raw-sha1') readRaw(text, name, entries);
  else readText(text, name, entries, classify, { ...spec, form, past });
  entries.finish();
  return entries;
};

/** A list whose bytes are known, and that is read when somebody asks. */
interface Read {
  readonly name: string;
  readonly sha256: string;
  entries(): Entries;
}

/** Reads a long and plain list while it comes from the disk; undefined for all others. */
const streamed = (spec: ListSpec): Read | undefined => {
  if (spec.format !== undefined || spec.kind === 'receipt') return undefined;
  const { entries, form } = readingOf(spec);
  const file = streamLines(spec.path, (lines) => lineScanner(entries, isFrench(spec), form, lines, true));
  if (!file) return undefined;
  entries.finish();
  return { ...file, entries: () => entries };
};

const whole = async (spec: ListSpec, asOf: Day, bytesOf: BytesOf): Promise<Read> => {
  const { name, sha256, text } = await openList(spec.path, bytesOf, spec.format === 'raw-sha1');
  return { name, sha256, entries: () => readEntries(text, spec, name, spec.countsOld ? expiredBy(asOf, LEAST_MONTHS) : undefined) };
};

const readRaw = (bytes: Buffer, name: string, entries: Entries): void => {
  const raw = rawDigests(bytes, WIDTHS.sha1 / 2, name);
  for (let i = 0; i < raw.count; i++) entries.line(raw.hexAt(i));
};

/**
 * Reads one list whole: text or CSV, perhaps gzip, in any encoding that contact files come in. Of a receipt only the date and
 * the bytes count: it holds nobody.
 * @param asOf the day of the run, for the age of the list
 * @param bytesOf gives the bytes of a path; reads the file by default
 * @throws LumoError LUMO_LIST_UNREADABLE, _EMPTY, _NOT_A_LIST, _UNREAD, _HASH, _ALLOW, _DATE, _CHECKSUM, _SHRUNK, _TOO_SMALL, _CANARY
 */
export const loadList = async (spec: ListSpec, asOf: Day, bytesOf: BytesOf = readListFile): Promise<LoadedList> => {
  if (bytesOf === readListFile && isIndexFile(spec.path)) return compiledList(openWhereItFits(spec.path), spec, asOf);
  const opened = (bytesOf === readListFile ? streamed(spec) : undefined) ?? (await whole(spec, asOf, bytesOf));
  const { name } = opened;
  refuseAltered(spec, opened);
  if (spec.kind === 'receipt') return { info: infoOf(spec, asOf, opened, [], { hint: undefined, unread: 0, tooBroad: 0 }), parts: [] };
  // Mailchimp writes one file per status, and only the name tells which.
  if (/^subscribed_/i.test(name)) throw allowList(name);
  const entries = opened.entries();
  refuseDoubtful(entries, spec, name);
  const parts = partsOf(entries, spec);
  const excess = spec.kind === 'opposition' ? entries.excess : [];
  const excessColumns = excess.find(({ kind }) => kind === 'columns')?.columns.length ?? 0;
  const list: LoadedList = {
    info: { ...infoOf(spec, asOf, opened, parts, entries), ...(excessColumns > 0 && { excessColumns }) },
    parts,
    ...(excess.length > 0 && { excess }),
    ...(entries.old > 0 && { old: entries.old }),
  };
  refuseUnproven(list, spec);
  return list;
};
