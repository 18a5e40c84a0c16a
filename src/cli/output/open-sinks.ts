import { basename, resolve } from 'node:path';
import { fileSink } from '../../csv/files/sink.js';
import { streamSink } from '../../csv/files/stream-sink.js';
import type { Sink } from '../../csv/ports/sink.js';
import type { CommandContext } from '../setup/command-context.js';
import type { OutputTargets, ReportTarget } from './output-targets.js';

/** Everything that may be written, open. */
export interface OpenSinks<R extends ReportTarget = ReportTarget> {
  readonly clean: { readonly sink: Sink; readonly name: string } | undefined;
  readonly rejects: Sink | undefined;
  readonly reports: readonly (R & { readonly sink: Sink })[];
  /** Leaves nothing behind. */
  abort(): Promise<void>;
}

/** As a report calls the cleaned file. @param path `-` for standard output */
export const cleanName = (path: string): string => (path === '-' ? 'stdout' : basename(path));

/** Opens it all before a row is read: a folder that refuses us is told at once. */
export const openAllSinks = async <R extends ReportTarget>(
  outputs: Omit<OutputTargets, 'reports' | 'log'> & { readonly reports: readonly R[] },
  around: CommandContext,
  hash: boolean,
  recipients: readonly string[] = [],
): Promise<OpenSinks<R>> => {
  const opened: Sink[] = [];
  const open = async (path: string): Promise<Sink> => {
    const sink = path === '-' ? streamSink(around.io.stdout, hash) : await fileSink(resolve(around.io.cwd(), path), { hash, recipients });
    opened.push(sink);
    return sink;
  };
  const abort = async (): Promise<void> => void (await Promise.allSettled(opened.map((sink) => sink.abort())));
  /** One after the other: of several at once, one that is refused would be told while another is still on its way to be left behind. */
  const openAll = async (reports: readonly R[]): Promise<OpenSinks<R>['reports']> => {
    const all: (R & { readonly sink: Sink })[] = [];
    for (const report of reports) all.push({ ...report, sink: await open(report.path) });
    return all;
  };
  const { clean, rejects, reports } = outputs;
  try {
    return {
      clean: clean === undefined ? undefined : { sink: await open(clean), name: cleanName(clean) },
      rejects: rejects === undefined ? undefined : await open(rejects),
      reports: await openAll(reports),
      abort,
    };
  } catch (cause) {
    await abort();
    throw cause;
  }
};
