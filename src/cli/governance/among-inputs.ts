import type { CheckOptions } from '../options/table/contacts.js';
import type { OutputTargets } from '../output/output-targets.js';
import type { GovernanceKind } from '../recognise/input-kind.js';
import type { CheckedFile } from '../setup/checked-file.js';
import type { CommandContext } from '../setup/command-context.js';
import { instantOf, readAsOf } from './as-of.js';
import { type GovernanceJob, prepareGovernance } from './check-governance.js';

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
