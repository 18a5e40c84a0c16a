import { fingerprint, newFingerprint } from '../../fields/bytes/fingerprint.js';
import type { ListPart, LoadedList } from '../../lists/definition/loaded-list.js';
import { readList } from '../../lists/load/read-list.js';
import { TableBuilder } from '../../lists/table/fingerprint-table.js';
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
  /** Numbers that several people share, each with the name of whom it is refused for (`lineOf`). */
  readonly lines?: readonly string[];
  /** SIREN, and domains with an @ before them, of those for all of whose people somebody refuses. */
  readonly companies?: readonly string[];
  /** As bits in the order of CHANNELS. */
  readonly channels: number;
}

/** What it is read under: a name that says nothing of what is in it. */
const TEXT = 'refusals.txt';

/** Those who refuse the same channels. */
interface Group {
  readonly channels: readonly Channel[];
  readonly entries: readonly string[];
  readonly lines: readonly string[];
}

/** Each set of channels that is refused, with the identities of those who refuse just them. */
const byChannels = (refusals: readonly Refusal[]): readonly Group[] => {
  const all = new Map<string, number>();
  const named = new Set<string>();
  for (const { emails, phones, lines = [], companies = [], channels } of refusals) {
    for (const identity of [...emails, ...phones, ...lines, ...companies]) all.set(identity, (all.get(identity) ?? 0) | channels);
    for (const line of lines) named.add(line);
  }
  return [...new Set(all.values())]
    .sort((a, b) => a - b)
    .map((bits) => {
      const own = [...all].flatMap(([identity, refused]) => (refused === bits ? [identity] : [])).sort();
      const isLine = (identity: string): boolean => named.has(identity);
      return { channels: channelsOfBits(bits), entries: own.filter((one) => !isLine(one)), lines: own.filter(isLine) };
    });
};

/** The number of a line with a name. */
const numberOf = (line: string): string => line.slice(0, line.indexOf(' '));

const partOf = (texts: readonly string[]): ListPart => {
  const table = new TableBuilder();
  const print = newFingerprint();
  for (const text of texts) {
    fingerprint(text, print);
    table.add(print);
  }
  return { identifier: 'phone', recipe: { algorithm: 'none', normaliser: 'e164' }, table: table.table() };
};

/** The refusals of a file of the run as an opposition list of its name; undefined where nobody refuses in it. */
export const listOfRefusals = async (
  { name, from, holds }: Required<Pick<ListInfo, 'name' | 'from'>> & Pick<ListInfo, 'holds'>,
  refusals: readonly Refusal[],
  asOf: Day,
): Promise<LoadedList | undefined> => {
  const groups = byChannels(refusals);
  const read = (entries: readonly string[], channels: readonly Channel[]): Promise<LoadedList> =>
    readList({ path: TEXT, kind: 'opposition', form: 'clear', channels }, asOf, {
      bytesOf: () => Buffer.from(`${entries.join('\n')}\n`),
    });
  if (groups.length === 0) return undefined;
  const channels = CHANNELS.filter((one) => groups.some((group) => group.channels.includes(one)));
  const numbers = [...new Set(groups.flatMap(({ lines }) => lines.map(numberOf)))];
  const partsOf = async ({ channels: own, entries, lines }: Group): Promise<readonly ListPart[]> => {
    const parts = entries.length > 0 ? (await read(entries, own)).parts : [];
    return [...parts, ...(lines.length > 0 ? [partOf(lines)] : [])].map((part) => ({ ...part, channels: own }));
  };
  const [whole, ...parts] = await Promise.all([
    read([...new Set([...groups.flatMap(({ entries }) => entries), ...numbers])], channels),
    ...groups.map(partsOf),
  ]);
  const known = numbers.length > 0 ? [{ ...partOf(numbers), namedOnly: true as const }] : [];
  return { info: { ...whole.info, name, from, ...(holds && { holds }) }, ofContacts: true, parts: [...parts.flat(), ...known] };
};
