import type { Channel } from '../../model/contact/channel.js';
import type { Identifier, ListInfo } from '../../model/contact/suppression-list.js';
import type { ExcessData } from '../columns/excess-columns.js';
import type { HashRecipe } from '../hashing/hash-recipe.js';
import type { LookupTable } from '../table/fingerprint-table.js';
import type { SinceTable } from '../table/since-table.js';

/** The entries of one identifier that were made in one way. Several parts may share a table, when nobody said how it was made. */
export interface ListPart {
  readonly identifier: Identifier;
  readonly recipe: HashRecipe;
  readonly table: LookupTable;
  /** What a match bars, where it is less than what the list bars. */
  readonly channels?: readonly Channel[];
  /** Of numbers: somebody told them, and nothing else of whom they are; those of a register that are remembered of a contact are not. */
  readonly told?: true;
  /** ISO code that its numbers were taken to be of although nobody says it: they bar whoever has their digits, in any country. */
  readonly assumed?: string;
  /** It bars nobody: it tells which numbers stand in another part together with a name (`lineOf`). */
  readonly namedOnly?: true;
  /** Since when its entries refuse, where that is known of each. */
  readonly since?: SinceTable;
}

/** A list of hashes of which something is not shown yet. */
export interface ProvenList {
  /** What is known of it once that is. */
  readonly info: ListInfo;
  /** What those hashes are of, each of which takes a proof of its own: how addresses were written says nothing of numbers. */
  readonly without: readonly Identifier[];
  /** Whether its columns or whoever declared it say what they are of, several things: else all are taken for one. */
  readonly isLabelled: boolean;
}

/** A list in memory: plain data over shared memory, which may be posted to worker threads. It holds no entry, only fingerprints. */
export interface LoadedList {
  readonly info: ListInfo;
  readonly parts: readonly ListPart[];
  /**
   * Its numbers are of contacts who refused (a register, another file of the run): one that several people may share is the line's, and not a
   * person's. On a list that somebody gave, a number bars whoever has it.
   */
  readonly ofContacts?: true;
  /** The names of those whom a sheet of the workbook names by nothing else; absent for none. */
  readonly names?: LookupTable;
  /** What would be known of it if its hashes were proven; absent where they need no proof. */
  readonly proven?: ProvenList;
  /** What a list of our own holds too much of; absent where it holds what it must, or nobody can tell. */
  readonly excess?: readonly ExcessData[];
  /** How many refusals of a list of our own were expressed more than three years ago, where it dates them; absent for none. */
  readonly old?: number;
  /** How many numbers say no country, and are none of the default one; absent for none. */
  readonly noCountry?: number;
}
