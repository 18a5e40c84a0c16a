import { type Format, formatNamed } from './formats.js';
import { json } from './json.js';
import type { Reporter } from './reporter.js';
import { terminal } from './terminal.js';
import { visible } from './visible.js';

export { explainRule, markdownIndex, markdownRule } from './explain.js';
export { type Format, formatOf } from './formats.js';
export type { Reporter, ReporterContext, WrittenFile } from './reporter.js';
export { explainRow } from './row.js';
export { visible };

/** Every reporter by the name that `--format` takes. */
export const REPORTERS: Readonly<Record<Format, Reporter>> = { terminal, json };

/**
 * The reporter of that name.
 * @throws LumoError LUMO_UNKNOWN_FORMAT
 */
export const reporterOf = (name: string): Reporter => REPORTERS[formatNamed(name)];
