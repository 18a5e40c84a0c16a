import { foldLetters, squeezeDoubles } from '../fields/text/letters.js';
import { StemDictionary } from '../fields/text/stem-dictionary.js';
import { lazy } from '../model/base/lazy.js';
import { FRAME, REACHING } from './data/concepts-data.js';
import { LIFE, PRESSURE, SMALL } from './data/concepts-life-data.js';
import { CALLS, DATA, REASONS } from './data/concepts-more-data.js';
import { plainSentence } from './sentence-text.js';

/** A word of a sentence, or a phrase of several, with all that it and its words may mean. */
export interface Word {
  readonly word: string;
  readonly means: readonly string[];
}

const NOTHING: readonly string[] = [];
const join = (one: readonly string[], other: readonly string[]): readonly string[] => [...new Set([...one, ...other])];

interface Phrase {
  readonly parts: readonly string[];
  readonly means: readonly string[];
}
/** Double letters as one, but not in the shortest words: "off" is not "of", nor "pass" the French "pas". */
const spelt = (word: string): string => (word.length <= 4 ? word.replace(/([a-z])\1/g, '$1\u02bc$1') : squeezeDoubles(word));
const startsLike = (word: string, part: string): boolean => (part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part);

/** Phrases are looked up by their first word, or by its first letters where it has any ending. */
const BEGINNING = 3;

const lexicon = lazy(() => {
  const words = new StemDictionary(NOTHING, join);
  const phrases = new Map<string, Phrase[]>();
  for (const [name, entries] of Object.entries({ ...FRAME, ...REACHING, ...CALLS, ...DATA, ...REASONS, ...SMALL, ...LIFE, ...PRESSURE }))
    for (const entry of entries.split(/\s+/)) {
      if (!entry.includes('_')) {
        words.add(entry.endsWith('*') ? foldLetters(entry) : spelt(foldLetters(entry)), [name]);
        continue;
      }
      const parts = foldLetters(entry)
        .split('_')
        .map((part) => (part.endsWith('*') ? squeezeDoubles(part) : spelt(part)))
        .filter((part) => part !== '');
      const first = parts[0] ?? '';
      const key = first.endsWith('*') ? `${first.slice(0, BEGINNING)}*` : first;
      phrases.set(key, [...(phrases.get(key) ?? []), { parts, means: [name] }]);
    }
  return { words, phrases };
});

/** Spellings of messages written in a hurry. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/n['’]t\b/g, 'nt'],
  [/\bcan not\b/g, 'cannot'],
  [/(?<!\p{L})pr(?![\p{L}\p{M}])/gu, 'pour'],
  [/\bopt-?\s?out\b/g, 'optout'],
  [/\be-(?=mail)/g, 'e'],
  [/['’´`]/g, ' '],
];
const PIECE = /[\p{L}\p{N}]+|!{2,}|[?!:,;.|→•·–—/«»“”"()&]/gu;
const SIGNS: Readonly<Record<string, string>> = {
  ';': ',',
  '.': ',',
  '•': '|',
  '·': '|',
  '–': '|',
  '—': '|',
  '/': '|',
  '“': '«',
  '»': '«',
  '”': '«',
  '"': '«',
  '(': ',',
  ')': ',',
};
/** What the neutral words of `plainSentence` stand for. */
const STANDS_FOR: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['tag', ['TAG']],
  ...['tagunsub', 'tagsender', 'tagcompany', 'tagname', 'tagphone'].map((word) => [word, ['TAG', word.toUpperCase()]] as const),
  ['mailplace', ['MAILADDRESS']],
  ['webplace', ['WEBADDRESS']],
]);
const MOST_PIECES = 160;
const LONGEST = 1200;

const isCapital = (piece: string): boolean => /^\p{Lu}/u.test(piece);

/** The longest phrase at a place, with all that phrases of that length mean. */
const phraseAt = (folded: readonly string[], at: number): Phrase | undefined => {
  let best: Phrase | undefined;
  const first = folded[at] as string;
  const { phrases } = lexicon();
  for (const phrase of [...(phrases.get(first) ?? []), ...(phrases.get(`${first.slice(0, BEGINNING)}*`) ?? [])]) {
    const { length } = phrase.parts;
    if (length < (best?.parts.length ?? 1)) continue;
    if (!phrase.parts.every((part, i) => startsLike(folded[at + i] ?? '', part))) continue;
    best = best?.parts.length === length ? { parts: phrase.parts, means: join(best.means, phrase.means) } : phrase;
  }
  return best;
};

/** The words of a sentence with what they mean; signs are words as well. */
export const wordsOf = (sentence: string): readonly Word[] => {
  let text = plainSentence(sentence.slice(0, LONGEST));
  for (const [spelling, word] of SPELLINGS) text = text.replace(spelling, word);
  const pieces = (text.match(PIECE) ?? []).slice(0, MOST_PIECES);
  const folded = pieces.map((piece) => spelt(foldLetters(piece)));
  const words: Word[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as string;
    const word = folded[at] as string;
    if (!/[\p{L}\p{N}]/u.test(piece)) {
      const sign = piece.length > 1 ? '!!' : (SIGNS[piece] ?? piece);
      words.push({ word: sign, means: [sign] });
      continue;
    }
    const phrase = phraseAt(folded, at);
    if (phrase) {
      const parts = folded.slice(at, at + phrase.parts.length);
      words.push({ word: parts.join('_'), means: parts.map((part) => lexicon().words.lookUp(part)).reduce(join, phrase.means) });
      at += phrase.parts.length - 1;
      continue;
    }
    if (/^\p{N}+$/u.test(word)) {
      words.push({ word: 'number', means: ['NUM'] });
      continue;
    }
    const stands = STANDS_FOR.get(word);
    if (stands) {
      words.push({ word, means: stands });
      continue;
    }
    const means = lexicon().words.lookUp(word);
    const isName = isCapital(piece) && means.length === 0;
    words.push({ word, means: isName ? [at === 0 ? 'NAMEFIRST' : 'NAME'] : means });
  }
  return words;
};
