import type { HistoryEntry, HistoryLink } from '../model/kpi/run-history.js';
import { type ChainedLine, decodeLine, encodeLine, FIRST_HASH, sha256 } from './chained-line.js';
import { brokenHistory, newerHistory } from './errors.js';

const LF = 10;

/** What a writer says of a line that another was stopped in the middle of. */
interface TornLineNote {
  readonly torn: number;
  readonly tornSha256: string;
}

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

const isTorn = (value: ChainedLine['value']): value is ChainedLine['value'] & TornLineNote => typeof value.torn === 'number';
const isEntry = (value: ChainedLine['value']): value is ChainedLine['value'] & HistoryEntry =>
  typeof value.day === 'string' && typeof value.scope === 'string' && typeof value.counts === 'object' && Array.isArray(value.kpis);

/**
 * Reads a history. A line is as it was written and follows the one before it, or the reading ends with an error. The one exception are
 * bytes that a stopped run left behind, at the end or before a line that declares them.
 * @throws LumoError LUMO_HISTORY_BROKEN, LUMO_HISTORY_NEWER
 */
export const readLines = (bytes: Buffer, name: string): History => {
  const entries: HistoryEntry[] = [];
  let number = 0;
  let sum = FIRST_HASH;
  let last: HistoryLink | undefined;
  let declared = 0;
  /** Lines that are not as they were written, until one says that they were torn; and where they begin. */
  let wrong: Buffer | undefined;
  let wrongAt = 0;

  const take = (bytes: Buffer, read: ChainedLine): void => {
    if (isTorn(read.value)) {
      const { torn, tornSha256 } = read.value;
      if (wrong?.length !== torn || sha256(wrong) !== tornSha256) throw brokenHistory(name, wrongAt || number, 'altered');
      wrong = undefined;
      wrongAt = 0;
      declared++;
    } else if (wrong) throw brokenHistory(name, wrongAt, 'altered');
    if (read.before !== sum) throw brokenHistory(name, number, 'unlinked');
    if (isEntry(read.value)) entries.push(read.value);
    else if (!isTorn(read.value)) throw newerHistory(name);
    sum = read.sha256;
    last = { line: number, sha256: sha256(bytes) };
  };

  let from = 0;
  for (let end = bytes.indexOf(LF); end >= 0; from = end + 1, end = bytes.indexOf(LF, from)) {
    const line = bytes.subarray(from, end);
    number++;
    const read = decodeLine(line);
    if (read === 'newer') throw newerHistory(name);
    if (read) take(line, read);
    else {
      // A run may have been stopped while it declared that another was.
      wrong = wrong ? Buffer.concat([wrong, Buffer.of(LF), line]) : Buffer.from(line);
      wrongAt ||= number;
    }
  }
  // A whole line that nobody declared torn.
  if (wrong && from === bytes.length) throw brokenHistory(name, wrongAt, 'altered');
  const end = bytes.subarray(from);
  if (end.length === 0) return { entries, last, torn: 0, declared, appendPrefix: '', sha256: sum };
  const read = decodeLine(end);
  if (read === 'newer') throw newerHistory(name);
  if (read) {
    // It only lacks its line end.
    number++;
    take(end, read);
    return { entries, last, torn: 0, declared, appendPrefix: '\n', sha256: sum };
  }
  const rest = wrong ? Buffer.concat([wrong, Buffer.of(LF), end]) : end;
  const note = encodeLine({ torn: rest.length, tornSha256: sha256(rest) } satisfies TornLineNote, sum);
  return { entries, last, torn: rest.length, declared, appendPrefix: `\n${note}\n`, sha256: sha256(note) };
};
