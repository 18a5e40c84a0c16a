import type { Lang } from '../model/base/text.js';
import type { Io } from './io.js';
import type { RunOptions } from './program.js';

/** What every command knows of its surroundings. */
export interface Around {
  readonly io: Io;
  readonly lang: Lang;
  readonly version: string;
  /** Aborted by Ctrl-C or a request to end. */
  readonly signal: AbortSignal;
}

export type CommandFunction = (args: readonly string[], options: RunOptions, around: Around) => Promise<number>;
