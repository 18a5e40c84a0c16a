import { SENTENCES, type Sentence } from './sentences-data.js';
import { isAbsence, isOfSomethingElse } from './words/absence.js';
import { DENIED, NOREACH, WANTNOT } from './words/negation.js';
import { bitOf, type Token } from './words/tokens.js';
import type { WordClass } from './words/words-data.js';

const NOT = bitOf('NOT');
const END = bitOf('END');
const REMOVE = bitOf('REMOVE');
const LIFTED = bitOf('LIFTED');
const NO = bitOf('NO');
const GONE = bitOf('GONE');
const SIGNED_OFF = bitOf('SIGNED_OFF');
/** What one leaves of ours. */
const OURS = bitOf('LIST') | bitOf('OFFER') | bitOf('REACH') | bitOf('US') | SIGNED_OFF | bitOf('ASK') | bitOf('RIGHT');
const NAMES = bitOf('BARRED') | bitOf('SIGNED_OFF') | bitOf('OPPOSITION');

const bitsOf = (names = ''): number =>
  names
    .split(' ')
    .reduce((bits, name) => bits | (name === 'WANTNOT' ? WANTNOT : name === 'NOREACH' ? NOREACH : name ? bitOf(name as WordClass) : 0), 0);

interface Compiled extends Sentence {
  readonly words: readonly number[];
  readonly gaps: readonly number[];
  readonly blocks: number;
  readonly blocksBeside: number;
}
const COMPILED: readonly Compiled[] = SENTENCES.map((sentence) => {
  const parts = sentence.says.split(' ');
  return {
    ...sentence,
    words: parts.filter((part) => !part.startsWith('~')).map(bitsOf),
    gaps: parts.flatMap((part) => (part.startsWith('~') ? [Number(part.slice(1))] : [])),
    blocks: bitsOf(sentence.unless),
    blocksBeside: bitsOf(sentence.unlessBeside),
  };
});

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

/** Whether what stands around a match leaves it a refusal. */
const stands = (sentence: Compiled, tokens: readonly Token[], from: number, to: number, start: number, end: number): boolean => {
  const head = sentence.words[0] as number;
  const before = Math.max(start, from - 4);
  const next = tokens[to + 1]?.word ?? '';
  if (sentence.denies && some(tokens, before, from - 1, NOT | DENIED | WANTNOT)) return false;
  // "opposition levée", "sorti de la liste noire".
  if (head & NAMES && sentence.words.length < 3 && (some(tokens, 0, tokens.length, LIFTED) || some(tokens, before, from - 1, REMOVE)))
    return false;
  // "Opposition : non".
  if ((next === '' || next === ':') && some(tokens, to + 1, to + 2, NO)) return false;
  if (head & (NOT | END) && sentence.words.length === 2 && isOfSomethingElse(tokens, from, to)) return false;
  // "freitags nicht anrufen", "Kind vom Hort abgemeldet".
  if (head & NOT && sentence.words.length === 2 && WEEKDAY.test(tokens[from - 1]?.word ?? '')) return false;
  if (head & SIGNED_OFF && sentence.words.length === 1 && isFromElsewhere(tokens, from, to)) return false;
  if (head & NOT && sentence.words.length === 2 && isAbsence(tokens, from, to)) return false;
  if (some(tokens, from, Math.min(end, to + 4), sentence.blocks) || some(tokens, start, end, sentence.blocksBeside)) return false;
  if (sentence.last && to !== end && !GOES_ON.test(next)) return false;
  if (sentence.small && !tokens.slice(from + 1, to).every(({ word }) => SMALL.has(word))) return false;
  if (sentence.whole) {
    const words = tokens.filter(({ word }) => word !== '' && !/^\d+$/.test(word)).length;
    if (words > (end === start ? FEW_WORDS : 1)) return false;
  }
  // Whoever left or retired is not the contact any more: another is named.
  return !some(tokens, to + 1, to + 8, GONE);
};

/** A sentence found, with the words of its clause from its first on; `named` as in `Sentence`. */
export interface FoundSentence {
  readonly named: boolean;
  readonly words: readonly string[];
}

/** The sentences of refusal in a text whose negations were read. */
export const matchSentences = (tokens: readonly Token[]): readonly FoundSentence[] => {
  const found: FoundSentence[] = [];
  let start = 0;
  for (let at = 0; at < tokens.length; at++) {
    if ((tokens[at] as Token).word === '') {
      start = at + 1;
      continue;
    }
    let end = at;
    while (end + 1 < tokens.length && (tokens[end + 1] as Token).word !== '') end++;
    for (const sentence of COMPILED) {
      const to = matchAt(sentence, tokens, at);
      if (to >= 0 && stands(sentence, tokens, at, to, start, end))
        found.push({ named: sentence.named ?? false, words: tokens.slice(at, end + 1).map(({ raw }) => raw) });
    }
  }
  return found;
};
