import type { Lang } from '../../model/base/text.js';
import type { ProcessIo } from '../terminal/process-io.js';

/** What every command knows of its surroundings. */
export interface CommandContext {
  readonly io: ProcessIo;
  readonly lang: Lang;
  readonly version: string;
  /** Aborted by Ctrl-C or a request to end. */
  readonly signal: AbortSignal;
  /** Names of options that variables gave: what they decide is said to come from the environment. */
  readonly fromVariables?: ReadonlySet<string>;
  /** Told how far a check is, besides the line on a terminal. @param share of all work; undefined where nobody knows */
  readonly progress?: (rows: number, share: number | undefined) => void;
}

/**
 * Does the work of a command.
 * @param options exactly those of the command
 * @returns the exit code
 */
export type CommandHandler<Options> = (args: readonly string[], options: Options, around: CommandContext) => Promise<number>;
