import type { Lang } from '../../model/base/text.js';
import type { RunOptions } from '../options/run-options.js';
import type { ProcessIo } from '../terminal/process-io.js';

/** What every command knows of its surroundings. */
export interface CommandContext {
  readonly io: ProcessIo;
  readonly lang: Lang;
  readonly version: string;
  /** Aborted by Ctrl-C or a request to end. */
  readonly signal: AbortSignal;
}

export type CommandHandler = (args: readonly string[], options: RunOptions, around: CommandContext) => Promise<number>;
