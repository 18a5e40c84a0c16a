import type { GovernanceOptions } from '../options/organisation/governance.js';
import { documentTargetsFor } from '../output/output-targets.js';
import type { CommandHandler } from '../setup/command-context.js';
import { NewBaseline } from '../setup/new-baseline.js';
import { setUpCommand } from '../setup/settings-and-input.js';
import { instantOf, readAsOf } from './as-of.js';
import { prepareGovernance } from './check-governance.js';
import { ATTESTATION, loadAttestation } from './load.js';
import { sealAttestation } from './seal.js';

/** `lumo-check governance [FILE]`: what the organisation holds, what is late, what falls due. */
export const governanceCommand: CommandHandler<GovernanceOptions> = async ([path = ATTESTATION], options, around) => {
  const asked = readAsOf(options.asOf);
  const ready = await setUpCommand({ ...options, ...(asked.day !== undefined && { asOf: asked.day }) }, around);
  const now = instantOf(asked, ready.run.asOf, ready.settings.asOf !== undefined, around.io);
  if (options.seal) await sealAttestation(await loadAttestation(path, around.io.cwd()), ready.run.asOf, around);
  const baseline = new NewBaseline();
  const { format } = options;
  const outputs = documentTargetsFor(path, { format, check: false });
  const job = { ready, now, baseline, single: true, ics: options.ics };
  const { exit } = await (await prepareGovernance(path, 'governance', outputs, job, options, around))();
  await baseline.write(ready, options, around);
  return exit;
};
