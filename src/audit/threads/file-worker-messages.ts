import type { Unpacking } from '../../csv/source/unpack-limits.js';
import type { RunSettings } from '../../engine/plan/run-settings.js';
import type { SerialisedError } from '../../engine/threads/thread-errors.js';
import type { LoadedList } from '../../lists/definition/loaded-list.js';
import type { PersonSightings } from '../../model/outcome/person-sightings.js';
import type { CheckAnswer, CheckOrder } from '../judge/check-in-memory.js';
import type { FileAsFound } from '../judge/judge-file.js';
import type { KeptResult } from '../judge/kept-result.js';

/** What a thread that judges whole files is told once. List tables are shared memory. */
export interface FileWork {
  /** URLs of the modules that hold the rules. */
  readonly modules: readonly string[];
  readonly lists: readonly LoadedList[];
  readonly version: string;
  /** Of age. */
  readonly unpacking: Unpacking;
}

/** What the main thread says to it. Settings are told once, and named by their number from then on: most files have the same. */
export type ToFileWorker =
  | ({ readonly type: 'work' } & FileWork)
  | { readonly type: 'settings'; readonly number: number; readonly settings: RunSettings }
  | { readonly type: 'judge'; readonly id: number; readonly file: FileAsFound; readonly settings: number }
  | { readonly type: 'check'; readonly id: number; readonly path: string; readonly order: CheckOrder; readonly settings: number };

/** What it answers. */
export type FromFileWorker =
  | { readonly id: number; readonly kept: KeptResult; readonly persons: PersonSightings }
  | { readonly id: number; readonly failed: SerialisedError }
  | { readonly id: number; readonly answer: CheckAnswer };
