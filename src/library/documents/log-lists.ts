import type { Settings } from '../../config/resolve/settings.js';
import { threadCountFor } from '../../engine/threads/thread-count.js';
import type { LoadedList } from '../../lists/definition/loaded-list.js';
import { CHANNELS } from '../../model/contact/channel.js';
import { channelBits } from '../../model/contact/channel-bits.js';
import { listOfRefusals } from '../refusals/refusal-list.js';
import { makeRunKey } from '../setup/run-key.js';
import type { RunSetup } from '../setup/run-setup.js';
import { bytesOfLogs, type LogFile, logSourceOf } from './check-logs.js';

/** What a word may refuse that nobody can read. */
const ALL = channelBits(CHANNELS);

/**
 * The refusals of logs, each log as an opposition list of its name: whoever refuses in one is opposed among the contacts of the same run; and whoever it
 * leaves in doubt, as a list of doubts; addresses to which mail came back, as a list of those.
 * @throws LumoError LUMO_NOT_A_LOG, LUMO_LOG_ZONE, those of reading a table
 */
export const listsOfLogs = async (
  files: readonly LogFile[],
  ready: Pick<RunSetup, 'run' | 'settings' | 'forFile'>,
  signal?: AbortSignal,
): Promise<readonly LoadedList[]> => {
  const { readLogRefusals } = await import('../../events/run/log-refusals.js');
  const settings = files.map(({ source, path = source.name }) => ready.forFile(path).settings);
  const { country, jobs } = ready.settings;
  const all = await readLogRefusals(
    files.map(({ source }, i) => logSourceOf(source, settings[i] as Settings, ready)),
    { country, signal, blockBytes: ready.run.blockBytes, key: makeRunKey(), threads: threadCountFor(jobs, bytesOfLogs(files)) },
  );
  const lists = await Promise.all(
    all.flatMap((told, i) => {
      const info = { name: files[i]?.source.name ?? '', from: 'log' } as const;
      const doubts = told.flatMap((one) => (one.isDoubt ? [{ ...one, channels: ALL }] : []));
      const bounces = told.flatMap((one) => (one.isBounce ? [{ ...one, channels: channelBits(['email']) }] : []));
      return [
        listOfRefusals(
          info,
          told.filter(({ channels }) => channels !== 0),
          { asOf: ready.run.asOf, home: country },
        ),
        listOfRefusals({ ...info, holds: 'logged' }, doubts, { asOf: ready.run.asOf, home: country }),
        listOfRefusals({ ...info, holds: 'bounces' }, bounces, { asOf: ready.run.asOf, home: country }),
      ];
    }),
  );
  return lists.flatMap((list) => list ?? []);
};
