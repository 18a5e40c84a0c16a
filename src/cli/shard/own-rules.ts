import type { AnyRule } from '../../model/rule/rule.js';
import type { ShardSecrets } from '../../shards/formats/driver-file.js';
import { type LoadedPlan, loadShardPlan } from '../../shards/work/load-plan.js';
import type { ProcessIo } from '../terminal/process-io.js';
import { badSecrets } from './shard-usage.js';

/** The rules of the tool, loaded when they are asked for. */
export const ownRules = async (): Promise<readonly AnyRule[]> => (await import('../../../rules/index.js')).default.rules;

/** Secrets that the environment gives to a worker that has the plan alone; undefined where it gives none. */
export const secretsOf = ({ env }: Pick<ProcessIo, 'env'>): ShardSecrets | undefined => {
  const text = env.LUMO_SHARD_SECRETS;
  if (text === undefined || text === '') return undefined;
  try {
    return JSON.parse(text) as ShardSecrets;
  } catch {
    throw badSecrets();
  }
};

/** The plan of a folder, as the command line names it. */
export const planOf = async (folder: string, io: ProcessIo): Promise<LoadedPlan> => loadShardPlan(folder, await ownRules(), secretsOf(io));
