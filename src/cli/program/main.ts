import type { Command, CommanderError } from 'commander';
import { VERSION } from '../../library/tool-version.js';
import { interruptedError } from '../../model/base/lumo-error.js';
import type { Lang } from '../../model/base/text.js';
import { errorAnnotationFormat } from '../output/ci-reports.js';
import { errorAnnotation } from '../terminal/error-annotation.js';
import { errorExitCode, errorText, usageErrorText } from '../terminal/error-text.js';
import { detectLang, type ProcessIo, writeText } from '../terminal/process-io.js';
import { watchStopSignals } from '../terminal/stop-signals.js';
import { styleFor } from '../terminal/style.js';
import { createProgram, isHelpOrVersion } from './command-line.js';
import { DEFAULT_COMMAND } from './command-table.js';
import { helpLayout } from './help-layout.js';
import { refuseMistypedCommand, refuseUnknownHelp } from './mistyped-command.js';
import { formerOptionError } from './named-command.js';
import { usageHint } from './usage-hint.js';

/** The language has to be known before the options are read: the help is written in it. */
const langArgument = (argv: readonly string[]): string | undefined => {
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  return at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
};

/** Options that every command knows may also stand before its name. */
const moveOptionsLast = (argv: readonly string[]): string[] => {
  const leading: string[] = [];
  let at = 0;
  for (; at < argv.length; at++) {
    const arg = argv[at] as string;
    if (arg === '--lang' && argv[at + 1] !== undefined) leading.push(arg, argv[++at] as string);
    else if (/^--(?:lang=.*|color|no-color)$/.test(arg)) leading.push(arg);
    else break;
  }
  return at === argv.length ? [...argv] : [...argv.slice(at), ...leading];
};

/** `help` takes a command and no option: how it is said was read before. */
const withoutShared = (args: readonly string[]): readonly string[] =>
  args[0] === 'help' ? args.filter((arg, i) => !/^--(?:lang(?:=.*)?|color|no-color)$/.test(arg) && args[i - 1] !== '--lang') : args;

/** Standard output by its name in the file system: a file that is written beside it and renamed would take its place. */
const standardOutput = (arg: string): string => arg.replace(/^((?:--?[a-z-]+=)?(?:[a-z]+=)?)\/dev\/(?:stdout|fd\/1)$/, '$1-');

/** Says which variables nobody reads, where one that is near is read: they would be passed over without a word. */
const tellUnknownVariables = async (io: ProcessIo, path: string, lang: Lang): Promise<void> => {
  if (!Object.keys(io.env).some((name) => name.startsWith('LUMO_'))) return;
  const { unknownVariableLines, unknownVariables } = await import('./unknown-variables.js');
  for (const line of unknownVariableLines(unknownVariables(io.env, path), lang)) await writeText(io.stderr, `${line}\n`);
};

/** Every command under a command. */
const descendantsOf = (command: Command): Command[] => command.commands.flatMap((one) => [one, ...descendantsOf(one)]);

/**
 * The command line, as a function: reads what it is passed, never exits the process.
 * @returns the exit code: 0 nothing to object, 1 findings, 2 could not do the job, 129, 130, 131, 143 interrupted, 141 nobody reads
 */
export const main = async (io: ProcessIo): Promise<number> => {
  const words = moveOptionsLast(io.argv.slice(2).map(standardOutput));
  const lang = detectLang(langArgument(words), io.env);
  const args = withoutShared(words);
  // A reader that has gone away (`| head`) ends the run quietly.
  io.stdout.on('error', () => {});
  // A terminal that was closed takes nothing any more, not even what is wrong.
  io.stderr.on('error', () => {});
  let code = 0;
  const stop = watchStopSignals(io);
  const program = createProgram(io, lang, VERSION, async (spec, given, read) => {
    if (spec === DEFAULT_COMMAND) await refuseMistypedCommand(given[0], io.cwd());
    const { values, fromVariables } = read;
    await tellUnknownVariables(io, read.path, lang);
    code = await spec.run(given, values, { io, lang, version: VERSION, signal: stop.signal, fromVariables });
  });
  for (const command of [program, ...descendantsOf(program)]) {
    command.configureHelp(helpLayout(lang, io.stdout.columns)).configureOutput({ writeErr: () => {}, outputError: () => {} });
  }
  try {
    refuseUnknownHelp(args);
    await stop.bounded(program.parseAsync(args, { from: 'user' }));
    const fault = stop.fault();
    if (fault) throw fault.cause;
    return stop.code() ?? code;
  } catch (thrown) {
    // Whatever fails after that fails because of it.
    const fault = stop.fault();
    // A promise may be refused with nothing.
    const failure = fault ? fault.cause : thrown;
    const cause = stop.code() === undefined ? failure : interruptedError();
    const say = (text: string): Promise<void> => writeText(io.stderr, text).catch(() => {});
    const style = styleFor(io.stderr, io.env, args.includes('--no-color') ? false : args.includes('--color') ? true : undefined);
    if ((cause as CommanderError | undefined)?.code?.startsWith?.('commander.')) {
      if (isHelpOrVersion(cause)) return 0;
      const former = formerOptionError((cause as Error).message, args);
      await say(
        former
          ? errorText(former, lang, style)
          : usageErrorText((cause as Error).message, lang, style, usageHint(args, (cause as Error).message)),
      );
      return 2;
    }
    if (errorExitCode(cause) !== 141) await say(errorText(cause, lang, style));
    if (errorExitCode(cause) === 2) await say(errorAnnotation(cause, lang, errorAnnotationFormat(io.env, args)));
    if (io.env.LUMO_DEBUG) await say(`${(failure as Error)?.stack ?? ''}\n`);
    return stop.code() ?? errorExitCode(cause);
  } finally {
    stop.close();
  }
};
