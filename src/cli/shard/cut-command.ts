import { resolve } from 'node:path';
import { cutInput } from '../../shards/plan/cut-input.js';
import { readPlanFile } from '../../shards/work/load-plan.js';
import type { ShardCutOptions } from '../options/engine/shard.js';
import type { CommandHandler } from '../setup/command-context.js';
import { writeLines } from '../terminal/process-io.js';
import { optionMissing } from './shard-usage.js';

/** `lumo-check shard cut FILE --parts N`: a line of JSON for each part. Exit code 0. */
export const shardCutCommand: CommandHandler<ShardCutOptions> = async ([file = ''], { plan, parts }, { io }) => {
  if (parts === undefined) throw optionMissing('--parts');
  const planned = await readPlanFile(resolve(io.cwd(), plan));
  const cut = await cutInput(resolve(io.cwd(), file), planned.file, parts);
  await writeLines(
    io.stdout,
    cut.map((part) => JSON.stringify(part)),
  );
  return 0;
};
