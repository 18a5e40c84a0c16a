import { type Command, Option } from 'commander';
import type { Lang } from '../../model/base/text.js';
import { integerAtLeast, repeatable } from '../options/option-values.js';
import { retainHelp } from './help.js';

/** The commands about retention. @param does gives a command its work */
export const addRetentionCommands = (
  command: (name: string, summary: string) => Command,
  lang: Lang,
  formatHelp: string,
  reading: (command: Command) => Command,
  does: (command: Command) => Command,
): void => {
  const help = retainHelp(lang);
  does(
    reading(command('retain <file>', help.retain))
      .addOption(new Option('--action <what>', help.action).choices(['drop', 'anonymise', 'archive']))
      .option('--k <n>', help.k, integerAtLeast(2))
      .option('-o, --out <file>', help.out)
      .option('--archive <file>', help.archive)
      .option('--ending <file>', help.permission)
      .option('--certificate <file>', help.certificate)
      .option('--exemptions <file>', help.exemptions)
      .option('-f, --format <name>', formatHelp, repeatable)
      .option('--check', help.check)
      .addOption(new Option('--dry-run', help.check).hideHelp()),
  );
  does(reading(command('policy', help.policy)).option('-o, --out <file>', help.policyOut).option('--controller <name>', help.controller));
};
