import type { Command } from 'commander';
import { closestWord } from '../../model/base/closest-word.js';
import type { Lang } from '../../model/base/text.js';
import { repeatable } from '../options/option-values.js';
import type { OppositionOptions } from '../options/register-options.js';
import { registerHelp } from './help.js';

/** Repeatable, or separated by commas. */
const commaSeparated = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
];

/**
 * Adds `oppose` and what is under it to the command line.
 * @param shared adds the options that every command has
 * @param act gets the name of the command under `oppose` and its arguments
 */
export const addRegisterCommands = (
  program: Command,
  lang: Lang,
  shared: (command: Command) => Command,
  act: (args: readonly string[], options: OppositionOptions) => Promise<void>,
): void => {
  const help = registerHelp(lang);
  const oppose = shared(program.command('oppose')).description(help.oppose).addHelpText('after', help.after).exitOverride();
  // Commander would write the help on standard error, and call it a failure.
  oppose
    .helpCommand('help [command]', help.helpCommand)
    .allowExcessArguments()
    .allowUnknownOption()
    .action(() => {
      const [name] = oppose.args;
      if (name === undefined) return oppose.outputHelp();
      const near = closestWord(
        name,
        oppose.commands.map((one) => one.name()),
      );
      const what = name.startsWith('-') ? 'option' : 'command';
      return oppose.error(`error: unknown ${what} '${name}'${near ? `\n(Did you mean ${near}?)` : ''}`, {
        code: 'commander.unknownCommand',
      });
    });
  const command = (name: string, summary: string): Command => {
    const made = shared(oppose.command(name).description(summary).exitOverride()).option('--register <path>', help.register);
    return made.action(async (...all: unknown[]) => {
      const args = all.slice(0, -2).filter((arg) => arg !== undefined) as string[];
      await act([made.name(), ...args], all.at(-2) as OppositionOptions);
    });
  };
  const who = (made: Command): Command =>
    made
      .option('--email <address|->', help.email, repeatable)
      .option('--phone <number|->', help.phone, repeatable)
      .option('--domain <domain|->', help.domain, repeatable)
      .option('--siren <siren|->', help.siren, repeatable)
      .option('--country <code>', help.country);

  who(command('add', help.add))
    .requiredOption('--origin <code>', help.origin)
    .option('--channel <channels>', help.channel, commaSeparated)
    .option('--date <date>', help.date);
  command('import <file>', help.import)
    .option('--origin <code>', help.originImport)
    .option('--channel <channels>', help.channel, commaSeparated)
    .option('--date <date>', help.date)
    .option('--country <code>', help.country);
  who(command('check', help.check));
  command('export <file>', help.export)
    .option('--from <contacts>', help.from)
    .option('--hashed <algorithm>', help.hashed)
    .option('--normaliser <name>', help.normaliser)
    .option('--key-env <name>', help.keyEnv)
    .option('--channel <channels>', help.channelFrom, commaSeparated)
    .option('--map <header=field>', help.map, repeatable)
    .option('--country <code>', help.country)
    .option('--of <kind>', help.of);
  who(command('withdraw', help.withdraw))
    .requiredOption('--proof <code>', help.proof)
    .requiredOption('--date <date>', help.date)
    .option('--channel <channels>', help.channelBack, commaSeparated);
  command('list', help.list).option('-f, --format <name>', help.format);
};
