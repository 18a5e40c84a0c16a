import { Command, type CommanderError } from 'commander';
import { closestWord } from '../../model/base/closest-word.js';
import type { Lang } from '../../model/base/text.js';
import { addOptions } from '../options/commander-options.js';
import type { ProcessIo } from '../terminal/process-io.js';
import { type CommandGroup, type CommandSpec, isGroup } from './command-spec.js';
import { COMMANDS } from './command-table.js';
import { PROGRAM_WORDS } from './help-words.js';

/** What happens when a command is called. @param read its options, as commander read them */
type Act = (spec: CommandSpec, args: readonly string[], read: Readonly<Record<string, unknown>>) => Promise<void>;

const addCommand = (parent: Command, spec: CommandSpec, lang: Lang, act: Act): void => {
  const made = parent.command(spec.usage, { isDefault: spec.isDefault === true }).description(spec.summary[lang]);
  addOptions(made, spec.options, lang);
  if (spec.after) made.addHelpText('after', spec.after[lang]);
  // Behind the arguments commander hands over the options and the command.
  made.action(async (...all: unknown[]) => {
    const args = all.slice(0, -2).flat() as (string | undefined)[];
    await act(
      spec,
      args.filter((arg) => arg !== undefined),
      // An option that its group has as well is kept there, wherever it stands.
      made.optsWithGlobals(),
    );
  });
};

/** A group whose name alone is no command prints its help: commander would write it on standard error, and call it a failure. */
const helpByName = (group: Command, lang: Lang): void => {
  group
    .helpCommand('help [command]', PROGRAM_WORDS.helpCommand[lang])
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

const addGroup = (program: Command, { name, summary, options, after, commands }: CommandGroup, lang: Lang, act: Act): void => {
  const group = program.command(name).description(summary[lang]);
  addOptions(group, options, lang);
  if (after) group.addHelpText('after', after[lang]);
  if (!commands.some(({ isDefault }) => isDefault)) helpByName(group, lang);
  for (const spec of commands) addCommand(group, spec, lang, act);
};

/** The whole command line, made from the table of commands. */
export const createProgram = (io: ProcessIo, lang: Lang, version: string, act: Act): Command => {
  const program = new Command('lumo-check')
    .description(PROGRAM_WORDS.summary[lang])
    .version(version, '-v, --version', PROGRAM_WORDS.version[lang])
    .helpOption('-h, --help', PROGRAM_WORDS.help[lang])
    .helpCommand('help [command]', PROGRAM_WORDS.helpCommand[lang])
    .showSuggestionAfterError(true)
    .addHelpText('after', PROGRAM_WORDS.after[lang])
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) });
  for (const spec of COMMANDS) {
    if (isGroup(spec)) addGroup(program, spec, lang, act);
    else addCommand(program, spec, lang, act);
  }
  return program;
};

/** Whether commander stopped because it printed help or the version, which is no failure. */
export const isHelpOrVersion = (cause: unknown): boolean => {
  const { code } = cause as CommanderError;
  return code === 'commander.helpDisplayed' || code === 'commander.help' || code === 'commander.version';
};
