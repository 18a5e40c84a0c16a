import { CHANNELS, type Channel } from '../../../model/contact/channel.js';
import { channelsIn } from '../../answers/channel-names.js';
import { plainWords } from '../../text/plain-words.js';
import { PARTS } from './channel-answers.js';
import { channelsAnsweredKo } from './idioms/unsure-consents.js';
import {
  ABOVE_ALL,
  BETWEEN,
  BY,
  CONTACT,
  CORREO,
  ENGLISH,
  EXCLUSIVELY,
  MEANS,
  NE,
  NO,
  ONLY,
  PARTICIPLE,
  PASSIVE,
  REACHED,
  RECEIVE,
  WHICH_CORREO,
  WISHES,
  WITHOUT,
} from './words/only-words-data.js';

/**
 * Notes that leave one way open ("ne contacter que par courrier", "nur per Post", "phone only"), or close one by its name ("pas par téléphone").
 * Every word of the clause has to be one of these: "paiement par courrier uniquement" and "joignable uniquement le matin" say something else.
 * @module
 */

const MOST = 12;
const some = (words: readonly string[], set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
const every = (words: readonly string[], ...among: readonly ReadonlySet<string>[]): boolean =>
  words.every((word) => among.some((set) => set.has(word)));

/** What such a note leaves out: `channels` beyond doubt; `doubt`, perhaps others too. */
export interface LeftOut {
  readonly channels: readonly Channel[];
  readonly doubt: boolean;
  /** What stays open, whatever else takes the words for a refusal of it: "ne contacter que par courrier" denies nothing. */
  readonly open: readonly Channel[];
}
const DOUBT: LeftOut = { channels: [], doubt: true, open: [] };

/** "Mail" is the post for who writes English, "correo" for some who write Spanish; both are an email for everybody else. */
const isOfEither = (words: readonly string[]): boolean =>
  (words.includes('mail') && some(words, ENGLISH)) || (some(words, CORREO) && !some(words, WHICH_CORREO));

const leftOutBy = (words: readonly string[], isAll: boolean): LeftOut | undefined => {
  const isExcept = words.some((word, at) => word === 'que' && (/^(?:par|via)$/.test(words[at + 1] ?? '') || some(words.slice(0, at), NE)));
  if (!some(words, ONLY) && !isExcept) return undefined;
  if (!every(words, ONLY, MEANS, BY, CONTACT, WISHES, PARTICIPLE, PASSIVE, REACHED, RECEIVE, BETWEEN)) return undefined;
  if (some(words, PARTICIPLE) && !some(words, PASSIVE)) return undefined;
  // "Ne veut plus que des mails" leaves them; "par courrier uniquement plus par mail" denies them.
  if (words.lastIndexOf('plus') >= (isExcept ? words.indexOf('que') : 0)) return undefined;
  const either = isOfEither(words);
  const open = either ? [...channelsIn(words.join(' ')), 'email' as const, 'post' as const] : channelsIn(words.join(' '));
  const closed = CHANNELS.filter((channel) => !open.includes(channel));
  if (open.length === 0 || closed.length === 0) return undefined;
  const isSaid =
    some(words, CONTACT) || some(words, PARTICIPLE) || some(words, WISHES) || (isAll && (some(words, BY) || some(words, EXCLUSIVELY)));
  return isSaid && !some(words, REACHED) ? { channels: closed, doubt: either, open: isAll || isExcept ? open : [] } : DOUBT;
};

/**
 * The channels that a note names as the only one, and says nothing else: "phone only", "joignable par téléphone uniquement". Whether the others are
 * refused it does not say for certain; these are not.
 */
export const onlyChannelsIn = (text: string): readonly Channel[] => {
  const words = plainWords(text).split(' ');
  const isOnly = words.length <= MOST && some(words, ONLY) && every(words, ONLY, MEANS, BY, CONTACT, WISHES, REACHED, BETWEEN);
  return isOnly && !isOfEither(words) && !PARTS.test(text.replace(/[\s.]{1,40}$/, '')) && !some(words, NE)
    ? channelsIn(words.join(' '))
    : [];
};

/** The channels that a note of nothing but them says are none: "geen post", "pas de courrier papier". Whoever has no telephone gets no text message either. */
const withoutIn = (text: string): readonly Channel[] => {
  const words = plainWords(text).replace(PAPER, 'courrier').split(' ');
  if (words.length > MOST || !isWithout(words) || isOfEither(words) || (words[0] === 'no' && words.includes('mail'))) return [];
  // A mailing is one of addresses, or of letters.
  const named = channelsIn(words.join(' ').replace(/\bmailings?\b(?! posta)/g, 'mailing emailing'));
  return named.includes('phone') ? [...new Set<Channel>([...named, 'sms'])] : named;
};
const PAPER = /\b(?:courriers? (?:papiers?|postal|postaux)|papieren post|papierpost)\b/g;

/** The channels that such a note, or one of answers ("ok mail / ko sms"), leaves in doubt; undefined of other notes: all. */
export const besidesOnlyIn = (text: string): readonly Channel[] | undefined => {
  const ko = channelsAnsweredKo(plainWords(text));
  const told = ko.length > 0 ? ko : withoutIn(text);
  if (told.length > 0) return told;
  const open = onlyChannelsIn(text);
  return open.length === 0 ? undefined : CHANNELS.filter((channel) => !open.includes(channel));
};

/** "Pas par téléphone", "surtout pas par mail": which way is closed. */
const closedBy = (words: readonly string[]): readonly Channel[] => {
  const from = ABOVE_ALL.has(words[0] as string) ? 1 : 0;
  const isClosed =
    NO.has(words[from] ?? '') &&
    words.some((word, at) => at > from && BY.has(word) && MEANS.has(words[at + 1] ?? '')) &&
    every(words.slice(from), NO, BY, MEANS, BETWEEN) &&
    !words.includes('que');
  return isClosed ? channelsIn(words.join(' ')) : [];
};

/** "Pas de tel", "no calls", "kein Telefon": of whoever has one, or of somebody without. */
const isWithout = (words: readonly string[]): boolean =>
  WITHOUT.has(words[0] ?? '') && words.length > 1 && every(words.slice(1), MEANS, BETWEEN) && channelsIn(words.join(' ')).length > 0;

/** "Pas de tel, mail only": the only way beside one that is closed by its name is no question of what is known. */
const onlyWayBeside = (parts: readonly (readonly string[])[]): LeftOut | undefined => {
  const [one = [], other = []] = parts;
  const only = isWithout(one) ? other : isWithout(other) ? one : [];
  if (parts.length !== 2 || !some(only, ONLY) || !every(only, ONLY, MEANS, BY, BETWEEN)) return undefined;
  const named = channelsIn(only.join(' '));
  const open = isOfEither(only) ? [...named, 'email' as const, 'post' as const] : named;
  const closed = CHANNELS.filter((channel) => !open.includes(channel));
  const isOther = channelsIn((only === one ? other : one).join(' ')).every((channel) => closed.includes(channel));
  return open.length > 0 && isOther ? { channels: closed, doubt: false, open } : undefined;
};

/**
 * What the clauses of a text leave out by naming the one way that is open, or close by name.
 * @param folded the words of the text, its parts run together
 */
export const leftOutIn = (text: string, folded: string): LeftOut | undefined => {
  const said = folded.split(' ');
  if (!some(said, ONLY) && !said.includes('que') && !(some(said, NO) && some(said, BY))) return undefined;
  const parts = text
    .split(PARTS)
    .map(plainWords)
    .filter((part) => part !== '');
  const beside = onlyWayBeside(parts.map((part) => part.split(' ')));
  if (beside) return beside;
  const found = parts.flatMap((part): LeftOut[] => {
    const words = part.split(' ');
    if (words.length > MOST) return [];
    const closed = closedBy(words);
    // "The receipt by letter, not by mail" speaks of the receipt.
    if (closed.length > 0) return [parts.length > 1 ? DOUBT : { channels: closed, doubt: false, open: [] }];
    const left = leftOutBy(words, parts.length === 1);
    return left ? [left] : [];
  });
  if (found.length === 0) return undefined;
  const all = (of: 'channels' | 'open'): readonly Channel[] => found.flatMap((one) => one[of]);
  return { channels: all('channels'), doubt: found.some(({ doubt }) => doubt), open: all('open') };
};
