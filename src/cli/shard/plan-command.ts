import { resolve } from 'node:path';
import { encodeData } from '../../model/base/data-codec.js';
import { makeShardPlan } from '../../shards/plan/make-plan.js';
import { shardWords } from '../../words/shards.js';
import { engineSettingsFor } from '../ahead/report-needs.js';
import { withApproval } from '../evidence/approval.js';
import type { ShardPlanOptions } from '../options/engine/shard.js';
import { type OutputTargets, parseReportTarget } from '../output/output-targets.js';
import type { CommandHandler } from '../setup/command-context.js';
import { withExemptionsAndBaseline } from '../setup/exemptions-and-baseline.js';
import { openInput, setUpCommand } from '../setup/settings-and-input.js';
import { writeLines } from '../terminal/process-io.js';

/** The reports that the end will write, of which the parts must know what they tell. */
const planned = ({ format = ['json'], target }: ShardPlanOptions): OutputTargets => ({
  clean: target ?? 'clean',
  reports: format.map((asked) => ({ ...parseReportTarget(asked).format, path: asked })),
  log: [],
});

/** `lumo-check shard plan FILE -o FOLDER`: prints the id of the plan. Exit code 0. */
export const shardPlanCommand: CommandHandler<ShardPlanOptions> = async ([file = ''], options, around) => {
  const { io } = around;
  const ready = await withExemptionsAndBaseline(await setUpCommand(withApproval(options, io.env), around, file), options, around);
  const run = await engineSettingsFor(ready, planned(options), options.target, {}, around);
  const source = await openInput(file, options, around, false, ready.readers);
  const folder = resolve(io.cwd(), options.out);
  // Who approved may have been told by the environment, which is another one at the end.
  const { by, reason } = ready.approval ?? {};
  const said = { ...options, ...(by !== undefined && { approvedBy: by, reason }) };
  const order = {
    ready: { ...ready, run },
    source,
    isTable: options.table === true,
    options: encodeData({ cwd: io.cwd(), file, options: said }),
  };
  const planId = await makeShardPlan(order, folder);
  // What one check does and parts do not is said, and not left to the documentation.
  if (ready.register !== undefined) await writeLines(io.stderr, [shardWords(ready.settings.lang ?? around.lang).register]);
  await writeLines(io.stdout, [planId]);
  return 0;
};
