import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import type { Cell, ColumnInfo, Contact } from '../../model/contact/contact.js';
import type { Day } from '../../model/contact/values.js';
import { asksByWhichMeans, listsAllowedChannels } from '../answers/contact-preference.js';
import { deniesHeader } from '../answers/denies-header.js';
import { isLetterS } from '../answers/leave/letter-of-yes.js';
import { wasInformed } from '../answers/leave/was-informed.js';
import { readWordedYes } from '../answers/leave/worded-yes.js';
import { readListed } from '../answers/refusal-list.js';
import { ALLOWED_CHANNELS } from '../cells/allowed-channels.js';
import { makeColumnReader } from '../cells/field-reader.js';
import { REFUSED_CHANNELS } from '../cells/field-sets.js';
import { saysOnlyClosed } from '../company/closed-company.js';
import { foldHeader } from '../text/fold-header.js';
import { asksOfList } from './column-refusals.js';
import { explainsCode } from './header-codes.js';
import { unlessOfOthers } from './named/named-refusals.js';
import { makeOwnBlocks } from './named/own-block.js';
import { isEndOfForm } from './named/own-texts.js';
import { asksForReview, readReview } from './named/reviews.js';
import { besidesTagsIn, holdsTags } from './named/tag-list.js';
import { makeTurnedDown } from './named/turned-down.js';
import { uncalculatedIn } from './named/uncalculated.js';
import { isStep, noteReaderOf } from './named/words-refused.js';
import { commonIn, isCommonText, wordyColumns } from './named/wordy-columns.js';
import { makeOppositionReader } from './opposition.js';
import { besidesOnlyIn } from './refusal/only-channels.js';
import { mayHoldRefusal } from './refusal/sieves/refusal-sieves.js';
import { makeStrayDoubt } from './stray-refusal.js';
import { doubtsOfData } from './unread/answers/about-data.js';
import { barsElse } from './unread/answers/barring-reasons.js';
import { endlessIn } from './unread/answers/days-to-come.js';
import { byWord, deniedWays, refusalUnder } from './unread/answers/refusal-alone.js';
import { shortAnswersIn } from './unread/answers/short-answers.js';
import { makeStatusReaders } from './unread/answers/status-answers.js';
import { isAnonymised, subscriptionUnder } from './unread/answers/subscription-answers.js';
import { isTurned, turnedIn } from './unread/answers/turned-answers.js';
import { makeOpenWays } from './unread/answers/ways-by-letter.js';
import { makeBoxes } from './unread/boxes.js';
import { exceptedBy, leftOut, withOthers } from './unread/left-out.js';
import { isOrdinaryOutcome } from './unread/ordinary-outcomes.js';
import { makeStruckOut } from './unread/struck-out.js';
import { makeUnreadWalk, type UnreadCells, type UnreadReason } from './unread/unread-cells.js';
import { ALLOWING, asksNotToAllow, isCross, LEANING, leftOutIn, permissionIn, suspectIn, unansweredIn, wordsIn } from './unread-answers.js';
import { DATES_OF_REFUSAL, refusalDayIn } from './withdrawal.js';

/** The cells of rows in which a refusal may stand that we cannot read. @param asOf the day of the run: "avant 2027" is no doubt once 2027 has come */
export const unreadCellsOf = (columns: readonly ColumnInfo[], asOf?: Day, isPart?: boolean): readonly UnreadCells[] => {
  const wordy = new Set(wordyColumns(columns));
  const isDoubtful = makeStrayDoubt(columns, asOf, isPart);
  const statusReader = makeStatusReaders(columns);
  const own = columns.flatMap((info): UnreadCells[] => {
    const { column, header, field, also = [], suspect, leans, elsewhere } = info;
    const ofList = asksOfList(info);
    const isKnown = (text: string): boolean =>
      (ofList && readListed(text) !== undefined) || deniesHeader(text, header) || barsElse(header, text);
    const at = ({ row }: Contact): Cell => ({ is: 'cell', row, column, field: field ?? 'other' });
    if (info.own) return suspect ? [{ at, channels: suspect, reason: makeColumnReader(column, leftOutIn) }] : [];
    if (suspect) {
      if (isTurned(leans)) return [{ at, channels: suspect, reason: makeColumnReader(column, turnedIn(leans, ofList)) }];
      const isReview = leans === 'topic' && asksForReview(foldHeader(header));
      const of = isReview ? (text: string) => wordsIn(text, asOf, readReview) : leans ? LEANING[leans] : suspectIn;
      // What denies the header denies a permission, and lifts a refusal.
      const isRefusal = leans === 'refuse' || leans === 'marks' || leans === 'why' || (!leans && ofList);
      const lifts = isRefusal ? isKnown : (text: string): boolean => leans === 'allow' && wasInformed(text);
      const told = { at, channels: suspect, reason: makeColumnReader(column, (text) => (lifts(text) ? undefined : of(text, asOf))) };
      return leans === 'topic' && asksByWhichMeans(header) ? [told, leftOut(info, at)] : [told];
    }
    const refused = field && REFUSED_CHANNELS[field];
    if (refused) {
      const disallows = asksNotToAllow(header);
      const read = (text: string): UnreadReason | undefined =>
        !info.ticks && isCross(text) ? 'answer' : isKnown(text) ? undefined : unansweredIn(text, disallows, refused);
      return [
        { at, channels: info.alsoPost ? [...refused, 'post'] : refused, reason: unlessOfOthers(column, makeColumnReader(column, read)) },
      ];
    }
    if (field && DATES_OF_REFUSAL.has(field))
      return [{ at, channels: CHANNELS, reason: makeColumnReader(column, (text) => refusalDayIn(text) ?? endlessIn(text)) }];
    if (field === 'subscription')
      return [
        { at, channels: ['email'], reason: makeColumnReader(column, subscriptionUnder(header)) },
        byWord(column, at, isAnonymised, mayHoldRefusal),
      ];
    const allowed = [...new Set((field ? [field, ...also] : []).flatMap((one) => ALLOWED_CHANNELS[one] ?? []))];
    if (field && allowed.length > 0) {
      const answered = (text: string): UnreadReason | undefined =>
        info.foreignS && isLetterS(text) ? 'permission' : readWordedYes(text) ? undefined : permissionIn(text);
      const permitted = { at, channels: withOthers(info, allowed), reason: makeColumnReader(column, ALLOWING[field] ?? answered) };
      if (!ALLOWING[field]) return [permitted, exceptedBy(info, allowed, at), ...(asksByWhichMeans(header) ? [leftOut(info, at)] : [])];
      return field === 'consentChannels' && listsAllowedChannels(header) ? [permitted, leftOut(info, at)] : [permitted];
    }
    // What is not understood under the header of another matter is of that matter.
    if (elsewhere === 'named') return [byWord(column, at, refusalUnder(header), mayHoldRefusal), doubtsOfData(column, at)];
    if (elsewhere || !wordy.has(column)) return elsewhere ? [...uncalculatedIn(info, at), doubtsOfData(column, at)] : [];
    const of = noteReaderOf(info);
    const isSettled = (text: string): boolean =>
      isStep(info, text) || saysOnlyClosed(header, text) || isEndOfForm(header, text) || isOrdinaryOutcome(header, text);
    const read = makeColumnReader(column, (text) =>
      isSettled(text) ? undefined : isCommonText(info, text) ? commonIn(info) : wordsIn(text, asOf, of),
    );
    const status = statusReader(info, (text) => isSettled(text) || explainsCode(header, text));
    return [
      {
        at,
        channels: CHANNELS,
        channelsOf: makeColumnReader(column, holdsTags(info) ? besidesTagsIn : besidesOnlyIn),
        ...(status
          ? {
              reason: (contact) => (contact.getsThrough?.(column, mayHoldRefusal) === false ? undefined : read(contact)) ?? status(contact),
            }
          : { sifted: { column, sieve: mayHoldRefusal }, reason: read }),
      },
      ...deniedWays(column, at),
      ...uncalculatedIn(info, at),
      ...shortAnswersIn(info, at),
    ];
  });
  return [
    ...own,
    ...makeStruckOut(columns),
    ...makeBoxes(columns),
    ...makeOpenWays(columns),
    ...makeOwnBlocks(columns),
    { at: (contact) => contact, channels: CHANNELS, reason: (contact) => (isDoubtful(contact) ? 'words' : undefined) },
  ];
};

/**
 * A reader of what may be a refusal on a row, on the channels that it does not certainly refuse.
 * @param file whose `channels` are asked: that a list of allowed ones passes over another says nothing; `isPart`: not all columns of a table
 */
export const makeUnreadReader = (file: {
  readonly columns: readonly ColumnInfo[];
  readonly channels: readonly Channel[];
  readonly asOf?: Day;
  readonly audience?: 'business' | 'consumer';
  readonly isPart?: boolean;
}) => {
  const walk = makeUnreadWalk([...unreadCellsOf(file.columns, file.asOf, file.isPart), ...makeTurnedDown(file.columns, file.audience)]);
  const oppositionOf = makeOppositionReader(file);
  return (contact: Contact, tell: (at: Cell | Contact, why: UnreadReason, channels: readonly Channel[]) => void): void => {
    walk(contact, ({ at, channels, channelsOf }, why) => {
      const refused = oppositionOf(contact);
      const meant = channelsOf?.(contact)?.filter((channel) => file.channels.includes(channel)) ?? channels;
      const open = meant.filter((channel) => !refused.includes(channel));
      if (open.length > 0) tell(at(contact), why, open);
    });
  };
};
