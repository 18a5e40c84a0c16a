import { basename } from 'node:path';
import type { RunInput } from '../../engine/passes/run-input.js';
import type { WrittenBundle } from '../../evidence/append-bundle.js';
import { makeEvidenceRecorder } from '../../library/evidence-recorder.js';
import type { Around } from '../around.js';
import { now } from '../io.js';
import type { Outputs } from '../outputs.js';
import type { RunOptions } from '../run-options.js';
import type { CliReady } from '../with-register.js';

/** A run that leaves evidence. */
export interface Recording {
  readonly beforeCommit: NonNullable<RunInput['beforeCommit']>;
  /** Its bundle, once it is there. */
  written?: WrittenBundle;
}

/** What writes the bundle of this run; undefined where none is asked for. */
export const recordingOf = async (
  ready: CliReady,
  { rejects }: Outputs,
  { check, dryRun }: RunOptions,
  { io }: Around,
): Promise<Recording | undefined> => {
  // With --check nothing is written but what the command line names.
  if ((check || dryRun) && ready.settings.origins.evidence !== 'command line') return undefined;
  const record = await makeEvidenceRecorder(ready, {
    made: now(io.env),
    node: process.version,
    rejects: rejects === undefined || rejects === '-' ? undefined : basename(rejects),
    exemptions: ready.exemptionsPath,
    baseline: ready.baselinePath,
  });
  if (record === undefined) return undefined;
  const recording: Recording = {
    beforeCommit: async (report, rejected) => {
      recording.written = await record(report, rejected);
    },
  };
  return recording;
};
