import { lstat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { headOfFile } from '../../csv/files/file-place.js';
import { sweepBeside } from '../../journal/temporary-files.js';
import { placeTaken } from '../../shards/formats/plan-errors.js';
import { refuseOverwriting } from '../output/output-guard.js';
import { modulesOf, type OutputTargets } from '../output/output-targets.js';
import type { CommandContext } from '../setup/command-context.js';
import type { CommandSetup } from '../setup/project-register.js';
import type { ProcessIo } from '../terminal/process-io.js';

/** What a verb writes: a path, and the format of a file of ours that it may take the place of, as a second attempt does. */
export interface NewOutput {
  readonly path: string | undefined;
  readonly format?: string;
}

/** More than a file of ours takes to say what it is. */
const HEAD = 64;

/**
 * Sweeps away what killed runs have left beside outputs, and refuses those where something lies already: what comes on standard input,
 * lists, plans and whatever else is kept are not written over.
 * @throws LumoError LUMO_OUTPUT_IS_KEPT
 */
export const refuseTaken = async (outputs: readonly NewOutput[], { cwd }: Pick<ProcessIo, 'cwd'>): Promise<void> => {
  await sweepBeside(outputs.flatMap(({ path }) => (path === undefined ? [] : [resolve(cwd(), path)])));
  for (const { path, format } of outputs) {
    if (path === undefined) continue;
    const place = resolve(cwd(), path);
    const there = await lstat(place).catch(() => undefined);
    // A terminal and a pipe keep nothing.
    if (!there || there.isCharacterDevice() || there.isFIFO()) continue;
    const head = format !== undefined && there.isFile() ? await headOfFile(place, HEAD) : undefined;
    if (!head?.toString('latin1').startsWith(`{"format":"${format}",`)) throw placeTaken(basename(path));
  }
};

/** What `merge` reads of the folder of a plan. */
export const planPaths = (folder: string): readonly string[] =>
  ['plan.json', 'driver.json', 'head', 'rejects-head'].map((name) => join(folder, name));

/** Refuses reports that would take the place of what is read or kept. @param reads paths, beside what the settings name */
export const refuseReportsOver = (
  reads: readonly (string | undefined)[],
  outputs: OutputTargets,
  ready: CommandSetup,
  around: CommandContext,
): Promise<void> =>
  refuseOverwriting(
    {
      writes: outputs.reports.map(({ path }) => path),
      reads: [...reads, ...modulesOf(outputs)],
      knows: { exemptions: ready.exemptionsPath, baseline: ready.baselinePath },
    },
    ready,
    around,
  );
