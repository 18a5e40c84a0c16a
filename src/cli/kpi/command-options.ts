import type { Command } from 'commander';
import type { Lang } from '../../model/base/text.js';
import { integerAtLeast, repeatable } from '../options/option-values.js';
import { kpiHelp } from './help.js';

/** What a check may be told of earlier runs. */
export const addHistoryOptions = (command: Command, lang: Lang): Command => {
  const help = kpiHelp(lang);
  return command.option('--history <file>', help.drawn).option('--label <word>', help.only);
};

/** The commands about KPIs. @param does gives a command its work */
export const addKpiCommands = (
  command: (name: string, summary: string) => Command,
  lang: Lang,
  shared: (command: Command) => Command,
  reading: (command: Command) => Command,
  does: (command: Command) => Command,
): void => {
  const help = kpiHelp(lang);
  does(
    reading(command('kpi [files...]', help.kpi))
      .option('--requests <file>', help.requests)
      .option('--label <word>', help.label)
      .option('--history <file>', help.history)
      .option('--fail-if-worse', help.failIfWorse)
      .option('-f, --format <name[=path]>', help.format, repeatable)
      .option('-q, --quiet', help.quiet),
  );
  does(
    shared(command('history [file]', help.trend))
      .option('--label <word>', help.only)
      .option('--last <n>', help.last, integerAtLeast(1))
      .option('--fail-if-worse', help.failIfWorse)
      .option('-f, --format <name>', help.trendFormat, repeatable),
  );
};
