import { CHANNELS } from '../../model/contact/channel.js';
import type { LogFigures } from '../../model/events/log-figures.js';
import type { Words } from '../../words/index.js';
import type { LogFigureWords } from '../../words/logs/log-figures.js';
import { safeText } from '../text/safe-text.js';
import { LATE, type Late, type LateTotal, lateTotal } from './weeks.js';

/** What the figures of logs are told with. */
export interface LogSpeech {
  readonly words: Words;
  readonly texts: LogFigureWords;
}

/** How much was read, how many rows told the same again, and how many told of nothing that reached anybody. */
export const aboutText = ({ events, persons, repeats = 0, leftOut = 0 }: LogFigures, { texts }: LogSpeech): string => {
  const besides = [...(repeats > 0 ? [texts.repeats(repeats)] : []), ...(leftOut > 0 ? [texts.leftOut(leftOut)] : [])];
  return `${texts.about(events, persons)}${besides.length === 0 ? '' : ` (${besides.join(' · ')})`}`;
};

/** From when to when. */
export const spanText = ({ span }: LogFigures, { texts }: LogSpeech): string =>
  span === undefined ? texts.noDate : texts.span(safeText(span.from), safeText(span.to));

/** Calls and sends by channel: those that there are. */
export const attemptTexts = ({ attempts, answered }: LogFigures, { texts }: LogSpeech): readonly string[] => {
  const told = (['phone', ...CHANNELS.filter((channel) => channel !== 'phone')] as const).flatMap((channel) => {
    const n = attempts[channel];
    if (n === 0) return [];
    const of = channel === 'phone' ? ` (${answered === undefined ? texts.answeredUnknown : texts.answered(answered)})` : '';
    return [`${texts.attempts[channel](n)}${of}`];
  });
  return told.length === 0 ? [texts.noAttempt] : told;
};

/** What a total of calls at a bad time comes to: never none where nobody could judge. */
export const lateText = ({ found, weeks, unjudged, isJudged }: LateTotal, texts: LogFigureWords): string => {
  const counted = found > 0 ? texts.inWeeks(found, weeks) : texts.none;
  if (unjudged === 0) return counted;
  const left = texts.notJudgedCalls(unjudged);
  return isJudged ? `${counted} · ${left}` : left;
};

/** What was not judged and why: calls of which nobody knows the zone, or where abroad they went; hours of text messages; refusals of lists. */
export const unjudgedTexts = (
  { weeks, attempts, unlisted, callsAbroad = 0, callsUnplaced = 0 }: LogFigures,
  { texts }: LogSpeech,
): readonly string[] => {
  const unjudged = Math.max(...LATE.map((late) => lateTotal(weeks, late).unjudged));
  return [
    ...(unjudged > callsAbroad + callsUnplaced ? [texts.whyNotJudged] : []),
    ...(callsUnplaced > 0 ? [texts.unplacedNotJudged(callsUnplaced)] : []),
    ...(callsAbroad > 0 ? [texts.abroadNotJudged(callsAbroad)] : []),
    ...(attempts.sms > 0 ? [texts.textHours] : []),
    ...(unlisted && CHANNELS.some((channel) => attempts[channel] > 0) ? [texts.noList] : []),
  ];
};

/** Calls at a bad time, named and counted; undefined where nobody called. */
export const lateSentence = (
  { weeks, audience }: LogFigures,
  late: Late,
  { words, texts }: LogSpeech,
): { readonly text: string; readonly isDoubtful: boolean } | undefined => {
  if (!weeks.some(({ calls }) => calls > 0)) return undefined;
  const total = lateTotal(weeks, late);
  const label = late === 'hours' ? texts.late.hours[audience] : texts.late.daysOff;
  return { text: words.labelled(label, lateText(total, texts)), isDoubtful: total.found + total.unjudged > 0 };
};
