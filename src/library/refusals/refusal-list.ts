import { platform } from '#platform';
import { fingerprint, newFingerprint } from '../../fields/bytes/fingerprint.js';
import type { ListPart, LoadedList } from '../../lists/definition/loaded-list.js';
import { makeListInfo } from '../../lists/load/list-info.js';
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
  /** Numbers that were written without a country, as `codelessForms` writes them: whoever has their digits in another country is meant too. */
  readonly codeless?: readonly string[];
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
  readonly codeless: readonly string[];
}

/** What channels each of some identities refuses, in all rows. */
class Refused extends Map<string, number> {
  add(identities: readonly string[], channels: number): void {
    for (const identity of identities) this.set(identity, (this.get(identity) ?? 0) | channels);
  }
  of(bits: number): readonly string[] {
    return [...this].flatMap(([identity, refused]) => (refused === bits ? [identity] : [])).sort();
  }
}

/** Each set of channels that is refused, with the identities of those who refuse just them. */
const byChannels = (refusals: readonly Refusal[]): readonly Group[] => {
  const [all, named, without] = [new Refused(), new Refused(), new Refused()];
  for (const { emails, phones, lines = [], companies = [], codeless = [], channels } of refusals) {
    all.add([...emails, ...phones, ...companies], channels);
    named.add(lines, channels);
    without.add(codeless, channels);
  }
  return [...new Set([all, named, without].flatMap((one) => [...one.values()]))]
    .sort((a, b) => a - b)
    .map((bits) => ({ channels: channelsOfBits(bits), entries: all.of(bits), lines: named.of(bits), codeless: without.of(bits) }));
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

/** What is known of a list that holds nothing but such parts. */
const infoOfParts = (parts: readonly ListPart[], channels: readonly Channel[], asOf: Day): ListInfo => {
  const file = { name: TEXT, sha256: platform.digest('sha256', TEXT) };
  return makeListInfo({ path: TEXT, kind: 'opposition', channels }, asOf, file, parts, { hint: undefined, unread: 0, tooBroad: 0 }).info;
};

/** What a list of refusals is called, and where it comes from. */
type ListName = Required<Pick<ListInfo, 'name' | 'from'>> & Pick<ListInfo, 'holds'>;

/**
 * The refusals of a file of the run as an opposition list of its name; undefined where nobody refuses in it.
 * @param home ISO code of the country that numbers without one were taken to be of
 */
export const listOfRefusals = async (
  { name, from, holds }: ListName,
  refusals: readonly Refusal[],
  { asOf, home }: { readonly asOf: Day; readonly home: string },
): Promise<LoadedList | undefined> => {
  const groups = byChannels(refusals);
  const read = (entries: readonly string[], channels: readonly Channel[]): Promise<LoadedList> =>
    readList({ path: TEXT, kind: 'opposition', form: 'clear', channels }, asOf, {
      bytesOf: () => Buffer.from(`${entries.join('\n')}\n`),
    });
  if (groups.length === 0) return undefined;
  const channels = CHANNELS.filter((one) => groups.some((group) => group.channels.includes(one)));
  const numbers = [...new Set(groups.flatMap(({ lines }) => lines.map(numberOf)))];
  const codelessPart = (texts: readonly string[]): ListPart => ({ ...partOf(texts), assumed: home });
  const partsOf = async ({ channels: own, entries, lines, codeless }: Group): Promise<readonly ListPart[]> => {
    const parts = entries.length > 0 ? (await read(entries, own)).parts : [];
    const more = [...(lines.length > 0 ? [partOf(lines)] : []), ...(codeless.length > 0 ? [codelessPart(codeless)] : [])];
    return [...parts, ...more].map((part) => ({ ...part, channels: own }));
  };
  const entries = [...new Set([...groups.flatMap((group) => group.entries), ...numbers])];
  const digits = [...new Set(groups.flatMap(({ codeless }) => codeless))].filter((form) => !entries.includes(form));
  const [info, ...parts] = await Promise.all([
    entries.length > 0 ? read(entries, channels).then((whole) => whole.info) : infoOfParts([codelessPart(digits)], channels, asOf),
    ...groups.map(partsOf),
  ]);
  const { phone, ...others } = info.entries;
  const counted = entries.length > 0 ? { ...others, phone: phone + digits.length } : info.entries;
  const known = numbers.length > 0 ? [{ ...partOf(numbers), namedOnly: true as const }] : [];
  return {
    info: { ...info, entries: counted, name, from, ...(holds && { holds }) },
    ofContacts: true,
    parts: [...parts.flat(), ...known],
  };
};
