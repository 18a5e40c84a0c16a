import { COUNTS_PERSON, LISTED_SHIFT, REFUSED_BITS, SIGHTING_WORDS } from '../../model/outcome/person-sightings.js';
import type { StoredTree } from '../../model/rule/stored-files.js';
import { PERSON_PARTS, type PersonsFile } from '../cache/persons-file.js';
import { type FilePairs, OverlapCounter } from './overlap-counter.js';
import { MOST_ROWS } from './unmarked-counter.js';

/** Persons compared at a time: some thirty megabytes. */
const AT_ONCE = 1_000_000;

/** What comparing the persons of all files comes to. */
export interface PersonComparison extends Pick<StoredTree, 'shared' | 'opposed' | 'listed'> {
  readonly persons: number;
  /** Of them, those who stand in several files. */
  readonly repeated: number;
  /** Absent when they were too many to count. */
  readonly pairs?: FilePairs;
}

const countIn = (all: readonly PersonsFile[], from: number, to: number): number =>
  all.reduce((sum, { starts }) => sum + (starts[to] as number) - (starts[from] as number), 0);

/** Memory for everybody of some parts, of all files: taken once and used for one load after the other. */
class Loaded {
  count = 0;
  words = new Uint32Array(0);
  files = new Uint32Array(0);
  /** Chains of sightings of one fingerprint: where each begins in a table of twice the room, and what follows each; -1 for nothing. */
  heads = new Int32Array(0);
  next = new Int32Array(0);

  load(all: readonly PersonsFile[], from: number, to: number): void {
    this.count = countIn(all, from, to);
    if (this.count > this.files.length) {
      this.words = new Uint32Array(this.count * SIGHTING_WORDS);
      this.files = new Uint32Array(this.count);
      this.next = new Int32Array(this.count);
      this.heads = new Int32Array(Math.max(1024, 2 ** Math.ceil(Math.log2(this.count * 2))));
    }
    let at = 0;
    for (const [file, sightings] of all.entries()) {
      if (sightings.starts[from] === sightings.starts[to]) continue;
      const end = at + (sightings.starts[to] as number) - (sightings.starts[from] as number);
      sightings.read(from, to, this.words.subarray(at * SIGHTING_WORDS, end * SIGHTING_WORDS));
      this.files.fill(file, at, end);
      at = end;
    }
    this.#chain();
  }

  #chain(): void {
    const { words, heads, next } = this;
    heads.fill(-1);
    const mask = heads.length - 1;
    // Taken from the end, so that a chain begins with the first file.
    for (let i = this.count - 1; i >= 0; i--) {
      const high = words[i * SIGHTING_WORDS] as number;
      const low = words[i * SIGHTING_WORDS + 1] as number;
      let slot = low & mask;
      for (let head = heads[slot] as number; head >= 0; head = heads[slot] as number) {
        if (words[head * SIGHTING_WORDS] === high && words[head * SIGHTING_WORDS + 1] === low) break;
        slot = (slot + 1) & mask;
      }
      next[i] = heads[slot] as number;
      heads[slot] = i;
    }
  }
}

/** What one file says of one person. */
interface InFile {
  file: number;
  refused: number;
  listed: number;
  rows: readonly number[];
}

/** The lowest few rows, whatever the order in which threads found them. */
const firstRows = (rows: readonly number[], row: number): readonly number[] => {
  if (rows.length === MOST_ROWS && row > (rows[MOST_ROWS - 1] as number)) return rows;
  return [...rows, row].sort((a, b) => a - b).slice(0, MOST_ROWS);
};

/** One person, seen in one file or several, in order of files. */
const countRefusals = (seen: readonly InFile[], into: OverlapCounter): void => {
  for (const one of seen) {
    if ((one.listed & ~one.refused) !== 0) into.addListed(one.file, one.rows);
    if (seen.length === 1) return;
    let elsewhere = 0;
    for (const other of seen) if (other !== one) elsewhere |= other.refused;
    const live = elsewhere & ~one.refused;
    if (live === 0) continue;
    into.addOpposed(
      one.file,
      one.rows,
      seen.filter((other) => other !== one && (other.refused & live) !== 0).map(({ file }) => file),
    );
  }
};

/** Whoever stands in one row of all files: nearly everybody. */
const countSingle = (file: number, row: number, bits: number, into: OverlapCounter): void => {
  if ((bits & COUNTS_PERSON) !== 0) into.persons++;
  if (((bits >>> LISTED_SHIFT) & REFUSED_BITS & ~bits) !== 0) into.addListed(file, [row]);
};

/** Compares what was loaded: all sightings of one fingerprint together. */
const compare = ({ words, files, heads, next }: Loaded, into: OverlapCounter): void => {
  for (const head of heads) {
    if (head < 0) continue;
    if ((next[head] as number) < 0) {
      countSingle(files[head] as number, words[head * SIGHTING_WORDS + 2] as number, words[head * SIGHTING_WORDS + 3] as number, into);
      continue;
    }
    const seen: InFile[] = [];
    let counts = false;
    for (let i = head; i >= 0; i = next[i] as number) {
      const bits = words[i * SIGHTING_WORDS + 3] as number;
      counts ||= (bits & COUNTS_PERSON) !== 0;
      if (seen.at(-1)?.file !== files[i]) seen.push({ file: files[i] as number, refused: 0, listed: 0, rows: [] });
      const last = seen.at(-1) as InFile;
      last.refused |= bits & REFUSED_BITS;
      last.listed |= (bits >>> LISTED_SHIFT) & REFUSED_BITS;
      last.rows = firstRows(last.rows, words[i * SIGHTING_WORDS + 2] as number);
    }
    // Somebody is counted by their first mailbox; what they refuse holds for every one.
    if (counts) into.addPerson(seen.map(({ file }) => file));
    countRefusals(seen, into);
  }
};

/** Compares the persons of all files, part by part, so that memory does not grow with them. */
export const comparePersons = (all: readonly PersonsFile[], atOnce = AT_ONCE): PersonComparison => {
  const into = new OverlapCounter(all.length);
  const loaded = new Loaded();
  for (let from = 0; from < PERSON_PARTS; ) {
    let to = from + 1;
    while (to < PERSON_PARTS && countIn(all, from, to + 1) <= atOnce) to++;
    loaded.load(all, from, to);
    compare(loaded, into);
    from = to;
  }
  const pairs = into.pairs();
  return { persons: into.persons, repeated: into.repeated, shared: into.shared(), ...into.unmarkedRefusals(), ...(pairs && { pairs }) };
};
