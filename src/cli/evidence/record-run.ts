import { basename } from 'node:path';
import type { RunInput } from '../../engine/passes/run-input.js';
import type { WrittenBundle } from '../../evidence/append-bundle.js';
import { makeEvidenceRecorder } from '../../library/evidence-recorder.js';
import type { CheckOptions } from '../options/table/contacts.js';
import type { OutputTargets } from '../output/output-targets.js';
import type { CommandContext } from '../setup/command-context.js';
import type { CommandSetup } from '../setup/project-register.js';
import { currentTime } from '../terminal/process-io.js';

/** A run that leaves evidence. */
export interface EvidenceRecording {
  readonly beforeCommit: NonNullable<RunInput['beforeCommit']>;
  /** Its bundle, once it is there. */
  written?: WrittenBundle;
}

/** What writes the bundle of this run; undefined where none is asked for. */
export const prepareEvidence = async (
  ready: CommandSetup,
  { rejects }: OutputTargets,
  { check }: Pick<CheckOptions, 'check'>,
  { io }: CommandContext,
): Promise<EvidenceRecording | undefined> => {
  // With --check nothing is written but what the command line names.
  if (check && ready.settings.origins.evidence !== 'command line') return undefined;
  const record = await makeEvidenceRecorder(ready, {
    made: currentTime(io.env),
    node: process.version,
    rejects: rejects === undefined || rejects === '-' ? undefined : basename(rejects),
    exemptions: ready.exemptionsPath,
    baseline: ready.baselinePath,
  });
  if (record === undefined) return undefined;
  const recording: EvidenceRecording = {
    beforeCommit: async (report, rejected) => {
      recording.written = await record(report, rejected);
    },
  };
  return recording;
};
