import { Command, type CommanderError, Option } from 'commander';
import type { Lang } from '../../model/base/text.js';
import { addAuditCommand } from '../audit/command-options.js';
import { addEvidenceCommands, addEvidenceOptions } from '../evidence/command-options.js';
import { addHistoryOptions, addKpiCommands } from '../kpi/command-options.js';
import { addListCommands } from '../lists/command-options.js';
import { addNoticesCommand } from '../notices/command-options.js';
import { commaSeparated, integerAtLeast, repeatable } from '../options/option-values.js';
import type { RunOptions } from '../options/run-options.js';
import { addRegisterCommands } from '../register/command-options.js';
import { addRetentionCommands } from '../retain/command-options.js';
import type { ProcessIo } from '../terminal/process-io.js';
import { helpTexts } from './help-texts.js';

/** The whole command line. `act` gets the name of the command; the modules that do the work load only then. */
export const createProgram = (
  io: ProcessIo,
  lang: Lang,
  version: string,
  act: (command: string, args: readonly string[], options: RunOptions) => Promise<void>,
): Command => {
  const help = helpTexts(lang);
  const program = new Command('lumo-check')
    .description(help.program)
    .version(version, '-v, --version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand('help [command]', help.helpCommand)
    .showSuggestionAfterError(true)
    .addHelpText('after', help.after)
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) });

  const shared = (command: Command): Command =>
    command.option('--lang <en|fr>', help.lang).option('--color', help.color).option('--no-color', help.noColor);
  const reading = (command: Command, rule = '--rule <id:severity>', ruleHelp = help.rule): Command =>
    shared(command)
      .option('-c, --config <file>', help.config)
      .option('--no-config-lookup', help.noConfigLookup)
      .option('-p, --preset <name>', help.preset)
      .option('--channel <channels>', help.channel, commaSeparated)
      .option('--as-of <date>', help.asOf)
      .option('--country <code>', help.country)
      .option('--opposition <file>', help.opposition, repeatable)
      .option('--robinson <file[=date]>', help.robinson, repeatable)
      .option('--register <path|url>', help.register)
      .option(rule, ruleHelp, commaSeparated)
      .option('--only <rules>', help.only, commaSeparated)
      .option('--skip <rules>', help.skip, commaSeparated)
      .option('--absent <fields>', help.absent, commaSeparated)
      .option('--map <header=field>', help.map, repeatable)
      .option('--date-order <order>', help.dateOrder)
      .option('-d, --delimiter <text>', help.delimiter)
      .option('--encoding <name>', help.encoding)
      .option('--header-row <n>', help.headerRow)
      .option('-n, --no-headers', help.noHeaders)
      .option('--identity <file>', help.identity, repeatable)
      .option('--stdin-filename <name>', help.stdinFilename);
  const command = (name: string, summary: string): Command => program.command(name).description(summary).exitOverride();
  const does = (made: Command, name = made.name()): Command =>
    made.action(async (...all: unknown[]) => {
      const options = all.at(-2) as RunOptions;
      await act(
        name,
        all
          .slice(0, -2)
          .flat()
          .filter((arg) => arg !== undefined) as string[],
        options,
      );
    });

  does(
    addHistoryOptions(
      addEvidenceOptions(reading(program.command('check [files...]', { isDefault: true }).description(help.check).exitOverride()), lang),
      lang,
    )
      .option('-o, --out <file|->', help.out)
      .option('-f, --format <name[=path]>', help.format, repeatable)
      .option('--rejects <file>', help.rejects)
      .option('--check', help.checkOnly)
      .addOption(new Option('--dry-run', help.checkOnly).hideHelp())
      .option('--fail-on <when>', help.failOn)
      .option('--max-warnings <n>', help.maxWarnings, integerAtLeast(0))
      .option('-j, --jobs <n>', help.jobs, integerAtLeast(1))
      .option('--verdicts', help.verdicts)
      .option('--no-ci', help.noCi)
      .option('--reveal', help.reveal)
      .option('--exemptions <file>', help.exemptions)
      .option('--baseline <file>', help.baseline)
      .option('--write-baseline <file>', help.writeBaseline)
      .option('-q, --quiet', help.quiet)
      .option('--print-config', help.printConfig),
  );
  does(reading(command('columns <file>', help.columns)).option('-f, --format <name>', help.columnsFormat, repeatable));
  does(
    reading(command('why <file>', help.why))
      .option('--row <n>', help.row, integerAtLeast(1))
      .option('--email <address>', help.email)
      .option('--exemptions <file>', help.exemptions),
  );
  does(
    reading(command('simulate <file>', help.simulate))
      .option('--set <rule.option=value>', help.set, repeatable)
      .option('--exemptions <file>', help.exemptions)
      .option('-f, --format <name>', help.columnsFormat, repeatable),
  );
  does(
    reading(command('exempt <file>', help.exempt), '--rule <id>', help.exemptRule)
      .option('--row <n>', help.row, integerAtLeast(1))
      .option('--email <address>', help.email)
      .option('--reason <text>', help.reason)
      .option('--evidence <reference>', help.evidence)
      .option('--approved-by <who>', help.approvedBy)
      .option('--until <date>', help.until)
      .option('--exemptions <file>', help.exemptions),
  );
  does(shared(command('explain <rule>', help.explain)));
  does(shared(command('rules', help.rules)).option('-f, --format <name>', help.columnsFormat, repeatable));
  does(reading(command('init <file>', help.init)).option('-o, --out <file>', help.initOut));
  addAuditCommand(command, lang, help, reading, does);
  addRegisterCommands(program, lang, shared, (args, oppose) => act('oppose', args, { configLookup: true, headers: true, oppose }));
  addKpiCommands(command, lang, shared, reading, does);
  addRetentionCommands(command, lang, help.columnsFormat, reading, does);
  addNoticesCommand(command, lang, reading, does);
  addEvidenceCommands(command, lang, help.columnsFormat, shared, does);
  addListCommands(command('lists', help.lists), lang, help.columnsFormat, reading, does);
  return program;
};

/** Whether commander stopped because it printed help or the version, which is no failure. */
export const isHelpOrVersion = (cause: unknown): boolean => {
  const { code } = cause as CommanderError;
  return code === 'commander.helpDisplayed' || code === 'commander.help' || code === 'commander.version';
};
