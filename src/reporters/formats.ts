import { LumoError } from '../errors.js';
import { visible } from './visible.js';

/** The formats that `--format` takes. Apart from the reporters, so that a command line can be read before they are loaded. */
export const FORMATS = ['terminal', 'json'] as const;
export type Format = (typeof FORMATS)[number];

const EXTENSIONS: Readonly<Record<string, Format>> = { json: 'json', txt: 'terminal' };

const unknown = (asked: string): LumoError => {
  const name = visible(asked);
  const known = FORMATS.join(', ');
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
 * The format of that name.
 * @throws LumoError LUMO_UNKNOWN_FORMAT
 */
export const formatNamed = (name: string): Format => {
  const format = FORMATS.find((known) => known === name);
  if (format === undefined) throw unknown(name);
  return format;
};

/**
 * The name of the format that the extension of a path asks for.
 * @throws LumoError LUMO_UNKNOWN_FORMAT when there is none
 */
export const formatOf = (path: string): Format => {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const format = Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined;
  if (format === undefined) throw unknown(path);
  return format;
};
