import { COUNTS_PERSON, identityTag, LISTED_SHIFT, REFUSED_BITS, UNKNOWN } from '../../model/outcome/person-sightings.js';
import type { StoredTree } from '../../model/rule/stored-files.js';
import { PERSON_PARTS, type PersonsFile } from '../cache/persons-file.js';
import { LinkedPersons } from './linked-persons.js';
import { countIn, LoadedSightings } from './loaded-sightings.js';
import { MarkedRows } from './marked-rows.js';
import { type FilePairs, OverlapCounter } from './overlap-counter.js';
import { type InFile, seenInFiles } from './seen-in-files.js';

/** Persons compared at a time: some thirty megabytes. */
const AT_ONCE = 1_000_000;

/** What comparing the persons of all files comes to. */
export interface PersonComparison extends Pick<StoredTree, 'shared' | 'opposed' | 'listed'> {
  readonly persons: number;
  /** Of them, those who stand in several files. */
  readonly repeated: number;
  /** Absent when they were too many to count. */
  readonly pairs?: FilePairs;
  /** Files with refusals by which nobody can be found in another. */
  readonly unknown: readonly number[];
}

/** What all sightings of one identity say to each other: refusals that a file does not know, and persons who are one. */
class Crossing {
  readonly #into: OverlapCounter;
  /** Rows of people who refuse in another file. */
  readonly #opposed = new MarkedRows();
  readonly #linked = new LinkedPersons();

  constructor(into: OverlapCounter) {
    this.#into = into;
  }

  /** Nobody is counted yet: a row whose mobile refuses elsewhere may count by a mailbox of another part. */
  mark(loaded: LoadedSightings): void {
    for (const head of loaded.heads) {
      if (head < 0 || (loaded.next[head] as number) < 0) continue;
      if (identityTag(loaded.bits(head)) === UNKNOWN) continue;
      this.#linked.note(loaded, head);
      const seen = seenInFiles(loaded, head);
      if (seen.length > 1) this.#markOpposed(loaded, head, seen);
    }
  }

  #markOpposed(loaded: LoadedSightings, head: number, seen: readonly InFile[]): void {
    for (const one of seen) {
      let elsewhere = 0;
      for (const other of seen) if (other !== one) elsewhere |= other.refused | other.beside;
      // What its own sheet says of its rows is told as of a list.
      const live = elsewhere & ~(one.refused | one.beside);
      if (live === 0 || one.rows.length === 0) continue;
      const refusedIn = seen.filter((other) => other !== one && ((other.refused | other.beside) & live) !== 0);
      this.#into.addOpposed(
        one.file,
        one.rows,
        refusedIn.map(({ file }) => file),
      );
      for (let i = head; i >= 0; i = loaded.next[i] as number) if (loaded.files[i] === one.file) this.#opposed.add(one.file, loaded.row(i));
    }
  }

  /** Counts persons, each by the identity that counts them. */
  count(loaded: LoadedSightings): void {
    for (const head of loaded.heads) {
      if (head < 0) continue;
      if ((loaded.next[head] as number) < 0) this.#countSingle(loaded, head);
      else this.#countChain(loaded, head);
    }
  }

  /** Whoever stands in one row of all files: nearly everybody. */
  #countSingle(loaded: LoadedSightings, at: number): void {
    const bits = loaded.bits(at);
    if ((bits & COUNTS_PERSON) === 0) {
      if (identityTag(bits) === UNKNOWN) this.#into.unknown.add(loaded.files[at] as number);
      return;
    }
    const [file, row] = [loaded.files[at] as number, loaded.row(at)];
    this.#into.persons++;
    if (((bits >>> LISTED_SHIFT) & REFUSED_BITS & ~bits) !== 0) this.#into.addListed(file, [row]);
    const isOpposed = this.#opposed.has(file, row);
    if (isOpposed) this.#into.addOpposedPerson(file);
    if (this.#linked.rows.has(file, row)) this.#linked.take(file, row, { files: [file], opposedIn: isOpposed ? [file] : [] });
  }

  #countChain(loaded: LoadedSightings, head: number): void {
    const counting: number[] = [];
    const [files, opposedIn] = [new Set<number>(), new Set<number>()];
    for (let i = head; i >= 0; i = loaded.next[i] as number) {
      if ((loaded.bits(i) & COUNTS_PERSON) === 0) {
        if (identityTag(loaded.bits(i)) === UNKNOWN) this.#into.unknown.add(loaded.files[i] as number);
        continue;
      }
      counting.push(i);
      files.add(loaded.files[i] as number);
      if (this.#opposed.has(loaded.files[i] as number, loaded.row(i))) opposedIn.add(loaded.files[i] as number);
    }
    // Somebody is counted by their first mailbox; what they refuse holds for every one.
    if (counting.length === 0) return;
    // Where it stands beside another that counts, that one says who it is, unless they are linked.
    const person = { files: [...files], opposedIn: [...opposedIn] };
    this.#into.addPerson(person.files);
    for (const file of opposedIn) this.#into.addOpposedPerson(file);
    for (const one of seenInFiles(loaded, head))
      if (files.has(one.file) && (one.listed & ~one.refused) !== 0) this.#into.addListed(one.file, one.rows);
    for (const i of counting) this.#linked.take(loaded.files[i] as number, loaded.row(i), person);
  }

  settle(): void {
    this.#linked.settle(this.#into);
  }
}

/** Compares the persons of all files, part by part, so that memory does not grow with them. */
export const comparePersons = (all: readonly PersonsFile[], atOnce = AT_ONCE): PersonComparison => {
  const into = new OverlapCounter(all.length);
  const crossing = new Crossing(into);
  const loaded = new LoadedSightings();
  const eachLoad = (visit: (loaded: LoadedSightings) => void): void => {
    for (let from = 0; from < PERSON_PARTS; ) {
      let to = from + 1;
      while (to < PERSON_PARTS && countIn(all, from, to + 1) <= atOnce) to++;
      loaded.load(all, from, to);
      visit(loaded);
      from = to;
    }
  };
  eachLoad((some) => crossing.mark(some));
  eachLoad((some) => crossing.count(some));
  crossing.settle();
  const pairs = into.pairs();
  const { persons, repeated, unknown } = into;
  return {
    ...{ persons, repeated, shared: into.shared(), ...into.unmarkedRefusals(), ...(pairs && { pairs }) },
    unknown: [...unknown].sort((a, b) => a - b),
  };
};
