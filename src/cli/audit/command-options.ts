import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Lang } from '../../model/base/text.js';
import { kpiHelp } from '../kpi/help.js';
import { SCHEDULES } from '../options/audit-options.js';
import { LOG_MONTHS } from '../options/log-months.js';
import { integerAtLeast, repeatable } from '../options/option-values.js';
import { auditHelp } from './help.js';

/** Months that a log is kept. */
const parseLogMonths = (value: string): number => {
  const { least, most } = LOG_MONTHS;
  if (!/^\d+$/.test(value) || Number(value) < least || Number(value) > most) throw new InvalidArgumentError(`${least}–${most}`);
  return Number(value);
};

/** Adds `audit`. @param does gives a command its work, by the name that `commands` knows it by */
export const addAuditCommand = (
  command: (name: string, summary: string) => Command,
  lang: Lang,
  words: { readonly failOn: string; readonly maxWarnings: string; readonly jobs: string; readonly quiet: string },
  reading: (command: Command) => Command,
  does: (command: Command) => Command,
): void => {
  const [help, measures] = [auditHelp(lang), kpiHelp(lang)];
  does(
    reading(command('audit <paths...>', help.audit))
      .option('-f, --format <name[=path]>', help.format, repeatable)
      .option('--fail-on <when>', words.failOn)
      .option('--max-warnings <n>', words.maxWarnings, integerAtLeast(0))
      .option('-j, --jobs <n>', words.jobs, integerAtLeast(1))
      .option('--no-cache', help.noCache)
      .option('--cache-location <folder>', help.cacheLocation)
      .addOption(new Option('--cache-strategy <how>', help.cacheStrategy).choices(['content', 'metadata']))
      .option('--history <file>', measures.history)
      .option('--fail-if-worse', measures.failIfWorse)
      .option('--label <word>', measures.label)
      .option('--requests <file>', measures.requests)
      .option('--kpi <name[=path]>', help.kpi, repeatable)
      .option('--prometheus <file>', help.prometheus)
      .option('--log <file|->', help.log)
      .option('--log-months <n>', help.logMonths, parseLogMonths)
      .addOption(new Option('--schedule <kind>', help.schedule).choices(SCHEDULES))
      .option('-q, --quiet', words.quiet)
      .addHelpText('after', help.after),
  );
};
