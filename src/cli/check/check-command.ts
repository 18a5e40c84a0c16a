import { namedPaths } from '../joint/joint-outputs.js';
import type { CheckOptions } from '../options/table/contacts.js';
import type { CommandHandler } from '../setup/command-context.js';
import { checkOnce } from './check-once.js';

/** `lumo-check FILE…`: the main job, once or whenever something changes. The exit code is the worst of all files. */
export const checkCommand: CommandHandler<CheckOptions> = async (named, options, around) => {
  if (options.envInfo) return (await import('../commands/env-info.js')).printEnvInfo(around);
  if (!options.watch) return checkOnce(named, options, around);
  const { refuseUnwatchable, watchAndJudge } = await import('../commands/watch.js');
  refuseUnwatchable(named, options);
  return watchAndJudge(named, namedPaths(options.format), () => checkOnce(named, options, around), around);
};
