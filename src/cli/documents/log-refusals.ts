import { basename } from 'node:path';
import { listsOfLogs } from '../../library/documents/log-lists.js';
import type { LoadedList } from '../../lists/definition/loaded-list.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { CheckOptions } from '../options/table/contacts.js';
import type { CommandContext } from '../setup/command-context.js';
import type { CommandSetup } from '../setup/project-register.js';
import { openInput } from '../setup/settings-and-input.js';

/**
 * The lists that contacts are screened with, and the refusals of the logs of the same run as more of them: in whatever order files are
 * named, whoever refuses in a log is opposed. A log that cannot be read lets no contacts be judged: it may hold their refusals.
 * @param logs as the command line names them
 */
export const withLogRefusals = (
  ready: CommandSetup,
  logs: readonly string[],
  options: CheckOptions,
  around: CommandContext,
): CommandSetup => {
  let own: Promise<readonly LoadedList[]> | undefined;
  const read = async (): Promise<readonly LoadedList[]> => {
    const sources = await Promise.all(logs.map((one) => openInput(one, options, around, false)));
    return listsOfLogs(
      sources.map((source, i) => ({ source, path: logs[i] })),
      ready,
      around.signal,
    );
  };
  return {
    ...ready,
    loadLists: async (load) => {
      own ??= read().catch((cause) => {
        if (cause instanceof LumoError) cause.lacking = logs.map((one) => basename(one));
        throw cause;
      });
      // Awaited together: a log that is given up while lists are still read is no failure that nobody handles.
      return (await Promise.all([ready.loadLists(load), own])).flat();
    },
  };
};
