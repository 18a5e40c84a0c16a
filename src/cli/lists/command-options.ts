import { type Command, Option } from 'commander';
import type { Lang } from '../../model/base/text.js';
import { LIST_KINDS } from '../../model/contact/suppression-list.js';
import { repeatable } from '../options/option-values.js';
import { listsHelp } from './help.js';

/** The commands about lists. @param does gives a command its work, by the name that `commands` knows it by */
export const addListCommands = (
  lists: Command,
  lang: Lang,
  formatHelp: string,
  reading: (command: Command) => Command,
  does: (command: Command, name: string) => Command,
): void => {
  const help = listsHelp(lang);
  const kind = (): Option => new Option('--kind <kind>', help.kind).choices(LIST_KINDS.filter((one) => one !== 'receipt'));
  const format = '-f, --format <name>';
  const command = (name: string, summary: string, isDefault = false): Command =>
    reading(lists.command(name, { isDefault }).description(summary).exitOverride()).option(format, formatHelp, repeatable);
  does(command('verify', help.verify, true).option('--remember', help.remember), 'lists verify');
  does(command('stats <file>', help.stats).addOption(kind()), 'lists stats');
  does(
    command('compile <file>', help.compile)
      .option('-o, --out <file>', help.compileOut)
      .option('--date <day>', help.date)
      .option('--hash <algorithm>', help.hash)
      .option('--normaliser <name>', help.normaliser)
      .option('--identifier <kind>', help.identifier)
      .option('--before <text>', help.before)
      .option('--after <text>', help.after)
      .addOption(kind()),
    'lists compile',
  );
  does(
    command('probe <file>', help.probe)
      .option('--seed <identity>', help.seed)
      .option('--against <contacts>', help.against)
      .option('--key-env <name>', help.keyEnv)
      .addOption(kind())
      .option('--write', help.write),
    'lists probe',
  );
};
