import { LumoError } from '../../model/base/lumo-error.js';
import { longFlag, type OptionSet } from '../options/table/option.js';
import { isGroup } from './command-spec.js';
import { COMMANDS, DEFAULT_COMMAND } from './command-table.js';

/** The options of the command that a command line names first, or of the one that is meant where it names none. */
const optionsAt = (args: readonly string[]): OptionSet => {
  const [first, second] = args.filter((arg) => !arg.startsWith('-'));
  const spec = COMMANDS.find(({ name }) => name === first) ?? DEFAULT_COMMAND;
  if (!spec || !isGroup(spec)) return spec?.options ?? {};
  return (spec.commands.find(({ name }) => name === second) ?? spec.commands.find(({ isDefault }) => isDefault))?.options ?? {};
};

/**
 * Where an option that nobody knows has gone by another name: what it is called now, and what it does.
 * @param message what commander says of the command line
 */
export const formerOptionError = (message: string, args: readonly string[]): LumoError | undefined => {
  const flag = /unknown option '(--[\w-]+)/.exec(message)?.[1];
  const spec = Object.values(optionsAt(args)).find(({ formerly }) => formerly !== undefined && formerly === flag);
  if (!spec) return undefined;
  const now = longFlag(spec.flag);
  return new LumoError(
    'LUMO_USAGE',
    { en: `There is no option ${flag} here: it is called ${now}.`, fr: `L’option ${flag} n’existe pas ici : elle s’appelle ${now}.` },
    { en: `${now}: ${spec.help.en}.`, fr: `${now} : ${spec.help.fr}.` },
  );
};
