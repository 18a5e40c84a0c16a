import { CHANNELS, type Channel } from '../../../../model/contact/channel.js';
import type { ColumnInfo } from '../../../../model/contact/contact.js';
import { channelsIn } from '../../../answers/channel-names.js';
import { makeColumnReader } from '../../../cells/field-reader.js';
import { foldHeader } from '../../../text/fold-header.js';
import { plainWords } from '../../../text/plain-words.js';
import { makeOpenConsents } from '../unconfirmed.js';
import type { UnreadCells } from '../unread-cells.js';
import { makeWaysByCode } from './ways-by-code.js';

/**
 * Ways that somebody chose where nobody asks for them in a sentence: by their letters ("Mkt Pref: E/P"), or by naming the post alone ("Kanaal: post").
 * What they leave out nobody has refused, and nobody has chosen.
 * @module
 */

const OF_LETTERS =
  /^(?:(?:mkt|mktg|marketing|comms?|communications?|contact|kontakt|contatto|contacto|mailing|preferred|preferes|bevorzugte) )+(?:prefs?|preferences?|praferenz(?:en)?|preferencias?|preferenze?|voorkeur(?:en)?|canaux|canales|canali|kanale|kanalen|channels?)$/;
const LETTERS: Readonly<Record<string, Channel>> = { E: 'email', P: 'phone', T: 'phone', S: 'sms', L: 'post', C: 'post' };
const IS_LETTERS = /^[EPTSLC](?:[\s/,;+&-]{0,3}[EPTSLC]){0,3}$/;

/** "Canal" is how somebody was met as often. */
const OF_CHANNEL = /^(?:wunsch ?|bevorzugter |voorkeurs ?|gewenst )(?:kanal|kanaal)$|^kanaal$/;
const others = (named: readonly Channel[]): readonly Channel[] => CHANNELS.filter((channel) => !named.includes(channel));

const byLetters = (text: string): readonly Channel[] =>
  IS_LETTERS.test(text.trim()) ? others([...text].flatMap((letter) => LETTERS[letter] ?? [])) : [];
/** Who names the post alone has chosen no way that we send by. */
const byPost = (text: string): readonly Channel[] => {
  const named = text.length <= 20 ? channelsIn(plainWords(text)) : [];
  return named.length === 1 && named[0] === 'post' ? others(named) : [];
};

/** The ways that such cells leave out. */
const makeWaysByLetter = (columns: readonly ColumnInfo[]): readonly UnreadCells[] =>
  columns.flatMap(({ column, header, by, field, suspect }): UnreadCells[] => {
    if (by === 'config' || field !== undefined) return [];
    const words = foldHeader(header);
    const read = OF_LETTERS.test(words) ? byLetters : suspect && OF_CHANNEL.test(words) ? byPost : undefined;
    if (!read) return [];
    const channelsOf = makeColumnReader(column, read);
    return [
      {
        at: ({ row }) => ({ is: 'cell', row, column, field: 'other' }),
        channels: CHANNELS,
        channelsOf,
        reason: (contact) => (channelsOf(contact).length > 0 ? 'unlisted' : undefined),
      },
    ];
  });

/** What a file leaves open: of its consents, and by the codes and the letters of the ways that somebody chose. */
export const makeOpenWays = (columns: readonly ColumnInfo[]): readonly UnreadCells[] => [
  ...makeOpenConsents(columns),
  ...makeWaysByCode(columns),
  ...makeWaysByLetter(columns),
];
