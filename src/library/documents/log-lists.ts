import type { Settings } from '../../config/resolve/settings.js';
import { threadCountFor } from '../../engine/threads/thread-count.js';
import type { LoggedRefusal } from '../../events/read/logged-refusal.js';
import type { LoadedList } from '../../lists/definition/loaded-list.js';
import { readList } from '../../lists/load/read-list.js';
import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import { channelsOfBits } from '../../model/contact/channel-bits.js';
import type { Day } from '../../model/contact/values.js';
import { makeRunKey } from '../setup/run-key.js';
import type { RunSetup } from '../setup/run-setup.js';
import { bytesOfLogs, type LogFile, logSourceOf } from './check-logs.js';

/** What it is read under: a name that says nothing of what is in it. */
const TEXT = 'refusals.txt';

/** Each set of channels that is refused, with the identities of those who refuse just them. */
const byChannels = (
  refusals: readonly LoggedRefusal[],
): readonly (readonly [channels: readonly Channel[], entries: readonly string[]])[] => {
  const all = new Map<string, number>();
  for (const { emails, phones, channels } of refusals)
    for (const identity of [...emails, ...phones]) all.set(identity, (all.get(identity) ?? 0) | channels);
  return [...new Set(all.values())]
    .sort((a, b) => a - b)
    .map((bits) => [channelsOfBits(bits), [...all].flatMap(([identity, own]) => (own === bits ? [identity] : [])).sort()]);
};

/** The refusals of a log as an opposition list; undefined where nobody refuses in it. */
const listOf = async (name: string, refusals: readonly LoggedRefusal[], asOf: Day): Promise<LoadedList | undefined> => {
  const groups = byChannels(refusals);
  const read = (entries: readonly string[], channels: readonly Channel[]): Promise<LoadedList> =>
    readList({ path: TEXT, kind: 'opposition', form: 'clear', channels }, asOf, {
      bytesOf: () => Buffer.from(`${entries.join('\n')}\n`),
    });
  if (groups.length === 0) return undefined;
  const channels = CHANNELS.filter((one) => groups.some(([own]) => own.includes(one)));
  const [whole, ...parts] = await Promise.all([
    read(
      groups.flatMap(([, entries]) => entries),
      channels,
    ),
    ...groups.map(async ([own, entries]) => (await read(entries, own)).parts.map((part) => ({ ...part, channels: own }))),
  ]);
  return { info: { ...whole.info, name, from: 'log' }, parts: parts.flat() };
};

/**
 * The refusals of logs, each log as an opposition list of its name: whoever refuses in one is opposed among the contacts of the same run.
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
  const lists = await Promise.all(all.map((refusals, i) => listOf(files[i]?.source.name ?? '', refusals, ready.run.asOf)));
  return lists.flatMap((list) => list ?? []);
};
