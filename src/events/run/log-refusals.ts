import { namedError } from '../../model/base/named-error.js';
import type { LoggedRefusal } from '../read/logged-refusal.js';
import { homeZone } from '../time/contact-zone.js';
import { inlineLogExecutor, threadLogExecutor } from './log-executor.js';
import { type LogRun, type LogSource, readLog } from './read-log.js';

/**
 * Who refuses in each of some logs, in clear. For whoever has to know it before the logs are judged.
 * @throws LumoError LUMO_NOT_A_LOG, and those of reading a table
 */
export const readLogRefusals = async (
  sources: readonly LogSource[],
  { country, threads, ...run }: Omit<LogRun, 'executor' | 'home' | 'lists'> & { readonly country: string; readonly threads: number },
): Promise<readonly (readonly LoggedRefusal[])[]> => {
  const executor = threads > 1 ? threadLogExecutor(threads) : inlineLogExecutor();
  const all: LoggedRefusal[][] = [];
  try {
    for (const [file, one] of sources.entries()) {
      const found: LoggedRefusal[] = [];
      const settings = { ...run, executor, home: homeZone(country), lists: [], tellsRefusals: true };
      await readLog(one, file, settings, ({ refusals }) => {
        for (const refusal of refusals) found.push(refusal);
      }).catch((cause) => {
        throw namedError(cause, one.source.name);
      });
      all.push(found);
    }
    return all;
  } finally {
    await executor.close();
  }
};
