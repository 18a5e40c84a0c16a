import type { RunSettings } from '../engine/settings.js';
import type { SerialisedError } from '../engine/wire.js';
import type { LoadedList } from '../lists/read.js';
import type { PersonSightings } from '../model/persons.js';
import type { FileAsFound } from './judge.js';
import type { KeptResult } from './kept.js';

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
  | { readonly type: 'judge'; readonly id: number; readonly file: FileAsFound; readonly settings: RunSettings };

/** What it answers. */
export type FromFileWorker =
  | { readonly id: number; readonly kept: KeptResult; readonly persons: PersonSightings }
  | { readonly id: number; readonly failed: SerialisedError };
