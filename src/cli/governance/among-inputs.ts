import type { CheckOptions } from '../options/table/contacts.js';
import type { OutputTargets } from '../output/output-targets.js';
import type { GovernanceKind } from '../recognise/input-kind.js';
import type { CheckedFile } from '../setup/checked-file.js';
import type { CommandContext } from '../setup/command-context.js';
import { instantOf, readAsOf } from './as-of.js';
import { type GovernanceJob, prepareGovernance } from './check-governance.js';
import { loadAttestation } from './load.js';

/** All that attestations among the inputs of a check read: reports of all files may not take its place either. */
export const readByAttestations = async (inputs: readonly string[], cwd: string): Promise<readonly string[]> => {
  // What cannot be read is told when it is judged.
  const loaded = await Promise.all(inputs.map((input) => loadAttestation(input, cwd).catch(() => undefined)));
  return loaded.flatMap((one) => one?.reads ?? []);
};

/** An attestation or a register among the inputs of a check. @throws LumoError as `prepareGovernance` */
export const prepareAmongInputs = (
  input: string,
  kind: GovernanceKind,
  outputs: OutputTargets,
  job: Pick<GovernanceJob, 'ready' | 'baseline' | 'single'>,
  options: CheckOptions,
  around: CommandContext,
): Promise<() => Promise<CheckedFile>> => {
  const { run, settings } = job.ready;
  const now = instantOf(readAsOf(options.asOf), run.asOf, settings.asOf !== undefined, around.io);
  return prepareGovernance(input, kind, outputs, { ...job, now }, options, around);
};
