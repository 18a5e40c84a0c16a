import type { Text } from '../../model/base/text.js';
import type { OptionSet, OptionValues } from '../options/table/option.js';
import type { CommandContext, CommandHandler } from '../setup/command-context.js';
import type { CommandTopic, HelpExample } from './words/help-words.js';

/** What help says below the options of a command, and whether it is the one that is meant where none is named. */
interface CommandExtras {
  /** Under which heading the help of the program lists it. */
  readonly topic?: CommandTopic;
  readonly examples?: readonly HelpExample[];
  /** A paragraph below the examples. */
  readonly note?: Text;
  readonly isDefault?: boolean;
  /** What whoever gives it an argument too many is told: where such things go. None: how many it takes. */
  readonly excess?: Text;
}

/** A command, declared once. */
export interface CommandSpec extends CommandExtras {
  readonly name: string;
  /** Its name and its arguments, as help shows them. */
  readonly usage: string;
  readonly summary: Text;
  readonly options: OptionSet;
  /** Does the work, whose module loads only then. @param read options as commander read them */
  readonly run: (args: readonly string[], read: Readonly<Record<string, unknown>>, context: CommandContext) => Promise<number>;
}

/** Commands under a name of their own. */
export interface CommandGroup extends CommandExtras {
  readonly name: string;
  readonly summary: Text;
  readonly options: OptionSet;
  readonly commands: readonly CommandSpec[];
}

/**
 * Declares a command.
 * @param usage `why <file>`
 * @param load loads its handler, which gets exactly the options of the set
 */
export const command = <S extends OptionSet>(
  usage: string,
  summary: Text,
  options: S,
  load: () => Promise<CommandHandler<OptionValues<S>>>,
  extras: CommandExtras = {},
): CommandSpec => ({
  name: usage.split(' ')[0] ?? '',
  usage,
  summary,
  options,
  run: async (args, read, context) => (await load())(args, read as OptionValues<S>, context),
  ...extras,
});

export const isGroup = (spec: CommandSpec | CommandGroup): spec is CommandGroup => 'commands' in spec;
