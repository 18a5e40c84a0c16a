/**
 * What a row of a list says beside who it is: that the person may be contacted after all, which channels they refuse, since when. An
 * opposition list bars everybody on it all the same; whoever reads it is told, and the register takes it into account.
 * @module
 */

import { channelsIn } from '../../fields/answers/channel-names.js';
import { readSubscriptionStatus } from '../../fields/answers/subscription-status.js';
import { readYesNo, stanceOf } from '../../fields/answers/yes-no.js';
import { readHeader } from '../../fields/columns/headers/header-reader.js';
import { addOrderEvidence, dateOrderFrom, noOrderEvidence } from '../../fields/date/date-order.js';
import { makeDateReader } from '../../fields/date/date-reader.js';
import { isDated } from '../../fields/date/date-value.js';
import { foldHeader } from '../../fields/text/fold-header.js';
import { lazy } from '../../model/base/lazy.js';
import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import { channelBits, channelsOfBits } from '../../model/contact/channel-bits.js';
import { type FieldName, kindOf } from '../../model/contact/field.js';
import type { Day } from '../../model/contact/values.js';
import { makeOtherRefusals } from './other-refusals.js';

type Row = readonly string[];
type Answer = 'agrees' | 'refuses' | undefined;

/** What the flags of one channel refuse. */
const FLAGS: Readonly<Partial<Record<FieldName, readonly Channel[]>>> = {
  doNotEmail: ['email'],
  doNotCall: ['phone'],
  doNotSms: ['sms'],
  doNotMail: ['post'],
};
/** "Active" on a list of refusals may be a refusal that holds, and "registered" one on the register: neither says that somebody may be contacted. */
const SUBSCRIBED = /^(?:re)?(?:subscribe[dr]s?|abonne|suscrit|abonniert|angemeldet|opt(?:ed)? ?in\b)/;
const STATES = /\b(?:status|statut|etat|state|stato|estado|zustand|abonnements?|subscriptions?|inscriptions?)\b/;
const SCOPE = /^(?:canal|canaux|channels?|kanale?|kanaal|kanalen|canale|canales|canali|media)$/;

const DAY = /^(?:date|datum|fecha|data)$/;

/** When somebody refused. A date of creation is another day. */
const SINCE: ReadonlySet<FieldName> = new Set(['opposedAt', 'oppositionAppliedAt', 'consentWithdrawnAt']);
const dateReaderOf = (rows: readonly Row[], column: number): ReturnType<typeof makeDateReader> =>
  makeDateReader(dateOrderFrom(rows.reduce((seen, row) => addOrderEvidence(seen, row[column] ?? ''), noOrderEvidence())));

const answerOfStatus = (text: string): Answer => {
  const said = readSubscriptionStatus(text);
  return said === 'no' ? 'refuses' : said === 'yes' ? 'agrees' : undefined;
};
const answerToRefusing = (text: string): Answer => {
  if (readYesNo(text, 'refuse') === 'no') return 'refuses';
  const { stance, whole } = stanceOf(text);
  return whole && (stance === 'no-tick' || stance === 'for') ? 'agrees' : undefined;
};
const answerToAgreeing = (text: string): Answer => {
  const said = readYesNo(text, 'allow');
  return said === 'yes' ? 'agrees' : said === 'no' ? 'refuses' : undefined;
};
/** A column of states in general: only words of subscribing are one there. */
const answerOfState = (text: string): Answer => {
  const answer = answerOfStatus(text);
  return answer === 'agrees' && !SUBSCRIBED.test(foldHeader(text)) ? undefined : answer;
};

const fieldOf = (header: string): FieldName | undefined => {
  const hint = readHeader(header);
  if (hint?.is === 'field') return hint.field;
  if (hint?.is !== 'choice') return undefined;
  // "Subscribed", "Abonné" ask for a yes; "Inscrit", "Registered" may be about the register of those who refuse.
  if (SUBSCRIBED.test(foldHeader(header))) return 'optIn';
  return hint.choice.otherwise === 'none' ? undefined : hint.choice.otherwise;
};

const answerReaderOf = (header: string): ((text: string) => Answer) | undefined => {
  const field = fieldOf(header);
  if (field === 'subscription') return answerOfStatus;
  if (field !== undefined && kindOf(field) === 'refuse') return answerToRefusing;
  if (field !== undefined && kindOf(field) === 'allow') return answerToAgreeing;
  if (field === 'opposedAt' || field === 'consentWithdrawnAt')
    return (text) => (stanceOf(text).stance === 'no-tick' ? undefined : 'refuses');
  return field === 'status' || STATES.test(foldHeader(header)) ? answerOfState : undefined;
};

/** What the rows of a list say; a list without a header says nothing. */
export interface RowAnswers {
  /**
   * Whether a row says that the person may be contacted, and nothing in it says, or may say, the contrary.
   * @param isUnderTitle whether a title above it says so of all below ("Abonnés")
   */
  agrees(row: Row, isUnderTitle?: boolean): boolean;
  /** The channels that a row refuses, where it names fewer than all. */
  channels(row: Row): readonly Channel[] | undefined;
  /** The day since which a row refuses, where it says one; of a date with two readings the later. */
  day(row: Row): Day | undefined;
}

/** @param rows those below the header: "Canal" is what is refused where some row says "tous", else perhaps how it was said */
export const makeRowAnswers = (header: Row, rows: readonly Row[]): RowAnswers => {
  const answers = header.flatMap((name, column) => {
    const read = answerReaderOf(name);
    return read ? [{ column, read }] : [];
  });
  const others = lazy(() => makeOtherRefusals(header, new Set(answers.map(({ column }) => column))));
  const flags = header.flatMap((name, column) => {
    const field = fieldOf(name);
    const refused = field && FLAGS[field];
    return refused ? [{ column, bits: channelBits(refused) }] : [];
  });
  const dated = header.flatMap((name, column) =>
    SINCE.has(fieldOf(name) ?? 'other') || DAY.test(foldHeader(name)) ? [{ column, read: lazy(() => dateReaderOf(rows, column)) }] : [],
  );
  const bitsIn = (row: Row, column: number): number => channelBits(channelsIn(row[column] ?? ''));
  const scopes = header.flatMap((name, column) => {
    const isScope = fieldOf(name) === 'oppositionChannels' || SCOPE.test(foldHeader(name));
    return isScope && (fieldOf(name) !== undefined || rows.some((row) => bitsIn(row, column) === channelBits(CHANNELS))) ? [column] : [];
  });
  return {
    agrees(row, isUnderTitle = false) {
      let agrees = isUnderTitle;
      for (const { column, read } of answers) {
        const text = (row[column] ?? '').trim();
        const answer = text === '' ? undefined : read(text);
        if (answer === 'refuses') return false;
        agrees ||= answer === 'agrees';
      }
      return agrees && !others()(row);
    },
    channels(row) {
      let bits = 0;
      for (const { column, bits: own } of flags) if (answerToRefusing((row[column] ?? '').trim()) === 'refuses') bits |= own;
      for (const column of scopes) bits |= bitsIn(row, column);
      return bits === 0 || bits === channelBits(CHANNELS) ? undefined : channelsOfBits(bits);
    },
    day(row) {
      for (const { column, read } of dated) {
        const date = read()((row[column] ?? '').trim());
        if (isDated(date)) return date.later;
      }
      return undefined;
    },
  };
};
