import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Lang } from '../../model/base/text.js';
import { kpiHelp } from '../kpi/help.js';
import { each, whole } from '../option-values.js';
import { auditHelp } from './help.js';
import { LOG_MONTHS } from './log-months.js';
import { SCHEDULES } from './schedule-texts.js';

/** Months that a log is kept. */
const months = (value: string): number => {
  const { least, most } = LOG_MONTHS;
  if (!/^\d+$/.test(value) || Number(value) < least || Number(value) > most) throw new InvalidArgumentError(`${least}–${most}`);
  return Number(value);
};

/** Adds `runAudit`. @param does gives a command its work, by the name that `commands` knows it by */
export const addAudit = (
  command: (name: string, summary: string) => Command,
  lang: Lang,
  words: { readonly failOn: string; readonly maxWarnings: string; readonly jobs: string; readonly quiet: string },
  reading: (command: Command) => Command,
  does: (command: Command) => Command,
): void => {
  const [help, measures] = [auditHelp(lang), kpiHelp(lang)];
  does(
    reading(command('audit <paths...>', help.audit))
      .option('-f, --format <name[=path]>', help.format, each)
      .option('--fail-on <when>', words.failOn)
      .option('--max-warnings <n>', words.maxWarnings, whole(0))
      .option('-j, --jobs <n>', words.jobs, whole(1))
      .option('--no-cache', help.noCache)
      .option('--cache-location <folder>', help.cacheLocation)
      .addOption(new Option('--cache-strategy <how>', help.cacheStrategy).choices(['content', 'metadata']))
      .option('--history <file>', measures.history)
      .option('--fail-if-worse', measures.failIfWorse)
      .option('--label <word>', measures.label)
      .option('--requests <file>', measures.requests)
      .option('--kpi <name[=path]>', help.kpi, each)
      .option('--prometheus <file>', help.prometheus)
      .option('--log <file|->', help.log)
      .option('--log-months <n>', help.logMonths, months)
      .addOption(new Option('--schedule <kind>', help.schedule).choices(SCHEDULES))
      .option('-q, --quiet', words.quiet)
      .addHelpText('after', help.after),
  );
};
