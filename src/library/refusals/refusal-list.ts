import type { LoadedList } from '../../lists/definition/loaded-list.js';
import { readList } from '../../lists/load/read-list.js';
import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import { channelsOfBits } from '../../model/contact/channel-bits.js';
import type { ListInfo } from '../../model/contact/suppression-list.js';
import type { Day } from '../../model/contact/values.js';

/** Whoever refuses in a file: identities in clear, for the contact files of the same run. */
export interface Refusal {
  /** In lower case. */
  readonly emails: readonly string[];
  /** E.164. */
  readonly phones: readonly string[];
  /** SIREN, and domains with an @ before them, of those for all of whose people somebody refuses. */
  readonly companies?: readonly string[];
  /** As bits in the order of CHANNELS. */
  readonly channels: number;
}

/** What it is read under: a name that says nothing of what is in it. */
const TEXT = 'refusals.txt';

/** Each set of channels that is refused, with the identities of those who refuse just them. */
const byChannels = (refusals: readonly Refusal[]): readonly (readonly [channels: readonly Channel[], entries: readonly string[]])[] => {
  const all = new Map<string, number>();
  for (const { emails, phones, companies = [], channels } of refusals)
    for (const identity of [...emails, ...phones, ...companies]) all.set(identity, (all.get(identity) ?? 0) | channels);
  return [...new Set(all.values())]
    .sort((a, b) => a - b)
    .map((bits) => [channelsOfBits(bits), [...all].flatMap(([identity, own]) => (own === bits ? [identity] : [])).sort()]);
};

/** The refusals of a file of the run as an opposition list of its name; undefined where nobody refuses in it. */
export const listOfRefusals = async (
  { name, from }: Required<Pick<ListInfo, 'name' | 'from'>>,
  refusals: readonly Refusal[],
  asOf: Day,
): Promise<LoadedList | undefined> => {
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
  return { info: { ...whole.info, name, from }, parts: parts.flat() };
};
