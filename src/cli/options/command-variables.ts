import { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { longFlag, type OptionSet, type OptionSpec } from './table/option.js';

/** The variable of an option of a command: `LUMO_CHECK_FAIL_ON` is `--fail-on` of `check`. @param path `check`, or `lists verify` */
export const commandVariable = (path: string, { flag }: Pick<OptionSpec, 'flag'>): string =>
  `LUMO_${path}_${longFlag(flag).replace(/^--(?:no-)?/, '')}`.toUpperCase().replace(/[^A-Z0-9]+/g, '_');

const badVariable = (name: string, value: string, wanted: Text): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    {
      en: `${name} takes ${wanted.en}, and not "${safeText(value, 40)}".`,
      fr: `${name} attend ${wanted.fr}, et non « ${safeText(value, 40)} ».`,
    },
    { en: 'Correct the variable, or unset it.', fr: 'Corrigez la variable, ou supprimez-la.' },
  );

/**
 * Refuses an argument without a letter, which a shell makes of a variable that is not set: as a path it would be the folder at hand.
 * @throws LumoError LUMO_USAGE
 */
export const refuseEmptyArguments = (args: readonly string[]): void => {
  if (!args.some((arg) => arg.trim() === '')) return;
  throw new LumoError(
    'LUMO_USAGE',
    {
      en: 'An argument is empty: a variable of your script is probably not set.',
      fr: 'Un argument est vide : une variable de votre script n’est sans doute pas définie.',
    },
    { en: 'Set it, or name the file; . is the current folder.', fr: 'Définissez-la, ou nommez le fichier ; . est le dossier courant.' },
  );
};

const SWITCH: Text = { en: 'true or false', fr: 'true ou false' };

/** The value of an option as its variable writes it: words with commas, what may be repeated one on each line. @throws LumoError LUMO_USAGE */
const readValue = ({ kind, range, choices }: OptionSpec, name: string, value: string): unknown => {
  if (kind === 'switch' || kind === 'off') {
    if (/^(?:true|1|yes)$/i.test(value)) return true;
    if (/^(?:false|0|no)$/i.test(value)) return false;
    throw badVariable(name, value, SWITCH);
  }
  if (kind === 'repeated') return value.split(/\r?\n/).flatMap((line) => line.trim() || []);
  if (kind === 'words') return value.split(',').flatMap((word) => word.trim() || []);
  if (kind === 'integer') {
    const { least = 0, most } = range ?? {};
    const number = Number(value);
    if (Number.isInteger(number) && number >= least && number <= (most ?? Number.MAX_SAFE_INTEGER)) return number;
    const asked = most === undefined ? `≥ ${least}` : `${least}–${most}`;
    throw badVariable(name, value, { en: `a whole number ${asked}`, fr: `un nombre entier ${asked}` });
  }
  if (choices && !choices.includes(value)) throw badVariable(name, value, { en: choices.join(', '), fr: choices.join(', ') });
  return value;
};

/** Options of a command line, and which of them variables gave. */
export interface OptionsRead {
  readonly values: Readonly<Record<string, unknown>>;
  readonly fromVariables: ReadonlySet<string>;
  /** Of the command: `check`, or `lists verify`. */
  readonly path: string;
}

/**
 * Options with what variables say of those that the command line does not give. A blank variable says nothing.
 * @param path of the command: `check`, or `lists verify`
 * @param read options as commander read them; `given` those that were typed
 * @throws LumoError LUMO_USAGE, with the name of the variable
 */
export const withVariables = (
  set: OptionSet,
  path: string,
  { read, given }: { readonly read: Readonly<Record<string, unknown>>; readonly given: ReadonlySet<string> },
  env: Readonly<Record<string, string | undefined>>,
): OptionsRead => {
  const found = Object.entries(set).flatMap(([name, spec]): [string, unknown][] => {
    const variable = commandVariable(path, spec);
    const value = env[variable]?.trim();
    return value === undefined || value === '' || given.has(name) ? [] : [[name, readValue(spec, variable, value)]];
  });
  return { values: { ...read, ...Object.fromEntries(found) }, fromVariables: new Set(found.map(([name]) => name)), path };
};
