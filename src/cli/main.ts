import type { Command, CommanderError } from 'commander';
import { VERSION } from '../library/tool-version.js';
import type { CommandFunction } from './around.js';
import { exitCodeOf, failureText, usageText } from './failure.js';
import { helpStyle } from './help-style.js';
import { type Io, langOf, put } from './io.js';
import { refuseUnknownHelp } from './mistyped.js';
import { isPlainStop, programFor } from './program.js';
import { styleFor } from './style.js';

/** The language has to be known before the options are read: the help is written in it. */
const langOption = (argv: readonly string[]): string | undefined => {
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  return at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
};

/** Options that every command knows may also stand before its name. */
const optionsLast = (argv: readonly string[]): string[] => {
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

/** Every command under a command. */
const below = (command: Command): Command[] => command.commands.flatMap((one) => [one, ...below(one)]);

/**
 * The command line, as a function: reads what it is passed, never exits the process.
 * @returns the exit code: 0 nothing to object, 1 findings, 2 could not do the job, 130 interrupted, 141 nobody reads
 */
export const main = async (io: Io): Promise<number> => {
  const args = optionsLast(io.argv.slice(2));
  const lang = langOf(langOption(args), io.env);
  // A reader that has gone away (`| head`) ends the run quietly.
  io.stdout.on('error', () => {});
  let code = 0;
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  io.on('SIGINT', interrupt);
  io.on('SIGTERM', interrupt);
  const program = programFor(io, lang, VERSION, async (command, files, options) => {
    const { commands } = await import('./commands.js');
    code = await (commands[command] as CommandFunction)(files, options, { io, lang, version: VERSION, signal: stop.signal });
  });
  for (const command of [program, ...below(program)]) {
    command.configureHelp(helpStyle(lang, io.stdout.columns)).configureOutput({ writeErr: () => {}, outputError: () => {} });
  }
  try {
    refuseUnknownHelp(args);
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (cause) {
    const style = styleFor(io.stderr, io.env, args.includes('--no-color') ? false : args.includes('--color') ? true : undefined);
    if ((cause as CommanderError | undefined)?.code?.startsWith?.('commander.')) {
      if (isPlainStop(cause)) return 0;
      await put(io.stderr, usageText((cause as Error).message, lang, style));
      return 2;
    }
    if (exitCodeOf(cause) !== 141) await put(io.stderr, failureText(cause, lang, style));
    if (io.env.LUMO_DEBUG) await put(io.stderr, `${(cause as Error)?.stack ?? ''}\n`);
    return exitCodeOf(cause);
  } finally {
    io.off('SIGINT', interrupt);
    io.off('SIGTERM', interrupt);
  }
};
