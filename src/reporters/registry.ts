import type { Format } from './formats.js';
import type { Reporter } from './reporter.js';

/** Every reporter by the name that `--format` takes; each is loaded when it is asked for. */
const LOADERS: Readonly<Record<Format, () => Promise<Reporter>>> = {
  terminal: async () => (await import('./terminal.js')).terminal,
  json: async () => (await import('./json.js')).json,
};

/** The reporter of a format. */
export const loadReporter = (format: Format): Promise<Reporter> => LOADERS[format]();
