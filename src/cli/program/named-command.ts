import { LumoError } from '../../model/base/lumo-error.js';
import { longFlag, type OptionSet } from '../options/table/option.js';
import { type CommandGroup, type CommandSpec, isGroup } from './command-spec.js';
import { COMMANDS, DEFAULT_COMMAND } from './command-table.js';
import type { HelpExample } from './words/help-words.js';

/** A command by its name. */
interface NamedCommand {
  readonly path: string;
  readonly options: OptionSet;
  /** Undefined for a group that is no command by itself. */
  readonly spec: CommandSpec | undefined;
  /** Its own, or those of its group. */
  readonly examples: readonly HelpExample[];
}

/** The command that a command line names first, or the one that is meant where it names none. */
export const commandAt = (args: readonly string[]): NamedCommand => {
  const [first, second] = args.filter((arg) => !arg.startsWith('-'));
  const spec = COMMANDS.find(({ name }) => name === first) ?? (DEFAULT_COMMAND as CommandSpec | CommandGroup);
  const inside = isGroup(spec)
    ? (spec.commands.find(({ name }) => name === second) ?? spec.commands.find(({ isDefault }) => isDefault))
    : undefined;
  const { name, options, examples = [] } = spec;
  if (inside) return { path: `${name} ${inside.name}`, options: inside.options, spec: inside, examples: inside.examples ?? examples };
  return { path: name, options, spec: isGroup(spec) ? undefined : spec, examples };
};

/**
 * Where an option that nobody knows has gone by another name: what it is called now, and what it does.
 * @param message what commander says of the command line
 */
export const formerOptionError = (message: string, args: readonly string[]): LumoError | undefined => {
  const flag = /unknown option '(--[\w-]+)/.exec(message)?.[1];
  const spec = Object.values(commandAt(args).options).find(({ formerly }) => formerly !== undefined && formerly === flag);
  if (!spec) return undefined;
  const now = longFlag(spec.flag);
  return new LumoError(
    'LUMO_USAGE',
    { en: `There is no option ${flag} here: it is called ${now}.`, fr: `L’option ${flag} n’existe pas ici : elle s’appelle ${now}.` },
    { en: `${now}: ${spec.help.en}.`, fr: `${now} : ${spec.help.fr}.` },
  );
};
