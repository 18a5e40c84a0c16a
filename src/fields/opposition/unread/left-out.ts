import { CHANNELS, type Channel } from '../../../model/contact/channel.js';
import type { ColumnInfo } from '../../../model/contact/contact.js';
import type { FieldName } from '../../../model/contact/field.js';
import { leftOutOf } from '../../answers/contact-preference.js';
import { namesBareMail, saysOnPaper } from '../../answers/leave/ways-of-sending.js';
import { readWordedYes } from '../../answers/leave/worded-yes.js';
import { makeColumnReader } from '../../cells/field-reader.js';
import { foldHeader } from '../../text/fold-header.js';
import type { UnreadCells } from './unread-cells.js';

/**
 * Channels that a cell leaves out beside those that it allows: nobody refuses them there, and nobody allows them.
 * @module
 */

const MOBILE = /\b(?:mobiles?|portables?|gsm|handy|movil|cellulare|cell|cellphone)\b/;
/** The channels of which a permission speaks: who may not call a mobile has no leave to send texts to it either. */
export const withOthers = ({ header, alsoPost }: ColumnInfo, channels: readonly Channel[]): readonly Channel[] =>
  alsoPost ? [...channels, 'post'] : channels[0] === 'phone' && MOBILE.test(foldHeader(header)) ? ['phone', 'sms'] : channels;

/** What a yes in words of its own leaves out: "oui sauf SMS". */
export const exceptedBy = ({ column }: ColumnInfo, of: readonly Channel[], at: UnreadCells['at']): UnreadCells => {
  const channelsOf = makeColumnReader(column, (text) => of.filter((channel) => readWordedYes(text)?.excluded.includes(channel)));
  return { at, channels: of, channelsOf, reason: (contact) => (channelsOf(contact).length > 0 ? 'permission' : undefined) };
};

/** What a list of the channels that are allowed passes over. */
export const leftOut = ({ column }: ColumnInfo, at: UnreadCells['at']): UnreadCells => {
  const channelsOf = makeColumnReader(column, leftOutOf);
  return { at, channels: CHANNELS, channelsOf, reason: (contact) => (channelsOf(contact).length > 0 ? 'unlisted' : undefined) };
};

/** Headers that name channels, and neither whose nor what for. */
const BARE = /^(?:canal|canaux|canales|canale|canali|channels?|kanal|kanale|kanaal|kanalen|canais)$/;
/** What tells of a consent: between such columns, or beside one, a channel is that of the consent. */
const OF_CONSENT: ReadonlySet<FieldName | undefined> = new Set<FieldName>([
  ...(['consent', 'consentAt', 'consentMethod', 'consentTextVersion', 'consentProof', 'consentPurpose'] as const),
  ...(['optIn', 'optInEmail', 'optInPhone', 'optInSms', 'optInPost'] as const),
]);

/** What the channel of a consent leaves out where its header says no more than that ("Consentement;Canal;Preuve"): it may be that of something else, and nobody is refused by it. */
export const makeBareChannels = (columns: readonly ColumnInfo[]): readonly UnreadCells[] =>
  columns.flatMap((info, at): UnreadCells[] => {
    const isBeside = [columns[at - 1], columns[at + 1]].some((other) => OF_CONSENT.has(other?.field));
    if (info.field !== undefined || info.by !== 'none' || !isBeside || !BARE.test(foldHeader(info.header))) return [];
    return [leftOut(info, ({ row }) => ({ is: 'cell', row, column: info.column, field: 'other' }))];
  });

/** What columns of ways of sending leave out: emails, of whoever takes paper; and the post, where "mail" is that and is refused. Of whoever wants that only, emails too. */
export const makeWaysOfSending = (columns: readonly ColumnInfo[]): readonly UnreadCells[] =>
  columns.flatMap(({ column, field, paper, mailIsPost }): UnreadCells[] => {
    if (!paper && !mailIsPost) return [];
    const says = makeColumnReader(column, paper ? saysOnPaper : namesBareMail);
    return [
      {
        at: ({ row }) => ({ is: 'cell', row, column, field: field ?? 'other' }),
        channels: paper ? ['email'] : ['email', 'post'],
        reason: (contact) => (says(contact) ? 'unlisted' : undefined),
      },
    ];
  });
