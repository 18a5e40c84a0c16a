import { basename, resolve } from 'node:path';
import { exitCodeFor, runReady } from '../check.js';
import { fileSink, type Sink, streamSink } from '../csv/sink.js';
import { LumoError } from '../errors.js';
import type { Prints } from '../model/baselined.js';
import type { Opposed } from '../model/opposed.js';
import { formatInfo } from '../reporters/formats.js';
import type { Around, CommandFunction } from './around.js';
import { bury } from './bury.js';
import { withApproval } from './evidence/approval.js';
import { exitCodeOf, failureText } from './failure.js';
import { put } from './io.js';
import { refuseMistypedCommand } from './mistyped.js';
import { type Outputs, outputsFor, refuseClashes } from './outputs.js';
import { printConfig } from './print-config.js';
import type { RunOptions } from './program.js';
import { progressOn } from './progress.js';
import { namedInput, openInput, readyFor } from './reading.js';
import { withStanding, writeBaseline } from './standing.js';
import { styleFor } from './style.js';
import type { CliReady } from './with-register.js';

const noInput = (): LumoError =>
  new LumoError(
    'LUMO_NO_INPUT',
    { en: 'No contact file is named.', fr: 'Aucun fichier de contacts n’est indiqué.' },
    {
      en: 'lumo-check contacts.csv, or lumo-check - to read standard input.',
      fr: 'lumo-check contacts.csv, ou lumo-check - pour lire l’entrée standard.',
    },
  );

const oneOutput = (): LumoError =>
  new LumoError(
    'LUMO_SAME_OUTPUT',
    {
      en: 'Several inputs cannot share one --out or one --rejects.',
      fr: 'Plusieurs fichiers d’entrée ne peuvent pas partager un même --out ou --rejects.',
    },
    {
      en: 'Leave it out: each input gets a cleaned file beside it. Or run once per file.',
      fr: 'Retirez l’option : chaque fichier d’entrée aura son fichier nettoyé à côté de lui. Ou lancez une fois par fichier.',
    },
  );

/** Everything that may be written, open before a row is read: a folder that refuses us is told at once. */
const openSinks = async (outputs: Outputs, around: Around, hash: boolean) => {
  const opened: Sink[] = [];
  const open = async (path: string): Promise<Sink> => {
    const sink =
      path === '-' ? streamSink(around.io.stdout, hash) : await fileSink(resolve(around.io.cwd(), path), /\.gz$/i.test(path), hash);
    opened.push(sink);
    return sink;
  };
  const abort = async (): Promise<void> => void (await Promise.allSettled(opened.map((sink) => sink.abort())));
  try {
    return {
      clean:
        outputs.clean === undefined
          ? undefined
          : { sink: await open(outputs.clean), name: outputs.clean === '-' ? 'stdout' : basename(outputs.clean) },
      rejects: outputs.rejects === undefined ? undefined : await open(outputs.rejects),
      reports: await Promise.all(outputs.reports.map(async ({ format, path }) => ({ format, path, sink: await open(path) }))),
      abort,
    };
  } catch (cause) {
    await abort();
    throw cause;
  }
};

const checkOne = async (input: string, outputs: Outputs, ready: CliReady, options: RunOptions, around: Around): Promise<number> => {
  const { io } = around;
  // Without a report that tells a hash, nobody would read one.
  const hash = outputs.reports.some(({ format }) => formatInfo(format).hashes);
  const figures = outputs.reports.some(({ format }) => formatInfo(format).figures);
  const source = await openInput(input, options, around, hash);
  const sinks = await openSinks(outputs, around, hash);
  const progress = progressOn(io, ready.settings.lang ?? around.lang, options.quiet === true);
  try {
    let prints: Prints = new Map();
    const takePrints = (found: Prints): void => {
      prints = found;
    };
    let opposed: readonly Opposed[] = [];
    const takeOpposed = (found: readonly Opposed[]): void => {
      opposed = found;
    };
    const tombstones = ready.register !== undefined && outputs.clean !== undefined;
    const running = runReady(
      { ...ready, run: { ...ready.run, tombstones, figures } },
      source,
      { ...sinks, takePrints, takeOpposed },
      { signal: around.signal, progress: progress.rows },
    );
    // What writes reports is loaded while threads judge.
    const reporting = import('./reporting.js');
    const report = await running;
    progress.done();
    await bury(opposed, ready, around);
    await writeBaseline(prints, ready, options, around);
    const exit = exitCodeFor(report, ready.settings.failOn, ready.settings.maxWarnings);
    await (await reporting).writeReports({ report, ready, outputs, sinks: sinks.reports, exit, options, around });
    return exit;
  } catch (cause) {
    progress.done();
    await sinks.abort();
    throw cause;
  }
};

/** `lumo-check FILE…`: the main job. The exit code is the worst of all files. */
export const checkCommand: CommandFunction = async (inputs, options, around) => {
  await refuseMistypedCommand(inputs[0], around.io.cwd());
  const [first] = inputs;
  const settled = await readyFor(withApproval(options, around.io.env), around, inputs.length === 1 ? first : undefined);
  if (options.printConfig) return printConfig(settled, around);
  const readyOf = (input: string): Promise<CliReady> => {
    const name = inputs.length > 1 ? namedInput(input, options) : undefined;
    return withStanding(name === undefined ? settled : { ...settled, ...settled.forFile(name) }, options, around);
  };
  if (inputs.length === 0) throw noInput();
  if (inputs.length > 1 && (options.out !== undefined || options.rejects !== undefined)) throw oneOutput();
  const check = options.check === true || options.dryRun === true;
  const outputs = inputs.map((input) => outputsFor(input, { out: options.out, format: options.format, rejects: options.rejects, check }));
  const at = (path: string): string => (path === '-' ? path : resolve(around.io.cwd(), path));
  await refuseClashes(
    outputs.map(({ clean, rejects, reports }) => ({
      ...(clean !== undefined && { clean: at(clean) }),
      ...(rejects !== undefined && { rejects: at(rejects) }),
      reports: reports.map(({ format, path }) => ({ format, path: at(path) })),
    })),
    [...inputs.filter((input) => input !== '-').map(at), ...settled.listPaths, ...(settled.configPath ? [settled.configPath] : [])],
  );
  if (first !== undefined && inputs.length === 1) return checkOne(first, outputs[0] as Outputs, await readyOf(first), options, around);
  let worst = 0;
  for (const [i, input] of inputs.entries()) {
    // One file that cannot be judged does not keep the others from being.
    const ready = await readyOf(input);
    const code = await checkOne(input, outputs[i] as Outputs, ready, options, around).catch(async (cause) => {
      if (exitCodeOf(cause) !== 2) throw cause;
      const lang = ready.settings.lang ?? around.lang;
      await put(around.io.stderr, failureText(cause, lang, styleFor(around.io.stderr, around.io.env, options.color)));
      return 2;
    });
    worst = Math.max(worst, code);
  }
  return worst;
};
