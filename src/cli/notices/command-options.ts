import { type Command, Option } from 'commander';
import type { Lang } from '../../model/base/text.js';
import { noticesHelp } from './help.js';

/** The command on notices. @param does gives a command its work */
export const addNoticesCommand = (
  command: (name: string, summary: string) => Command,
  lang: Lang,
  reading: (command: Command) => Command,
  does: (command: Command) => Command,
): void => {
  const help = noticesHelp(lang);
  does(
    reading(command('notices <file>', help.notices))
      .addOption(new Option('--for <en|fr>', help.for).choices(['en', 'fr']))
      .addOption(new Option('-f, --format <name>', help.format).choices(['markdown', 'json']))
      .option('-o, --out <file|->', help.out)
      .option('--exemptions <file>', help.exemptions),
  );
};
