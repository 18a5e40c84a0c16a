import { basename, resolve } from 'node:path';
import { fileSink } from '../../csv/files/sink.js';
import type { RetentionOutput, RetentionOutputs } from '../../engine/apply-retention.js';
import type { RetentionPolicy } from '../../model/report/retention-report.js';
import type { RetainOptions } from '../options/table/retain.js';
import { encryptedPath } from '../output/encryption.js';
import { pathBeside } from '../output/paths-beside.js';
import type { CommandContext } from '../setup/command-context.js';

/** Where the files of one run go. */
export type RetentionPaths = Record<'out' | 'archive' | 'permission' | 'certificate', string>;

/** Beside the input, unless an option says otherwise. */
export const retentionPaths = (input: string, options: RetainOptions): RetentionPaths => ({
  out: options.out ?? encryptedPath(pathBeside(input, 'retained'), options),
  archive: options.archive ?? encryptedPath(pathBeside(input, 'archive'), options),
  permission: options.ending ?? encryptedPath(pathBeside(input, 'ending'), options),
  certificate: options.certificate ?? pathBeside(input, 'certificate', '.md'),
});

/**
 * Opens what the policy may write; nothing is left behind when one cannot be.
 * @throws LumoError LUMO_OUTPUT_UNWRITABLE
 */
export const openOutlets = async (
  paths: RetentionPaths,
  policy: RetentionPolicy,
  recipients: readonly string[],
  { io }: CommandContext,
): Promise<RetentionOutputs> => {
  const opened: RetentionOutput[] = [];
  const open = async (path: string): Promise<RetentionOutput> => {
    const outlet = { sink: await fileSink(resolve(io.cwd(), path), { recipients }), name: basename(path) };
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
