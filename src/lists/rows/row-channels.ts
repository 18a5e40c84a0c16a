import { channelsIn } from '../../fields/answers/channel-names.js';
import { foldHeader } from '../../fields/text/fold-header.js';
import type { Channel } from '../../model/contact/channel.js';
import { ALL_CHANNEL_BITS, channelBits, channelsOfBits } from '../../model/contact/channel-bits.js';
import type { FieldName } from '../../model/contact/field.js';
import type { ContactRefusals, RowRefusals } from './contact-refusals.js';
import { answerToFlag, fieldOf, type Row } from './row-cells.js';

/** What the flags of one channel refuse, and a no to the opt-ins of one: "Optin mail: Non" beside "Optin SMS: Oui" is none to texts. */
const FLAGS: Readonly<Partial<Record<FieldName, Channel>>> = {
  doNotEmail: 'email',
  doNotCall: 'phone',
  doNotSms: 'sms',
  doNotMail: 'post',
  optInEmail: 'email',
  optInPhone: 'phone',
  optInSms: 'sms',
  optInPost: 'post',
};
const SCOPE = /^(?:canal|canaux|channels?|kanale?|kanaal|kanalen|canale|canales|canali|media)$/;

const bitsOf = ({ refused, doubted }: RowRefusals): number => refused | doubted;

/**
 * The channels that a row of a list refuses, where it names fewer than all: by flags or opt-ins of one channel each, or by a column of channels. What else refuses on
 * the row is refused too: “Do not contact” beside “Do not email: yes” is said of all channels.
 * @param rows those below the header: "Canal" is what is refused where some row says "tous", else perhaps how it was said
 */
export const makeRowChannels = (
  header: Row,
  rows: readonly Row[],
  refusals: () => ContactRefusals,
): ((row: Row) => readonly Channel[] | undefined) => {
  const flags = header.flatMap((name, column) => {
    const field = fieldOf(name);
    const refused = field && FLAGS[field];
    return refused ? [{ column, bits: channelBits([refused]), read: answerToFlag(field) }] : [];
  });
  const bitsIn = (row: Row, column: number): number => channelBits(channelsIn(row[column] ?? ''));
  const scopes = header.flatMap((name, column) => {
    const isScope = fieldOf(name) === 'oppositionChannels' || SCOPE.test(foldHeader(name));
    return isScope && (fieldOf(name) !== undefined || rows.some((row) => bitsIn(row, column) === ALL_CHANNEL_BITS)) ? [column] : [];
  });
  return (row) => {
    const scoped = scopes.reduce((bits, column) => bits | bitsIn(row, column), 0);
    let bits = scoped | bitsOf(refusals().ofNamed(row));
    for (const { column, bits: own, read } of flags) if (read((row[column] ?? '').trim()) === 'refuses') bits |= own;
    if (bits === 0 || bits === ALL_CHANNEL_BITS) return undefined;
    const all = bitsOf(refusals().of(row));
    // A column of channels says which of them a mark is about; words that name others say more.
    if (scoped === 0 || all !== ALL_CHANNEL_BITS) bits |= all;
    return bits === ALL_CHANNEL_BITS ? undefined : channelsOfBits(bits);
  };
};
