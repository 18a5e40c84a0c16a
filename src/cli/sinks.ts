import { basename, resolve } from 'node:path';
import { fileSink, type Sink, streamSink } from '../csv/files/sink.js';
import type { Around } from './around.js';
import type { Outputs, ReportOutput } from './outputs.js';

/** Everything that may be written, open. */
export interface Sinks<R extends ReportOutput = ReportOutput> {
  readonly clean: { readonly sink: Sink; readonly name: string } | undefined;
  readonly rejects: Sink | undefined;
  readonly reports: readonly (R & { readonly sink: Sink })[];
  /** Leaves nothing behind. */
  abort(): Promise<void>;
}

/** Opens it all before a row is read: a folder that refuses us is told at once. */
export const openSinks = async <R extends ReportOutput>(
  outputs: Omit<Outputs, 'reports' | 'log'> & { readonly reports: readonly R[] },
  around: Around,
  hash: boolean,
): Promise<Sinks<R>> => {
  const opened: Sink[] = [];
  const open = async (path: string): Promise<Sink> => {
    const sink =
      path === '-' ? streamSink(around.io.stdout, hash) : await fileSink(resolve(around.io.cwd(), path), /\.gz$/i.test(path), hash);
    opened.push(sink);
    return sink;
  };
  const abort = async (): Promise<void> => void (await Promise.allSettled(opened.map((sink) => sink.abort())));
  /** One after the other: of several at once, one that is refused would be told while another is still on its way to be left behind. */
  const openAll = async (reports: readonly R[]): Promise<Sinks<R>['reports']> => {
    const all: (R & { readonly sink: Sink })[] = [];
    for (const report of reports) all.push({ ...report, sink: await open(report.path) });
    return all;
  };
  const { clean, rejects, reports } = outputs;
  try {
    return {
      clean: clean === undefined ? undefined : { sink: await open(clean), name: clean === '-' ? 'stdout' : basename(clean) },
      rejects: rejects === undefined ? undefined : await open(rejects),
      reports: await openAll(reports),
      abort,
    };
  } catch (cause) {
    await abort();
    throw cause;
  }
};
