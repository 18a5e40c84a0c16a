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
  const ofLogs = requests.length > 0 ? (await import('./request-refusals.js')).withRequestRefusals(ready, requests, around) : ready;
  const ofContacts =
    logs.length > 0 ? (await import('../documents/log-refusals.js')).withLogRefusals(ofLogs, logs, options, around) : ofLogs;
  return { ofLogs, ofContacts };
};
