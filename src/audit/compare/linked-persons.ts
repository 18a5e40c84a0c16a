import { identityTag, isOfPerson, namesAgree } from '../../model/outcome/person-sightings.js';
import type { LoadedSightings } from './loaded-sightings.js';
import { MarkedRows } from './marked-rows.js';
import type { OverlapCounter } from './overlap-counter.js';

/** An identity beside more persons than this is a switchboard or was made up: it makes no two of them one. */
const MOST_PERSONS = 8;
/** Rows of one file. */
const ROWS = 2 ** 32;

/** A person as they were counted, by one identity: the files that they stand in, and those of them that do not know of a refusal. */
interface CountedPerson {
  readonly files: readonly number[];
  readonly opposedIn: readonly number[];
}

/**
 * Persons who were counted by several identities, and whom another identity shows to be one: a mailbox in one file, a mobile in the other, and
 * a row that has both.
 */
export class LinkedPersons {
  readonly rows = new MarkedRows();
  /** By file and row: the person that counts there. A group is joined by its first row. */
  readonly #groups: (readonly number[])[] = [];
  readonly #persons = new Map<number, CountedPerson>();

  /** Notes the rows of one identity that count different persons and may be of one. @param head of its chain */
  note(loaded: LoadedSightings, head: number): void {
    let found: number[] | undefined;
    let at = head;
    while (at >= 0 && !isOfPerson(loaded.bits(at))) at = loaded.next[at] as number;
    if (at < 0) return;
    const first = identityTag(loaded.bits(at));
    for (let i = loaded.next[at] as number; i >= 0; i = loaded.next[i] as number) {
      const tag = identityTag(loaded.bits(i));
      if (tag === first || !isOfPerson(loaded.bits(i)) || found?.some((at) => identityTag(loaded.bits(at)) === tag)) continue;
      found ??= [at];
      if (found.push(i) > MOST_PERSONS) return;
    }
    if (!found) return;
    for (const [place, one] of found.entries()) {
      const same = found.slice(0, place).find((other) => namesAgree(loaded.bits(other), loaded.bits(one)));
      if (same !== undefined) this.#groups.push([this.#rowOf(loaded, same), this.#rowOf(loaded, one)]);
    }
  }

  #rowOf(loaded: LoadedSightings, at: number): number {
    const file = loaded.files[at] as number;
    const row = loaded.row(at);
    this.rows.add(file, row);
    return file * ROWS + row;
  }

  /** A person as they were counted. */
  take(file: number, row: number, person: CountedPerson): void {
    if (this.rows.has(file, row)) this.#persons.set(file * ROWS + row, person);
  }

  /** Counts those who are one person once. */
  settle(into: OverlapCounter): void {
    const parents = new Map<CountedPerson, CountedPerson>();
    const rootOf = (person: CountedPerson): CountedPerson => {
      let root = person;
      for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
      for (let at = person; at !== root; ) {
        const next = parents.get(at) as CountedPerson;
        parents.set(at, root);
        at = next;
      }
      return root;
    };
    for (const group of this.#groups) {
      const [a, b] = group.map((row) => this.#persons.get(row));
      if (!a || !b) continue;
      const [one, other] = [rootOf(a), rootOf(b)];
      if (one !== other) parents.set(one, other);
    }
    const joined = new Map<CountedPerson, CountedPerson[]>();
    for (const person of new Set([...parents.keys(), ...parents.values()])) {
      const root = rootOf(person);
      const all = joined.get(root);
      if (all) all.push(person);
      else joined.set(root, [person]);
    }
    for (const all of joined.values()) {
      for (const { files, opposedIn } of all) {
        into.addPerson(files, -1);
        for (const file of opposedIn) into.addOpposedPerson(file, -1);
      }
      into.addPerson([...new Set(all.flatMap(({ files }) => files))].sort((a, b) => a - b));
      for (const file of new Set(all.flatMap(({ opposedIn }) => opposedIn))) into.addOpposedPerson(file);
    }
  }
}
