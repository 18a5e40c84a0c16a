import { resolve } from 'node:path';
import { fileSource, type Source, streamSource } from '../csv/source.js';
import { interrupted } from '../errors.js';
import { type Ready, readSettings } from '../settings.js';
import type { Around } from './around.js';
import { today } from './io.js';
import { overridesOf } from './overrides.js';
import type { RunOptions } from './program.js';

/** Settings of a command that reads contacts, from its options, the environment and the configuration file. */
export const readyFor = (options: RunOptions, { io }: Around): Promise<Ready> =>
  readSettings({
    cwd: io.cwd(),
    // Whoever names a file wants it, whatever is said of looking for others.
    config: options.config ?? (options.configLookup === false ? false : undefined),
    overrides: overridesOf(options),
    env: io.env,
    only: options.only,
    skip: options.skip,
    asOf: today(),
  });

/** A file, or standard input for `-`, which stops waiting when the run is interrupted. */
export const openInput = (input: string, options: RunOptions, { io, signal }: Around, hash = true): Source | Promise<Source> => {
  if (input !== '-') return fileSource(resolve(io.cwd(), input), hash);
  signal.addEventListener('abort', () => io.stdin.destroy(interrupted()), { once: true });
  return streamSource(io.stdin as AsyncIterable<Uint8Array>, options.stdinFilename ?? 'stdin', hash);
};
