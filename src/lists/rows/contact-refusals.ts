/**
 * What the rows of a list refuse where they are read as contacts are, by the same readers: whoever refuses in a file of contacts refuses
 * in that file too when it is given as a list.
 * @module
 */
import { resolveColumns } from '../../fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../fields/columns/values/value-readers.js';
import { makeOppositionReader } from '../../fields/opposition/opposition.js';
import type { UnreadReason } from '../../fields/opposition/unread/unread-cells.js';
import { makeUnreadReader } from '../../fields/opposition/unread-refusal.js';
import { memoise } from '../../fields/text/memoise.js';
import { CHANNELS } from '../../model/contact/channel.js';
import { ALL_CHANNEL_BITS, channelBits } from '../../model/contact/channel-bits.js';
import type { ColumnInfo } from '../../model/contact/contact.js';
import type { Row } from './row-cells.js';
import { TextContact, type TextContactOptions } from './text-contact.js';

/** As many rows as contacts are looked at to find out what their columns hold. */
const SAMPLE = 200;

/** What a row refuses, channel by channel, as bits. */
export interface RowRefusals {
  /** For certain. */
  readonly refused: number;
  /** What it may refuse besides, in a cell that nobody can read. */
  readonly doubted: number;
  /** What it has not agreed to: a no to an opt-in, a channel that is not ticked. It is no refusal by itself. */
  readonly denied: number;
}

/** Rows of a list as rows of contacts. */
export interface ContactRefusals {
  /** @param without columns that are left out, being read for something else */
  of(row: Row, without?: readonly number[]): RowRefusals;
  /** The same of the columns that name the channels which they are about (“Do not call”, “Opted out of email: offers”). */
  ofNamed(row: Row): RowRefusals;
}

/** No refusal, though it is none to be told that they may be contacted. */
const DENIALS: ReadonlySet<UnreadReason> = new Set<UnreadReason>(['no', 'unlisted']);

const NAMED = new Set(['doNotEmail', 'doNotCall', 'doNotSms', 'doNotMail', 'optInEmail', 'optInPhone', 'optInSms', 'optInPost']);
const namesChannels = ({ field, suspect, refusing }: ColumnInfo): boolean =>
  refusing !== undefined || (suspect ? channelBits(suspect) !== ALL_CHANNEL_BITS : NAMED.has(field ?? ''));

/** Whether it refuses, or may. */
export const mayRefuse = ({ refused, doubted }: RowRefusals): boolean => (refused | doubted) !== 0;

const NOTHING: RowRefusals = { refused: 0, doubted: 0, denied: 0 };

const makeReader = (columns: readonly ColumnInfo[], contact: TextContact): ((row: Row) => RowRefusals) => {
  if (columns.length === 0) return () => NOTHING;
  const oppositionOf = makeOppositionReader({ columns });
  const unread = makeUnreadReader({ columns, channels: CHANNELS, isPart: true });
  return (row) => {
    const refused = channelBits(oppositionOf(contact.load(row)));
    let [doubted, denied] = [0, 0];
    if (refused !== ALL_CHANNEL_BITS)
      unread(contact, (_, why, channels) => {
        if (DENIALS.has(why)) denied |= channelBits(channels);
        else doubted |= channelBits(channels);
      });
    return { refused, doubted, denied };
  };
};

/** @param rows those below the header, the first of which tell what the columns hold */
export const makeContactRefusals = (header: Row, rows: readonly Row[], options: TextContactOptions): ContactRefusals => {
  const columns = resolveColumns(
    header.map((name) => name.trim()),
    rows.slice(0, SAMPLE),
    {},
    makeValueReaders(options.country),
  );
  const contact = new TextContact(columns, options);
  const without = memoise((left: string) =>
    makeReader(
      columns.filter(({ column }) => !left.split(' ').includes(String(column))),
      contact,
    ),
  );
  const whole = without('');
  const ofNamed = makeReader(columns.filter(namesChannels), contact);
  return { of: (row, left = []) => (left.length === 0 ? whole : without(left.join(' ')))(row), ofNamed };
};
