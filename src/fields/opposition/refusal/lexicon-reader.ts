import { CHANNELS, type Channel } from '../../../model/contact/channel.js';
import type { Day } from '../../../model/contact/values.js';
import { channelsIn } from '../../answers/channel-names.js';
import { plainWords } from '../../text/plain-words.js';
import { closedAfterBut } from './calls/ok-but.js';
import { channelsAnsweredNo, channelsWelcomeIn } from './channel-answers.js';
import { ALL_IDIOMS } from './idioms/all-idioms.js';
import { isBareNo } from './idioms/bare-noes.js';
import type { Idiom } from './idioms/idioms-data.js';
import { matchSentences } from './match-sentences.js';
import { speaksOfOthers } from './of-others.js';
import { leftOutIn } from './only-channels.js';
import { isMisspelt } from './words/misspelt.js';
import { DENIED, readNegations } from './words/negation.js';
import { channelsOf } from './words/sentence-channels.js';
import { refusedInShort } from './words/short-notes.js';
import { bitOf, type Token, tokensOf } from './words/tokens.js';

/** The word as the answer to a campaign is written; "non-STOP" and "STOP & GO" are something else. */
const STOP = /(?<!\b[Nn][Oo][Nn][- ])\bSTOPP?\b(?!\p{L}|-|\s*(?:&|(?:and|et|over|go|pub)\b))/u;
/** Somebody, or something, was stopped. */
const STOPPED = /(?<!\p{L})STOPP[ÉE]E?S?(?!\p{L})/u;

/** An abbreviation that is explained: "STOP = startup studio". What is explained may be a refusal: somebody must read it. */
const EXPLAINED_STOP = /\bSTOPP? ?= ?[\p{L}][\p{L} ’'-]{2,}/u;
/** A firm of that name, a sign in the road. */
const NAMED_STOP = /\bSTOPP? \p{Lu}\p{Ll}+|\b(?:panneaux?|signs?|se[ñn]al(?:es)?|Schild\w*|cartell[oi]|segnal[ei]) (?:de )?STOPP?\b/u;

/** What free text says of refusing: the channels refused, and whether there are words that somebody must read. */
export interface Refusal {
  readonly channels: readonly Channel[];
  /** There are words by which people refuse, and nothing that we understand, or channels that they may refuse as well. */
  readonly doubt: boolean;
  /** The doubt ends on this day: "ne pas contacter avant 2027". Infinite where the day is not known. */
  readonly until?: Day;
}

const bits = (...names: Parameters<typeof bitOf>[0][]): number => names.reduce((all, name) => all | bitOf(name), 0);
const SPEAKS = bits('SIGNED_OFF', 'BARRED', 'OPPOSITION', 'REFUSE', 'COMPLAINT');
const TAKES_OFF = bits('REMOVE', 'END');
const ASKED = bits('ASK', 'LIST', 'US');

const DENIES = bits('NOT') | DENIED;

/** What is sent or said by any means: an idiom with such a word bars them all, whatever else it names. */
const BY_ANY_MEANS =
  /\b(?:\w*(?:kontakt|werb|reklam|akquis|angebot|daten)\w*|re?contact\w*|contatt\w*|market\w*|publi\w*|pubs?|prospec\w*|prospez\w*|demarch\w*|sol?licit\w*|sollecit\w*|offers?|offres?|ofertas?|offerte|promo\w*|spam\w*|data|datos|dati|donnees)\b/;
/** Between means that are named one after the other. */
const JOINS = /^(?:or|and|of|en|ni|noch|nor|et|und|y|o|oder|ou|e|ne|di|de|d|par|per|por|the)$/;
/** A mailing is one of addresses, or of letters: whoever leaves it is written to by neither. */
const meansIn = (words: string): readonly Channel[] => channelsIn(words.replace(/\bmailings?\b(?! posta)/g, 'mailings emailings'));
/** What an idiom bars: what it says, else the means that it and the words after it name one after the other ("Keine Mails, Post ok" names a welcome one), else all. */
const channelsOfIdiom = ({ channels, says }: Idiom, words: string, head: string): readonly Channel[] => {
  if (channels) return channels;
  const found = says.exec(words);
  const own = found ? meansIn(found[0]) : [];
  if (!found || own.length === 0 || BY_ANY_MEANS.test(words)) return CHANNELS;
  const after = words
    .slice(found.index + found[0].length)
    .trim()
    .split(' ');
  const end = after.findIndex((word) => !JOINS.test(word) && channelsIn(word).length === 0);
  const all = meansIn([found[0], ...after.slice(0, end < 0 ? after.length : end)].join(' '));
  if (all.length <= own.length) return all;
  const welcome = channelsWelcomeIn(head);
  return all.filter((channel) => own.includes(channel) || !welcome.includes(channel));
};

/** What the lexicon makes of a text, with its words, whose negations were read. */
export interface LexiconReading extends Refusal {
  readonly tokens: readonly Token[];
  /** The text bears the mark of a list, or the answer to a campaign, which mean nothing else. */
  readonly mark: boolean;
  /** However little it sounds like a refusal, somebody has to read it. */
  readonly mustBeRead?: true;
}

/** What the sentences and idioms of the lexicon make of a text. */
export const readByLexicon = (head: string): LexiconReading => {
  const tokens = tokensOf(head);
  readNegations(tokens);
  const refused = new Set<Channel>();
  let isOfWhoLeft = false;
  for (const sentence of matchSentences(tokens)) {
    isOfWhoLeft ||= sentence.gone === 'yes';
    if (sentence.gone !== 'no') continue;
    for (const channel of channelsOf(sentence)) refused.add(channel);
    if (refused.size === CHANNELS.length) break;
  }
  const words = plainWords(head);
  for (const channel of channelsAnsweredNo(head, words)) refused.add(channel);
  const found = ALL_IDIOMS.filter(({ says }) => says.test(words));
  for (const idiom of found) {
    if (refused.size === CHANNELS.length) break;
    for (const channel of channelsOfIdiom(idiom, words, head)) refused.add(channel);
  }
  for (const channel of refusedInShort(words) ?? []) refused.add(channel);
  // The second reader has learned from words that are rightly spelt.
  const isSlip =
    refused.size === 0 &&
    tokens.some(
      ({ bits, word }, at) =>
        bits === 0 && isMisspelt(word) && !tokens.slice(Math.max(0, at - 3), at).some((before) => before.bits & DENIES),
    );
  const leftOut = closedAfterBut(head) ?? leftOutIn(head, words);
  for (const channel of leftOut?.open ?? []) refused.delete(channel);
  for (const channel of leftOut?.channels ?? []) refused.add(channel);
  // Whoever says what is refused needs no guess at the rest.
  const isHalfSaid = leftOut?.doubt === true && (refused.size === 0 || leftOut.channels.length > 0);
  const mark = isSlip || (leftOut?.channels.length ?? 0) > 0 || found.some((idiom) => idiom.mark);
  if (isSlip) for (const channel of CHANNELS) refused.add(channel);
  if (refused.size === 0 && (EXPLAINED_STOP.test(head) || STOPPED.test(head)))
    return { channels: [], doubt: true, tokens, mark: false, mustBeRead: true };
  if (refused.size === 0 && STOP.test(head) && !NAMED_STOP.test(head)) return { channels: CHANNELS, doubt: false, tokens, mark: true };
  if (refused.size > 0 && speaksOfOthers(head, words)) return { channels: [], doubt: true, tokens, mark };
  if (refused.size > 0) return { channels: CHANNELS.filter((channel) => refused.has(channel)), doubt: isHalfSaid, tokens, mark };
  if (isHalfSaid || isOfWhoLeft || isBareNo(words)) return { channels: [], doubt: true, tokens, mark, mustBeRead: true };
  // "n'est pas opposé": what is denied is no sign of a refusal.
  const isDenied = (at: number): boolean => {
    for (let i = at - 1; i >= 0 && i >= at - 3 && tokens[i]?.word !== ''; i--) if ((tokens[i]?.bits ?? 0) & DENIES) return true;
    return false;
  };
  const doubt = tokens.some(
    (token, at) =>
      !isDenied(at) &&
      (token.bits & SPEAKS ||
        (token.bits & TAKES_OFF && tokens.slice(Math.max(0, at - 5), at + 6).some((other) => other !== token && other.bits & ASKED))),
  );
  return { channels: [], doubt, tokens, mark };
};
