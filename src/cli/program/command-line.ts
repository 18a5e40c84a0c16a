import { Command, type CommanderError, Option } from 'commander';
import { closestWord } from '../../model/base/closest-word.js';
import type { Lang } from '../../model/base/text.js';
import { commandVariable, type OptionsRead, refuseEmptyArguments, withVariables } from '../options/command-variables.js';
import { addOptions } from '../options/commander-options.js';
import { OPTION_GROUPS } from '../options/table/option.js';
import type { ProcessIo } from '../terminal/process-io.js';
import { type CommandGroup, type CommandSpec, isGroup } from './command-spec.js';
import { COMMANDS } from './command-table.js';
import { helpFooter } from './help-layout.js';
import { EXAMPLES } from './words/help-examples.js';
import { COMMAND_TOPICS, type CommandTopic, FRENCH_ARGUMENTS, PROGRAM_WORDS } from './words/help-words.js';

/** What happens when a command is called. @param read its options, from the command line and from variables */
type Act = (spec: CommandSpec, args: readonly string[], read: OptionsRead) => Promise<void>;

/** The arguments of a command in the reader's language: `check [fichiers...]`. */
export const usageIn = (lang: Lang, usage: string): string =>
  lang === 'fr'
    ? usage.replace(
        /([<[])([^<>[\].]{1,60})(\.{3})?([>\]])/g,
        (_, open, name, more = '', close) => `${open}${FRENCH_ARGUMENTS[name] ?? name}${more}${close}`,
      )
    : usage;

/** What the help pages of commands and groups have in common. */
const addHelp = (made: Command, { topic, examples = [], note }: Pick<CommandSpec, 'topic' | 'examples' | 'note'>, lang: Lang): void => {
  if (topic) made.helpGroup(COMMAND_TOPICS[topic][lang]);
  if (examples.length > 0 || note) made.addHelpText('after', helpFooter(examples, note ? [note] : [], lang));
};

/** What commands are made with. */
interface Making {
  readonly env: ProcessIo['env'];
  readonly lang: Lang;
  readonly act: Act;
  /** Has a command given its options when it is called or its help is asked for: forty others have some two hundred. */
  readonly later: (command: Command, add: () => void) => void;
}

/** Does what was put off for a command, once: `add` puts it off, `all` does it for all. */
const makePending = () => {
  const waiting = new Map<Command, () => void>();
  const meet = (command: Command): void => {
    waiting.get(command)?.();
    waiting.delete(command);
  };
  const add = (command: Command, work: () => void): void => {
    waiting.set(command, work);
    command.on('beforeHelp', () => meet(command));
    command.parent?.hook('preSubcommand', (_, sub) => meet(sub));
  };
  return { add, all: () => [...waiting.keys()].forEach(meet) };
};

const addCommand = (parent: Command, spec: CommandSpec, { env, lang, act, later }: Making): void => {
  const made = parent.command(usageIn(lang, spec.usage), { isDefault: spec.isDefault === true }).description(spec.summary[lang]);
  // A group that is no command by itself takes whatever it is given, and what is under it must not.
  made.allowExcessArguments(false);
  const path = parent.parent ? `${parent.name()} ${spec.name}` : spec.name;
  later(made, () => addOptions(made, spec.options, lang, (one) => Boolean(env[commandVariable(path, one)]?.trim())));
  addHelp(made, spec, lang);
  // Behind the arguments commander hands over the options and the command.
  made.action(async (...all: unknown[]) => {
    const args = (all.slice(0, -2).flat() as (string | undefined)[]).filter((arg) => arg !== undefined);
    refuseEmptyArguments(args);
    // An option that its group has as well is kept there, wherever it stands.
    const read = made.optsWithGlobals();
    const given = new Set(Object.keys(read).filter((name) => made.getOptionValueSourceWithGlobals(name) === 'cli'));
    await act(spec, args, withVariables(spec.options, path, { read, given }, env));
  });
};

/** A group whose name alone is no command prints its help: commander would write it on standard error, and call it a failure. */
const helpByName = (group: Command, lang: Lang): void => {
  group
    .helpCommand(usageIn(lang, 'help [command]'), PROGRAM_WORDS.helpCommand[lang])
    .allowExcessArguments()
    .allowUnknownOption()
    .action(() => {
      const [name] = group.args;
      if (name === undefined) return group.outputHelp();
      const near = closestWord(
        name,
        group.commands.map((one) => one.name()),
      );
      const what = name.startsWith('-') ? 'option' : 'command';
      return group.error(`error: unknown ${what} '${name}'${near ? `\n(Did you mean ${near}?)` : ''}`, {
        code: 'commander.unknownCommand',
      });
    });
};

const addGroup = (program: Command, spec: CommandGroup, making: Making): void => {
  const { name, summary, options, commands } = spec;
  const { lang, later } = making;
  const group = program.command(name).description(summary[lang]).usage(usageIn(lang, '[options] [command]'));
  later(group, () => addOptions(group, options, lang));
  addHelp(group, spec, lang);
  if (!commands.some(({ isDefault }) => isDefault)) helpByName(group, lang);
  for (const one of commands) addCommand(group, one, making);
};

const TOPIC_ORDER = Object.keys(COMMAND_TOPICS);

/**
 * The whole command line, made from the table of commands.
 * @param isWhole whether every command has its options at once, for who reads them all
 */
export const createProgram = (io: ProcessIo, lang: Lang, version: string, act: Act, isWhole = false): Command => {
  const program = new Command('lumo-check')
    .description(PROGRAM_WORDS.summary[lang])
    .version(version, '-v, --version', PROGRAM_WORDS.version[lang])
    .addHelpOption(new Option('-h, --help', PROGRAM_WORDS.help[lang]).helpGroup(OPTION_GROUPS.general[lang]))
    .usage(usageIn(lang, '[command] [options]'))
    .addHelpCommand(
      new Command('help')
        .arguments(usageIn(lang, '[command]'))
        .description(PROGRAM_WORDS.helpCommand[lang])
        .helpOption(false)
        .helpGroup(COMMAND_TOPICS.help[lang]),
    )
    .showSuggestionAfterError(true)
    .addHelpText('after', helpFooter(EXAMPLES.program, [PROGRAM_WORDS.note, PROGRAM_WORDS.exitCodes], lang))
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) });
  for (const option of program.options) option.helpGroup(OPTION_GROUPS.general[lang]);
  const place = ({ topic }: { readonly topic?: CommandTopic }): number => (topic === undefined ? 0 : TOPIC_ORDER.indexOf(topic));
  const pending = makePending();
  const making = { env: io.env, lang, act, later: pending.add };
  for (const spec of [...COMMANDS].sort((a, b) => place(a) - place(b))) {
    if (isGroup(spec)) addGroup(program, spec, making);
    else addCommand(program, spec, making);
  }
  if (isWhole) pending.all();
  return program;
};

/** Whether commander stopped because it printed help or the version, which is no failure. */
export const isHelpOrVersion = (cause: unknown): boolean => {
  const { code } = cause as CommanderError;
  return code === 'commander.helpDisplayed' || code === 'commander.help' || code === 'commander.version';
};
