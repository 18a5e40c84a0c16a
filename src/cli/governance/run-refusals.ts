import { loadList } from '../../lists/load/load-list.js';
import type { CheckOptions } from '../options/table/contacts.js';
import type { InputKind } from '../recognise/input-kind.js';
import type { CommandContext } from '../setup/command-context.js';
import type { CommandSetup } from '../setup/project-register.js';

/** How the files of a run are screened by what others of it say of refusals. */
export interface ScreenedByRun {
  /** Logs: by its registers of requests. */
  readonly ofLogs: CommandSetup;
  /** Contacts: by its logs too. */
  readonly ofContacts: CommandSetup;
}

/**
 * The same, whose lists keep since when people refuse: lists are read once for all files of a run, and logs ask for those days, whichever file
 * is judged first.
 */
const withDays = (ready: CommandSetup): CommandSetup => ({
  ...ready,
  loadLists: (load = loadList) => ready.loadLists((spec, day) => load({ ...spec, keepsDates: true }, day)),
});

/** Refusals that logs and registers of requests of a run hold, as lists: whoever refuses in one of them is opposed in the others. */
export const screenedByRun = async (
  ready: CommandSetup,
  inputs: readonly string[],
  kinds: readonly InputKind[],
  options: CheckOptions,
  around: CommandContext,
): Promise<ScreenedByRun> => {
  const [logs, requests] = (['log', 'requests'] as const).map((kind) => inputs.filter((_, i) => kinds[i] === kind)) as [string[], string[]];
  // Loaded for them only: whoever checks contacts pays nothing for it.
  const own = logs.length > 0 ? withDays(ready) : ready;
  const ofLogs = requests.length > 0 ? (await import('./request-refusals.js')).withRequestRefusals(own, requests, around) : own;
  const ofContacts =
    logs.length > 0 ? (await import('../documents/log-refusals.js')).withLogRefusals(ofLogs, logs, options, around) : ofLogs;
  return { ofLogs, ofContacts };
};
