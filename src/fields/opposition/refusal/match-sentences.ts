import { lazy } from '../../../model/base/lazy.js';
import { COMPILED, type Compiled } from './compiled-sentences.js';
import { type Gone, goneIn } from './text/who-left.js';
import { type AbsenceTest, isOfSomethingElse, makeAbsenceTest } from './words/absence.js';
import { DENIED, isAnsweredNo, WANTNOT } from './words/negation.js';
import { bitOf, type Token } from './words/tokens.js';

const NOT = bitOf('NOT');
const END = bitOf('END');
const REMOVE = bitOf('REMOVE');
const LIFTED = bitOf('LIFTED');
const SIGNED_OFF = bitOf('SIGNED_OFF');
/** What one leaves of ours. */
const OURS = bitOf('LIST') | bitOf('OFFER') | bitOf('REACH') | bitOf('US') | SIGNED_OFF | bitOf('ASK') | bitOf('RIGHT');
const NAMES = bitOf('BARRED') | bitOf('SIGNED_OFF') | bitOf('OPPOSITION');

/** What may follow a request without changing what is asked for. */
const GOES_ON =
  /^(?:tout|toute|al|rapid\w*|imed\w*|definit\w*|svp|pls|please|recu\w*|received|recd|faite|werden|en|on|par|via|today|asap|everywhere|partout|completely|\d+)$/;
const SMALL = new Set(
  `: k q ke in may to be it him her them us me his their my for of on that we you i a the que qu l le la les lo il d de du des etre en se s son ses sa leur leurs on nous moi toute tout al completely out taken
   from lui y si su sus me nos di esere del dei dela suoi i al ein das wir ihn sie seine ihre die der um von zu wird werden ich bite and et une un fois so please have had has get geting`.split(
    /\s+/,
  ),
);
/** A text of so few words says hardly anything else. */
const FEW_WORDS = 3;

/** The place of the last word of a sentence that begins at a place, or -1. */
const matchAt = ({ words, gaps }: Compiled, tokens: readonly Token[], at: number): number => {
  if (!((tokens[at] as Token).bits & (words[0] as number))) return -1;
  let end = at;
  for (let w = 1; w < words.length; w++) {
    const furthest = Math.min(tokens.length - 1, end + 1 + (gaps[w - 1] as number));
    let next = end + 1;
    while (next <= furthest && (tokens[next] as Token).word !== '' && !((tokens[next] as Token).bits & (words[w] as number))) next++;
    if (next > furthest || (tokens[next] as Token).word === '') return -1;
    end = next;
  }
  return end;
};

const some = (tokens: readonly Token[], from: number, to: number, bits: number): boolean => {
  for (let i = Math.max(0, from); i <= to && i < tokens.length; i++) if ((tokens[i] as Token).bits & bits) return true;
  return false;
};

/** Days and hours that stand before a German negation. */
const WEEKDAY = /^(?:montags?|dienstags?|mitwochs?|donerstags?|freitags?|samstags?|sontags?|mitags|abends|morgens|vormitags|nachmitags)$/;
const FROM = /^(?:from|of|du|de|des|d|dal|dala|dalo|da|del|dela|dei|von|vom|aus|bei|beim|zum|zur)$/;
/** Who left, or all that they left. */
const NOT_A_PLACE =
  /^(?:\d+|al|everything|ever\w*|tout\w*|tous|ales?|alem|alen|todo\w*|toda\w*|tut[oei]|lui|ele|el|soi|son|sa|his|her|own|he|she|it|they|them|future|solo|sola|sua|ieri|hier|yesterday|gestern|ayer|date|facon|force|proprie|propria|plein|here|there|we|our|nos|nous|vos|nostr\w+|nuestr\w+|unser\w*)$/;
/** "désinscrit du marathon", "unsubscribed from Sky": what somebody left that is none of ours. */
const isFromElsewhere = (tokens: readonly Token[], from: number, to: number): boolean => {
  const place = FROM.test(tokens[to + 1]?.word ?? '') ? to + 2 : FROM.test(tokens[from - 2]?.word ?? '') ? from - 1 : -1;
  if (place < 0 || (tokens[place]?.word ?? '') === '') return false;
  const last = place > to ? place + 3 : from - 1;
  for (let at = place; at <= last && tokens[at] && (tokens[at] as Token).word !== ''; at++)
    if ((tokens[at] as Token).bits & OURS || NOT_A_PLACE.test((tokens[at] as Token).word)) return false;
  return true;
};

/** What is known of a text as a whole, found out once. */
interface Whole {
  readonly tokens: readonly Token[];
  readonly isLifted: () => boolean;
  /** Words that are no numbers. */
  readonly words: () => number;
  readonly isAbsence: AbsenceTest;
}
const wholeOf = (tokens: readonly Token[]): Whole => ({
  tokens,
  isLifted: lazy(() => tokens.some(({ bits }) => bits & LIFTED)),
  words: lazy(() => tokens.filter(({ word }) => word !== '' && !/^\d+$/.test(word)).length),
  isAbsence: makeAbsenceTest(tokens),
});

/** A clause: its first and last word, and all that its words are. */
interface Clause {
  readonly start: number;
  readonly end: number;
  readonly bits: number;
}
const clauseFrom = (tokens: readonly Token[], start: number): Clause => {
  let [end, bits] = [start, (tokens[start] as Token).bits];
  while (end + 1 < tokens.length && (tokens[end + 1] as Token).word !== '') bits |= (tokens[++end] as Token).bits;
  return { start, end, bits };
};

/** Whether what stands around a match leaves it a refusal. */
const stands = (sentence: Compiled, whole: Whole, from: number, to: number, { start, end, bits }: Clause): boolean => {
  const { tokens } = whole;
  const head = sentence.words[0] as number;
  const before = Math.max(start, from - 4);
  const next = tokens[to + 1]?.word ?? '';
  if (sentence.denies && some(tokens, before, from - 1, NOT | DENIED | WANTNOT)) return false;
  // "opposition levée", "sorti de la liste noire".
  if (head & NAMES && sentence.words.length < 3 && (whole.isLifted() || some(tokens, before, from - 1, REMOVE))) return false;
  if (isAnsweredNo(tokens, to, (head & NOT) !== 0)) return false;
  if (head & (NOT | END) && sentence.words.length === 2 && isOfSomethingElse(tokens, from, to)) return false;
  // "freitags nicht anrufen", "Kind vom Hort abgemeldet".
  if (head & NOT && sentence.words.length === 2 && WEEKDAY.test(tokens[from - 1]?.word ?? '')) return false;
  if (head & SIGNED_OFF && sentence.words.length === 1 && isFromElsewhere(tokens, from, to)) return false;
  if (head & NOT && sentence.words.length === 2 && whole.isAbsence(from, to)) return false;
  if (some(tokens, from, Math.min(end, to + 4), sentence.blocks) || bits & sentence.blocksBeside) return false;
  if (sentence.last && to !== end && !GOES_ON.test(next)) return false;
  if (sentence.small && !tokens.slice(from + 1, to).every(({ word }) => SMALL.has(word))) return false;
  return !(sentence.whole && whole.words() > (end === start ? FEW_WORDS : 1));
};

/** Words of a clause that are looked at for channels: more than any note has. */
const MOST_WORDS = 400;

/** A sentence found, with the words of its clause from its first on, and how many of them it has itself; `named` as in `Sentence`. */
export interface FoundSentence {
  readonly named: boolean;
  readonly words: readonly string[];
  readonly own: number;
  readonly gone: Gone;
}

/** The sentences of refusal in a text whose negations were read, as they are found: whoever has heard enough asks for no more. */
export function* matchSentences(tokens: readonly Token[]): Generator<FoundSentence> {
  const whole = wholeOf(tokens);
  let clause: Clause | undefined;
  for (let at = 0; at < tokens.length; at++) {
    if ((tokens[at] as Token).word === '') {
      clause = undefined;
      continue;
    }
    clause ??= clauseFrom(tokens, at);
    for (const sentence of COMPILED) {
      const to = matchAt(sentence, tokens, at);
      if (to < 0 || !stands(sentence, whole, at, to, clause)) continue;
      const words = tokens.slice(at, Math.min(clause.end + 1, at + MOST_WORDS)).map(({ raw }) => raw);
      yield { named: sentence.named ?? false, words, own: to - at + 1, gone: goneIn(tokens, to + 1) };
    }
  }
}
