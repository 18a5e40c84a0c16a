import type { RunSettings } from '../engine/settings.js';
import type { WireError } from '../engine/wire.js';
import type { LoadedList } from '../lists/read.js';
import type { Persons } from '../model/persons.js';
import type { Lying } from './judge.js';
import type { Kept } from './kept.js';

/** What a thread that judges whole files is told once. List tables are shared memory. */
export interface FileWork {
  /** URLs of the modules that hold the rules. */
  readonly modules: readonly string[];
  readonly lists: readonly LoadedList[];
  readonly version: string;
  /** Of age. */
  readonly identities: readonly string[];
}

/** What the main thread says to it. */
export type ToFileWorker =
  | ({ readonly type: 'work' } & FileWork)
  | { readonly type: 'judge'; readonly id: number; readonly file: Lying; readonly settings: RunSettings };

/** What it answers. */
export type FromFileWorker =
  | { readonly id: number; readonly kept: Kept; readonly persons: Persons }
  | { readonly id: number; readonly failed: WireError };
