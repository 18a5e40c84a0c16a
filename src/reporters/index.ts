import { LumoError } from '../errors.js';
import { json } from './json.js';
import type { Reporter } from './reporter.js';
import { terminal } from './terminal.js';
import { visible } from './visible.js';

export { explainRule, markdownIndex, markdownRule } from './explain.js';
export { PLAIN, type Reporter, type ReporterContext, type Style, type WrittenFile } from './reporter.js';
export { explainRow } from './row.js';
export { visible };

/** Every reporter by the name that `--format` takes. It has no prototype: a name from outside finds a reporter or nothing. */
export const REPORTERS: Readonly<Record<string, Reporter>> = Object.freeze(
  Object.assign(Object.create(null) as Record<string, Reporter>, { terminal, json }),
);

const EXTENSIONS: Readonly<Record<string, string>> = { json: 'json', txt: 'terminal' };

const unknown = (asked: string): LumoError => {
  const name = visible(asked);
  const known = Object.keys(REPORTERS).join(', ');
  return new LumoError(
    'LUMO_UNKNOWN_FORMAT',
    { en: `No report format is known for "${name}".`, fr: `Aucun format de rapport n’est connu pour « ${name} ».` },
    {
      en: `The formats are ${known}: write --format NAME=PATH.`,
      fr: `Les formats sont ${known} : écrivez --format NOM=CHEMIN.`,
    },
  );
};

/**
 * The reporter of that name.
 * @throws LumoError LUMO_UNKNOWN_FORMAT
 */
export const reporterOf = (name: string): Reporter => {
  const reporter = REPORTERS[name];
  if (reporter === undefined) throw unknown(name);
  return reporter;
};

/**
 * The name of the format that the extension of a path asks for.
 * @throws LumoError LUMO_UNKNOWN_FORMAT when there is none
 */
export const formatOf = (path: string): string => {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const format = Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined;
  if (format === undefined) throw unknown(path);
  return format;
};
