import { type JournalFormat, JournalReader } from '../journal/journal-reader.js';
import type { HistoryEntry, HistoryLink } from '../model/kpi/run-history.js';
import { decodeLine, encodeLine, FIRST_HASH, sha256 } from './chained-line.js';
import { brokenHistory, newerHistory } from './errors.js';

/** A history that was read from end to end. */
export interface History {
  readonly entries: readonly HistoryEntry[];
  /** Its last line; undefined when there is none. Whoever notes its hash can tell later whether lines were taken away at the end. */
  readonly last: HistoryLink | undefined;
  /** Bytes at the end of a line that was not written whole: a run was stopped. The next one declares them. */
  readonly torn: number;
  /** Lines that were cut, and declared by the run after. */
  readonly declared: number;
  /** What a writer puts before its lines, and the hash that they follow. */
  readonly appendPrefix: string;
  readonly sha256: string;
}

const isEntry = (value: Readonly<Record<string, unknown>>): value is Readonly<Record<string, unknown>> & HistoryEntry =>
  typeof value.day === 'string' &&
  typeof value.scope === 'string' &&
  typeof value.counts === 'object' &&
  value.counts !== null &&
  Array.isArray(value.kpis);

const historyFormat = (name: string): JournalFormat<string, HistoryEntry> => ({
  first: FIRST_HASH,
  decode(line) {
    const read = decodeLine(line);
    if (read === 'newer') throw newerHistory(name);
    return read && { value: read.value, link: read.sha256, behind: read.before };
  },
  encode(value, link) {
    const text = encodeLine(value, link);
    return { text: `${text}\n`, link: sha256(text) };
  },
  tornNote: (bytes) => ({ torn: bytes.length, tornSha256: sha256(bytes) }),
  entryOf(value) {
    if (!isEntry(value)) throw newerHistory(name);
    return value;
  },
  fault: (line, fault) => brokenHistory(name, line, fault),
});

/**
 * Reads a history and checks its chain.
 * @throws LumoError LUMO_HISTORY_BROKEN, LUMO_HISTORY_NEWER
 */
export const readLines = (bytes: Buffer, name: string): History => {
  const reader = new JournalReader(historyFormat(name));
  const entries = reader.push(bytes);
  const { torn, last, prefix, link, lines, declared } = reader.tail();
  return {
    entries: last ? [...entries, last] : entries,
    last: lines === 0 ? undefined : { line: lines, sha256: torn > 0 ? reader.link : link },
    torn,
    declared,
    appendPrefix: prefix,
    sha256: link,
  };
};
