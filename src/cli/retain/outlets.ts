import { basename, resolve } from 'node:path';
import { fileSink } from '../../csv/files/sink.js';
import type { RetentionOutput, RetentionOutputs } from '../../engine/retain/apply-retention.js';
import type { RetentionPolicy } from '../../model/report/retention-report.js';
import type { Around } from '../around.js';
import { beside } from '../outputs.js';
import type { RunOptions } from '../run-options.js';

/** Where the files of one run go. */
export type Paths = Record<'out' | 'archive' | 'permission' | 'certificate', string>;

/** Beside the input, unless an option says otherwise. */
export const pathsOf = (input: string, options: RunOptions): Paths => ({
  out: options.out ?? beside(input, 'retained'),
  archive: options.archive ?? beside(input, 'archive'),
  permission: options.ending ?? beside(input, 'ending'),
  certificate: options.certificate ?? beside(input, 'certificate', '.md'),
});

/**
 * Opens what the policy may write; nothing is left behind when one cannot be.
 * @throws LumoError LUMO_OUTPUT_UNWRITABLE
 */
export const outletsOf = async (paths: Paths, policy: RetentionPolicy, { io }: Around): Promise<RetentionOutputs> => {
  const opened: RetentionOutput[] = [];
  const open = async (path: string): Promise<RetentionOutput> => {
    const outlet = { sink: await fileSink(resolve(io.cwd(), path), /\.gz$/i.test(path)), name: basename(path) };
    opened.push(outlet);
    return outlet;
  };
  try {
    return {
      out: await open(paths.out),
      ...(policy.formerClients === 'archive' && { archive: await open(paths.archive) }),
      permission: await open(paths.permission),
    };
  } catch (cause) {
    await Promise.allSettled(opened.map(({ sink }) => sink.abort()));
    throw cause;
  }
};
